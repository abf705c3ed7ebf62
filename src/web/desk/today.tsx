import { Hono } from 'hono'
import type { Child } from 'hono/jsx'
import type { PickupPoint } from '../../catalogue/pickup-point.ts'
import { daysBetween } from '../../day.ts'
import { type CopyToCheck, type DeskToday, deskToday } from '../../ledger/desk-today.ts'
import { findCopyStatus } from '../../ledger/find-copy-status.ts'
import type { Reservation } from '../../ledger/reservation.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import type { WebEnv } from '../kit/env.ts'
import { Icon } from '../kit/icon.tsx'
import { Notice } from '../kit/notice.tsx'
import { readSchoolNames } from '../kit/school-names.ts'
import { deskPoint } from './pickup-point.ts'
import { ScanField } from './scan-field.tsx'

export const today = new Hono<WebEnv>()

  .get('/', async (c) => {
    const { ctx, words, language } = c.var
    const { points, point } = await deskPoint(c)
    const lists = point && (await deskToday(ctx, { pickupPoint: point.id, day: ctx.today }))
    const all = lists
      ? [...lists.toPrepare, ...lists.toHandOut, ...lists.toTakeBack, ...lists.overdue]
      : []
    return c.render(
      <Today
        lists={lists}
        points={points}
        point={point}
        schoolNames={await readSchoolNames(ctx, all)}
        today={ctx.today}
        undone={c.req.query('undone')}
        words={words}
        language={language}
      />,
      { title: words.desk.today.title },
    )
  })

  // Whatever is scanned on the first page leads to where it is dealt with.
  .get('/scan', async (c) => {
    const text = c.req.query('scan')?.trim() ?? ''
    const status = await findCopyStatus(c.var.ctx, text)
    const path =
      status?.loan || status?.toCheck
        ? `/desk/copies/${encodeURIComponent(text)}`
        : `/desk/check-outs/new?scan=${encodeURIComponent(text)}`
    return c.redirect(path, 303)
  })

interface TodayProps {
  readonly lists: DeskToday | undefined
  readonly points: readonly PickupPoint[]
  readonly point: PickupPoint | undefined
  readonly schoolNames: ReadonlyMap<string, string>
  readonly today: string
  /** The code of a reservation about which a mistake was just put right. */
  readonly undone: string | undefined
  readonly words: Words
  readonly language: Language
}

function Today({ lists, points, point, undone, words, language, ...props }: TodayProps) {
  const said = words.desk.today
  if (!lists || !point) return <p>{said.noPoints}</p>
  const row = { ...props, words, language }
  // What is collected today stands above, and is set aside from there.
  const today = new Set(lists.toHandOut.map(({ id }) => id))
  const coming = lists.toPrepare.filter(({ id }) => !today.has(id))
  return (
    <>
      <header class="desk-head">
        <div>
          <h1>{said.title}</h1>
          <p class="soft">{dayText(language, props.today, 'whole')}</p>
        </div>
        <PointChoice points={points} point={point} words={words} />
      </header>
      {undone && (
        <Notice tone="good" live>
          <p>{`${undone}: ${words.deskActs.undo.done}`}</p>
        </Notice>
      )}
      <form class="card desk-scan" action="/desk/scan">
        <ScanField name="scan" label={words.desk.scan.labelAny} words={words} />
      </form>
      <div class="desk-lists">
        <div class="stack">
          {lists.overdue.length > 0 && (
            <List title={said.overdue} count={lists.overdue.length} nothing="" tone="bad">
              {lists.overdue.map((one) => (
                <OutRow reservation={one} {...row} />
              ))}
            </List>
          )}
          {lists.atRisk.length > 0 && (
            <List title={words.keeping.atRisk} count={lists.atRisk.length} nothing="" tone="warn">
              {lists.atRisk.map((one) => (
                <RiskRow reservation={one} {...row} />
              ))}
            </List>
          )}
          <List
            title={said.toHandOut}
            count={lists.toHandOut.length}
            nothing={said.nothing.toHandOut}
          >
            {lists.toHandOut.map((one) => (
              <HandOutRow reservation={one} {...row} />
            ))}
          </List>
          <List
            title={words.deskActs.prepare.list}
            count={coming.length}
            nothing={words.deskActs.prepare.nothing}
          >
            {coming.map((one) => (
              <PrepareRow reservation={one} {...row} />
            ))}
          </List>
        </div>
        <div class="stack">
          <List
            title={said.toTakeBack}
            count={lists.toTakeBack.length}
            nothing={said.nothing.toTakeBack}
          >
            {lists.toTakeBack.map((one) => (
              <OutRow reservation={one} {...row} />
            ))}
          </List>
          <List title={said.toCheck} count={lists.toCheck.length} nothing={said.nothing.toCheck}>
            {lists.toCheck.map((copy) => (
              <CheckRow copy={copy} points={points} {...row} />
            ))}
          </List>
        </div>
      </div>
    </>
  )
}

