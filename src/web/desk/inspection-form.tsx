import type { Part } from '../../catalogue/list-parts.ts'
import type { Remark } from '../../ledger/list-remarks.ts'
import type { Words } from '../../words/words.ts'
import { TextField } from '../kit/field.tsx'
import { type Fields, first } from '../kit/form.ts'
import { Notice } from '../kit/notice.tsx'

/** Counts what is in a copy that came back, and lets it go to the next borrower. */
export function InspectionForm({
  barcode,
  parts,
  remarks,
  fields = {},
  short = [],
  id,
  words,
}: {
  barcode: string
  parts: readonly Part[]
  remarks: readonly Remark[]
  /** What was filled in before, when the form is shown again. */
  fields?: Fields
  /** Parts that have to be there and were counted short: she says once more that it may go. */
  short?: readonly Part[]
  id: string
  words: Words
}) {
  const said = words.desk.inspection
  return (
    <form
      class="card stack inspection"
      method="post"
      action={`/desk/copies/${encodeURIComponent(barcode)}/inspection`}
    >
      <h2>{said.title}</h2>
      <Known remarks={remarks} words={words} />
      {short.length > 0 && <Short short={short} fields={fields} words={words} />}
      <input type="hidden" name="id" value={id} />
      {parts.length > 0 && (
        <ul class="counting">
          {parts.map((part, index) => (
            <CountRow
              part={part}
              index={index}
              counted={first(fields, `counted-${index}`)}
              remarks={remarks}
              words={words}
            />
          ))}
        </ul>
      )}
      <TextField
        name="remark"
        label={said.remark}
        hint={said.remarkHint}
        value={first(fields, 'remark')}
        maxlength={1000}
        optional
        words={words}
      />
      <div class="actions">
        <button class="big" name="ready" value="yes">
          {said.ready}
        </button>
        <button class="quiet" name="ready" value="no">
          {said.notReady}
        </button>
      </div>
    </form>
  )
}

function CountRow({
  part,
  index,
  counted,
  remarks,
  words,
}: {
  part: Part
  index: number
  /** What was filled in before. */
  counted: string
  remarks: readonly Remark[]
  words: Words
}) {
  const said = words.desk.inspection
  const known = remarks.find((remark) => remark.part === part.name)?.counted
  return (
    <li>
      <label for={`counted-${index}`}>
        {part.name}
        {part.essential && <span class="small soft"> {said.essential}</span>}
      </label>
      <span class="counting-number">
        <input type="hidden" name={`part-${index}`} value={part.name} />
        <input
          id={`counted-${index}`}
          name={`counted-${index}`}
          type="number"
          min={0}
          max={1000}
          inputmode="numeric"
          value={counted || (known ?? part.count)}
        />
        <span class="soft">{said.counted(part.count)}</span>
      </span>
    </li>
  )
}

/** What is missing though it has to be there. */
function Short({ short, fields, words }: { short: readonly Part[]; fields: Fields; words: Words }) {
  const said = words.deskActs.check
  const counts = readCounts(fields)
  return (
    <Notice tone="warn" live>
      <h3>{said.short}</h3>
      <ul>
        {short.map(({ name, count }) => {
          const { counted = 0 } = counts.find(({ part }) => part === name) ?? {}
          return <li>{said.shortLine(name, counted, count)}</li>
        })}
      </ul>
      <p>{said.shortAsk}</p>
      <input type="hidden" name="isShort" value="yes" />
    </Notice>
  )
}

/** What is known to be missing or broken. */
export function Known({ remarks, words }: { remarks: readonly Remark[]; words: Words }) {
  const said = words.desk.inspection
  if (remarks.length === 0) return null
  return (
    <div class="known">
      <p>
        <strong>{said.known}</strong>
      </p>
      <Remarks remarks={remarks} words={words} />
    </div>
  )
}

/** What is known, one line each. What was reported without counting says so in its own words. */
export function Remarks({ remarks, words }: { remarks: readonly Remark[]; words: Words }) {
  const { missing } = words.desk.inspection
  return (
    <ul>
      {remarks.map(({ part, counted, remark }) => {
        const what = counted === undefined ? part : part && missing(part, counted)
        return <li>{[what, remark].filter(Boolean).join(': ')}</li>
      })}
    </ul>
  )
}

/** What was counted, by the names that the form gave to the parts. */
export function readCounts(fields: Fields): { part: string; counted: number }[] {
  return Object.entries(fields).flatMap(([name, [part]]) => {
    const index = /^part-(\d+)$/.exec(name)?.[1]
    const counted = fields[`counted-${index}`]?.[0]?.trim() ?? ''
    return part !== undefined && /^\d{1,4}$/.test(counted)
      ? [{ part, counted: Number(counted) }]
      : []
  })
}
