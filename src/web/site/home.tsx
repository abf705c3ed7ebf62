import { Hono } from 'hono'
import type { OfferingKind } from '../../catalogue/offering.ts'
import { searchOfferings } from '../../catalogue/search-offerings.ts'
import type { Context } from '../../context.ts'
import { addDays } from '../../day.ts'
import { freeMaterials } from '../../ledger/free-materials.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import type { WebEnv } from '../kit/env.ts'
import { KindArt, ThemeArt } from '../kit/illustration.tsx'
import { Scene } from '../kit/illustration-scene.tsx'
import { type Labels, readLabels } from './facet-labels.ts'
import { asHit, type Hit, HitCard } from './hit-card.tsx'
import { SearchField } from './search-field.tsx'

const MATERIALS_SHOWN = 3
const LOAN_DAYS = 7
const DAYS_LOOKED_AHEAD = 14

export const home = new Hono<WebEnv>().get('/', async (c) => {
  const { ctx, words, language } = c.var
  const nothing = { text: '', filters: {}, offset: 0 }
  const [labels, all, week] = await Promise.all([
    readLabels(ctx, words, language),
    searchOfferings(ctx, { ...nothing, limit: 1 }),
    findFreeWeek(ctx),
  ])
  const lendable = week
    ? await searchOfferings(ctx, { ...nothing, only: week.slugs, limit: MATERIALS_SHOWN })
    : undefined
  return c.render(
    <Home
      counts={all.facets}
      labels={labels}
      week={week}
      hits={(lendable?.hits ?? []).map((hit) => asHit(hit, labels))}
      words={words}
      language={language}
    />,
    { title: words.common.tagline, hasSearch: true },
  )
})

interface FreeWeek {
  readonly from: string
  readonly until: string
  readonly slugs: readonly string[]
}

/** The first week, from one of the next days on, in which something can be borrowed. */
async function findFreeWeek(ctx: Context): Promise<FreeWeek | undefined> {
  for (let ahead = 1; ahead <= DAYS_LOOKED_AHEAD; ahead++) {
    const from = addDays(ctx.today, ahead)
    const until = addDays(from, LOAN_DAYS)
    const slugs = await freeMaterials(ctx, { from, until })
    if (slugs.length > 0) return { from, until, slugs }
  }
  return undefined
}

interface HomeProps {
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly labels: Labels
  readonly week: FreeWeek | undefined
  readonly hits: readonly Hit[]
  readonly words: Words
  readonly language: Language
}

function Home({ counts, labels, week, hits, words, language }: HomeProps) {
  const said = words.catalogue.home
  return (
    <div class="home">
      <form class="hero" action="/offerings">
        <div class="hero-text">
          <h1>{said.title}</h1>
          <p class="lead">{said.lead}</p>
          <SearchField text="" words={words} />
        </div>
        <Scene />
      </form>
      <section aria-labelledby="kinds">
        <h2 id="kinds">{said.kinds}</h2>
        <Kinds counts={counts.kind ?? {}} labels={labels} />
      </section>
      <section aria-labelledby="themes">
        <h2 id="themes">{said.themes}</h2>
        <ul class="themes">
          {labels.vocabulary.themes
            .filter(({ slug }) => counts.theme?.[slug])
            .map((theme) => (
              <li>
                <a href={`/offerings?theme=${encodeURIComponent(theme.slug)}`}>
                  <ThemeArt theme={theme.slug} />
                  {theme[language]}
                </a>
              </li>
            ))}
        </ul>
      </section>
      {week && hits.length > 0 && (
        <section aria-labelledby="lendable">
          <div class="section-head">
            <div>
              <h2 id="lendable">{said.lendable}</h2>
              <p class="soft">
                {said.lendableLead(
                  dayText(language, week.from, 'short'),
                  dayText(language, week.until, 'short'),
                )}
              </p>
            </div>
            <a href={`/offerings?from=${week.from}&until=${week.until}`}>{said.lendableAll}</a>
          </div>
          <ul class="cards">
            {hits.map((hit) => (
              <li>
                <HitCard hit={hit} words={words} language={language} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

function Kinds({ counts, labels }: { counts: Readonly<Record<string, number>>; labels: Labels }) {
  return (
    <ul class="kinds">
      {labels.vocabulary.kinds
        .filter(({ slug }) => counts[slug])
        .map(({ slug }) => (
          <li>
            <a href={`/offerings?kind=${slug}`}>
              <KindArt kind={slug as OfferingKind} />
              <span class="kind-name">{labels.name('kind', slug)}</span>
              <span class="count">{counts[slug]}</span>
            </a>
          </li>
        ))}
    </ul>
  )
}