function PointChoice({
  points,
  point,
  words,
}: {
  points: readonly PickupPoint[]
  point: PickupPoint
  words: Words
}) {
  return (
    <nav class="point-choice" aria-label={words.desk.point}>
      {points.map(({ id, name }) => (
        <a
          href={`/desk?pickupPoint=${encodeURIComponent(id)}`}
          aria-current={id === point.id ? 'true' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}

function List({
  title,
  count,
  nothing,
  tone,
  children,
}: {
  title: string
  count: number
  nothing: string
  tone?: 'bad' | 'warn'
  children?: Child
}) {
  return (
    <section class={`desk-list${tone ? ` ${tone}` : ''}`}>
      <h2>
        {title} <span class="count">{count}</span>
      </h2>
      {count === 0 ? <Nothing sentence={nothing} /> : <ul class="rows">{children}</ul>}
    </section>
  )
}

function Nothing({ sentence }: { sentence: string }) {
  return (
    <p class="nothing-to-do">
      <Icon name="check-circle" />
      {sentence}
    </p>
  )
}

interface RowProps {
  readonly schoolNames: ReadonlyMap<string, string>
  readonly today: string
  readonly words: Words
  readonly language: Language
}

function HandOutRow({ reservation, words, ...props }: RowProps & { reservation: Reservation }) {
  const said = words.desk.today
  return (
    <li class="row">
      <Who reservation={reservation} words={words} {...props} state="reserved">
        {!reservation.prepared && (
          <a class="row-line" href={`/desk/preparations/${encodeURIComponent(reservation.id)}`}>
            {words.deskActs.prepare.open}
          </a>
        )}
      </Who>
      <NotCollected reservation={reservation} today={props.today} words={words} />
      <a
        class="button quiet"
        href={`/desk/check-outs/new?reservation=${encodeURIComponent(reservation.id)}`}
      >
        {said.handOut}
      </a>
    </li>
  )
}

/** It was to be collected before today, and waits. */
function NotCollected({
  reservation: { keptUntil, pickupDay },
  today,
  words,
}: {
  reservation: Reservation
  today: string
  words: Words
}) {
  if ((keptUntil ?? pickupDay) >= today) return null
  return <span class="badge state-at-risk">{words.keeping.notCollected}</span>
}

/** Which day it is about says how much time there is to find another. */
function RiskRow({ reservation, words, ...props }: RowProps & { reservation: Reservation }) {
  const { keptUntil, pickupDay } = reservation
  return (
    <li class="row">
      <Who reservation={reservation} words={words} {...props} state="reserved" />
      <span class="badge state-at-risk">
        {dayText(props.language, keptUntil ?? pickupDay, 'short')}
      </span>
    </li>
  )
}

function PrepareRow({ reservation, words, ...props }: RowProps & { reservation: Reservation }) {
  return (
    <li class="row">
      <Who reservation={reservation} words={words} {...props} state="reserved" showsPickup />
      <a class="button quiet" href={`/desk/preparations/${encodeURIComponent(reservation.id)}`}>
        {words.deskActs.prepare.open}
      </a>
    </li>
  )
}

function OutRow({ reservation, words, ...props }: RowProps & { reservation: Reservation }) {
  const said = words.desk.today
  const late = daysBetween(reservation.returnDay, props.today)
  return (
    <li class="row">
      <Who reservation={reservation} words={words} {...props} state="checked-out" />
      {late > 0 && <span class="badge state-overdue">{said.late(late)}</span>}
    </li>
  )
}

/** The copies in shelf order, and who they are for or with. */
function Who({
  reservation,
  state,
  showsPickup = false,
  schoolNames,
  words,
  language,
  children,
}: RowProps & {
  reservation: Reservation
  state: 'reserved' | 'checked-out'
  showsPickup?: boolean
  children?: Child
}) {
  const said = words.desk.today
  const { lines, borrower, school, code, returnDay, id } = reservation
  const collectDay = reservation.keptUntil ?? reservation.pickupDay
  const when = showsPickup
    ? words.deskActs.prepare.when(dayText(language, collectDay, 'short'))
    : said.until(dayText(language, returnDay, 'short'))
  const name = borrower?.name || borrower?.email || said.noPerson
  return (
    <div class="row-main">
      {lines.map(({ title, copies }) => (
        <div class="desk-copies">
          <strong>{title}</strong>
          {copies
            .filter((copy) => copy.state === state)
            .map(({ barcode, shelf, isPrepared }) => (
              <a
                class={`copy-tag${isPrepared ? ' is-set' : ''}`}
                href={`/desk/copies/${encodeURIComponent(barcode)}`}
              >
                {shelf && <span class="shelf">{shelf}</span>} {barcode}
                {isPrepared && (
                  <>
                    {' '}
                    <Icon name="check-circle" />
                    <span class="visually-hidden">{words.deskActs.prepare.badge}</span>
                  </>
                )}
              </a>
            ))}
        </div>
      ))}
      <span class="soft">
        {`${name}, ${schoolNames.get(school) ?? school} · ${when} · `}
        <a href={`/reservations/${id}`}>{code}</a>
      </span>
      {reservation.conditional && (
        <span>
          <span class="badge state-at-risk">{words.trainings.reserve.conditional}</span>
        </span>
      )}
      {children}
    </div>
  )
}

function CheckRow({
  copy,
  points,
  words,
  language,
}: RowProps & { copy: CopyToCheck; points: readonly PickupPoint[] }) {
  const said = words.desk.today
  const elsewhere = points.find(({ id }) => id === copy.elsewhere)?.name ?? copy.elsewhere
  return (
    <li class="row">
      <div class="row-main">
        <div class="desk-copies">
          <strong>{copy.title}</strong>
          <span class="copy-tag">
            {copy.shelf && <span class="shelf">{copy.shelf}</span>} {copy.barcode}
          </span>
        </div>
        <span class="soft">
          {elsewhere ? said.at(elsewhere) : said.since(dayText(language, copy.sinceDay, 'short'))}
        </span>
      </div>
      <a class="button quiet" href={`/desk/copies/${encodeURIComponent(copy.barcode)}`}>
        {said.check}
      </a>
    </li>
  )
}
