import { daysBetween, isDay } from '../../day.ts'
import type { Words } from '../../words/words.ts'
import { first } from '../kit/form.ts'
import type { ReserveView } from './reserve-view.ts'

/** Under the calendar of a material: what to do when nothing is free on the days that are needed. */
export function WaitingInvite({ view, words }: { view: ReserveView; words: Words }) {
  const said = words.waiting.invite
  const isForOthers = view.mayReserve === 'for-others'
  return (
    <aside class="card waiting-invite">
      <div>
        <h3>{isForOthers ? words.waiting.title : said.title}</h3>
        <p>{isForOthers ? words.waiting.desk.noneLead : said.lead}</p>
      </div>
      {!isForOthers && (
        <a class="button quiet" href={waitingHref(view)}>
          {said.button}
        </a>
      )}
      {view.mayReserve !== 'herself' && (
        <a href={`/desk/waiting?offering=${view.offering}`}>{words.waiting.desk.all}</a>
      )}
    </aside>
  )
}

/** The form of the waiting list, with the days that stand in the form for a reservation. */
export function waitingHref({ offering, fields }: ReserveView): string {
  const query = new URLSearchParams({ offering })
  const from = first(fields, 'pickupDay')
  const until = first(fields, 'returnDay')
  const quantity = first(fields, 'quantity')
  if (from) query.set('from', from)
  if (until) query.set('until', until)
  if (isDay(from) && isDay(until) && from <= until)
    query.set('days', String(daysBetween(from, until)))
  if (quantity) query.set('quantity', quantity)
  return `/waiting/new?${query}`
}
