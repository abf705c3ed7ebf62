import type { PickupPoint } from '../../catalogue/pickup-point.ts'
import type { Language, Words } from '../../words/words.ts'
import { Field, TextField } from '../kit/field.tsx'
import { type Fields, first, type Mistakes } from '../kit/form.ts'
import { Notice } from '../kit/notice.tsx'
import { Closures } from './point-closures.tsx'
import { SchoolYears } from './point-years.tsx'
import { Week } from './point-week.tsx'
import { Back, Outcome, Section } from './settings-pieces.tsx'

export interface PointProps {
  readonly point: PickupPoint
  /** What was sent and not accepted, of one of the forms of the page. */
  readonly fields: Fields
  readonly mistakes: Mistakes
  /** Reservations that fall on a closed day and were not moved yet. */
  readonly closedCount: number
  readonly today: string
  readonly timeZone: string
  readonly isSaved: boolean
  readonly isNew: boolean
  readonly isDesk: boolean
  readonly words: Words
  readonly language: Language
}

/** Everything that can be set of a pick-up point, a section a rule. */
export function PointPage(props: PointProps) {
  const { point, mistakes, closedCount, isSaved, isNew, words } = props
  const said = words.settings.point
  const path = `/desk/points/${encodeURIComponent(point.id)}`
  return (
    <div class="settings stack">
      <div class="page-head">
        <Back words={words} />
        <h1>{said.title(point.name)}</h1>
      </div>
      <Outcome mistakes={mistakes} isSaved={isSaved} labels={said} words={words} />
      {isNew && (
        <Notice tone="good" live>
          <p>{words.settings.newPoint.added(point.name)}</p>
        </Notice>
      )}
      {closedCount > 0 && (
        <Notice tone="warn">
          <p>{said.nowClosed(closedCount)}</p>
          <p>
            <a class="button" href={`${path}/closed-days`}>
              {said.nowClosedLink}
            </a>
          </p>
        </Notice>
      )}
      <Closures path={path} {...props} />
      <form class="form" method="post" action={path} novalidate>
        <Section title={said.week} lead={said.weekHint}>
          <Week {...props} />
        </Section>
        <Section title={said.share}>
          <Count name="maxOpenReservations" standard={5} min={1} max={100_000} {...props} />
          <Count name="openingDays" standard={14} min={0} max={365} {...props} />
        </Section>
        <Section title={said.about}>
          <Field
            name="name"
            label={said.name}
            value={valueOf(props, 'name', point.name)}
            maxlength={200}
            error={mistakes.name}
            words={words}
          />
          <TextField
            name="address"
            label={said.address}
            value={valueOf(props, 'address', point.address)}
            maxlength={500}
            error={mistakes.address}
            words={words}
          />
        </Section>
        <div class="actions">
          <button class="big" type="submit">
            {words.settings.save}
          </button>
        </div>
      </form>
      <SchoolYears path={path} {...props} />
      {props.isDesk && (
        <p>
          <a href="/account/calendars">{said.calendar}</a>
        </p>
      )}
    </div>
  )
}

/** What somebody typed stands there still. */
function valueOf({ fields }: PointProps, name: string, kept: string): string {
  return fields[name] ? first(fields, name) : kept
}

function Count({
  name,
  standard,
  min,
  max,
  ...props
}: PointProps & {
  name: 'maxOpenReservations' | 'openingDays'
  standard: number
  min: number
  max: number
}) {
  const { words } = props
  return (
    <Field
      name={name}
      type="number"
      inputmode="numeric"
      label={words.settings.point[name]}
      hint={`${words.settings.point[`${name}Hint`]} ${words.settings.standard(standard)}`}
      value={valueOf(props, name, String(props.point[name]))}
      min={min}
      max={max}
      short
      error={props.mistakes[name]}
      words={words}
    />
  )
}
