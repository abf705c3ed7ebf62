import type { Child } from 'hono/jsx'
import type { PickupPoint } from '../../catalogue/pickup-point.ts'
import type { Wish } from '../../ledger/find-wish.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import { Crumb } from '../kit/crumb.tsx'
import { Done, Notice } from '../kit/notice.tsx'

interface PageProps {
  readonly wish: Wish
  /** Only who wished answers. */
  readonly isHers: boolean
  readonly points: readonly PickupPoint[]
  readonly schoolName: string | undefined
  /** What she just did. */
  readonly done: string | undefined
  /** Why what she pressed could not be done. */
  readonly refused: string | undefined
  readonly id: string
  readonly words: Words
  readonly language: Language
}

/** One wish: what is offered with a yes and a no, or what is waited for, or what became of it. */
export function WaitingPage(props: PageProps) {
  const { wish, done, refused, words } = props
  const said = words.waiting
  return (
    <div class="stack narrow">
      <Crumb href="/reservations" label={said.one.back} />
      {done === 'made' && wish.state === 'waiting' && (
        <Done>
          <p>{said.one.made}</p>
        </Done>
      )}
      {refused && (
        <Notice tone="bad" live>
          <p>{refused}</p>
        </Notice>
      )}
      <header class="reservation-head">
        <h1>{wish.title}</h1>
        <span class={`badge wish-${wish.state}`}>{said.states[wish.state]}</span>
      </header>
      {wish.state === 'offered' && <Offered {...props} />}
      {wish.state === 'waiting' && <StillWaiting {...props} />}
      {wish.state !== 'offered' && wish.state !== 'waiting' && (
        <Over {...props} state={wish.state} />
      )}
    </div>
  )
}

function Offered({ wish, isHers, points, schoolName, id, words, language }: PageProps) {
  const said = words.waiting.one
  const { offer } = wish
  if (!offer) return null
  const point = points.find((one) => one.id === offer.pickupPoint)
  return (
    <section class="card stack">
      <p class="lead">{said.offeredLead}</p>
      <dl class="facts">
        <Fact label={said.pickup}>
          <strong>{dayText(language, offer.pickupDay, 'whole')}</strong>
        </Fact>
        <Fact label={said.return}>
          <strong>{dayText(language, offer.returnDay, 'whole')}</strong>
        </Fact>
        <Fact label={said.point}>
          {point?.name ?? offer.pickupPoint}
          {point && <span class="soft block">{point.address}</span>}
        </Fact>
        <Fact label={said.quantity}>{said.copies(wish.quantity)}</Fact>
        <Fact label={said.school}>{schoolName ?? wish.school}</Fact>
      </dl>
      <p>{said.heldUntil(dayText(language, offer.heldUntil, 'whole'))}</p>
      {isHers && (
        <div class="actions">
          <Answer wish={wish} to="acceptance" id={id}>
            <button class="big" type="submit">
              {said.accept}
            </button>
          </Answer>
          <Answer wish={wish} to="withdrawal" id={id}>
            <button class="big quiet" type="submit">
              {said.decline}
            </button>
          </Answer>
        </div>
      )}
    </section>
  )
}

function StillWaiting(props: PageProps) {
  const { wish, isHers, id, done, words } = props
  const said = words.waiting
  return (
    <>
      <section class="card stack">
        {wish.place !== undefined && (
          <p class="lead">
            <strong>{said.place(wish.place)}.</strong>
          </p>
        )}
        {done !== 'made' && <p>{said.one.waitingLead}</p>}
        <Wanted {...props} />
      </section>
      {isHers && (
        <Answer wish={wish} to="withdrawal" id={id}>
          <button class="quiet" type="submit">
            {said.one.leave}
          </button>
        </Answer>
      )}
    </>
  )
}

function Over({
  state,
  ...props
}: PageProps & { state: Exclude<Wish['state'], 'waiting' | 'offered'> }) {
  const { wish, isHers, words } = props
  const said = words.waiting.one
  const again = new URLSearchParams([
    ['offering', wish.offering],
    ['quantity', String(wish.quantity)],
    ['from', wish.from],
    ['until', wish.until],
    ['days', String(wish.days)],
    ...wish.pickupPoints.map((id) => ['point', id]),
  ])
  const href =
    state === 'accepted' ? `/reservations/${wish.offer?.reservation}` : `/waiting/new?${again}`
  return (
    <section class="card stack">
      <p class="lead">{said.over[state]}</p>
      <Wanted {...props} />
      {isHers && (
        <p>
          <a class="button" href={href}>
            {state === 'accepted' ? said.toReservation : said.again}
          </a>
        </p>
      )}
    </section>
  )
}

/** What was wished for. */
function Wanted({ wish, points, schoolName, words, language }: PageProps) {
  const { one: said, list } = words.waiting
  const names = wish.pickupPoints.map((id) => points.find((point) => point.id === id)?.name ?? id)
  return (
    <dl class="facts">
      <Fact label={said.between}>
        {`${dayText(language, wish.from, 'long')} – ${dayText(language, wish.until, 'long')}`}
      </Fact>
      <Fact label={said.days}>{list.days(wish.days)}</Fact>
      <Fact label={said.quantity}>{said.copies(wish.quantity)}</Fact>
      <Fact label={said.points}>{names.join(', ')}</Fact>
      <Fact label={said.school}>{schoolName ?? wish.school}</Fact>
    </dl>
  )
}

function Fact({ label, children }: { label: string; children?: Child }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  )
}

/** One press, one answer: the id makes it count once. */
function Answer({
  wish,
  to,
  id,
  children,
}: {
  wish: Wish
  to: 'acceptance' | 'withdrawal'
  id: string
  children?: Child
}) {
  return (
    <form method="post" action={`/waiting/${encodeURIComponent(wish.id)}/${to}`}>
      <input type="hidden" name="id" value={id} />
      {children}
    </form>
  )
}
