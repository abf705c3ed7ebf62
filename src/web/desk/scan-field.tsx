import type { Words } from '../../words/words.ts'
import { FieldError } from '../kit/field.tsx'
import { Icon } from '../kit/icon.tsx'

/** The one field that a barcode scanner types into. It has the focus, and keeps it until another field is chosen. */
export function ScanField({
  name,
  label,
  button,
  error,
  words,
}: {
  name: string
  label: string
  button?: string
  error?: string | undefined
  words: Words
}) {
  return (
    <div class="scan field">
      <label for={name}>{label}</label>
      <div class="scan-row">
        <Icon name="barcode" />
        <input
          id={name}
          name={name}
          type="text"
          required
          autofocus
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          enterkeyhint="go"
          maxlength={64}
          aria-invalid={error === undefined ? undefined : 'true'}
          aria-describedby={error === undefined ? undefined : `${name}-error`}
          data-scan
        />
        <button type="submit">{button ?? words.desk.scan.button}</button>
      </div>
      <div role="status">{error !== undefined && <FieldError name={name} error={error} />}</div>
    </div>
  )
}
