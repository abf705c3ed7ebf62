import { raw } from 'hono/html'
import type { OfferingKind } from '../../catalogue/offering.ts'
import {
  kindDrawings,
  kindFrames,
  type Moment,
  momentDrawings,
  themeDrawings,
} from './illustrations.ts'

// Wider than the square, for where a tile is wide.
const sky =
  '<path class="sky" d="M-20 0h136v96H-20z"/><path class="hill" d="M-20 76q12-2 20-5 30-11 58-3t38-1 20 2v27H-20z"/>'

function Tile({
  className,
  content,
  box = '0 0 96 96',
}: {
  className: string
  content: string
  box?: string
}) {
  return (
    <svg
      class={className}
      viewBox={box}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      {raw(content)}
    </svg>
  )
}

/** The tile of an offering: its first theme that has a drawing, in the frame of its kind. Never read out. */
export function OfferingArt({ kind, themes }: { kind: OfferingKind; themes: readonly string[] }) {
  const theme = themes.find((slug) => slug in themeDrawings)
  const drawing = (theme && themeDrawings[theme]) ?? kindDrawings[kind]
  return <Tile className={`art kind-${kind}`} content={sky + drawing + kindFrames[kind]} />
}

/** The tile of a kind. */
export function KindArt({ kind }: { kind: OfferingKind }) {
  return (
    <Tile className={`art kind-${kind}`} content={sky + kindDrawings[kind] + kindFrames[kind]} />
  )
}

/** The tile of a theme; nothing for one that has no drawing. */
export function ThemeArt({ theme }: { theme: string }) {
  const drawing = themeDrawings[theme]
  return drawing === undefined ? null : (
    <Tile className={`art theme-${theme}`} content={sky + drawing} box="-16 0 128 96" />
  )
}

/** A drawing for a page that says how something went. */
export function MomentArt({ moment }: { moment: Moment }) {
  return <Tile className="art moment" content={sky + momentDrawings[moment]} />
}
