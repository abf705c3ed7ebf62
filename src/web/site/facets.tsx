import { levels } from '../../catalogue/levels.ts'
import type { Language, Words } from '../../words/words.ts'
import { Icon } from '../kit/icon.tsx'
import type { Labels } from './facet-labels.ts'
import { countFilters, type FacetName, type OfferingQuery } from './offering-query.ts'

export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>

const shown: readonly FacetName[] = [
  'kind',
  'level',
  'theme',
  'subject',
  'costFree',
  'duration',
  'partner',
  'place',
  'pickupPoint',
  'training',
]
const SHORT_LIST = 8

/** Everything that narrows the list. On a phone it is folded away; each facet folds too. */
export function Facets({
  query,
  counts,
  labels,
  datesAreWrong,
  isHidden,
  words,
  language,
}: {
  query: OfferingQuery
  counts: Counts
  labels: Labels
  datesAreWrong: boolean
  /** There is nothing to narrow. Hidden and not left out, for what is found while somebody goes on typing. */
  isHidden: boolean
  words: Words
  language: Language
}) {
  const { list } = words.catalogue
  return (
    <details class="filters" id="filters" hidden={isHidden} open={datesAreWrong} data-hides>
      <summary>
        <Icon name="funnel" />
        <span data-text="filters">{list.filtersOn(countFilters(query))}</span>
      </summary>
      <div class="filters-inner" data-region="facets">
        <Dates query={query} isWrong={datesAreWrong} words={words} />
        {shown.map((facet) => (
          <Facet
            facet={facet}
            chosen={query.filters[facet] ?? []}
            counts={counts[facet] ?? {}}
            labels={labels}
            words={words}
            language={language}
          />
        ))}
        <button class="apply" type="submit">
          {list.apply}
        </button>
      </div>
    </details>
  )
}

function Dates({
  query,
  isWrong,
  words,
}: {
  query: OfferingQuery
  isWrong: boolean
  words: Words
}) {
  const { dates, list } = words.catalogue
  return (
    <details class="facet" id="facet-dates" open={isWrong || query.from !== ''}>
      <summary>{dates.title}</summary>
      <div class="facet-body dates">
        <label>
          {dates.from}
          <input
            type="date"
            name="from"
            id="from"
            value={query.from}
            aria-invalid={isWrong ? 'true' : undefined}
            aria-describedby={isWrong ? 'dates-error' : undefined}
          />
        </label>
        <label>
          {dates.until}
          <input
            type="date"
            name="until"
            id="until"
            value={query.until}
            aria-invalid={isWrong ? 'true' : undefined}
            aria-describedby={isWrong ? 'dates-error' : undefined}
          />
        </label>
        {isWrong && (
          <p class="error small" id="dates-error">
            {list.badDates}
          </p>
        )}
      </div>
    </details>
  )
}

interface FacetProps {
  readonly facet: FacetName
  readonly chosen: readonly string[]
  readonly counts: Readonly<Record<string, number>>
  readonly labels: Labels
  readonly words: Words
  readonly language: Language
}

function Facet({ facet, chosen, counts, labels, words, language }: FacetProps) {
  const values = valuesOf({ facet, chosen, counts, labels })
  if (values.length < 2 && chosen.length === 0) return null
  const props = { facet, chosen, counts, labels }
  const short = values.length <= SHORT_LIST + 2 ? values : values.slice(0, SHORT_LIST)
  const rest = values.slice(short.length)
  return (
    <details
      class="facet"
      id={`facet-${facet}`}
      open={chosen.length > 0 || facet === 'kind' || facet === 'level'}
    >
      <summary>{words.catalogue.facets[facet]}</summary>
      <fieldset class="facet-body">
        <legend class="visually-hidden">{words.catalogue.facets[facet]}</legend>
        {facet === 'level' ? (
          <Years {...props} values={values} language={language} />
        ) : (
          <>
            {short.map((value) => (
              <Choice {...props} value={value} />
            ))}
            {rest.length > 0 && (
              <details id={`more-${facet}`} open={rest.some((value) => chosen.includes(value))}>
                <summary class="more">{words.catalogue.list.more(rest.length)}</summary>
                {rest.map((value) => (
                  <Choice {...props} value={value} />
                ))}
              </details>
            )}
          </>
        )}
      </fieldset>
    </details>
  )
}

/** Single years, each grade folded under its name. */
function Years({
  values,
  language,
  ...props
}: Omit<FacetProps, 'words'> & { values: readonly string[] }) {
  const known = levels.filter(({ slug }) => values.includes(slug))
  const grades = [...new Set(known.map(({ grade }) => grade))]
  return (
    <>
      {grades.map((grade) => {
        const years = known.filter((level) => level.grade === grade).map(({ slug }) => slug)
        return (
          <details
            class="grade"
            id={`grade-${years[0]}`}
            open={years.some((year) => props.chosen.includes(year))}
          >
            <summary>{grade[language]}</summary>
            {years.map((year) => (
              <Choice {...props} value={year} />
            ))}
          </details>
        )
      })}
    </>
  )
}

function Choice({
  facet,
  value,
  chosen,
  counts,
  labels,
}: Omit<FacetProps, 'words' | 'language'> & { value: string }) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        id={`${facet}-${value}`}
        name={facet}
        value={value}
        checked={chosen.includes(value)}
      />
      <span>{labels.name(facet, value)}</span>
      <span class="count">{counts[value] ?? 0}</span>
    </label>
  )
}

function valuesOf({
  facet,
  chosen,
  counts,
  labels,
}: Pick<FacetProps, 'facet' | 'chosen' | 'counts' | 'labels'>): string[] {
  const order = labels.order(facet)
  const known = [...new Set([...Object.keys(counts), ...chosen])]
  return known.toSorted((a, b) =>
    order
      ? order.indexOf(a) - order.indexOf(b)
      : (counts[b] ?? 0) - (counts[a] ?? 0) ||
        labels.name(facet, a).localeCompare(labels.name(facet, b)),
  )
}
