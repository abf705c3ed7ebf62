import type { Happened } from '../../ledger/history.ts'
import type { Language, Words } from '../../words/words.ts'
import { momentText } from '../kit/moment-text.ts'

/** What happened, the latest first: one line for what one act did alike to several copies. */
export function HistoryList({
  history,
  shows,
  timeZone,
  words,
  language,
}: {
  history: readonly Happened[]
  /** What the page is not about already. */
  shows: 'copies' | 'reservation'
  timeZone: string
  words: Words
  language: Language
}) {
  const said = words.deskActs.history
  if (history.length === 0) return <p class="soft">{said.none}</p>
  const together = [...Map.groupBy(history, ({ act, kind }) => `${act} ${kind}`).values()]
  return (
    <ol class="history">
      {together.map((some) => (
        <Line some={some} shows={shows} timeZone={timeZone} words={words} language={language} />
      ))}
    </ol>
  )
}

function Line({
  some,
  shows,
  timeZone,
  words,
  language,
}: {
  some: readonly Happened[]
  shows: 'copies' | 'reservation'
  timeZone: string
  words: Words
  language: Language
}) {
  const said = words.deskActs.history
  const [one] = some
  if (!one) return null
  const copies = [...new Set(some.map(({ barcode }) => barcode))]
  return (
    <li>
      <strong>{said.kinds[one.kind]}</strong>
      {shows === 'copies' && <span class="barcode"> {copies.join(', ')}</span>}
      {shows === 'reservation' && one.reservation && (
        <a href={`/desk/reservations/${encodeURIComponent(one.reservation)}`}> {one.code}</a>
      )}
      <span class="soft">
        {`${momentText(language, new Date(one.at), timeZone)} · ${one.by === undefined ? said.itself : said.by(one.by)}`}
      </span>
      {one.reason && <span>{said.because(one.reason)}</span>}
    </li>
  )
}
