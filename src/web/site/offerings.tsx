import { Hono } from 'hono'
import type { Context as HonoContext } from 'hono'
import { findKeptForm } from '../../accounts/keep-form.ts'
import { findOffering, offeringNotFound } from '../../catalogue/find-offering.ts'
import { listParts } from '../../catalogue/list-parts.ts'
import type { Offering } from '../../catalogue/offering.ts'
import { findPartner } from '../../catalogue/list-partners.ts'
import { searchOfferings } from '../../catalogue/search-offerings.ts'
import { newId } from '../../id.ts'
import { freeMaterials } from '../../ledger/free-materials.ts'
import { readBrief } from '../kit/brief-cookie.ts'
import type { WebEnv } from '../kit/env.ts'
import type { Fields } from '../kit/form.ts'
import { readLabels } from './facet-labels.ts'
import { asHit } from './hit-card.tsx'
import { HITS_A_PAGE, type OfferingQuery, periodOf, readQuery } from './offering-query.ts'
import { OfferingPage } from './offering-page.tsx'
import type { Refused } from './refused.ts'
import { ReserveSection } from './reserve-section.tsx'
import { readReserveView } from './reserve-view.ts'
import { ResultsPage } from './results-page.tsx'
import { readSessionsView } from './sessions-view.ts'
import { hasSeat, TrainingSessions } from './training-sessions.tsx'

export const offerings = new Hono<WebEnv>()

  .get('/', async (c) => {
    const { ctx, words, language } = c.var
    const query = readQuery(new URL(c.req.url).searchParams)
    const period = periodOf(query)
    const [labels, found] = await Promise.all([readLabels(ctx, words, language), find(c, query)])
    const title = query.text
      ? words.catalogue.list.titleFor(query.text)
      : words.catalogue.list.title
    return c.render(
      <ResultsPage
        query={query}
        period={period}
        hits={found.hits.map((hit) => asHit(hit, labels))}
        total={found.total}
        counts={found.facets}
        labels={labels}
        words={words}
        language={language}
      />,
      { title, hasSearch: true },
    )
  })

  .get('/:slug', async (c) => {
    const slug = c.req.param('slug')
    const offering = await findOffering(c.var.ctx, slug)
    if (!offering) throw offeringNotFound(slug)
    const kept = await findKept(c, offering)
    const asked = kept ?? Object.fromEntries(Object.entries(c.req.queries()))
    return renderOffering(c, offering, { asked, isKept: kept !== undefined })
  })

/** Shows an offering; of a material also when it is free, with what was asked or refused filled in. */
export async function renderOffering(
  c: HonoContext<WebEnv>,
  offering: Offering,
  { asked, isKept, refused }: { asked: Fields; isKept?: boolean; refused?: Refused },
): Promise<Response> {
  const { ctx, words, language } = c.var
  const isMaterial = offering.kind === 'material'
  const isLent = isMaterial && offering.state === 'published'
  const isGiven = offering.kind === 'training' && offering.state === 'published'
  const [labels, partner, parts, reserve, sessions] = await Promise.all([
    readLabels(ctx, words, language),
    findPartner(ctx, offering.partner),
    isMaterial ? listParts(ctx, offering.slug) : [],
    isLent ? readReserveView(ctx, { offering: offering.slug, asked }) : undefined,
    isGiven
      ? readSessionsView(ctx, {
          training: offering.slug,
          partner: offering.partner,
          done: c.req.query('done'),
        })
      : undefined,
  ])
  const view = {
    offering,
    kindName: labels.name('kind', offering.kind),
    partnerName: partner?.name ?? offering.partner,
    partnerWebsite: partner?.website,
    themeNames: offering.themes.map((theme) => labels.name('theme', theme)),
    subjectNames: offering.subjects.map((subject) => labels.name('subject', subject)),
    parts,
    maxDays: reserve?.lending.maxDays,
    needsTraining: reserve !== undefined && reserve.trainings.length > 0,
    mayChooseSession: sessions !== undefined && sessions.sessions.length > 0 && !hasSeat(sessions),
  }
  return c.render(
    <OfferingPage view={view} words={words} language={language}>
      {sessions && (
        <TrainingSessions view={sessions} today={ctx.today} words={words} language={language} />
      )}
      {reserve && (
        <ReserveSection
          view={reserve}
          refused={refused}
          isKept={isKept}
          today={ctx.today}
          id={newId()}
          words={words}
          language={language}
        />
      )}
    </OfferingPage>,
    { title: offering.title, home: `/offerings/${offering.slug}` },
  )
}

async function find({ var: { ctx } }: HonoContext<WebEnv>, query: OfferingQuery) {
  const period = periodOf(query)
  const only =
    typeof period === 'object'
      ? await freeMaterials(ctx, { ...period, pickupPoints: query.filters.pickupPoint })
      : undefined
  return searchOfferings(ctx, {
    text: query.text,
    filters: query.filters,
    only,
    sort: query.sort,
    limit: HITS_A_PAGE,
    offset: query.offset,
  })
}

/** The reserve form of this very offering that was begun before sign-in. */
async function findKept(c: HonoContext<WebEnv>, { slug }: Offering): Promise<Fields | undefined> {
  if (c.req.query('kept') === undefined || c.var.ctx.actor === undefined) return undefined
  // By a cookie: only the browser that began the form goes on with it.
  const kept = await findKeptForm(c.var.ctx, readBrief(c, 'kept-form') ?? '')
  return kept?.fields.offering?.[0] === slug ? kept.fields : undefined
}
