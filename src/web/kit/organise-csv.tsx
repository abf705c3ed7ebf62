import { newId } from '../../id.ts'
import type { Words } from '../../words/words.ts'
import { TextField } from './field.tsx'
import { Crumb } from './crumb.tsx'
import { Notice } from './notice.tsx'
import type { SaidField } from './refusal.ts'

/** A list that was sent, and what is wrong with its lines. */
export interface CsvForm {
  readonly text: string
  readonly errors: readonly SaidField[]
}

/** Takes certificates from a list, pasted or as a file. */
export function CsvPage({
  base,
  trainings,
  form,
  words,
}: {
  base: string
  trainings: readonly { readonly slug: string; readonly title: string }[]
  form: CsvForm
  words: Words
}) {
  const said = words.trainings.organise
  return (
    <div class="stack narrow">
      <Crumb href={base} label={said.back} />
      <div class="page-head">
        <h1>{said.csv}</h1>
        <p>{said.csvLead}</p>
      </div>
      <form
        class="card form"
        method="post"
        action={`${base}/csv`}
        enctype="multipart/form-data"
        novalidate
      >
        <input type="hidden" name="id" value={newId()} />
        {form.errors.length > 0 && (
          <Notice tone="bad" live>
            <ul>
              {form.errors.map(({ field, message }) => (
                <li>
                  <strong>{lineOf(field, words)}</strong>
                  {message}
                </li>
              ))}
            </ul>
          </Notice>
        )}
        <pre class="example">
          {`${said.csvExample}\nane@school.example;;${trainings[0]?.slug ?? 'vorming'};8/10/2025`}
        </pre>
        <TextField name="text" label={said.csvText} value={form.text} optional words={words} />
        <div class="field">
          <label for="file">{said.csvFile}</label>
          <input type="file" id="file" name="file" accept=".csv,text/csv,text/plain" />
        </div>
        <div class="actions">
          <button class="big" type="submit">
            {said.csvSend}
          </button>
        </div>
      </form>
      <section>
        <h2>{said.slugs}</h2>
        <ul class="slugs">
          {trainings.map(({ slug, title }) => (
            <li>
              <code>{slug}</code>
              <span class="small soft">{title}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function lineOf(field: string, words: Words): string {
  const [, number, column] = /^lines\.(\d+)(?:\.(\w+))?/.exec(field) ?? []
  if (number === undefined) return ''
  const name = column === undefined ? undefined : (words.refusals.csvColumns[column] ?? column)
  return `${words.trainings.organise.line(number, name)}: `
}
