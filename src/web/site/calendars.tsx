import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { z } from 'zod'
import { findSchool } from '../../accounts/find-school.ts'
import { findPickupPoint } from '../../catalogue/find-pickup-point.ts'
import type { Context } from '../../context.ts'
import {
  type Feed,
  type FeedOf,
  listFeeds,
  renewFeed,
  stopFeed,
} from '../../ledger/calendar-feed.ts'
import { readCalendarFeed } from '../../ledger/read-calendar.ts'
import { Problem } from '../../problem.ts'
import type { Language, Words } from '../../words/words.ts'
import { clearBrief, readBrief, writeBrief } from '../kit/brief-cookie.ts'
import { dayText } from '../kit/day-text.ts'
import type { WebEnv } from '../kit/env.ts'
import { readForm } from '../kit/form.ts'
import { only } from '../kit/guard.ts'
import { Crumb } from '../kit/crumb.tsx'
import { limit } from '../kit/limit.ts'
import { Notice } from '../kit/notice.tsx'

/** Programs ask a few times a day; many of them from the address of one big service. */
const OFTEN = { burst: 300, aSecond: 5 }

/** What calendar programs fetch. The address is the key: nobody signs in. */
export const calendarFiles = new Hono<WebEnv>()
  .use(limit({ account: OFTEN, address: OFTEN }), etag())
  .get('/:file{.+\\.ics}', async (c) => {
    const key = c.req.param('file').slice(0, -'.ics'.length)
    const text = await readCalendarFeed(c.var.ctx, key)
    if (text === undefined) throw new Problem('not-found', 'There is no such calendar.')
    return c.body(text, 200, {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="klasbakken.ics"',
      'Cache-Control': 'private, no-cache',
      'X-Robots-Tag': 'noindex',
    })
  })

const feedForm = z.object({
  kind: z.enum(['own', 'school', 'point']),
  subject: z.string().max(100),
})

/** Where she makes such an address, and ends it. */
export const calendars = new Hono<WebEnv>()

  .use(only())

  .get('/', async (c) => {
    const { ctx, words, language } = c.var
    const made = readBrief(c, 'calendar')
    if (made !== undefined) clearBrief(c, 'calendar')
    const feeds = await Promise.all((await listFeeds(ctx)).map((feed) => named(ctx, feed, words)))
    c.header('Cache-Control', 'no-store')
    return c.render(
      <CalendarsPage
        feeds={feeds}
        address={made && `${ctx.settings.baseUrl}/calendars/${encodeURIComponent(made)}.ics`}
        isStopped={c.req.query('done') === 'stopped'}
        words={words}
        language={language}
      />,
      { title: words.calendars.title },
    )
  })

  .post('/', async (c) => {
    writeBrief(c, 'calendar', await renewFeed(c.var.ctx, feedIn(await readForm(c))))
    return c.redirect('/account/calendars?done=made', 303)
  })

  .post('/removal', async (c) => {
    await stopFeed(c.var.ctx, feedIn(await readForm(c)))
    return c.redirect('/account/calendars?done=stopped', 303)
  })

function feedIn(fields: Readonly<Record<string, readonly string[]>>): FeedOf {
  const said = feedForm.safeParse({ kind: fields.kind?.[0], subject: fields.subject?.[0] ?? '' })
  if (!said.success) throw new Problem('not-found', 'There is no such calendar.')
  return said.data
}

interface NamedFeed extends Feed {
  readonly name: string
  readonly hint?: string | undefined
}

async function named(ctx: Context, feed: Feed, words: Words): Promise<NamedFeed> {
  const said = words.calendars
  if (feed.kind === 'own') return { ...feed, name: said.own }
  if (feed.kind === 'school') {
    const school = await findSchool(ctx, feed.subject)
    return { ...feed, name: said.school(school?.name ?? feed.subject), hint: said.schoolHint }
  }
  const point = await findPickupPoint(ctx, feed.subject)
  return { ...feed, name: said.point(point?.name ?? feed.subject), hint: said.pointHint }
}

function CalendarsPage({
  feeds,
  address,
  isStopped,
  words,
  language,
}: {
  feeds: readonly NamedFeed[]
  /** Just made, and shown this once. */
  address: string | undefined
  isStopped: boolean
  words: Words
  language: Language
}) {
  const said = words.calendars
  return (
    <div class="stack calendars">
      <div class="page-head">
        <Crumb href="/account" label={words.account.page.title} />
        <h1>{said.title}</h1>
        <p class="soft">{said.lead}</p>
      </div>
      {address && <Address address={address} words={words} />}
      {isStopped && (
        <Notice tone="good" live>
          <p>{said.stopped}</p>
        </Notice>
      )}
      <div class="card">
        <ul class="feeds">
          {feeds.map((feed) => (
            <FeedRow feed={feed} words={words} language={language} />
          ))}
        </ul>
      </div>
    </div>
  )
}

function Address({ address, words }: { address: string; words: Words }) {
  const said = words.calendars
  return (
    <Notice tone="good" live>
      <p>{said.made}</p>
      <input
        class="secret"
        id="secret"
        type="text"
        readonly
        value={address}
        aria-label={said.address}
      />
      <p>
        <button type="button" data-copy="secret" data-done={said.copied} hidden>
          {said.copy}
        </button>
      </p>
      <p>{said.how}</p>
      <p>
        <a href={address.replace(/^https?:/, 'webcal:')}>{said.open}</a>
      </p>
    </Notice>
  )
}

function FeedRow({ feed, words, language }: { feed: NamedFeed; words: Words; language: Language }) {
  const said = words.calendars
  const { kind, subject, name, hint, madeAt } = feed
  const what = (
    <>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="subject" value={subject} />
    </>
  )
  return (
    <li>
      <div>
        <strong>{name}</strong>
        {hint && <p class="small soft">{hint}</p>}
        <p class="small soft">
          {madeAt === undefined
            ? said.none
            : `${said.since(dayText(language, madeAt.slice(0, 10)))}. ${said.renewHint}`}
        </p>
      </div>
      <div class="actions">
        <form method="post" action="/account/calendars">
          {what}
          <button class={madeAt === undefined ? undefined : 'quiet'} type="submit">
            {madeAt === undefined ? said.make : said.renew}
            <span class="visually-hidden">{`: ${name}`}</span>
          </button>
        </form>
        {madeAt !== undefined && (
          <form method="post" action="/account/calendars/removal">
            {what}
            <button class="quiet" type="submit">
              {said.stop}
              <span class="visually-hidden">{`: ${name}`}</span>
            </button>
          </form>
        )}
      </div>
    </li>
  )
}
