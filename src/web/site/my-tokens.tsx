import type { Token } from '../../accounts/list-tokens.ts'
import { dayAt } from '../../day.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'

/** The programs that work in her name; nothing when there are none. */
export function MyTokens({
  tokens,
  timeZone,
  words,
  language,
}: {
  tokens: readonly Token[]
  timeZone: string
  words: Words
  language: Language
}) {
  const { tokens: said, page } = words.account
  if (tokens.length === 0) return null
  return (
    <section class="stack" aria-labelledby="tokens">
      <div>
        <h2 id="tokens">{said.title}</h2>
        <p class="soft">{said.lead}</p>
      </div>
      <ul class="schools stack">
        {tokens.map(({ id, name, role, createdAt }) => (
          <li class="card stack">
            <p>
              <strong>{name}</strong>{' '}
              <span class="soft">
                {page.roles[role]},{' '}
                {said.since(dayText(language, dayAt(new Date(createdAt), timeZone)))}
              </span>
            </p>
            <form method="post" action={`/account/tokens/${id}/revocation`}>
              <button type="submit" class="quiet">
                {said.end} <span class="visually-hidden">{said.about(name)}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  )
}
