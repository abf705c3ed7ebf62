import type { Context as HonoContext } from 'hono'
import type { WebEnv } from './env.ts'
import { framed, frameOf } from './layout.tsx'
import type { Refusal } from './refusal.ts'

/** A whole page that says no, or that something broke. Forms show what can be mended in place instead. */
export function ProblemPage({ refusal, c }: { refusal: Refusal; c: HonoContext<WebEnv> }) {
  const { problem } = c.var.words.common
  const isMissing = refusal.status === 404
  const title = isMissing && refusal.code.startsWith('http') ? problem.notFoundTitle : refusal.title
  const face = c.req.path.startsWith('/desk') ? 'desk' : 'site'
  return framed(
    frameOf(c, face),
    <div class="problem stack">
      <h1>{title}</h1>
      {refusal.detail !== title && <p class="lead">{refusal.detail}</p>}
      {isMissing && <p>{problem.notFound}</p>}
      {refusal.code === 'internal' && (
        <p class="soft">
          {problem.ours} {problem.number(c.var.requestId)}
        </p>
      )}
      <ProblemLinks face={face} words={problem} />
    </div>,
    { title },
  )
}

function ProblemLinks({
  face,
  words,
}: {
  face: 'site' | 'desk'
  words: { readonly search: string; readonly home: string; readonly desk: string }
}) {
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
