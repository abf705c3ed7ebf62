import { type Context as HonoContext, Hono } from 'hono'
import { cancelSession } from '../../ledger/cancel-session.ts'
import { changeSession } from '../../ledger/change-session.ts'
import { recordAttendance } from '../../ledger/record-attendance.ts'
import { Problem } from '../../problem.ts'
import { listEnrolments } from '../../training/find-enrolments.ts'
import { listClaimsToJudge } from '../../training/find-claims.ts'
import { getOwnSession, listOwnSessions } from '../../training/find-session.ts'
import { importCertificates } from '../../training/import-certificates.ts'
import { judgeClaim } from '../../training/judge-claim.ts'
import { listOwnTrainings } from '../../training/list-own-trainings.ts'
import { scheduleSession } from '../../training/schedule-session.ts'
import { addDays } from '../../day.ts'
import { newId } from '../../id.ts'
import type { WebEnv } from './env.ts'
import { type Fields, first, mistakesOf, mistakesOfProblem, readForm, single } from './form.ts'
import { CsvPage, type CsvForm } from './organise-csv.tsx'
import { notTooLong, readTextFile } from './read-text-file.ts'
import { OrganisePage } from './organise-list.tsx'
import { CancelSessionPage, SessionPage } from './organise-session.tsx'
import { PlanPage, type PlanForm } from './organise-plan.tsx'
import { sayFields } from './refusal.ts'
import { sessionRecord } from './session-record.ts'

const DAYS_BACK = 60
const SESSIONS_MAX = 200
const LINES_NAMED_MAX = 20

/**
 * Where whoever gives trainings looks after them: when they are given, who comes, who was there, and certificates. The
 * same pages for the desk, the coordinator and a partner; `base` is where they are mounted.
 */
export function organise(base: string): Hono<WebEnv> {
  return new Hono<WebEnv>()

    .get('/', async (c) => {
      const { ctx, words, language } = c.var
      const [sessions, claims] = await Promise.all([
        listOwnSessions(ctx, { from: addDays(ctx.today, -DAYS_BACK), limit: SESSIONS_MAX }),
        listClaimsToJudge(ctx),
      ])
      const { done, count, known } = c.req.query()
      const imported = { count: Number(count ?? 0), known: linesOf(known) }
      const page = { base, sessions, claims, done, imported, today: ctx.today }
      return c.render(<OrganisePage {...page} words={words} language={language} />, {
        title: words.trainings.organise.title,
      })
    })

    .get('/plan', (c) =>
      showPlan(c, base, { fields: { training: [c.req.query('training') ?? ''] }, mistakes: {} }),
    )

    .post('/plan', async (c) => {
      const fields = await readForm(c)
      const { id = newId(), training = '', ...said } = single(fields)
      const form = await readRecord(c, fields, said)
      if ('mistakes' in form) return showPlan(c, base, form)
      try {
        await scheduleSession(c.var.ctx, { id, training, record: form })
      } catch (error) {
        return showPlan(c, base, againWith(c, error, fields))
      }
      return c.redirect(`${base}?done=planned`, 303)
    })

    .get('/csv', (c) => showCsv(c, base, { text: '', errors: [] }))

    .post('/csv', async (c) => {
      const { id, file, pasted } = await readCsvForm(c)
      let text = pasted
      try {
        text = file ? await readTextFile(file) : notTooLong(pasted)
        const { given, known } = await importCertificates(c.var.ctx, { id, csv: text })
        const left = known.length === 0 ? '' : `&known=${known.slice(0, LINES_NAMED_MAX).join(',')}`
        return c.redirect(`${base}?done=imported&count=${given}${left}`, 303)
      } catch (error) {
        if (!(error instanceof Problem) || error.status !== 422) throw error
        c.status(422)
        const errors = sayFields(error.extra.errors ?? [], c.var.language)
        return showCsv(c, base, { text, errors })
      }
    })

    .post('/claims/:id/:outcome{confirmation|refusal}', async (c) => {
      const id = first(await readForm(c), 'id') || newId()
      const outcome = c.req.param('outcome') === 'confirmation' ? 'confirmed' : 'refused'
      await judgeClaim(c.var.ctx, { id, claim: c.req.param('id'), outcome })
      return c.redirect(`${base}?done=${outcome}#claims`, 303)
    })

    .get('/sessions/:id', (c) => showSession(c, base, c.req.query('done')))

    .post('/sessions/:id', async (c) => {
      const fields = await readForm(c)
      const { id = newId(), ...said } = single(fields)
      const session = c.req.param('id')
      const form = await readRecord(c, fields, said)
      if ('mistakes' in form) return showSession(c, base, undefined, form)
      try {
        await changeSession(c.var.ctx, { id, session, record: form })
      } catch (error) {
        return showSession(c, base, undefined, againWith(c, error, fields))
      }
      return c.redirect(`${base}/sessions/${encodeURIComponent(session)}?done=saved`, 303)
    })

    .get('/sessions/:id/cancellation', async (c) => {
      const { ctx, words, language } = c.var
      const session = await getOwnSession(ctx, c.req.param('id'))
      return c.render(<CancelSessionPage {...{ base, session, words, language }} />, {
        title: words.trainings.organise.cancelTitle,
      })
    })

    .post('/sessions/:id/cancellation', async (c) => {
      const id = first(await readForm(c), 'id') || newId()
      const session = c.req.param('id')
      await cancelSession(c.var.ctx, { id, session })
      return c.redirect(`${base}/sessions/${encodeURIComponent(session)}?done=cancelled`, 303)
    })

    .post('/sessions/:id/attendance', async (c) => {
      const fields = await readForm(c)
      const id = first(fields, 'id') || newId()
      const session = c.req.param('id')
      const others = first(fields, 'others')
        .split(/[\s,;]+/)
        .filter(Boolean)
      const attended = [...(fields.attended ?? []), ...others]
      try {
        await recordAttendance(c.var.ctx, { id, session, attended })
      } catch (error) {
        if (!(error instanceof Problem) || error.status !== 422) throw error
        c.status(422)
        const [wrong] = sayFields(error.extra.errors ?? [], c.var.language)
        return showSession(c, base, undefined, undefined, { fields, mistake: wrong?.message })
      }
      return c.redirect(`${base}/sessions/${encodeURIComponent(session)}?done=attended`, 303)
    })
}

