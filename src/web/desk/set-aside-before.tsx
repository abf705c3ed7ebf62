import { newId } from '../../id.ts'
import type { SetAsideBefore } from '../../ledger/set-aside-before.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'

interface Props {
  readonly copies: readonly SetAsideBefore[]
  readonly words: Words
  readonly language: Language
}

/** What lies apart with a name, and should not lie there so any more; nothing when all is well. */
export function SetAsideBeforeList({ copies, words, language }: Props) {
  const said = words.deskActs.prepare
  if (copies.length === 0) return null
  return (
    <section class="desk-list warn">
      <h2>
        {said.before} <span class="count">{copies.length}</span>
      </h2>
      <ul class="rows">
        {copies.map((copy) => (
          <Row copy={copy} words={words} language={language} />
        ))}
      </ul>
    </section>
  )
}

function Row({
  copy: { barcode, shelf, title, reservation, code, borrower, wantedOn },
  words,
  language,
}: Omit<Props, 'copies'> & { copy: SetAsideBefore }) {
  const said = words.deskActs.prepare
  return (
    <li class="row">
      <div class="row-main">
        <div class="desk-copies">
          <strong>{title}</strong>
          <a class="copy-tag" href={`/desk/copies/${encodeURIComponent(barcode)}`}>
            {shelf && <span class="shelf">{shelf}</span>} {barcode}
          </a>
        </div>
        <span class="soft">
          {said.beforeFor(borrower ?? words.desk.today.noPerson)}
          {' · '}
          <a href={`/reservations/${encodeURIComponent(reservation)}`}>{code}</a>
        </span>
        <span>
          {wantedOn === undefined
            ? said.beforeEnded
            : said.beforeChanged(dayText(language, wantedOn, 'short'))}
        </span>
      </div>
      <div class="actions">
        {wantedOn !== undefined && (
          <a class="button quiet" href={`/desk/preparations/${encodeURIComponent(reservation)}`}>
            {said.open}
          </a>
        )}
        <form method="post" action={`/desk/copies/${encodeURIComponent(barcode)}/laying-back`}>
          <input type="hidden" name="id" value={newId()} />
          <button class="quiet">{said.layBack}</button>
        </form>
      </div>
    </li>
  )
}
