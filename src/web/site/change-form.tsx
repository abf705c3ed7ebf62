import type { Alternative } from '../../problem.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import { Field, SelectField } from '../kit/field.tsx'
import { first } from '../kit/form.ts'
import { Icon } from '../kit/icon.tsx'
import { Notice } from '../kit/notice.tsx'
import { ChangeCalendar } from './change-calendar.tsx'
import { type ChangeView, quantityField } from './change-view.ts'
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
      <a class="crumb" href={`/reservations/${encodeURIComponent(id)}`}>
        <Icon name="arrow-left" />
        {`${lines.map(({ title }) => title).join(', ')}, ${code}`}
      </a>
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
      {refused && <RefusedNotice {...props} refused={refused} />}
      <div class="pair">
        <Field
          name="pickupDay"
          type="date"
          label={form.pickupDay}
          value={value('pickupDay')}
          min={today}
          error={error('pickupDay')}
          words={words}
        />
        <Field
          name="returnDay"
          type="date"
          label={form.returnDay}
          value={value('returnDay')}
          min={today}
          error={error('returnDay')}
          words={words}
        />
      </div>
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
  return (
    <fieldset class="stack">
      <legend>{said.what}</legend>
      {lines.map(({ offering, title }, number) => (
        <Field
          name={quantityField(offering)}
          type="number"
          label={said.quantity(title)}
          hint={lines.length > 1 && number === 0 ? said.drop : undefined}
          value={first(view.fields, quantityField(offering))}
          min={0}
          max={999}
          inputmode="numeric"
          short
          error={refused?.mistakes[quantityField(offering)]}
          words={words}
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
        <Field
          name="addQuantity"
          type="number"
          label={said.addQuantity}
          value={first(view.fields, 'addQuantity') || '1'}
          min={1}
          max={999}
          inputmode="numeric"
          short
          words={words}
        />
      )}
    </fieldset>
  )
}

/** Why not, and what would do instead: each alternative is one button that sends the form again with it. */
function RefusedNotice({ view, refused, words, language }: FormProps & { refused: Refused }) {
  const said = words.changes.change
  return (
    <Notice tone="bad" live>
      <h2>{said.refused}</h2>
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
      {refused.alternatives.length > 0 && (
        <>
          <p>{said.instead}</p>
          <div class="alternatives">
            {refused.alternatives.map((alternative) => (
              <button class="quiet" name="instead" value={insteadValue(alternative)}>
                {insteadText({ alternative, view, words, language })}
              </button>
            ))}
          </div>
        </>
      )}
    </Notice>
  )
}

/** Read again by `readInstead`. */
function insteadValue({ pickupDay, returnDay, pickupPoint }: Alternative): string {
  return `${pickupDay} ${returnDay} ${pickupPoint}`
}

function insteadText({
  alternative,
  view,
  words,
  language,
}: {
  alternative: Alternative
  view: ChangeView
  words: Words
  language: Language
}): string {
  const said = words.changes.change
  const from = dayText(language, alternative.pickupDay, 'short')
  const until = dayText(language, alternative.returnDay, 'short')
  if (alternative.kind === 'period') return said.insteadPeriod(from, until)
  const point = view.points.find(({ id }) => id === alternative.pickupPoint)
  return said.insteadPoint(point?.name ?? alternative.pickupPoint, from, until)
}
