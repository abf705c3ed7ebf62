import { raw } from 'hono/html'
import type { OfferingKind } from '../../catalogue/offering.ts'
import {
  kindDrawings,
  kindFrames,
  type Moment,
  momentDrawings,
  themeDrawings,
} from './illustrations.ts'

const sky = '<path class="sky" d="M0 0h96v96H0z"/><path class="hill" d="M0 74q30-14 58-4t38-2v28H0z"/>'

function Square({ className, content }: { className: string; content: string }) {
  return (
    <svg class={className} viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      {raw(content)}
    </svg>
  )
}

/** The tile of an offering: its first theme that has a drawing, in the frame of its kind. Never read out. */
export function OfferingArt({
  kind,
  themes,
}: {
  kind: OfferingKind
  themes: readonly string[]
}) {
  const theme = themes.find((slug) => slug in themeDrawings)
  const drawing = (theme && themeDrawings[theme]) ?? kindDrawings[kind]
  return <Square className={`art kind-${kind}`} content={sky + drawing + kindFrames[kind]} />
}

/** The tile of a kind. */
export function KindArt({ kind }: { kind: OfferingKind }) {
  return (
    <Square className={`art kind-${kind}`} content={sky + kindDrawings[kind] + kindFrames[kind]} />
  )
}

/** The tile of a theme; nothing for one that has no drawing. */
export function ThemeArt({ theme }: { theme: string }) {
  const drawing = themeDrawings[theme]
  return drawing === undefined ? null : (
    <Square className={`art theme-${theme}`} content={sky + drawing} />
  )
}

/** A drawing for a page that says how something went. */
export function MomentArt({ moment }: { moment: Moment }) {
  return <Square className="art moment" content={momentDrawings[moment]} />
}
