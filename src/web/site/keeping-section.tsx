import type { Day } from '../../day.ts'
import { newId } from '../../id.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'

/** One press keeps what was not collected until the next pick-up day. */
export function KeepingForm({
  action,
  until,
  words,
  language,
}: {
  action: string
  until: Day
  words: Words
  language: Language
}) {
  const said = words.keeping
  return (
    <form class="stack" method="post" action={action}>
      <input type="hidden" name="id" value={newId()} />
      <p>
        <button type="submit">{said.keep(dayText(language, until, 'short'))}</button>
      </p>
      <p class="small soft">{said.silence}</p>
    </form>
  )
}

/** On the page of a reservation that waits to be collected. */
export function KeepingSection({
  reservation,
  isToday,
  until,
  words,
  language,
}: {
  reservation: string
  /** The day to collect it is not over yet. */
  isToday: boolean
  until: Day
  words: Words
  language: Language
}) {
  const said = isToday ? words.keeping.today : words.keeping
  return (
    <section class="card stack keeping">
      <h2>{said.title}</h2>
      <p>{said.lead}</p>
      <KeepingForm
        action={`/reservations/${encodeURIComponent(reservation)}/keeping`}
        until={until}
        words={words}
        language={language}
      />
    </section>
  )
}
