import { type IconName, icons } from './icons.ts'

/** A drawing beside words that say the same; a screen reader passes it by. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 256 256" aria-hidden="true" focusable="false">
      <path fill="currentColor" d={icons[name]} />
    </svg>
  )
}
