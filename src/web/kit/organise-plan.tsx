import { newId } from '../../id.ts'
import type { Words } from '../../words/words.ts'
import { Field, SelectField, TextField } from './field.tsx'
import { type Fields, first, type Mistakes } from './form.ts'
import { Crumb } from './crumb.tsx'
import { Notice } from './notice.tsx'

/** What was typed of a session, and what is wrong with it. */
export interface PlanForm {
  readonly fields: Fields
  readonly mistakes: Mistakes
}

interface OwnTraining {
  readonly slug: string
  readonly title: string
  readonly place: string
  readonly seats: number | undefined
}

/** Asks when and where a training is given. */
export function PlanPage({
  base,
  trainings,
  form,
  today,
  words,
}: {
  base: string
  trainings: readonly OwnTraining[]
  form: PlanForm
  today: string
  words: Words
}) {
  const said = words.trainings.organise
  const chosen = trainings.find(({ slug }) => slug === first(form.fields, 'training'))
  const fields = {
    ...(chosen && { place: [chosen.place], seats: [String(chosen.seats ?? '')] }),
    ...form.fields,
  }
  return (
    <div class="stack narrow">
      <Crumb href={base} label={said.back} />
      <h1>{said.plan}</h1>
      {trainings.length === 0 ? (
        <p>{said.noTrainings}</p>
      ) : (
        <form class="card form" method="post" action={`${base}/plan`} novalidate>
          <input type="hidden" name="id" value={newId()} />
          <Mistaken mistakes={form.mistakes} words={words} />
          <SelectField
            name="training"
            label={said.planFor}
            value={first(form.fields, 'training')}
            options={trainings.map(({ slug, title }) => ({ value: slug, label: title }))}
            words={words}
          />
          <SessionFields form={{ ...form, fields }} today={today} words={words} />
          <div class="actions">
            <button class="big" type="submit">
              {said.plan}
            </button>
          </div>
        </form>
      )}
    </div>
  )
}

/** That something is not right, above the fields that say what. */
export function Mistaken({ mistakes, words }: { mistakes: Mistakes; words: Words }) {
  if (Object.keys(mistakes).length === 0) return null
  return (
    <Notice tone="bad" live>
      <p>{words.refusals.titles['invalid-input']}</p>
    </Notice>
  )
}

/** Day, place and seats of a session. */
export function SessionFields({
  form: { fields, mistakes },
  today,
  words,
}: {
  form: PlanForm
  today: string
  words: Words
}) {
  const said = words.trainings.organise
  const about = (name: string) => ({
    name,
    value: first(fields, name),
    error: mistakes[name],
    words,
  })
  return (
    <>
      <Field {...about('day')} type="date" label={said.day} min={today} />
      <div class="pair">
        <Field {...about('startsAt')} type="time" label={said.startsAt} optional />
        <Field {...about('endsAt')} type="time" label={said.endsAt} optional />
      </div>
      <Field {...about('place')} label={said.place} maxlength={200} />
      <Field {...about('seats')} type="number" label={said.seats} min={1} max={1000} short />
      <TextField
        {...about('note')}
        label={said.note}
        hint={said.noteHint}
        maxlength={1000}
        optional
      />
      <Field
        {...about('untilDay')}
        type="date"
        label={said.untilDay}
        hint={said.untilDayHint}
        min={today}
        optional
      />
      <Field
        {...about('certificateUntil')}
        type="date"
        label={said.certificateUntil}
        hint={said.certificateUntilHint}
        min={today}
        optional
      />
    </>
  )
}
