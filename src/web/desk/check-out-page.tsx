import type { Reservation } from '../../ledger/reservation.ts'
import { dayText } from '../kit/day-text.ts'
import { Notice } from '../kit/notice.tsx'
import { HandOutForm, type HandOutProps, personOf, Scanned } from './hand-out-form.tsx'
import { UndoForm } from './reversals.tsx'
import { ScanField } from './scan-field.tsx'

interface PageProps extends HandOutProps {
  /** What was just handed out. */
  readonly done: Reservation | undefined
  /** Barcodes that were scanned and did not go. */
  readonly left: readonly string[]
}

/** Hands copies out: scan, see for whom they are, press once. */
export function CheckOutPage(props: PageProps) {
  const { counter, words, done } = props
  const said = words.desk.checkOut
  const isBegun = counter.reservation !== undefined || counter.copies.length > 0
  return (
    <div class="desk-work">
      <header class="page-head">
        <h1>{said.title}</h1>
        {!isBegun && <p class="soft">{said.lead}</p>}
      </header>
      {done && <Done {...props} done={done} />}
      {props.left.length > 0 && (
        <Notice tone="warn" live>
          <p>{words.deskActs.check.left(props.left.join(', '))}</p>
        </Notice>
      )}
      <form class="card desk-scan" action="/desk/check-outs/new">
        <Scanned counter={counter} />
        <ScanField
          name="scan"
          label={counter.reservation ? words.desk.scan.label : words.desk.scan.labelAny}
          error={counter.mistake ?? props.refused?.mistakes.barcode}
          words={words}
        />
      </form>
      {counter.choices.length > 0 && <Choices {...props} />}
      {isBegun && <HandOutForm {...props} />}
    </div>
  )
}

function Done({ done, words, language }: PageProps & { done: Reservation }) {
  const said = words.desk.checkOut
  const copies = done.lines.flatMap((line) => line.copies)
  const name = done.borrower?.name || words.desk.today.noPerson
  return (
    <Notice tone="good" live>
      <h2>{`${said.done}: ${done.lines.map(({ title }) => title).join(', ')}`}</h2>
      <p>
        {copies
          .filter(({ state }) => state === 'checked-out')
          .map(({ barcode }) => (
            <span class="copy-tag">{barcode}</span>
          ))}{' '}
        {said.doneTo(name, dayText(language, done.returnDay))}
      </p>
      {done.state === 'checked-out' && <UndoForm of="check-outs" act={done.id} words={words} />}
    </Notice>
  )
}

/** Reservations that the copy might be for, though another copy was planned for them. */
function Choices({ counter, schoolNames, words, language }: PageProps) {
  const said = words.desk.checkOut
  const scanned = counter.copies.map(({ barcode }) => ['barcode', barcode])
  return (
    <section class="card stack">
      <h2>{said.choose}</h2>
      <ul class="rows">
        {counter.choices.map((choice) => (
          <li class="row">
            <div class="row-main">
              <strong>{personOf(choice, words)}</strong>
              <span class="soft">
                {`${schoolNames.get(choice.school) ?? choice.school} · ${words.desk.today.until(dayText(language, choice.returnDay, 'short'))} · ${choice.code}`}
              </span>
            </div>
            <a
              class="button quiet"
              href={`/desk/check-outs/new?${new URLSearchParams([['reservation', choice.id], ...scanned])}`}
            >
              {words.desk.today.handOut}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
