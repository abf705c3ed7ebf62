import type { PickupPoint } from '../../catalogue/pickup-point.ts'
import type { ClosedDays } from '../../ledger/closed-days.ts'
import type { Reservation } from '../../ledger/reservation.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import { Crumb } from '../kit/crumb.tsx'

type Row = Omit<ClosedDays, 'reservation'> & { readonly reservation: Reservation }

/** The pick-ups and returns that a closure hit, and what is proposed instead. */
export function ClosedDaysPage({
  point,
  rows,
  schoolNames,
  words,
  language,
}: {
  point: PickupPoint
  rows: readonly Row[]
  schoolNames: ReadonlyMap<string, string>
  words: Words
  language: Language
}) {
  const said = words.settings.closed
  return (
    <div class="settings stack">
      <div class="page-head">
        <Crumb
          href={`/desk/points/${encodeURIComponent(point.id)}`}
          label={said.back(point.name)}
        />
        <h1>{said.title}</h1>
        {rows.length > 0 && <p class="soft">{said.lead}</p>}
      </div>
      {rows.length === 0 ? (
        <p>{said.none}</p>
      ) : (
        <ul class="rows card">
          {rows.map((row) => (
            <HitRow
              row={row}
              schoolName={schoolNames.get(row.reservation.school) ?? row.reservation.school}
              words={words}
              language={language}
            />
          ))}
        </ul>
      )}
    </div>
  )
}

function HitRow({
  row,
  schoolName,
  words,
  language,
}: {
  row: Row
  schoolName: string
  words: Words
  language: Language
}) {
  const said = words.settings.closed
  const { reservation, proposed } = row
  const text = (day: string) => dayText(language, day, 'short')
  const proposal = new URLSearchParams({ ...proposed })
  return (
    <li class="row">
      <div class="row-main">
        <strong>{reservation.lines.map(({ title }) => title).join(', ')}</strong>
        <span>
          {`${schoolName} · `}
          <a href={`/reservations/${encodeURIComponent(reservation.id)}`}>{reservation.code}</a>
        </span>
        {row.pickup && <span>{said.pickup(text(row.pickup))}</span>}
        {row.return && <span>{said.return(text(row.return))}</span>}
        <span class="soft">
          {said.proposal(text(proposed.pickupDay), text(proposed.returnDay))}
        </span>
      </div>
      <a
        class="button"
        href={`/reservations/${encodeURIComponent(reservation.id)}/change?${proposal}`}
      >
        {said.move}
      </a>
    </li>
  )
}
