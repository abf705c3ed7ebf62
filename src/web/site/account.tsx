import { type Context as HonoContext, Hono } from 'hono'
import { deleteCookie } from 'hono/cookie'
import { changeAccount, NAME_LENGTH_MAX } from '../../accounts/change-account.ts'
import { confirmTie } from '../../accounts/confirm-tie.ts'
import { listOwnSchools } from '../../accounts/list-own-schools.ts'
import { listSchools } from '../../accounts/list-schools.ts'
import { listTiesToConfirm, type TieToConfirm } from '../../accounts/list-ties-to-confirm.ts'
import { listTokens } from '../../accounts/list-tokens.ts'
import { nameSchool } from '../../accounts/name-school.ts'
import { removeTie } from '../../accounts/remove-tie.ts'
import { revokeOwnToken } from '../../accounts/revoke-token.ts'
import { signOut } from '../../accounts/sign-out.ts'
import { type Actor, type Context, isOf } from '../../context.ts'
import { Problem } from '../../problem.ts'
import { listOwnClaims } from '../../training/find-claims.ts'
import { listOwnEnrolments } from '../../training/find-enrolments.ts'
import { listOwnCertificates } from '../../training/list-own-certificates.ts'
import type { Language, Words } from '../../words/words.ts'
import type { WebEnv } from '../kit/env.ts'
import { Field, SelectField } from '../kit/field.tsx'
import { first, type Mistakes, mistakesOfProblem, readForm } from '../kit/form.ts'
import { only } from '../kit/guard.ts'
import { Icon } from '../kit/icon.tsx'
import { Notice } from '../kit/notice.tsx'
import { clearSession, readSession } from '../kit/session.ts'
import { WaitingTies } from '../kit/waiting-ties.tsx'
import { Duties } from './duties.tsx'
import { MySchools, type SchoolSearch } from './my-schools.tsx'
import { MyTokens } from './my-tokens.tsx'
import { MyTrainings, type OwnTrainings } from './my-trainings.tsx'

const SCHOOLS_SHOWN = 20

/** Her own account: name, language, schools, and the colleagues who wait for her if she is a school's contact. */
export const account = new Hono<WebEnv>()

  .use(only())

  .get('/', (c) => showAccount(c))

  .post('/', async (c) => {
    const fields = await readForm(c)
    const name = first(fields, 'name')
    const language = first(fields, 'language') === 'en' ? 'en' : 'nl'
    try {
      await changeAccount(c.var.ctx, { name, language })
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      c.status(error.status)
      return showAccount(c, { name, mistakes: mistakesOfProblem(error, c.var.words) })
    }
    // What she chose for this browser stood before what her account says.
    deleteCookie(c, 'language', { path: '/' })
    return c.redirect('/account?done=saved', 303)
  })

  .post('/schools', async (c) => {
    const school = first(await readForm(c), 'school')
    const { isConfirmed } = await nameSchool(c.var.ctx, { school })
    return c.redirect(`/account?done=${isConfirmed ? 'addedConfirmed' : 'added'}`, 303)
  })

  .post('/schools/:school/removal', async (c) => {
    await removeTie(c.var.ctx, { account: actorOf(c).id, school: c.req.param('school') })
    return c.redirect('/account', 303)
  })

  .post('/tokens/:id/revocation', async (c) => {
    await revokeOwnToken(c.var.ctx, c.req.param('id'))
    return c.redirect('/account?done=tokenEnded', 303)
  })

  .post('/ties/:account/:school/confirmation', async (c) => {
    await confirmTie(c.var.ctx, c.req.param())
    return c.redirect('/account?done=confirmed', 303)
  })

  .post('/ties/:account/:school/rejection', async (c) => {
    await removeTie(c.var.ctx, c.req.param())
    return c.redirect('/account?done=rejected', 303)
  })

  .post('/sign-out', async (c) => {
    const session = readSession(c)
    if (session !== undefined) await signOut(c.var.ctx.store, session)
    clearSession(c)
    return c.redirect('/', 303)
  })

function actorOf(c: HonoContext<WebEnv>): Actor {
  const { actor } = c.var.ctx
  if (!actor) throw new Problem('sign-in-needed', 'Sign in first.')
  return actor
}

interface Refused {
  readonly name: string
  readonly mistakes: Mistakes
}