/** What a form says of a session, or the form again with what is wrong in it. */
async function readRecord(
  c: HonoContext<WebEnv>,
  fields: Fields,
  { seats, ...said }: Record<string, string>,
) {
  const parsed = sessionRecord.safeParse({ ...said, ...(seats && { seats: Number(seats) }) })
  if (parsed.success) return parsed.data
  c.status(422)
  return { fields, mistakes: mistakesOf(parsed.error, c.var.words) }
}

function againWith(c: HonoContext<WebEnv>, error: unknown, fields: Fields): PlanForm {
  if (!(error instanceof Problem) || error.status !== 422) throw error
  c.status(422)
  return { fields, mistakes: mistakesOfProblem(error, c.var.words) }
}

/** Numbers of lines, as they stand in an address that anyone can write. */
function linesOf(known: string | undefined): string {
  return (known ?? '')
    .split(',')
    .filter((line) => /^\d{1,6}$/.test(line))
    .join(', ')
}

async function showPlan(c: HonoContext<WebEnv>, base: string, form: PlanForm) {
  const { ctx, words } = c.var
  const trainings = await listOwnTrainings(ctx)
  return c.render(<PlanPage {...{ base, trainings, form, today: ctx.today, words }} />, {
    title: words.trainings.organise.plan,
    home: `${base}/plan`,
  })
}

async function showCsv(c: HonoContext<WebEnv>, base: string, form: CsvForm) {
  const { ctx, words } = c.var
  const trainings = await listOwnTrainings(ctx)
  return c.render(<CsvPage {...{ base, trainings, form, words }} />, {
    title: words.trainings.organise.csv,
    home: `${base}/csv`,
  })
}

async function showSession(
  c: HonoContext<WebEnv>,
  base: string,
  done: string | undefined,
  form?: PlanForm,
  attendance?: { fields: Fields; mistake: string | undefined },
) {
  const { ctx, words, language } = c.var
  const session = await getOwnSession(ctx, c.req.param('id') ?? '')
  const enrolments = await listEnrolments(ctx, session.id)
  const page = { base, session, enrolments, form, attendance, done, today: ctx.today }
  return c.render(<SessionPage {...page} words={words} language={language} />, {
    title: session.title,
    home: `${base}/sessions/${encodeURIComponent(session.id)}`,
  })
}

/** The file, and what was pasted. */
async function readCsvForm(
  c: HonoContext<WebEnv>,
): Promise<{ id: string; file: File | undefined; pasted: string }> {
  const body = await c.req.parseBody()
  const { file, text, id } = body
  return {
    id: typeof id === 'string' && id !== '' ? id : newId(),
    file: file instanceof File && file.size > 0 ? file : undefined,
    pasted: typeof text === 'string' ? text : '',
  }
}
