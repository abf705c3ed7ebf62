import type { Wish } from '../../ledger/find-wish.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import { Icon } from '../kit/icon.tsx'

interface ListProps {
  readonly wishes: readonly Wish[]
  readonly pointNames: ReadonlyMap<string, string>
  readonly words: Words
  readonly language: Language
}

/** What came free for her and waits for her answer; then what she waits for, with her place in the queue. */
export function WaitingList(props: ListProps) {
  const { wishes, words } = props
  const said = words.waiting.list
  const offered = wishes.filter(({ state }) => state === 'offered')
  const waiting = wishes.filter(({ state }) => state === 'waiting')
  return (
    <>
      <Group {...props} title={said.offered} wishes={offered} />
      <Group {...props} title={said.title} wishes={waiting} />
    </>
  )
}

function Group({ title, wishes, ...props }: ListProps & { title: string }) {
  if (wishes.length === 0) return null
  return (
    <section class="group">
      <h2>{title}</h2>
      <ul class="rows">
        {wishes.map((wish) => (
          <Row wish={wish} {...props} />
        ))}
      </ul>
    </section>
  )
}

function Row({ wish, pointNames, words, language }: Omit<ListProps, 'wishes'> & { wish: Wish }) {
  const said = words.waiting
  const { title, quantity, offer, place, days } = wish
  const brief = (day: string) => dayText(language, day, 'brief')
  const points = offer ? [offer.pickupPoint] : wish.pickupPoints
  return (
    <li class={offer ? 'row row-offered' : 'row'}>
      <div class="row-main">
        <a class="row-title" href={`/waiting/${encodeURIComponent(wish.id)}`}>
          {quantity > 1 ? `${quantity} × ${title}` : title}
        </a>
        <span class="row-line soft">
          <Icon name="calendar-check" />
          <span>
            {offer
              ? words.reservations.list.period(brief(offer.pickupDay), brief(offer.returnDay))
              : `${said.list.days(days)}, ${said.list.between(brief(wish.from), brief(wish.until))}`}
          </span>
        </span>
        <span class="row-line soft">
          <Icon name="map-pin" />
          <span>{points.map((id) => pointNames.get(id) ?? id).join(', ')}</span>
        </span>
        {offer && (
          <span class="row-line">
            <Icon name="clock" />
            <strong>{said.list.answerBy(dayText(language, offer.heldUntil, 'short'))}</strong>
          </span>
        )}
      </div>
      <div class="row-side">
        {offer ? (
          <a class="button" href={`/waiting/${encodeURIComponent(wish.id)}`}>
            {said.list.answer}
          </a>
        ) : (
          <span class={`badge wish-${wish.state}`}>
            {place === undefined ? said.states[wish.state] : said.place(place)}
          </span>
        )}
      </div>
    </li>
  )
}
