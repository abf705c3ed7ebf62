import { Hono } from 'hono'
import { addDays } from '../../day.ts'
import { inDevelopment } from '../kit/in-development.ts'
import type { WebEnv } from '../kit/env.ts'
import { LookPart } from '../kit/look-part.tsx'
import { Notice } from '../kit/notice.tsx'
import { CopiesAtHand, KnownOfCopies } from './copies-at-hand.tsx'
import { DeskList } from './desk-list.tsx'
import { HistoryList } from './history-list.tsx'
import { InspectionForm } from './inspection-form.tsx'
import { sampleCopy, sampleHistory, sampleParts, sampleReservation } from './look-samples.ts'
import { UndoForm } from './reversals.tsx'
import { ScanField } from './scan-field.tsx'
import { Checkbox, Section } from './settings-pieces.tsx'
import { CheckRow, HandOutRow, OutRow, PrepareRow, RiskRow } from './today-rows.tsx'

/** The parts that the pages of the desk are made of, beside those of all pages. Not there in production. */
export const look = new Hono<WebEnv>().use(inDevelopment).get('/', (c) => {
  const { ctx, words, language } = c.var
  const { look: said } = words.catalogue
  const { today, scan, checkOut } = words.desk
  const one = sampleReservation(ctx.today)
  const late = { ...one, returnDay: addDays(ctx.today, -3), overdue: true }
  const copy = sampleCopy(ctx.today)
  const row = { schoolNames: new Map(), today: ctx.today, words, language }
  const counter = { reservation: one, copies: [copy], choices: [], mistake: undefined }
  return c.render(
    <div class="look stack">
      <header class="page-head">
        <h1>{said.deskTitle}</h1>
        <p>
          <a href="/dev/look">{said.title}</a>
        </p>
      </header>
      <LookPart title={scan.label}>
        <form class="card desk-scan">
          <ScanField name="scan" label={scan.labelAny} words={words} />
        </form>
        <form class="card desk-scan">
          <ScanField name="wrong" label={scan.label} error={scan.unknown('KB-9')} words={words} />
        </form>
      </LookPart>
      <LookPart title={today.title}>
        <div class="desk-lists">
          <DeskList title={today.overdue} count={1} nothing="" tone="bad">
            <OutRow reservation={late} {...row} />
          </DeskList>
          <DeskList title={words.keeping.atRisk} count={1} nothing="" tone="warn">
            <RiskRow reservation={one} {...row} />
          </DeskList>
          <DeskList title={today.toHandOut} count={2} nothing="">
            <HandOutRow reservation={one} {...row} />
            <PrepareRow reservation={one} {...row} />
          </DeskList>
          <DeskList title={today.toCheck} count={1} nothing="">
            <CheckRow copy={{ ...copy, sinceDay: ctx.today }} points={[]} {...row} />
          </DeskList>
          <DeskList title={today.toTakeBack} count={0} nothing={today.nothing.toTakeBack} />
        </div>
      </LookPart>
      <LookPart title={checkOut.title}>
        <div class="desk-work">
          <Notice tone="good">
            <h2>{checkOut.done}</h2>
            <UndoForm of="check-outs" act={one.id} words={words} />
          </Notice>
          <section class="card">
            <CopiesAtHand counter={counter} words={words} />
          </section>
          <KnownOfCopies counter={counter} fields={{}} refused={undefined} words={words} />
        </div>
      </LookPart>
      <LookPart title={words.desk.returns.title}>
        <div class="desk-work">
          <InspectionForm
            barcode={copy.barcode}
            parts={sampleParts}
            remarks={copy.remarks}
            id={one.id}
            words={words}
          />
        </div>
      </LookPart>
      <LookPart title={words.settings.title}>
        <Section title={words.settings.rules.length} lead={words.settings.rules.lead}>
          <Checkbox
            name="overHolidays"
            label={words.settings.rules.overHolidays}
            hint={words.settings.rules.overHolidaysHint}
            isChecked
          />
        </Section>
      </LookPart>
      <LookPart title={words.deskActs.history.title}>
        <HistoryList
          history={sampleHistory(ctx.now.toISOString(), ctx.today)}
          shows="copies"
          timeZone={ctx.settings.timeZone}
          words={words}
          language={language}
        />
      </LookPart>
    </div>,
    { title: said.deskTitle },
  )
})
