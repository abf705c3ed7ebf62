import type { Mail } from './mail.ts'

const PATIENCE_MS = 15_000

/**
 * Mail through a mail service's API, for where there is no SMTP: a POST of JSON with a bearer key, in the form that Resend
 * (https://resend.com/docs/api-reference/emails/send-email) made common. Throws when the letter is not taken.
 */
export function apiMail({ url, key, from }: { url: string; key: string; from: string }): Mail {
  return {
    async send({ id, to, subject, body, calendar }) {
      const answer = await fetch(url, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${key}`,
          'content-type': 'application/json',
          // The same letter again is the same letter.
          'idempotency-key': id,
        },
        body: JSON.stringify({
          from,
          to: [to],
          subject,
          text: body,
          // Nobody's out-of-office has to answer a code.
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
          ...(calendar !== undefined && {
            attachments: [
              {
                filename: 'klasbakken.ics',
                content: base64(calendar),
                content_type: 'text/calendar; charset=utf-8; method=PUBLISH',
              },
            ],
          }),
        }),
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
      if (!answer.ok) {
        throw new Error(`The mail service answered ${answer.status}: ${await answer.text()}`)
      }
    },
  }
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}
