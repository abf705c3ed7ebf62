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
  '<path class="sea" d="M300 196h260v60H300z"/><path class="line white thin" d="M470 212h30M512 222h34M440 224h20"/>',
  '<path class="sand" d="M0 214q60-34 130-14t120-6q60-18 130 8 90 22 180-10v70H0z"/>',
  '<path class="pine" d="M18 206q-2-50 8-66 10 16 8 66zM46 208q-2-60 8-78 10 18 8 78zM78 206q-2-46 8-62 10 16 8 62z"/>',
  '<g transform="translate(96 62) scale(1.7)">',
  themeDrawings.erfgoed ?? '',
  '</g>',
  '<path class="white" d="M513 130h14l5 70h-24z"/><path class="brick" d="M511 150h18l1 12h-20zM509 174h22l1 12h-24z"/><path class="ink" d="M511 118h18v12h-18z"/><path class="brick" d="m508 118 12-11 12 11z"/>',
  '<path class="field" d="M0 222q120-26 260-8t300-6v92H0z"/>',
  '<path class="field-far" d="M0 246q140-22 300-4t260-8v66H0z"/>',
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
