import { Hono } from 'hono'
import { z } from 'zod'
import { findPickupPoint } from '../../catalogue/find-pickup-point.ts'
import type { PickupPoint } from '../../catalogue/pickup-point.ts'
import type { Day } from '../../day.ts'
import { newId } from '../../id.ts'
import { getAsked, keepByLetter } from '../../ledger/keep-coming.ts'
import { findKeepableUntil } from '../../ledger/find-keepable.ts'
import type { Reservation } from '../../ledger/reservation.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import type { WebEnv } from '../kit/env.ts'
import { readForm, single } from '../kit/form.ts'
import { Done, Notice } from '../kit/notice.tsx'
import { KeepingForm } from './keeping-section.tsx'

const keepForm = z.object({ id: z.uuid() })

/** Where the letter «still coming?» leads: whoever has its link need not sign in. */
export const keep = new Hono<WebEnv>()

  .get('/:key', async (c) => {
    const { ctx, words, language } = c.var
    const key = c.req.param('key')
    const reservation = await getAsked(ctx, key)
    const [point, until] = await Promise.all([
      findPickupPoint(ctx, reservation.pickupPoint),
      findKeepableUntil(ctx, reservation),
    ])
    return c.render(
      <KeepPage
        action={`/keep/${encodeURIComponent(key)}`}
        reservation={reservation}
        point={point}
        until={until}
        today={ctx.today}
        words={words}
        language={language}
      />,
      { title: words.keeping.title },
    )
  })

  .post('/:key', async (c) => {
    const { data } = keepForm.safeParse(single(await readForm(c)))
    const key = c.req.param('key')
    await keepByLetter(c.var.ctx, { id: data?.id ?? newId(), key })
    return c.redirect(`/keep/${encodeURIComponent(key)}`, 303)
  })

function KeepPage({
  action,
  reservation,
  point,
  until,
  today,
  words,
  language,
}: {
  action: string
  reservation: Reservation
  point: PickupPoint | undefined
  until: Day | undefined
  today: Day
  words: Words
  language: Language
}) {
  const said = words.keeping
  const { state, pickupDay, keptUntil, lines } = reservation
  const isKept = keptUntil !== undefined && keptUntil > today
  const since = dayText(language, keptUntil ?? pickupDay, 'whole')
  return (
    <div class="stack narrow">
      <h1>{said.title}</h1>
      <div class="card stack">
        <ul class="plain">
          {lines.map(({ title, quantity }) => (
            <li>
              <strong>{quantity > 1 ? `${quantity} × ${title}` : title}</strong>
            </li>
          ))}
        </ul>
        {until !== undefined && <p>{said.waitsSince(since)}</p>}
        {point && <p class="soft">{said.collect(point.name, point.address)}</p>}
      </div>
      {until !== undefined && (
        <KeepingForm action={action} until={until} words={words} language={language} />
      )}
      {until === undefined && isKept && (
        <Done>
          <p>{said.kept(dayText(language, keptUntil, 'whole'))}</p>
        </Done>
      )}
      {until === undefined && !isKept && (
        <>
          <Notice>
            <p>{said.over[state]}</p>
          </Notice>
          <p>
            <a class="button quiet" href={`/offerings/${lines[0]?.offering ?? ''}`}>
              {said.again}
            </a>
          </p>
        </>
      )}
    </div>
  )
}
