import { Icon } from './icon.tsx'

/** The way back, above the title of a page. */
export function Crumb({ href, label }: { href: string; label: string }) {
  return (
    <a class="crumb" href={href}>
      <Icon name="arrow-left" />
      {label}
    </a>
  )
}
