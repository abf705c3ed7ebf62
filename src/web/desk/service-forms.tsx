import type { Context as HonoContext } from 'hono'
import { z } from 'zod'
import type { Day } from '../../day.ts'
import { newId } from '../../id.ts'
import type { CopyStatus } from '../../ledger/find-copy-status.ts'
import type { OutOfService } from '../../ledger/list-out-of-service.ts'
import { putInService } from '../../ledger/put-in-service.ts'
import { repair } from '../../ledger/repair.ts'
import { retire } from '../../ledger/retire.ts'
import { writeOff } from '../../ledger/write-off.ts'
import { Problem } from '../../problem.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import type { WebEnv } from '../kit/env.ts'
import { Field } from '../kit/field.tsx'
import {
  type Fields,
  first,
  type Mistakes,
  mistakesOf,
  mistakesOfProblem,
  single,
} from '../kit/form.ts'
import { day, line } from '../kit/input.ts'

const because = z.object({ id: z.uuid(), reason: line(500) })
const days = because.extend({ from: day, until: day.optional() })

/** Takes a copy out of service or puts it back, as the form says; what is wrong with the form, if something is. */
export async function takenOut(
  { var: { ctx, words } }: HonoContext<WebEnv>,
  { barcode, fields }: { barcode: string; fields: Fields },
): Promise<Mistakes | undefined> {
  const act = first(fields, 'act')
  try {
    if (act === 'service') {
      await putInService(ctx, { id: first(fields, 'id') || newId(), barcode })
      return undefined
    }
    const sent = (act === 'repairs' ? days : because).safeParse(single(fields))
    if (!sent.success) return mistakesOf(sent.error, words)
    if (act === 'repairs') await repair(ctx, { barcode, ...days.parse(sent.data) })
    else if (act === 'loss') await writeOff(ctx, { barcode, ...because.parse(sent.data) })
    else await retire(ctx, { barcode, ...because.parse(sent.data) })
    return undefined
  } catch (error) {
    if (!(error instanceof Problem) || error.status !== 422) throw error
    return mistakesOfProblem(error, words)
  }
}

/** Why and when a copy is not lent, as a person reads it. */
export function sayOut(
  { kind, fromDay, untilDay, reason }: OutOfService,
  words: Words,
  language: Language,
): string {
  const said = words.deskActs.service
  const from = dayText(language, fromDay, 'short')
  const when =
    untilDay === undefined
      ? said.fromOn(from)
      : said.between(from, dayText(language, untilDay, 'short'))
  return `${said.kinds[kind]}, ${when}${reason ? `: ${reason}` : ''}`
}

/** Puts a copy back in service. */
export function BackInService({ barcode, words }: { barcode: string; words: Words }) {
  return (
    <form method="post" action={actionOf(barcode, 'service')}>
      <input type="hidden" name="id" value={newId()} />
      <button>{words.deskActs.service.back}</button>
    </form>
  )
}

function actionOf(barcode: string, act: 'repairs' | 'loss' | 'retirement' | 'service'): string {
  return `/desk/copies/${encodeURIComponent(barcode)}/${act}`
}

interface FormsProps {
  readonly status: CopyStatus
  readonly fields: Fields
  readonly mistakes: Mistakes
  readonly today: Day
  readonly words: Words
}

/** For repair, lost, and out for good: each its own form, out of the way until it is needed. */
export function ServiceForms(props: FormsProps) {
  const { status, fields, mistakes, words } = props
  const said = words.deskActs.service
  if (status.outOfService.some(({ kind }) => kind !== 'repair')) return null
  const isWrong = Object.keys(mistakes).length > 0
  return (
    <details class="card service" open={isWrong}>
      <summary>{said.title}</summary>
      <p class="soft">{`${said.hint} ${said.moved}`}</p>
      <ServiceForm
        {...props}
        kind="repair"
        isOpen={isWrong && first(fields, 'act') === 'repairs'}
      />
      <ServiceForm {...props} kind="loss" isOpen={isWrong && first(fields, 'act') === 'loss'} />
      {!status.loan && (
        <ServiceForm
          {...props}
          kind="retirement"
          isOpen={isWrong && first(fields, 'act') === 'retirement'}
        />
      )}
    </details>
  )
}

const acts = { repair: 'repairs', loss: 'loss', retirement: 'retirement' } as const
const hints = { repair: undefined, loss: 'lossHint', retirement: 'retirementHint' } as const
const buttons = {
  repair: 'repairButton',
  loss: 'lossButton',
  retirement: 'retirementButton',
} as const

function ServiceForm({
  status,
  fields,
  mistakes: all,
  today,
  words,
  kind,
  isOpen,
}: FormsProps & { kind: 'repair' | 'loss' | 'retirement'; isOpen: boolean }) {
  const said = words.deskActs.service
  const mistakes = isOpen ? all : {}
  const value = (name: string) => (isOpen ? first(fields, name) : '')
  const hint = hints[kind]
  return (
    <details open={isOpen} class="service-form">
      <summary>{said[kind]}</summary>
      <form class="form" method="post" action={actionOf(status.barcode, acts[kind])} novalidate>
        <input type="hidden" name="id" value={newId()} />
        {hint && <p class="soft">{said[hint]}</p>}
        {kind === 'repair' && (
          <div class="pair">
            <Field
              name="from"
              type="date"
              label={said.from}
              value={value('from') || today}
              error={mistakes.from}
              words={words}
            />
            <Field
              name="until"
              type="date"
              label={said.until}
              hint={said.untilHint}
              value={value('until')}
              optional
              error={mistakes.until}
              words={words}
            />
          </div>
        )}
        <Field
          name="reason"
          label={said.reason}
          value={value('reason')}
          maxlength={500}
          error={mistakes.reason}
          words={words}
        />
        <div class="actions">
          <button class={kind === 'retirement' ? 'danger' : undefined}>
            {said[buttons[kind]]}
          </button>
        </div>
      </form>
    </details>
  )
}
