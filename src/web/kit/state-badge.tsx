import type { CopyState, ReservationState } from '../../ledger/reservation.ts'
import type { Words } from '../../words/words.ts'

/** How far a reservation, or one copy of it, has come. */
export function StateBadge({
  reservation: { state, overdue },
  words,
}: {
  reservation: { readonly state: ReservationState | CopyState; readonly overdue?: boolean }
  words: Words
}) {
  if (overdue) return <span class="badge state-overdue">{words.reservations.overdue}</span>
  return <span class={`badge state-${state}`}>{words.reservations.states[state]}</span>
}