async function showAccount(c: HonoContext<WebEnv>, refused?: Refused) {
  const { ctx, words, language } = c.var
  const actor = actorOf(c)
  const isContact = actor.ties.some((tie) => tie.isContact)
  const judges = isContact || isOf(actor, 'desk', 'coordinator')
  const [schools, search, waiting, trainings, tokens] = await Promise.all([
    listOwnSchools(ctx),
    searchSchools(ctx, c.req.query('q')?.trim() ?? ''),
    judges ? listTiesToConfirm(ctx) : undefined,
    isOf(actor, 'teacher') ? readOwnTrainings(ctx) : undefined,
    listTokens(ctx, { account: actor.id }),
  ])
  c.header('Cache-Control', 'no-store')
  return c.render(
    <div class="account stack">
      <Head actor={actor} words={words} done={c.req.query('done')} />
      {waiting && !isOf(actor, 'desk', 'coordinator') && (
        <Waiting
          ties={waiting.hits}
          total={waiting.total}
          timeZone={ctx.settings.timeZone}
          words={words}
          language={language}
        />
      )}
      <Duties actor={actor} tiesWaiting={waiting?.total ?? 0} words={words} />
      <Details actor={actor} refused={refused} words={words} />
      <MySchools schools={schools} search={search} words={words} />
      {trainings && (
        <MyTrainings own={trainings} today={ctx.today} words={words} language={language} />
      )}
      <Calendars words={words} />
      <MyTokens
        tokens={tokens}
        timeZone={ctx.settings.timeZone}
        words={words}
        language={language}
      />
      <form method="post" action="/account/sign-out">
        <button type="submit" class="quiet">
          {words.account.page.signOut}
        </button>
      </form>
    </div>,
    { title: words.account.page.title },
  )
}

/** What she may follow in a calendar of her own. */
function Calendars({ words }: { words: Words }) {
  return (
    <p>
      <a class="button quiet" href="/account/calendars">
        <Icon name="calendar-check" />
        {words.calendars.title}
      </a>
    </p>
  )
}

async function readOwnTrainings(ctx: Context): Promise<OwnTrainings> {
  const [enrolments, certificates, claims] = await Promise.all([
    listOwnEnrolments(ctx),
    listOwnCertificates(ctx),
    listOwnClaims(ctx),
  ])
  return { enrolments, certificates, claims }
}

async function searchSchools(ctx: Context, q: string): Promise<SchoolSearch | undefined> {
  if (q === '') return undefined
  return { q, ...(await listSchools(ctx, { q, limit: SCHOOLS_SHOWN, offset: 0 })) }
}

function Head({ actor, words, done }: { actor: Actor; words: Words; done: string | undefined }) {
  const { page, schools, ties, tokens } = words.account
  const sentences: Readonly<Record<string, string>> = {
    saved: page.saved,
    added: schools.added,
    addedConfirmed: schools.addedConfirmed,
    confirmed: ties.confirmed,
    rejected: ties.rejected,
    tokenEnded: tokens.ended,
  }
  const sentence = done !== undefined && Object.hasOwn(sentences, done) && sentences[done]
  return (
    <div class="page-head">
      <h1>{page.title}</h1>
      <p class="soft">
        {page.signedInAs(actor.email, actor.roles.map((role) => page.roles[role]).join(', '))}
      </p>
      {sentence && (
        <Notice tone="good" live>
          <p>{sentence}</p>
        </Notice>
      )}
    </div>
  )
}

/** A school's contact finds her colleagues here; the desk has a page of its own for it. */
function Waiting({
  ties,
  total,
  ...props
}: {
  ties: readonly TieToConfirm[]
  total: number
  timeZone: string
  words: Words
  language: Language
}) {
  const { ties: said } = props.words.account
  if (total === 0) return null
  return (
    <section class="stack" aria-labelledby="waiting">
      <div>
        <h2 id="waiting">{said.contactTitle}</h2>
        <p class="soft">{said.contactLead}</p>
      </div>
      <WaitingTies
        ties={ties}
        path="/account/ties"
        mayNameContacts={false}
        heading="h3"
        {...props}
      />
    </section>
  )
}

function Details({
  actor,
  refused,
  words,
}: {
  actor: Actor
  refused: Refused | undefined
  words: Words
}) {
  const { page } = words.account
  return (
    <section class="stack" aria-labelledby="details">
      <h2 id="details">{page.details}</h2>
      <form class="form" method="post" action="/account" novalidate>
        <Field
          words={words}
          name="name"
          label={page.name}
          hint={page.nameHint}
          value={refused?.name ?? actor.name}
          error={refused?.mistakes.name}
          autocomplete="name"
          maxlength={NAME_LENGTH_MAX}
        />
        <SelectField
          words={words}
          name="language"
          label={page.language}
          value={actor.language}
          options={[
            { value: 'nl', label: words.common.language.nl },
            { value: 'en', label: words.common.language.en },
          ]}
        />
        <div class="actions">
          <button type="submit">{page.save}</button>
        </div>
      </form>
    </section>
  )
}
