import type { Child } from 'hono/jsx'
import { Icon } from '../kit/icon.tsx'

/** One list of the day with how many stand in it, or that nothing is to be done. */
export function DeskList({
  title,
  count,
  nothing,
  tone,
  children,
}: {
  title: string
  count: number
  nothing: string
  tone?: 'bad' | 'warn'
  children?: Child
}) {
  return (
    <section class={`desk-list${tone ? ` ${tone}` : ''}`}>
      <h2>
        {title} <span class="count">{count}</span>
      </h2>
      {count === 0 ? <Nothing sentence={nothing} /> : <ul class="rows">{children}</ul>}
    </section>
  )
}

function Nothing({ sentence }: { sentence: string }) {
  return (
    <p class="nothing-to-do">
      <Icon name="check-circle" />
      {sentence}
    </p>
  )
}
