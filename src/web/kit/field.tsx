import type { Child } from 'hono/jsx'
import type { Words } from '../../words/words.ts'
import { Icon } from './icon.tsx'

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly words: Words
  readonly hint?: string | undefined
  /** What is wrong with it, as a sentence. */
  readonly error?: string | undefined
  readonly optional?: boolean | undefined
}

/** A labelled input; its hint and what is wrong with it stand beside it and are read with it. */
export function Field({
  type = 'text',
  value,
  ...props
}: FieldProps & {
  type?: string
  value?: string | number | undefined
  inputmode?: 'numeric' | 'email' | 'text' | undefined
  autocomplete?: string | undefined
  placeholder?: string | undefined
  min?: string | number | undefined
  max?: string | number | undefined
  maxlength?: number | undefined
  autofocus?: boolean | undefined
  short?: boolean | undefined
}) {
  return (
    <Labelled {...props}>
      <input
        {...control(props)}
        type={type}
        value={value}
        inputmode={props.inputmode}
        autocomplete={props.autocomplete}
        placeholder={props.placeholder}
        min={props.min}
        max={props.max}
        maxlength={props.maxlength}
        autofocus={props.autofocus}
        class={props.short ? 'short' : undefined}
      />
    </Labelled>
  )
}

export function TextField({
  value,
  ...props
}: FieldProps & { value?: string | undefined; maxlength?: number | undefined }) {
  return (
    <Labelled {...props}>
      <textarea {...control(props)} maxlength={props.maxlength}>
        {value ?? ''}
      </textarea>
    </Labelled>
  )
}

export function SelectField({
  value,
  options,
  ...props
}: FieldProps & {
  value?: string | undefined
  options: readonly { readonly value: string; readonly label: string }[]
}) {
  return (
    <Labelled {...props}>
      <select {...control(props)}>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

/** What ties a control to its label, hint and error. */
function control({ name, hint, error, optional }: FieldProps) {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ')
  return {
    id: name,
    name,
    required: !optional,
    'aria-describedby': described || undefined,
    'aria-invalid': error === undefined ? undefined : 'true',
  }
}

function Labelled({
  name,
  label,
  words,
  hint,
  error,
  optional,
  children,
}: FieldProps & { children?: Child }) {
  return (
    <div class="field">
      <label for={name}>
        {label}
        {optional && <span class="optional"> ({words.common.form.optional})</span>}
      </label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {children}
      {error && <FieldError name={name} error={error} />}
    </div>
  )
}

export function FieldError({ name, error }: { name: string; error: string }) {
  return (
    <p class="error" id={`${name}-error`}>
      <Icon name="warning-circle" />
      <span>{error}</span>
    </p>
  )
}
