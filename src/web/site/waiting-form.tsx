import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import { Field, FieldError } from '../kit/field.tsx'
import { type Fields, first } from '../kit/form.ts'
import { Crumb } from '../kit/crumb.tsx'
import { Notice } from '../kit/notice.tsx'
import { DayPair, QuantityField, SchoolChoice } from './lending-fields.tsx'
import { RefusedNotice } from './refused-notice.tsx'
import type { Refused } from './refused.ts'
import type { PointChoice } from './reserve-view.ts'

interface FormProps {
  readonly offering: { readonly slug: string; readonly title: string }
  readonly points: readonly PointChoice[]
  readonly schools: readonly { readonly number: string; readonly name: string }[]
  /** How many copies a school may have at once. */
  readonly copiesMax: number
  readonly isTeacher: boolean
  readonly isDesk: boolean
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
      <Crumb href={`/offerings/${offering.slug}`} label={said.back} />
      <h1>{said.title(offering.title)}</h1>
      {!isTeacher && <p>{said.notForYou}</p>}
      {!isTeacher && props.isDesk && (
        <p>
          <a class="button" href={`/desk/waiting?offering=${offering.slug}`}>
            {words.waiting.desk.all}
          </a>
        </p>
      )}
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
  const typed = { fields, mistakes: refused?.mistakes, words }
  return (
    <form class="card form" method="post" action="/waiting" novalidate>
      {isFreeNow && <FreeNow {...props} />}
      {refused && !isFreeNow && (
        <RefusedNotice
          title={said.refused}
          refused={refused}
          labels={{ ...said, point: said.points }}
          words={words}
        />
      )}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="offering" value={offering.slug} />
      <DayPair names={['from', 'until']} labels={[said.from, said.until]} min={today} {...typed} />
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
        <QuantityField label={said.quantity} {...typed} />
      )}
      <Points {...props} error={error('point')} />
      {schools.length > 1 && <SchoolChoice label={said.school} schools={schools} {...typed} />}
      <div class="actions">
        <button class={isFreeNow ? 'quiet' : 'big'} type="submit">
          {said.submit}
        </button>
      </div>
    </form>
  )
}

/** Where it may be collected: a choice only when there is one. */
function Points({
  points,
  fields,
  refused,
  error,
  words,
}: FormProps & { error: string | undefined }) {
  const said = words.waiting.form
  const [only] = points
  if (only && points.length === 1) return <input type="hidden" name="point" value={only.id} />
  // All of them, until she chose.
  const chosen = fields.point ?? (refused ? [] : points.map(({ id }) => id))
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
