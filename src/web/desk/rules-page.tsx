import type { Child } from 'hono/jsx'
import { lendingDefaults } from '../../catalogue/lending.ts'
import { levels } from '../../catalogue/levels.ts'
import type { Language, Words } from '../../words/words.ts'
import { Field } from '../kit/field.tsx'
import { type Fields, first, type Mistakes } from '../kit/form.ts'
import { gradeNames } from '../kit/grades.ts'
import { Back, Checkbox, Outcome, Section } from './settings-pieces.tsx'

interface PageProps {
  readonly slug: string
  readonly title: string
  readonly fields: Fields
  readonly mistakes: Mistakes
  readonly trainings: readonly { readonly slug: string; readonly title: string }[]
  readonly isSaved: boolean
  readonly words: Words
  readonly language: Language
}

/** The rules of one material: a section a rule, every number in plain words. */
export function RulesPage(props: PageProps) {
  const { slug, title, mistakes, isSaved, words } = props
  const said = words.settings.rules
  return (
    <div class="settings stack">
      <div class="page-head">
        <Back words={words} />
        <h1>{said.title(title)}</h1>
        <p class="soft">
          {`${said.lead} `}
          <a href={`/offerings/${slug}#reserve`}>{said.toMaterial}</a>
        </p>
      </div>
      <Outcome mistakes={mistakes} isSaved={isSaved} labels={said} words={words} />
      <form class="form" method="post" action={`/desk/materials/${slug}/rules`} novalidate>
        <Section title={said.length}>
          <Count name="maxDays" max={1000} {...props} />
          <Count name="minDays" max={1000} {...props} />
          <Tick name="overHolidays" {...props} />
        </Section>
        <Section title={said.ahead}>
          <Count name="leadDays" max={1000} {...props} />
          <Count name="horizonDays" max={3650} {...props} />
        </Section>
        <Section title={said.after}>
          <Count name="turnaroundDays" max={1000} {...props} />
          <Tick name="sameDayTurnover" {...props} />
        </Section>
        <Section title={said.share}>
          <Count name="maxCopiesPerSchool" min={1} max={1000} {...props} />
          <Count name="maxPerSchoolAtOpening" min={1} max={1000} {...props} />
        </Section>
        <Section title={said.extend}>
          <Count name="maxExtensions" max={1000} {...props} />
          <Count name="extensionDays" max={1000} {...props} />
        </Section>
        <Section title={said.who}>
          <Levels {...props} />
          <Trainings {...props} />
        </Section>
        <div class="actions">
          <button class="big" type="submit">
            {words.settings.save}
          </button>
        </div>
      </form>
    </div>
  )
}

type CountName = {
  [Name in keyof typeof lendingDefaults]: (typeof lendingDefaults)[Name] extends number
    ? Name
    : never
}[keyof typeof lendingDefaults]

function Count({
  name,
  min = 0,
  max,
  fields,
  mistakes,
  words,
}: PageProps & { name: CountName; min?: number; max: number }) {
  const { rules, standard } = words.settings
  return (
    <Field
      name={name}
      type="number"
      inputmode="numeric"
      label={rules[name]}
      hint={`${rules[`${name}Hint`]} ${standard(lendingDefaults[name])}`}
      value={first(fields, name)}
      min={min}
      max={max}
      short
      error={mistakes[name]}
      words={words}
    />
  )
}

function Tick({
  name,
  fields,
  mistakes,
  words,
}: PageProps & { name: 'overHolidays' | 'sameDayTurnover' }) {
  const said = words.settings.rules
  return (
    <Checkbox
      name={name}
      label={said[name]}
      hint={said[`${name}Hint`]}
      isChecked={first(fields, name) === 'yes'}
      error={mistakes[name]}
    />
  )
}

/** Single years, under the grades that people know. */
function Levels({ fields, mistakes, words, language }: PageProps) {
  const said = words.settings.rules
  const byGrade = Map.groupBy(levels, ({ slug }) => gradeNames([slug], language)[0] ?? '')
  return (
    <Choices
      legend={said.forLevels}
      hint={said.forLevelsHint}
      error={mistakeIn(mistakes, 'forLevels')}
      chosen={gradeNames(fields.forLevels ?? [], language).join(', ') || said.everySchool}
    >
      {[...byGrade].map(([grade, years]) => (
        <div class="choices-row" role="group" aria-label={grade}>
          <span class="small soft">{grade}</span>
          {years.map((level) => (
            <label class="choice">
              <input
                type="checkbox"
                name="forLevels"
                value={level.slug}
                checked={fields.forLevels?.includes(level.slug)}
              />
              <span>{level[language]}</span>
            </label>
          ))}
        </div>
      ))}
    </Choices>
  )
}

function Trainings({ fields, mistakes, trainings, words }: PageProps) {
  const said = words.settings.rules
  const scope = first(fields, 'trainingScope')
  return (
    <>
      <Choices
        legend={said.trainings}
        hint={said.trainingsHint}
        error={mistakeIn(mistakes, 'trainings')}
        chosen={
          trainings
            .filter(({ slug }) => fields.trainings?.includes(slug))
            .map((one) => one.title)
            .join(', ') || said.noTraining
        }
      >
        {trainings.length === 0 && <p class="soft">{said.noTrainings}</p>}
        {trainings.map(({ slug, title }) => (
          <label class="choice">
            <input
              type="checkbox"
              name="trainings"
              value={slug}
              checked={fields.trainings?.includes(slug)}
            />
            <span>{title}</span>
          </label>
        ))}
      </Choices>
      <Choices legend={said.trainingScope} error={mistakes.trainingScope}>
        {(['school', 'person'] as const).map((one) => (
          <label class="choice">
            <input type="radio" name="trainingScope" value={one} checked={scope === one} />
            <span>{said.scopes[one]}</span>
          </label>
        ))}
      </Choices>
    </>
  )
}

function Choices({
  legend,
  hint,
  error,
  chosen,
  children,
}: {
  legend: string
  hint?: string | undefined
  error: string | undefined
  /** What is ticked, to see while the list is folded. */
  chosen?: string | undefined
  children?: Child
}) {
  return (
    <fieldset class="field">
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      {chosen === undefined ? (
        children
      ) : (
        <details open={error !== undefined}>
          <summary>{chosen}</summary>
          {children}
        </details>
      )}
      {error && <p class="error">{error}</p>}
    </fieldset>
  )
}

/** `forLevels.3` stands beside the whole list. */
function mistakeIn(mistakes: Mistakes, list: string): string | undefined {
  return Object.entries(mistakes).find(([field]) => field.startsWith(list))?.[1]
}
