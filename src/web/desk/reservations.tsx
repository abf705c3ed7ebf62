import { Hono } from 'hono'
import { getReservation } from '../../ledger/find-reservation.ts'
import { type Happened, listReservationHistory } from '../../ledger/history.ts'
import type { Reservation } from '../../ledger/reservation.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import type { WebEnv } from '../kit/env.ts'
import { readSchoolNames } from '../kit/school-names.ts'
import { StateBadge } from '../kit/state-badge.tsx'
import { HistoryList } from './history-list.tsx'

/** What the desk asks about one reservation: what happened to it, and why. */
export const reservations = new Hono<WebEnv>().get('/:id', async (c) => {
  const { ctx, words, language } = c.var
  const reservation = await getReservation(ctx, c.req.param('id'))
  const [history, schools] = await Promise.all([
    listReservationHistory(ctx, reservation.id),
    readSchoolNames(ctx, [reservation]),
  ])
  return c.render(
    <ReservationHistory
      reservation={reservation}
      school={schools.get(reservation.school) ?? reservation.school}
      history={history}
      timeZone={ctx.settings.timeZone}
      words={words}
      language={language}
    />,
    { title: words.deskActs.history.title },
  )
})

function ReservationHistory({
  reservation,
  school,
  history,
  timeZone,
  words,
  language,
}: {
  reservation: Reservation
  school: string
  history: readonly Happened[]
  timeZone: string
  words: Words
  language: Language
}) {
  const { id, code, borrower, pickupDay, returnDay, lines, state } = reservation
  const period = words.reservations.list.period(
    dayText(language, pickupDay, 'short'),
    dayText(language, returnDay, 'short'),
  )
  return (
    <div class="desk-work">
      <header class="page-head">
        <h1 class="barcode">{code}</h1>
        <p class="lead">{lines.map(({ title }) => title).join(', ')}</p>
        <p class="soft">
          {`${borrower?.name || words.desk.today.noPerson}, ${school} · ${period} `}
          <StateBadge reservation={reservation} words={words} />
        </p>
      </header>
      <section class="card stack">
        <h2>{words.deskActs.history.title}</h2>
        <HistoryList
          history={history}
          shows="copies"
          timeZone={timeZone}
          words={words}
          language={language}
        />
        <div class="actions">
          {state === 'reserved' && (
            <a class="button" href={`/desk/preparations/${encodeURIComponent(id)}`}>
              {words.deskActs.prepare.open}
            </a>
          )}
          <a class="button quiet" href={`/reservations/${encodeURIComponent(id)}`}>
            {words.deskActs.history.reservation}
          </a>
        </div>
      </section>
    </div>
  )
}
