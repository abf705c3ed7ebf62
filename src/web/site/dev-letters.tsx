import { Hono } from 'hono'
import { findLetter, type KeptLetter, listLetters } from '../../notify/list-letters.ts'
import { Problem } from '../../problem.ts'
import type { Words } from '../../words/words.ts'
import { Crumb } from '../kit/crumb.tsx'
import type { WebEnv } from '../kit/env.ts'
import { Pager } from '../kit/pager.tsx'
import { inDevelopment } from '../kit/in-development.ts'

const LETTERS_A_PAGE = 50

/** The letters that go out, for whoever tries the service on her own machine. Not there in production. */
export const devLetters = new Hono<WebEnv>()

  .use(inDevelopment)

  .get('/', async (c) => {
    const { words, ctx } = c.var
    const offset = offsetOf(c.req.query('offset'))
    const { hits, total } = await listLetters(ctx, { limit: LETTERS_A_PAGE, offset })
    const title = words.account.letters.title
    return c.render(<Letters letters={hits} total={total} offset={offset} words={words} />, {
      title,
    })
  })

  .get('/:id', async (c) => {
    const letter = await findLetter(c.var.ctx, c.req.param('id'))
    if (!letter) throw new Problem('not-found', 'There is no such letter.')
    return c.render(<Letter letter={letter} words={c.var.words} />, { title: letter.subject })
  })

  .get('/:id/klasbakken.ics', async (c) => {
    const letter = await findLetter(c.var.ctx, c.req.param('id'))
    if (letter?.calendar === undefined) throw new Problem('not-found', 'There is no such file.')
    return c.body(letter.calendar, 200, { 'Content-Type': 'text/calendar; charset=utf-8' })
  })

function offsetOf(text: string | undefined): number {
  return /^\d{1,6}$/.test(text ?? '') ? Number(text) : 0
}

function Letters({
  letters,
  total,
  offset,
  words,
}: {
  letters: readonly KeptLetter[]
  total: number
  offset: number
  words: Words
}) {
  const { letters: said } = words.account
  return (
    <div class="stack">
      <div class="page-head">
        <h1>{said.title}</h1>
        <p class="soft">{said.lead}</p>
      </div>
      {total === 0 && <p>{said.none}</p>}
      <ol class="letters stack">
        {letters.map(({ id, subject, to, createdAt }) => (
          <li class="card">
            <h2>
              <a href={`/dev/letters/${id}`}>{subject}</a>
            </h2>
            <p class="soft">
              {said.to} {to} · <time datetime={createdAt}>{minute(createdAt)}</time>
            </p>
          </li>
        ))}
      </ol>
      <Pager
        total={total}
        limit={LETTERS_A_PAGE}
        offset={offset}
        href={(at) => `/dev/letters?offset=${at}`}
        words={words}
      />
    </div>
  )
}

function Letter({ letter, words }: { letter: KeptLetter; words: Words }) {
  const { letters: said } = words.account
  const { id, subject, to, sentAt, lastError, body, calendar } = letter
  return (
    <div class="stack">
      <Crumb href="/dev/letters" label={said.all} />
      <h1>{subject}</h1>
      <dl class="facts">
        <dt>{said.to}</dt>
        <dd>{to}</dd>
        <dt>{said.sent}</dt>
        <dd>{sentAt ? <time datetime={sentAt}>{minute(sentAt)}</time> : said.waiting}</dd>
        {lastError && (
          <>
            <dt>{said.error}</dt>
            <dd>{lastError}</dd>
          </>
        )}
      </dl>
      <div class="card">
        {body.split('\n').map((line) => (
          <Line text={line} />
        ))}
      </div>
      {calendar !== undefined && (
        <p>
          <a href={`/dev/letters/${id}/klasbakken.ics`}>{said.calendar}</a>
        </p>
      )}
    </div>
  )
}

/** One line of a letter, its addresses made into links. */
function Line({ text }: { text: string }) {
  if (text === '') return <br />
  return (
    <div>
      {text
        .split(/(https?:\/\/\S+)/)
        .map((piece) => (/^https?:/.test(piece) ? <a href={piece}>{piece}</a> : piece))}
    </div>
  )
}

function minute(instant: string): string {
  return `${instant.slice(0, 16).replace('T', ' ')} UTC`
}
