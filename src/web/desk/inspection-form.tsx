import type { Part } from '../../catalogue/list-parts.ts'
import type { Remark } from '../../ledger/list-remarks.ts'
import type { Words } from '../../words/words.ts'
import { TextField } from '../kit/field.tsx'
import type { Fields } from '../kit/form.ts'

/** Counts what is in a copy that came back, and lets it go to the next borrower. */
export function InspectionForm({
  barcode,
  parts,
  remarks,
  id,
  words,
}: {
  barcode: string
  parts: readonly Part[]
  remarks: readonly Remark[]
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
      <input type="hidden" name="id" value={id} />
      {parts.length > 0 && (
        <ul class="counting">
          {parts.map((part, index) => (
            <CountRow part={part} index={index} remarks={remarks} words={words} />
          ))}
        </ul>
      )}
      <TextField
        name="remark"
        label={said.remark}
        hint={said.remarkHint}
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
  remarks,
  words,
}: {
  part: Part
  index: number
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
          value={known ?? part.count}
        />
        <span class="soft">{said.counted(part.count)}</span>
      </span>
    </li>
  )
}

export function Known({ remarks, words }: { remarks: readonly Remark[]; words: Words }) {
  const said = words.desk.inspection
  if (remarks.length === 0) return null
  return (
    <div class="known">
      <p>
        <strong>{said.known}</strong>
      </p>
      <ul>
        {remarks.map(({ part, counted, remark }) => (
          <li>{[part && said.missing(part, counted ?? 0), remark].filter(Boolean).join(': ')}</li>
        ))}
      </ul>
    </div>
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
