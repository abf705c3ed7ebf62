import type { Reservation } from '../../ledger/reservation.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import { Done, Notice } from '../kit/notice.tsx'

/** That a reservation was changed, kept longer or passed on, at the top of its page. */
export function ChangeDone({
  reservation: { state, returnDay, borrower },
  done,
  isDesk,
  words,
  language,
}: {
  reservation: Reservation
  done: string | undefined
  isDesk: boolean
  words: Words
  language: Language
}) {
  const { change, extension, transfer } = words.changes
  const isChanged = done === 'changed' || done === 'changed-unprepared'
  if (isChanged && state === 'reserved') {
    return (
      <>
        <Done>
          <p>{change.done}</p>
        </Done>
        {isDesk && done === 'changed-unprepared' && (
          <Notice tone="warn">
            <p>{change.unprepared}</p>
          </Notice>
        )}
      </>
    )
  }
  if (done === 'extended' && state === 'checked-out') {
    return (
      <Done>
        <p>{extension.done(dayText(language, returnDay, 'whole'))}</p>
      </Done>
    )
  }
  if (done === 'transferred' && borrower) {
    return (
      <Done>
        <p>{transfer.done(borrower.name)}</p>
      </Done>
    )
  }
  return null
}
