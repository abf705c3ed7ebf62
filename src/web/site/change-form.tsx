import type { Language, Words } from '../../words/words.ts'
import { Field, SelectField } from '../kit/field.tsx'
import { first } from '../kit/form.ts'
import { Crumb } from '../kit/crumb.tsx'
import { Alternatives } from './alternatives.tsx'
import { ChangeCalendar } from './change-calendar.tsx'
import { type ChangeView, quantityField } from './change-view.ts'
import { DayPair, QuantityField } from './lending-fields.tsx'
import { RefusedNotice } from './refused-notice.tsx'
import type { Refused } from './refused.ts'

interface FormProps {
  readonly view: ChangeView
  readonly refused: Refused | undefined
  readonly today: string
  /** Minted for this form: sending it twice changes once. */
  readonly id: string
  readonly words: Words
  readonly language: Language
}

/** The page on which a reservation is changed: when it is possible, and the form. */
export function ChangePage(props: FormProps) {
  const { view, today, words, language } = props
  const said = words.changes.change
  const { id, code, lines } = view.reservation
  return (
    <div class="stack">
      <Crumb
        href={`/reservations/${encodeURIComponent(id)}`}
        label={`${lines.map(({ title }) => title).join(', ')}, ${code}`}
      />
      <h1>{said.title}</h1>
      <p class="lead">{said.lead}</p>
      <div class="reserve-grid">
        <section class="stack" aria-labelledby="when">
          <h2 id="when">{said.when}</h2>
          <ChangeCalendar view={view} today={today} words={words} language={language} />
        </section>
        <ChangeForm {...props} />
      </div>
    </div>
  )
}

function ChangeForm(props: FormProps) {
  const { view, refused, today, id, words } = props
  const said = words.changes.change
  const { form } = words.reservations
  const error = (name: string) => refused?.mistakes[name]
  const typed = { fields: view.fields, mistakes: refused?.mistakes, words }
  const value = (name: string) => first(view.fields, name)
  const path = `/reservations/${encodeURIComponent(view.reservation.id)}`
  return (
    <form
      class="card form reserve-form"
      method="post"
      id="change-form"
      action={`${path}/change#change-form`}
      novalidate
      data-region="form"
    >
      {/* Enter in a field presses the first button of a form, which must not be an alternative. */}
      <button class="visually-hidden" type="submit" tabindex={-1} aria-hidden="true" />
      <input type="hidden" name="id" value={id} />
      {refused && <Refusal {...props} refused={refused} />}
      <DayPair
        names={['pickupDay', 'returnDay']}
        labels={[form.pickupDay, form.returnDay]}
        min={today}
        {...typed}
      />
      {view.points.length > 1 && (
        <SelectField
          name="pickupPoint"
          label={said.point}
          value={value('pickupPoint')}
          options={view.points.map((point) => ({ value: point.id, label: point.name }))}
          error={error('pickupPoint')}
          words={words}
        />
      )}
      <Lines {...props} />
      {view.isDesk && refused && (
        <Field
          name="override"
          label={words.changes.override.label}
          hint={words.changes.override.hint}
          value={value('override')}
          optional
          error={error('override')}
          words={words}
        />
      )}
      <div class="actions">
        <button class="big" type="submit">
          {said.submit}
        </button>
        <a class="button quiet" href={path}>
          {said.keep}
        </a>
      </div>
    </form>
  )
}

function Lines({ view, refused, words }: FormProps) {
  const said = words.changes.change
  const { lines } = view.reservation
  const typed = { fields: view.fields, mistakes: refused?.mistakes, words }
  return (
    <fieldset class="stack">
      <legend>{said.what}</legend>
      {lines.map(({ offering, title }, number) => (
        <QuantityField
          name={quantityField(offering)}
          label={said.quantity(title)}
          hint={lines.length > 1 && number === 0 ? said.drop : undefined}
          min={0}
          {...typed}
        />
      ))}
      <SelectField
        name="add"
        label={said.add}
        value={first(view.fields, 'add')}
        options={[
          { value: '', label: said.addNone },
          ...view.others.map(({ slug, title }) => ({ value: slug, label: title })),
        ]}
        optional
        error={refused?.mistakes.add}
        words={words}
      />
      {first(view.fields, 'add') && (
        <QuantityField name="addQuantity" label={said.addQuantity} {...typed} />
      )}
    </fieldset>
  )
}

/** Why not, and what would do instead. */
function Refusal({ view, refused, words, language }: FormProps & { refused: Refused }) {
  const said = words.changes.change
  const { alternatives } = refused
  const quantities = Object.fromEntries(
    view.reservation.lines.map(({ offering, title }) => [
      quantityField(offering),
      said.quantity(title),
    ]),
  )
  return (
    <RefusedNotice
      title={said.refused}
      refused={refused}
      labels={{ ...words.reservations.form, ...quantities }}
      words={words}
    >
      <Alternatives {...{ alternatives, points: view.points, said, words, language }} />
    </RefusedNotice>
  )
}
