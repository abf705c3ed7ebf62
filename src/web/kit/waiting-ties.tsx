import type { TieToConfirm } from '../../accounts/list-ties-to-confirm.ts'
import { dayAt } from '../../day.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from './day-text.ts'

/** People who say that they teach at a school, each with the buttons to confirm or refuse it. */
export function WaitingTies({
  ties,
  path,
  mayNameContacts,
  heading: Heading,
  timeZone,
  words,
  language,
}: {
  ties: readonly TieToConfirm[]
  /** Where the buttons post to: `/desk/ties`. */
  path: string
  mayNameContacts: boolean
  /** Below what stands above the list. */
  heading: 'h2' | 'h3'
  timeZone: string
  words: Words
  language: Language
}) {
  const { ties: said } = words.account
  return (
    <ul class="ties stack">
      {ties.map((tie) => {
        const at = `${path}/${encodeURIComponent(tie.account)}/${tie.school}`
        const about = said.about(tie.name, tie.schoolName)
        const since = dayText(language, dayAt(new Date(tie.requestedAt), timeZone))
        return (
          <li class="card stack">
            <div>
              <Heading>{about}</Heading>
              <p class="soft">
                {tie.email} · {tie.municipality} · {said.since(since)}
              </p>
            </div>
            <div class="actions">
              <form method="post" action={`${at}/confirmation`} class="actions">
                <button type="submit">
                  {said.confirm}
                  <span class="visually-hidden"> {about}</span>
                </button>
                {mayNameContacts && (
                  <button type="submit" name="contact" value="yes" class="quiet">
                    {said.confirmAsContact}
                    <span class="visually-hidden"> {about}</span>
                  </button>
                )}
              </form>
              <form method="post" action={`${at}/rejection`}>
                <button type="submit" class="quiet">
                  {said.reject}
                  <span class="visually-hidden"> {about}</span>
                </button>
              </form>
            </div>
          </li>
        )
      })}
    </ul>
  )
}
