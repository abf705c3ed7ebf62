import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import { Icon } from '../kit/icon.tsx'
import { MomentArt } from '../kit/illustration.tsx'
import { Pager } from '../kit/pager.tsx'
import type { Labels } from './facet-labels.ts'
import { type Counts, Facets } from './facets.tsx'
import { type Hit, HitCard } from './hit-card.tsx'
import {
  countFilters,
  type FacetName,
  HITS_A_PAGE,
  hrefOf,
  type OfferingQuery,
  sorts,
  without,
} from './offering-query.ts'
import { SearchField } from './search-field.tsx'

interface ResultsProps {
  readonly query: OfferingQuery
  readonly period: { readonly from: string; readonly until: string } | 'wrong' | undefined
  readonly hits: readonly Hit[]
  readonly total: number
  readonly counts: Counts
  readonly labels: Labels
  readonly words: Words
  readonly language: Language
}

/** What was found, and everything to narrow it with: one form, that works without script by its buttons. */
export function ResultsPage(props: ResultsProps) {
  const { query, words, total } = props
  const { list } = words.catalogue
  return (
    <form class="results" action="/offerings" id="search" data-live="sort facets results">
      <div class="results-head">
        <h1>{list.title}</h1>
        <SearchField text={query.text} words={words} />
      </div>
      <Facets
        {...props}
        datesAreWrong={props.period === 'wrong'}
        isHidden={total === 0 && countFilters(query) === 0}
      />
      <section aria-labelledby="count">
        <div class="results-bar">
          <h2 class="count">
            <span id="count" role="status" data-text="count">
              {list.count(total)}
            </span>
          </h2>
          <div data-region="sort">{total > 0 && <SortChoice query={query} words={words} />}</div>
        </div>
        <div data-region="results">
          <Chips {...props} />
          {total === 0 ? <Nothing {...props} /> : <Hits {...props} />}
        </div>
      </section>
    </form>
  )
}

/** The first is what nothing says. Without a text nothing matches better than the rest: the newest stand first. */
function SortChoice({ query, words }: { query: OfferingQuery; words: Words }) {
  const { list } = words.catalogue
  const choices = sorts.filter((sort) => sort !== 'relevance' || query.text !== '')
  const [usual] = choices
  const chosen = choices.find((sort) => sort === query.sort) ?? usual
  return (
    <label class="sort">
      <span>{list.sort}</span>
      <select name="sort" id="sort">
        {choices.map((sort) => (
          <option value={sort === usual ? '' : sort} selected={sort === chosen}>
            {list.sorts[sort]}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What is chosen, each with a link that leaves it out again. */
function Chips({ query, period, labels, words, language }: ResultsProps) {
  const { list, dates } = words.catalogue
  if (countFilters(query) === 0) return null
  const chosen = Object.entries(query.filters).flatMap(([name, values]) =>
    values.map((value) => ({ facet: name as FacetName, value })),
  )
  const days = (day: string) => dayText(language, day, 'short')
  return (
    <ul class="chips" aria-label={list.chosen}>
      {chosen.map(({ facet, value }) => (
        <Chip
          label={labels.name(facet, value)}
          href={hrefOf(without(query, facet, value))}
          words={words}
        />
      ))}
      {typeof period === 'object' && (
        <Chip
          label={dates.chip(days(period.from), days(period.until))}
          href={hrefOf(query, { from: '', until: '' })}
          words={words}
        />
      )}
      <li>
        <a
          class="clear"
          href={hrefOf(query, { filters: {}, from: '', until: '' })}
          data-swap="sort facets results"
        >
          {list.clear}
        </a>
      </li>
    </ul>
  )
}

function Chip({ label, href, words }: { label: string; href: string; words: Words }) {
  return (
    <li>
      <a
        class="chip"
        href={href}
        aria-label={words.catalogue.list.remove(label)}
        data-swap="sort facets results"
      >
        {label}
        <Icon name="x" />
      </a>
    </li>
  )
}

function Hits({ hits, query, total, words, language }: ResultsProps) {
  return (
    <>
      <ol class="hits">
        {hits.map((hit) => (
          <li>
            <HitCard hit={hit} words={words} language={language} />
          </li>
        ))}
      </ol>
      <Pager
        total={total}
        limit={HITS_A_PAGE}
        offset={query.offset}
        href={(offset) => hrefOf(query, { offset })}
        words={words}
      />
    </>
  )
}

function Nothing({ query, words }: ResultsProps) {
  const { nothing } = words.catalogue.list
  return (
    <div class="nothing card with-art">
      <MomentArt moment="empty" />
      <div class="stack">
        <h3>{query.text ? nothing.titleFor(query.text) : nothing.title}</h3>
        <ul>
          {nothing.tips.map((tip) => (
            <li>{tip}</li>
          ))}
          {countFilters(query) > 0 && <li>{nothing.fewerFilters}</li>}
        </ul>
        <p>
          <a class="button quiet" href="/offerings">
            {nothing.all}
          </a>
        </p>
      </div>
    </div>
  )
}
