import { dayText } from '../kit/day-text.ts'
import { Field } from '../kit/field.tsx'
import { first } from '../kit/form.ts'
import { momentText } from '../kit/moment-text.ts'
import type { PointProps } from './point-page.tsx'
import { Section } from './settings-pieces.tsx'

const OPENING_HOUR = '08:00'

/** The school years of a point, and when each opens. */
export function SchoolYears({
  path,
  point,
  fields,
  mistakes,
  timeZone,
  words,
  language,
}: PointProps & { path: string }) {
  const said = words.settings.point
  return (
    <Section id="years" title={said.years} lead={said.yearsLead}>
      {point.schoolYears.length === 0 && <p>{said.noYears}</p>}
      <ul class="rows">
        {point.schoolYears.map(({ from, until, bookingOpensAt }) => {
          const span = said.span(dayText(language, from), dayText(language, until))
          const opens = momentText(language, new Date(bookingOpensAt), timeZone)
          return (
            <li class="row">
              <div class="row-main">
                <strong>{span}</strong>
                <span class="soft">{said.opensAt(opens)}</span>
              </div>
              <form method="post" action={`${path}/school-years/removal`}>
                <input type="hidden" name="goneFrom" value={from} />
                <button class="quiet" type="submit" aria-label={said.removeOf(span)}>
                  {said.remove}
                </button>
              </form>
            </li>
          )
        })}
      </ul>
      <form class="form" method="post" action={`${path}/school-years#years`} novalidate>
        <h3>{said.addYear}</h3>
        <div class="pair">
          {(['yearFrom', 'yearUntil', 'opensDay'] as const).map((name) => (
            <Field
              name={name}
              type="date"
              label={{ yearFrom: said.from, yearUntil: said.until, opensDay: said.opensDay }[name]}
              value={first(fields, name)}
              error={mistakes[name]}
              words={words}
            />
          ))}
          <Field
            name="opensHour"
            type="time"
            label={said.opensHour}
            value={first(fields, 'opensHour') || OPENING_HOUR}
            error={mistakes.opensHour}
            words={words}
          />
        </div>
        <div class="actions">
          <button type="submit">{said.add}</button>
        </div>
      </form>
    </Section>
  )
}
