import type { Child } from 'hono/jsx'
import type { KeptForm } from '../../accounts/keep-form.ts'
import { newId } from '../../id.ts'
import type { Words } from '../../words/words.ts'
import { Field } from '../kit/field.tsx'
import { MomentArt } from '../kit/illustration.tsx'
import { Notice } from '../kit/notice.tsx'

/** Asks where the code has to go. */
export function Ask({
  words,
  returnTo,
  email,
  mistake,
}: {
  words: Words
  returnTo: string
  email: string | undefined
  mistake: string | undefined
}) {
  const { signIn: said } = words.account
  return (
    <Narrow title={said.title} lead={said.lead}>
      <form class="form" method="post" action="/sign-in" novalidate>
        <input type="hidden" name="id" value={newId()} />
        <input type="hidden" name="returnTo" value={returnTo} />
        <Field
          words={words}
          name="email"
          type="email"
          inputmode="email"
          autocomplete="email"
          label={said.email}
          hint={said.emailHint}
          value={email}
          error={mistake}
          maxlength={254}
          autofocus
        />
        <div class="actions">
          <button type="submit">{said.send}</button>
        </div>
      </form>
    </Narrow>
  )
}

/** Asks for the code; without tries left it leads to a new one. */
export function EnterCode({
  words,
  triesLeft,
  isDevelopment,
}: {
  words: Words
  triesLeft: number | undefined
  isDevelopment: boolean
}) {
  const { code } = words.account
  if (triesLeft === 0) {
    return (
      <Narrow title={code.overTitle}>
        <Over sentence={code.over} words={words} />
      </Narrow>
    )
  }
  return (
    <Narrow title={code.title} lead={code.sent}>
      <form class="form" method="post" action="/sign-in/code" novalidate>
        <Field
          words={words}
          name="code"
          inputmode="numeric"
          autocomplete="one-time-code"
          label={code.code}
          hint={code.codeHint}
          error={triesLeft === undefined ? undefined : code.wrong(triesLeft)}
          maxlength={12}
          autofocus
          short
        />
        <div class="actions">
          <button type="submit">{code.finish}</button>
          <a href="/sign-in">{code.another}</a>
        </div>
      </form>
      {isDevelopment && (
        <p class="small">
          <a href="/dev/letters">{code.development}</a>
        </p>
      )}
    </Narrow>
  )
}

/** The one button behind the link of a letter. */
export function Link({ words, isOver }: { words: Words; isOver: boolean }) {
  const { link } = words.account
  if (isOver) {
    return (
      <Narrow title={link.overTitle}>
        <Over sentence={link.over} words={words} />
      </Narrow>
    )
  }
  return (
    <Narrow title={link.title} lead={link.lead}>
      <form class="form" method="post">
        <div class="actions">
          <button class="big" type="submit">
            {link.finish}
          </button>
        </div>
      </form>
    </Narrow>
  )
}

function Over({ sentence, words }: { sentence: string; words: Words }) {
  return (
    <>
      <Notice tone="bad" live>
        <p>{sentence}</p>
      </Notice>
      <p class="actions">
        <a class="button" href="/sign-in">
          {words.account.code.another}
        </a>
      </p>
    </>
  )
}

/** What she filled in before she signed in, to be sent with one press. */
export function Kept({ form, words }: { form: KeptForm; words: Words }) {
  const { goOn } = words.account
  return (
    <Narrow title={goOn.title} lead={goOn.kept}>
      <form class="form" method="post" action={form.path}>
        {Object.entries(form.fields).flatMap(([name, values]) =>
          values.map((value) => <input type="hidden" name={name} value={value} />),
        )}
        <div class="actions">
          <button class="big" type="submit">
            {goOn.send}
          </button>
          <a href="/">{goOn.home}</a>
        </div>
      </form>
    </Narrow>
  )
}

/** She signed in elsewhere than where she filled something in. */
export function Gone({ words }: { words: Words }) {
  const { goOn } = words.account
  return (
    <Narrow title={goOn.title} lead={goOn.gone}>
      <p class="actions">
        <a class="button" href="/">
          {goOn.home}
        </a>
      </p>
    </Narrow>
  )
}

function Narrow({ title, lead, children }: { title: string; lead?: string; children?: Child }) {
  return (
    <div class="sign-in card with-art">
      <MomentArt moment="letter" />
      <div class="stack">
        <div class="page-head">
          <h1>{title}</h1>
          {lead && <p class="lead">{lead}</p>}
        </div>
        {children}
      </div>
    </div>
  )
}
