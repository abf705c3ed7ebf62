import type { Closure } from '../../catalogue/pickup-point.ts'
import { addDays } from '../../day.ts'
import type { Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import { Field } from '../kit/field.tsx'
import { first } from '../kit/form.ts'
import type { PointProps } from './point-page.tsx'
import { Checkbox, Section } from './settings-pieces.tsx'

const DAYS_SHOWN = 270

/** The days on which nobody comes: a form to add one, those of the coming months, and the others folded away. */
export function Closures(props: PointProps & { path: string }) {
  const { point, today, words } = props
  const said = words.settings.point
  const sorted = point.closures.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const past = sorted.filter(({ until }) => until < today)
  const soon = sorted.filter(
    ({ from, until }) => until >= today && from <= addDays(today, DAYS_SHOWN),
  )
  const later = sorted.filter(({ from }) => from > addDays(today, DAYS_SHOWN))
  return (
    <Section id="closures" title={said.closures} lead={said.closuresLead}>
      <AddForm {...props} />
      {soon.length + later.length === 0 && <p>{said.noClosures}</p>}
      {soon.length > 0 && <List {...props} closures={soon} />}
      <Folded summary={said.later(later.length)} closures={later} {...props} />
      <Folded summary={said.past(past.length)} closures={past} {...props} />
    </Section>
  )
}

function Folded({
  summary,
  ...props
}: PointProps & { path: string; closures: readonly Closure[]; summary: string }) {
  if (props.closures.length === 0) return null
  return (
    <details>
      <summary>{summary}</summary>
      <List {...props} />
    </details>
  )
}

function List({
  closures,
  path,
  words,
  language,
}: PointProps & { path: string; closures: readonly Closure[] }) {
  const said = words.settings.point
  const text = (day: string) => dayText(language, day)
  return (
    <ul class="rows">
      {closures.map((closure) => {
        const span = said.span(text(closure.from), text(closure.until))
        return (
          <li class="row">
            <div class="row-main">
              <strong>{span}</strong>
              <span class="soft">{aboutOf(closure, words)}</span>
            </div>
            <form method="post" action={`${path}/closures/removal`}>
              <input type="hidden" name="goneFrom" value={closure.from} />
              <input type="hidden" name="goneUntil" value={closure.until} />
              <button class="quiet" type="submit" aria-label={said.removeOf(span)}>
                {said.remove}
              </button>
            </form>
          </li>
        )
      })}
    </ul>
  )
}

function aboutOf({ reason, worked, holiday }: Closure, words: Words): string {
  const said = words.settings.point
  return [reason, holiday && said.holiday, worked && said.worked].filter(Boolean).join(', ')
}

function AddForm({ path, fields, mistakes, words }: PointProps & { path: string }) {
  const said = words.settings.point
  return (
    <form class="form" method="post" action={`${path}/closures#closures`} novalidate>
      <h3>{said.addClosure}</h3>
      <div class="pair">
        <Field
          name="from"
          type="date"
          label={said.from}
          value={first(fields, 'from')}
          error={mistakes.from}
          words={words}
        />
        <Field
          name="until"
          type="date"
          label={said.until}
          hint={said.untilHint}
          value={first(fields, 'until')}
          error={mistakes.until}
          optional
          words={words}
        />
      </div>
      <Field
        name="reason"
        label={said.reason}
        hint={said.reasonHint}
        value={first(fields, 'reason')}
        maxlength={200}
        error={mistakes.reason}
        words={words}
      />
      <Checkbox
        name="holiday"
        label={said.holidayLabel}
        hint={said.holidayHint}
        isChecked={first(fields, 'holiday') === 'yes'}
      />
      <Checkbox
        name="worked"
        label={said.workedLabel}
        hint={said.workedHint}
        isChecked={first(fields, 'worked') === 'yes'}
      />
      <div class="actions">
        <button type="submit">{said.add}</button>
      </div>
    </form>
  )
}
