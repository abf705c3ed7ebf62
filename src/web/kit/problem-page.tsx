import type { Context as HonoContext } from 'hono'
import { isOf } from '../../context.ts'
import type { WebEnv } from './env.ts'
import { MomentArt } from './illustration.tsx'
import { framed, frameOf } from './layout.tsx'
import type { Refusal } from './refusal.ts'

/** A whole page that says no, or that something broke. Forms show what can be mended in place instead. */
export function ProblemPage({ refusal, c }: { refusal: Refusal; c: HonoContext<WebEnv> }) {
  const { problem } = c.var.words.common
  const isUnknownPage = refusal.code === 'http-404'
  const title = isUnknownPage ? problem.notFoundTitle : refusal.title
  // Nothing is set yet when the very first middleware fails.
  const { ctx }: Partial<WebEnv['Variables']> = c.var
  const face = c.req.path.startsWith('/desk') && isOf(ctx?.actor, 'desk') ? 'desk' : 'site'
  const frame = frameOf(c, face)
  return framed(
    frame,
    <div class="problem with-art">
      <MomentArt moment={refusal.status === 404 ? 'lost' : 'closed'} />
      <div class="stack">
        <h1>{title}</h1>
        {refusal.detail !== title && !isUnknownPage && <p class="lead">{refusal.detail}</p>}
        {isUnknownPage && <p>{problem.notFound}</p>}
        {refusal.code === 'internal' && (
          <p class="soft">
            {problem.ours} {problem.number(c.var.requestId)}
          </p>
        )}
        <ProblemLinks
          face={face}
          again={refusal.status === 429 && c.req.method === 'GET' ? frame.here : undefined}
          words={problem}
        />
      </div>
    </div>,
    { title },
  )
}

function ProblemLinks({
  face,
  again,
  words,
}: {
  face: 'site' | 'desk'
  /** The same page, when nothing stands in its way but time. */
  again: string | undefined
  words: Readonly<Record<'search' | 'home' | 'desk' | 'again', string>>
}) {
  if (again !== undefined) {
    return (
      <p class="actions">
        <a class="button" href={again}>
          {words.again}
        </a>
      </p>
    )
  }
  if (face === 'desk') {
    return (
      <p class="actions">
        <a class="button" href="/desk">
          {words.desk}
        </a>
      </p>
    )
  }
  return (
    <p class="actions">
      <a class="button" href="/offerings">
        {words.search}
      </a>
      <a class="button quiet" href="/">
        {words.home}
      </a>
    </p>
  )
}
