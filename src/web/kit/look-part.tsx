import type { Child } from 'hono/jsx'

/** One part of a page of components, under its name. */
export function LookPart({ title, children }: { title: string; children?: Child }) {
  return (
    <section class="stack">
      <h2>{title}</h2>
      {children}
    </section>
  )
}
