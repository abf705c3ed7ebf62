import { Hono } from 'hono'
import type { Context as HonoContext } from 'hono'
import { newId } from '../../id.ts'
import { getReservation } from '../../ledger/find-reservation.ts'
import { prepare } from '../../ledger/prepare.ts'
import { putBack } from '../../ledger/put-back.ts'
import type { Reservation } from '../../ledger/reservation.ts'
import { listSetAsideBefore, type SetAsideBefore } from '../../ledger/set-aside-before.ts'
import { Problem } from '../../problem.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import type { WebEnv } from '../kit/env.ts'
import { first, readForm } from '../kit/form.ts'
import { Icon } from '../kit/icon.tsx'
import { Notice } from '../kit/notice.tsx'
import { sayProblem } from '../kit/refusal.ts'
import { readSchoolNames } from '../kit/school-names.ts'
import { ScanField } from './scan-field.tsx'
import { SetAsideBeforeList } from './set-aside-before.tsx'

export const preparations = new Hono<WebEnv>()

  .get('/:reservation', (c) => renderPreparation(c, {}))

  .post('/:reservation', async (c) => {
    const { ctx, language, words } = c.var
    const fields = await readForm(c)
    const barcode = first(fields, 'scan')
    const id = first(fields, 'id') || newId()
    const reservation = c.req.param('reservation')
    try {
      await prepare(ctx, { id, reservation, barcodes: [barcode] })
      return c.redirect(`${pathOf(reservation)}?set=${encodeURIComponent(barcode)}`, 303)
    } catch (error) {
      if (!(error instanceof Problem) || ![409, 422].includes(error.status)) throw error
      c.status(error.status)
      const isUnknown = error.code === 'invalid-input'
      const said = words.deskActs.prepare
      return renderPreparation(c, {
        error: isUnknown ? said.unknown(barcode) : sayProblem(error, language).detail,
      })
    }
  })

  .post('/:reservation/put-back', async (c) => {
    const fields = await readForm(c)
    const reservation = c.req.param('reservation')
    const barcode = first(fields, 'barcode')
    const id = first(fields, 'id') || newId()
    await putBack(c.var.ctx, { id, reservation, ...(barcode && { barcodes: [barcode] }) })
    return c.redirect(pathOf(reservation), 303)
  })

function pathOf(reservation: string): string {
  return `/desk/preparations/${encodeURIComponent(reservation)}`
}

async function renderPreparation(
  c: HonoContext<WebEnv, '/:reservation'>,
  { error }: { error?: string },
) {
  const { ctx, words, language } = c.var
  const reservation = await getReservation(ctx, c.req.param('reservation'))
  const [schools, before] = await Promise.all([
    readSchoolNames(ctx, [reservation]),
    listSetAsideBefore(ctx, reservation.pickupPoint),
  ])
  return c.render(
    <Preparation
      reservation={reservation}
      school={schools.get(reservation.school) ?? reservation.school}
      before={before.filter((copy) => copy.reservation === reservation.id)}
      error={error}
      set={error === undefined ? c.req.query('set') : undefined}
      words={words}
      language={language}
    />,
    { title: words.deskActs.prepare.title },
  )
}

function Preparation({
  reservation,
  school,
  before,
  error,
  set,
  words,
  language,
}: {
  reservation: Reservation
  school: string
  /** What lies apart for it since before it changed. */
  before: readonly SetAsideBefore[]
  error: string | undefined
  /** What was just set aside. */
  set: string | undefined
  words: Words
  language: Language
}) {
  const said = words.deskActs.prepare
  const { id, code, borrower, prepared, note } = reservation
  const collectDay = reservation.keptUntil ?? reservation.pickupDay
  const waiting = waitingOf(reservation)
  const ready = waiting.filter(({ isPrepared }) => isPrepared).length
  return (
    <div class="desk-work">
      <header class="page-head">
        <h1>{said.for(borrower?.name || words.desk.today.noPerson)}</h1>
        <p class="soft">
          {`${school} · ${said.when(dayText(language, collectDay, 'short'))} · ${code}`}
        </p>
        {note && <p class="note">{note}</p>}
      </header>
      <SetAsideBeforeList copies={before} words={words} language={language} />
      {set && !prepared && (
        <Notice tone="good" live>
          <p>{said.set(set)}</p>
        </Notice>
      )}
      {prepared && (
        <Notice tone="good" live>
          <p>{said.done}</p>
        </Notice>
      )}
      {ready < waiting.length && (
        <form class="card desk-scan" method="post" action={pathOf(id)}>
          <input type="hidden" name="id" value={newId()} />
          <ScanField
            name="scan"
            label={said.scan}
            button={said.button}
            error={error}
            words={words}
          />
        </form>
      )}
      <section class="card stack">
        <h2>{said.count(ready, waiting.length)}</h2>
        <ul class="rows">
          {waiting.map((copy) => (
            <CopyRow reservation={id} copy={copy} words={words} />
          ))}
        </ul>
        <div class="actions">
          <a class={prepared ? 'button big' : 'button quiet'} href="/desk">
            {said.back}
          </a>
        </div>
      </section>
    </div>
  )
}

interface WaitingCopy {
  readonly barcode: string
  readonly shelf: string
  readonly isPrepared: boolean
  readonly title: string
}

/** What is promised and not out yet, in shelf order. */
function waitingOf({ lines }: Reservation): WaitingCopy[] {
  return lines
    .flatMap(({ title, copies }) =>
      copies.filter(({ state }) => state === 'reserved').map((copy) => ({ ...copy, title })),
    )
    .toSorted((a, b) => (a.shelf < b.shelf ? -1 : a.shelf > b.shelf ? 1 : 0))
}

function CopyRow({
  reservation,
  copy: { barcode, shelf, isPrepared, title },
  words,
}: {
  reservation: string
  copy: WaitingCopy
  words: Words
}) {
  return (
    <li class="row">
      <div class="row-main">
        <div class="desk-copies">
          <strong>{title}</strong>
          <a class="copy-tag" href={`/desk/copies/${encodeURIComponent(barcode)}`}>
            {shelf && <span class="shelf">{shelf}</span>} {barcode}
          </a>
        </div>
        {isPrepared && (
          <span class="row-line is-set">
            <Icon name="check-circle" />
            {words.deskActs.prepare.badge}
          </span>
        )}
      </div>
      {isPrepared && (
        <form method="post" action={`${pathOf(reservation)}/put-back`}>
          <input type="hidden" name="id" value={newId()} />
          <input type="hidden" name="barcode" value={barcode} />
          <button class="quiet">{words.deskActs.prepare.putBack}</button>
        </form>
      )}
    </li>
  )
}
