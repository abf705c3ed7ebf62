import { raw } from 'hono/html'
import { themeDrawings } from './illustrations.ts'

/** A theme's thing put somewhere in the scene. */
function thing(theme: string, x: number, y: number, size: number): string {
  return `<g transform="translate(${x} ${y}) scale(${size / 96})"><g class="rises">${themeDrawings[theme] ?? ''}</g></g>`
}

/** The front of a crate, with the hole to carry it by. */
function crate(colour: string, x: number, y: number, width: number, height: number): string {
  const foot = x + 5
  return `<path class="${colour}" d="M${x} ${y}h${width}l-5 ${height}H${foot}z"/><path class="rim" d="M${x - 2} ${y - 3}h${width + 4}v8H${x - 2}z"/><rect class="white" x="${x + width / 2 - 16}" y="${y + height / 2 - 4}" width="32" height="10" rx="5"/>`
}

// From far to near: the sea and the dunes, the polder with its poplars, the tower of the town, and what the classes lend.
const scene = [
  '<circle class="big-sun" cx="404" cy="84" r="56"/>',
  '<rect class="sea" x="330" y="192" width="228" height="64" rx="32"/><path class="line white thin" d="M452 208h26M500 222h30M530 208h8"/>',
  '<path class="sand" d="M0 300q30-92 120-98t150-8q60-12 120 10 70 24 110 14 44-4 60 82z"/>',
  '<path class="pine" d="M40 230q-2-50 8-66 10 16 8 66zM66 220q-2-64 8-82 10 18 8 82zM94 214q-2-46 8-62 10 16 8 62z"/>',
  '<g transform="translate(96 62) scale(1.7)">',
  themeDrawings.erfgoed ?? '',
  '</g>',
  '<path class="white" d="M513 130h14l5 70h-24z"/><path class="brick" d="M511 150h18l1 12h-20zM509 174h22l1 12h-24z"/><path class="ink" d="M511 118h18v12h-18z"/><path class="brick" d="m508 118 12-11 12 11z"/>',
  '<path class="field" d="M0 300q36-76 140-84t240 0 180 84z"/>',
  '<path class="field-far" d="M0 300q110-64 280-56t280 56z"/>',
  thing('programmeren', 246, 108, 96),
  thing('voeding', 326, 112, 80),
  crate('brick', 240, 180, 166, 50),
  thing('geletterdheid', 160, 164, 92),
  thing('natuur', 214, 156, 96),
  thing('techniek', 326, 164, 84),
  thing('wereldburgerschap', 398, 160, 88),
  crate('teal', 148, 236, 162, 60),
  crate('sun', 318, 236, 172, 60),
].join('')

/** The coast, the polder and the crates: the scene of the home page. */
export function Scene() {
  return (
    <svg class="art scene" viewBox="0 0 560 300" aria-hidden="true" focusable="false">
      {raw(scene)}
    </svg>
  )
}
