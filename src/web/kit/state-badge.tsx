import type { CopyState } from '../../ledger/reservation.ts'
import type { Words } from '../../words/words.ts'

/** How far a reservation, or one copy of it, has come. */
export function StateBadge({
  reservation: { state, overdue, atRisk, conditional },
  words,
}: {
  reservation: {
    readonly state: CopyState
    readonly overdue?: boolean
    readonly atRisk?: boolean
    readonly conditional?: boolean
  }
  words: Words
}) {
  if (overdue) return <span class="badge state-overdue">{words.reservations.overdue}</span>
  if (atRisk) return <span class="badge state-at-risk">{words.keeping.atRisk}</span>
  if (conditional) {
    return <span class="badge state-at-risk">{words.trainings.reserve.conditional}</span>
  }
  return <span class={`badge state-${state}`}>{words.reservations.states[state]}</span>
}
