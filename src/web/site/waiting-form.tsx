import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import { Field, FieldError, SelectField } from '../kit/field.tsx'
import { type Fields, first } from '../kit/form.ts'
import { Icon } from '../kit/icon.tsx'
import { Notice } from '../kit/notice.tsx'
import type { Refused } from './refused.ts'
import type { PointChoice } from './reserve-view.ts'

interface FormProps {
  readonly offering: { readonly slug: string; readonly title: string }
  readonly points: readonly PointChoice[]
  readonly schools: readonly { readonly number: string; readonly name: string }[]
  /** How many copies a school may have at once. */
  readonly copiesMax: number
  readonly isTeacher: boolean
  readonly fields: Fields
  readonly refused: Refused | undefined
  /** It need not be waited for. */
  readonly isFreeNow: boolean
  readonly today: string
  /** Minted for this form: sending it twice waits once. */
  readonly id: string
  readonly words: Words
  readonly language: Language
}

/** How a teacher gets on the waiting list of a material. */
export function WaitingForm(props: FormProps) {
  const { offering, isTeacher, schools, words } = props
  const said = words.waiting.form
  return (
    <div class="stack narrow">
      <a class="crumb" href={`/offerings/${offering.slug}`}>
        <Icon name="arrow-left" />
        {said.back}
      </a>
      <h1>{said.title(offering.title)}</h1>
      {!isTeacher && <p>{said.notForYou}</p>}
      {isTeacher && schools.length === 0 && <NoSchool {...props} />}
      {isTeacher && schools.length > 0 && (
        <>
          <p class="lead">{said.lead}</p>
          <WishForm {...props} />
        </>
      )}
    </div>
  )
}

function NoSchool({ offering, words }: FormProps) {
  const said = words.waiting.form
  const returnTo = `/waiting/new?offering=${offering.slug}`
  return (
    <>
      <p>{said.noSchool}</p>
      <p>
        <a class="button" href={`/account?returnTo=${encodeURIComponent(returnTo)}`}>
          {said.noSchoolButton}
        </a>
      </p>
    </>
  )
}

function WishForm(props: FormProps) {
  const { offering, fields, refused, isFreeNow, schools, today, id, words } = props
  const said = words.waiting.form
  const error = (name: string) => refused?.mistakes[name]
  return (
    <form class="card form" method="post" action="/waiting" novalidate>
      {isFreeNow && <FreeNow {...props} />}
      {refused && !isFreeNow && <RefusedNotice refused={refused} words={words} />}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="offering" value={offering.slug} />
      <div class="pair">
        <Field
          name="from"
          type="date"
          label={said.from}
          value={first(fields, 'from')}
          min={today}
          error={error('from')}
          words={words}
        />
        <Field
          name="until"
          type="date"
          label={said.until}
          value={first(fields, 'until')}
          min={today}
          error={error('until')}
          words={words}
        />
      </div>
      <Field
        name="days"
        type="number"
        label={said.days}
        hint={said.daysHint}
        value={first(fields, 'days') || '7'}
        min={0}
        max={1000}
        inputmode="numeric"
        short
        error={error('days')}
        words={words}
      />
      {(props.copiesMax > 1 || error('quantity')) && (
        <Field
          name="quantity"
          type="number"
          label={said.quantity}
          value={first(fields, 'quantity') || '1'}
          min={1}
          max={999}
          inputmode="numeric"
          short
          error={error('quantity')}
          words={words}
        />
      )}
      <Points {...props} error={error('point')} />
      {schools.length > 1 && (
        <SelectField
          name="school"
          label={said.school}
          value={first(fields, 'school')}
          options={schools.map(({ number, name }) => ({ value: number, label: name }))}
          error={error('school')}
          words={words}
        />
      )}
      <div class="actions">
        <button class="big" type="submit">
          {said.submit}
        </button>
      </div>
    </form>
  )
}

/** Where it may be collected: a choice only when there is one. */
function Points({ points, fields, error, words }: FormProps & { error: string | undefined }) {
  const said = words.waiting.form
  const [only] = points
  if (only && points.length === 1) return <input type="hidden" name="point" value={only.id} />
  const chosen = fields.point ?? points.map(({ id }) => id)
  return (
    <fieldset
      class="field"
      aria-describedby={error ? 'point-error' : undefined}
      aria-invalid={error ? 'true' : undefined}
    >
      <legend>{said.points}</legend>
      {points.map(({ id, name, address }) => (
        <label class="choice">
          <input type="checkbox" name="point" value={id} checked={chosen.includes(id)} />
          <span>
            {name}
            <span class="small soft block">{address}</span>
          </span>
        </label>
      ))}
      {error && <FieldError name="point" error={error} />}
    </fieldset>
  )
}

function RefusedNotice({ refused, words }: { refused: Refused; words: Words }) {
  return (
    <Notice tone="bad" live>
      <h2>{words.waiting.form.refused}</h2>
      <ul>
        {refused.general.map((sentence) => (
          <li>{sentence}</li>
        ))}
        {Object.entries(refused.mistakes).map(([field, sentence]) => (
          <li>
            <a href={`#${field}`}>{sentence}</a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** It can be reserved at once: one link that fills in the form for it. */
function FreeNow({ offering, points, refused, fields, words, language }: FormProps) {
  const said = words.waiting.form
  return (
    <Notice tone="good" live>
      <p>{said.freeNow}</p>
      {refused?.alternatives.map(({ pickupPoint, pickupDay, returnDay }) => {
        const quantity = first(fields, 'quantity') || '1'
        const query = new URLSearchParams({ pickupPoint, pickupDay, returnDay, quantity })
        const point = points.find(({ id }) => id === pickupPoint)
        const short = (day: string) => dayText(language, day, 'short')
        return (
          <p>
            <a class="button" href={`/offerings/${offering.slug}?${query}#reserve-form`}>
              {said.reserve(short(pickupDay), short(returnDay), point?.name ?? pickupPoint)}
            </a>
          </p>
        )
      })}
    </Notice>
  )
}
