import type { Part } from '../../catalogue/list-parts.ts'
import { type Day, dayAt } from '../../day.ts'
import { newId } from '../../id.ts'
import type { CopyStatus } from '../../ledger/find-copy-status.ts'
import type { Happened } from '../../ledger/history.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import type { Fields, Mistakes } from '../kit/form.ts'
import { Notice } from '../kit/notice.tsx'
import { HistoryList } from './history-list.tsx'
import { InspectionForm, Known } from './inspection-form.tsx'
import { UndoForm } from './reversals.tsx'
import { BackInService, ServiceForms, sayOut } from './service-forms.tsx'

interface PageProps {
  readonly status: CopyStatus
  readonly pointName: string
  readonly parts: readonly Part[]
  readonly history: readonly Happened[]
  readonly fields: Fields
  readonly mistakes: Mistakes
  /** Parts that have to be there and were counted short. */
  readonly short: readonly Part[]
  readonly isNoted: boolean
  readonly now: Date
  readonly today: Day
  readonly timeZone: string
  readonly words: Words
  readonly language: Language
}

/** One copy: where it is, the one thing to do with it now, and what happened to it. */
export function CopyPage(props: PageProps) {
  const { status, history, fields, mistakes, short, isNoted, today, words, language } = props
  const said = words.deskActs
  const { barcode, title, offering, toCheck, remarks } = status
  return (
    <div class="desk-work">
      <header class="page-head">
        <h1 class="barcode">{barcode}</h1>
        <p class="lead">
          <a href={`/offerings/${offering}`}>{title}</a>
        </p>
      </header>
      {isNoted && (
        <Notice tone="good" live>
          <p>{said.service.noted}</p>
        </Notice>
      )}
      <section class="card stack">
        <Facts {...props} />
        {!toCheck && <Known remarks={remarks} words={words} />}
        <MainAction {...props} />
      </section>
      {toCheck && !toCheck.elsewhere && (
        <InspectionForm
          barcode={barcode}
          parts={props.parts}
          remarks={remarks}
          fields={fields}
          short={short}
          id={newId()}
          words={words}
        />
      )}
      <ServiceForms
        status={status}
        fields={fields}
        mistakes={mistakes}
        today={today}
        words={words}
      />
      <details class="card">
        <summary>{said.history.title}</summary>
        <HistoryList
          history={history}
          shows="reservation"
          timeZone={props.timeZone}
          words={words}
          language={language}
        />
      </details>
    </div>
  )
}

function Facts({ status, pointName, words, language }: PageProps) {
  const said = words.desk.copy
  const { shelf, next, preparedFor, outOfService } = status
  return (
    <dl class="facts">
      <dt>{said.state}</dt>
      <dd>
        <strong>{stateText(status, words, language)}</strong>
        {preparedFor && <p>{words.deskActs.service.preparedFor(preparedFor)}</p>}
        {outOfService.map((out) => (
          <p class="out-of-service">{sayOut(out, words, language)}</p>
        ))}
      </dd>
      <dt>{said.point}</dt>
      <dd>{pointName}</dd>
      {shelf && (
        <>
          <dt>{said.shelf}</dt>
          <dd>{shelf}</dd>
        </>
      )}
      <dt>{said.next}</dt>
      <dd>{next ? `${next.code}, ${dayText(language, next.pickupDay)}` : said.none}</dd>
    </dl>
  )
}

/** What one does with a copy in this state, and the way back when it was a mistake. */
function MainAction(props: PageProps) {
  const { status, today, words } = props
  const { barcode, loan, toCheck, outOfService } = status
  const isOut = outOfService.some(({ fromDay }) => fromDay <= today)
  const mistake = lastMistake(props)
  return (
    <div class="actions">
      {loan && <TakeBack barcode={barcode} words={words} />}
      {isOut && !loan && <BackInService barcode={barcode} words={words} />}
      {!loan && !toCheck && !isOut && (
        <a class="button" href={`/desk/check-outs/new?scan=${encodeURIComponent(barcode)}`}>
          {words.desk.copy.handOut}
        </a>
      )}
      {mistake && <UndoForm of={mistake.of} act={mistake.act} words={words} />}
    </div>
  )
}

/** The hand-out or return of today that can still be put right. */
function lastMistake({ status, history, now, timeZone }: PageProps) {
  const [last] = history.filter(({ kind }) => kind !== 'ready' && kind !== 'shortened')
  if (!last || dayAt(new Date(last.at), timeZone) !== dayAt(now, timeZone)) return undefined
  if (status.loan) {
    return last.kind === 'checked-out' ? { of: 'check-outs' as const, act: last.act } : undefined
  }
  return last.kind === 'returned' ? { of: 'returns' as const, act: last.act } : undefined
}

function TakeBack({ barcode, words }: { barcode: string; words: Words }) {
  return (
    <form method="post" action="/desk/returns">
      <input type="hidden" name="id" value={newId()} />
      <input type="hidden" name="barcode" value={barcode} />
      <button type="submit">{words.desk.copy.takeBack}</button>
    </form>
  )
}

function stateText({ loan, toCheck, outOfService }: CopyStatus, words: Words, language: Language) {
  const said = words.desk.copy
  if (loan) {
    const name = loan.borrower?.name || words.desk.today.noPerson
    return said.out(name, dayText(language, loan.returnDay))
  }
  if (toCheck) return said.toCheck
  const gone = outOfService.find(({ kind }) => kind !== 'repair')
  return gone ? words.deskActs.service.kinds[gone.kind] : said.inHouse
}
