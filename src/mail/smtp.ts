import { createTransport } from 'nodemailer'
import type { Mail } from './mail.ts'

/** Mail that can be put away: the connections it keeps open would hold the process up. */
export interface SmtpMail extends Mail {
  close(): void
}

/**
 * Mail over SMTP. `url` is `smtp://user:password@host:587` or `smtps://…`; `from` an address, or `Name <address>`.
 * Throws when the server does not answer within a quarter of a minute or does not take the letter.
 */
export function smtpMail({ url, from }: { url: string; from: string }): SmtpMail {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: 15_000,
    greetingTimeout: 15_000,
    socketTimeout: 60_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost'
  return {
    async send({ id, to, subject, body, calendar }) {
      await transport.sendMail({
        from,
        to: { name: '', address: to },
        subject,
        text: body,
        ...(calendar !== undefined && {
          attachments: [
            {
              filename: 'klasbakken.ics',
              content: calendar,
              contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
              // As it is: its lines end in CRLF whatever mail servers make of a text.
              contentTransferEncoding: 'base64',
            },
          ],
        }),
        messageId: `<${id}@${domain}>`,
        // Nobody's out-of-office has to answer a code.
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      })
    },
    close: () => transport.close(),
  }
}
