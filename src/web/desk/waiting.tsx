import { Hono } from 'hono'
import { listPickupPoints } from '../../catalogue/list-pickup-points.ts'
import { dayAt } from '../../day.ts'
import type { Wish } from '../../ledger/find-wish.ts'
import { listWishes } from '../../ledger/list-wishes.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import { Crumb } from '../kit/crumb.tsx'
import type { WebEnv } from '../kit/env.ts'
import { Pager } from '../kit/pager.tsx'
import { readSchoolNames } from '../kit/school-names.ts'

const WISHES_A_PAGE = 100

/** Who waits for what, in the order of the queue; of one material, or of all. */
export const waiting = new Hono<WebEnv>().get('/', async (c) => {
  const { ctx, words, language } = c.var
  const offering = c.req.query('offering') || undefined
  const asked = c.req.query('offset') ?? ''
  const offset = /^\d{1,6}$/.test(asked) ? Number(asked) : 0
  const [{ hits, total }, points] = await Promise.all([
    listWishes(ctx, { limit: WISHES_A_PAGE, offset, offering, open: true }),
    listPickupPoints(ctx),
  ])
  const schoolNames = await readSchoolNames(ctx, hits)
  const said = words.waiting.desk
  const [first] = hits
  const title = offering && first ? said.title(first.title) : said.all
  const query = (at: number) =>
    new URLSearchParams({ ...(offering && { offering }), ...(at > 0 && { offset: String(at) }) })
  return c.render(
    <div class="stack">
      {offering && <Crumb href="/desk/waiting" label={said.all} />}
      <div class="page-head">
        <h1>{title}</h1>
        <p class="soft">{said.noneLead}</p>
      </div>
      {total === 0 && <p>{said.none}</p>}
      {[...Map.groupBy(hits, (wish) => wish.offering)].map(([, wishes]) => (
        <Queue
          wishes={wishes}
          hasTitle={offering === undefined}
          pointNames={new Map(points.map(({ id, name }) => [id, name]))}
          schoolNames={schoolNames}
          dayMade={(wish) => dayAt(new Date(wish.madeAt), ctx.settings.timeZone)}
          words={words}
          language={language}
        />
      ))}
      <Pager
        total={total}
        limit={WISHES_A_PAGE}
        offset={offset}
        href={(at) => `/desk/waiting?${query(at)}`}
        words={words}
      />
    </div>,
    { title },
  )
})

interface QueueProps {
  readonly wishes: readonly Wish[]
  readonly hasTitle: boolean
  readonly pointNames: ReadonlyMap<string, string>
  readonly schoolNames: ReadonlyMap<string, string>
  readonly dayMade: (wish: Wish) => string
  readonly words: Words
  readonly language: Language
}

/** The queue of one material. */
function Queue(props: QueueProps) {
  const { wishes, hasTitle } = props
  return (
    <section class="group">
      {hasTitle && <h2>{wishes[0]?.title}</h2>}
      <ol class="rows">
        {wishes.map((wish) => (
          <Row {...props} wish={wish} />
        ))}
      </ol>
    </section>
  )
}

function Row({
  wish,
  pointNames,
  schoolNames,
  dayMade,
  words,
  language,
}: QueueProps & { wish: Wish }) {
  const { desk: said, list, states, one } = words.waiting
  const { offer, quantity, account, school, from, until, days } = wish
  const brief = (day: string) => dayText(language, day, 'brief')
  const points = (offer ? [offer.pickupPoint] : wish.pickupPoints).map(
    (id) => pointNames.get(id) ?? id,
  )
  const when = offer
    ? words.reservations.list.period(brief(offer.pickupDay), brief(offer.returnDay))
    : `${list.days(days)}, ${list.between(brief(from), brief(until))}`
  return (
    <li class="row">
      <div class="row-main">
        <strong>{`${account?.name ?? ''}, ${schoolNames.get(school) ?? school}`}</strong>
        <span>{`${one.copies(quantity)} · ${when}`}</span>
        <span class="soft">{`${points.join(', ')} · ${said.since(brief(dayMade(wish)))}`}</span>
      </div>
      <div class="row-side">
        {offer && <span class="soft small">{said.heldUntil(brief(offer.heldUntil))}</span>}
        <span class={`badge wish-${wish.state}`}>{states[wish.state]}</span>
      </div>
    </li>
  )
}
