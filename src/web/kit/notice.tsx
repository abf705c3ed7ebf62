import type { Child } from 'hono/jsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icons.ts'
import { MomentArt } from './illustration.tsx'

const icons = {
  info: 'info',
  good: 'check-circle',
  warn: 'warning-circle',
  bad: 'warning-circle',
} as const satisfies Record<string, IconName>

/** A sentence that has to be seen. `live` is read out as soon as the page is there. */
export function Notice({
  tone = 'info',
  id,
  live,
  children,
}: {
  tone?: keyof typeof icons
  id?: string | undefined
  live?: boolean
  children?: Child
}) {
  return (
    <div class={`notice ${tone}`} id={id} role={live ? 'alert' : undefined}>
      <Icon name={icons[tone]} />
      <div>{children}</div>
    </div>
  )
}

/** That something went well, at the top of the page it led to; read out as soon as the page is there. */
export function Done({ children }: { children?: Child }) {
  return (
    <div class="notice good done" role="alert">
      <MomentArt moment="done" />
      <div>{children}</div>
    </div>
  )
}
