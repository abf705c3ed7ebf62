import type { OfferingKind } from '../../catalogue/offering.ts'

// Drawn here, of building blocks on a square of 96. A class names a colour, `klasbakken.css` says which; what comes later lies
// on top. A tile is a coloured ground, a theme standing on it, and the kind as the frame around: so 17 themes and
// 8 kinds make 136 tiles.

const star = 'l4.1 8.4 9.2 1.3-6.7 6.5 1.6 9.2-8.2-4.3-8.2 4.3 1.6-9.2-6.7-6.5 9.2-1.3z' as const

/** One thing for each theme of the vocabulary, by its slug. */
export const themeDrawings: Readonly<Record<string, string>> = {
  natuur:
    '<circle class="sun" cx="76" cy="24" r="10"/><path class="wood" d="M37 50h7v34h-7z"/><circle class="leaf" cx="40" cy="38" r="22"/><path class="pine" d="M40 16a22 22 0 0 1 0 44z"/><path class="pine" d="M70 38 86 80H54z"/><path class="leaf" d="M70 38 54 80h16z"/>',
  'water-zee':
    '<circle class="sun" cx="22" cy="26" r="9"/><path class="white" d="M46 12v46H22z"/><path class="brick" d="M51 22v36h24z"/><path class="ink" d="M14 62h68L72 78H26z"/><path class="sea" d="M0 74q8-8 16 0t16 0 16 0 16 0 16 0 16 0v22H0z"/>',
  'klimaat-energie':
    '<circle class="sun" cx="24" cy="30" r="13"/><path class="white" d="M56 40h5l3 46H53z"/><g class="turns"><path class="white" d="M58.5 40 54 10q4.5-6 9 0z"/><path class="white" d="M58.5 40 54 10q4.5-6 9 0z" transform="rotate(120 58.5 40)"/><path class="white" d="M58.5 40 54 10q4.5-6 9 0z" transform="rotate(240 58.5 40)"/></g><circle class="brick" cx="58.5" cy="40" r="4.5"/><path class="ink" d="m12 66 22-6 4 14-22 6z"/><path class="line sea thin" d="m23 63 4 14M14 73l22-6"/>',
  afval:
    '<path class="sea" d="M62 22h10v8l4 8v44H58V38l4-8z"/><path class="white" d="M58 50h18v14H58z"/><path class="leaf" d="M18 34h40l-4 50H22z"/><path class="pine" d="M14 26h48v9H14zM32 19h12v7H32z"/><path class="line white" d="M30 58a9 9 0 0 1 15-5M46 62a9 9 0 0 1-15 5"/><path class="white" d="m49 48-1 11-9-6zM27 72l1-11 9 6z"/>',
  mobiliteit:
    '<path class="brick" d="M72 14h18v18H72z"/><path class="white" d="M76 21h10v4H76z"/><path class="ink" d="M80 32h2.500v44H80z"/><circle class="line ink" cx="24" cy="64" r="15"/><circle class="line ink" cx="66" cy="64" r="15"/><path class="line teal" d="M24 64 36 40h22l8 24M36 40l10 24 12-24M24 64h22"/><path class="line ink" d="M58 40l-2-9h8M30 36h12"/>',
  landbouw:
    '<circle class="sun" cx="76" cy="26" r="11"/><path class="brick" d="M16 46 40 26l24 20v30H16z"/><path class="ink" d="M9 48 40 20l31 28-4 6-27-24-27 24z"/><path class="white" d="M31 54h18v22H31z"/><path class="line brick thin" d="m31 54 18 22M49 54 31 76"/><path class="leaf" d="M0 74h96v22H0z"/><path class="pine" d="M20 74h7L12 96H-4zM44 74h8l2 22H40zM70 74h7l20 22H82z"/>',
  voeding:
    '<path class="brick" d="M48 38c-8-9-30-7-30 16 0 18 14 30 22 28 4-1 12-1 16 0 8 2 22-10 22-28 0-23-22-25-30-16z"/><path class="wood" d="M45 20h6v20h-6z"/><path class="leaf" d="M52 31c0-12 9-19 22-19 0 12-9 19-22 19z"/><path class="line white" d="M27 56c0-8 3-12 9-14"/>',
  erfgoed:
    '<path class="sand" d="M30 42h36v46H30z"/><path class="wood" d="M48 42h18v46H48z"/><path class="sand" d="M37 24h22v18H37z"/><path class="wood" d="M48 24h11v18H48z"/><path class="brick" d="m35 24 13-16 13 16z"/><path class="brick" d="M27 36h6v5h4v-5h6v5h10v-5h6v5h4v-5h6v9H27z"/><circle class="white" cx="48" cy="56" r="8"/><path class="line ink thin" d="M48 51v5l4 3"/><path class="ink" d="M42 88V76a6 6 0 0 1 12 0v12zM45 28h6v8h-6z"/>',
  vrede:
    '<path class="line pine" d="M49 56q-4 16 0 34M48 74q-10-2-14-12M50 80q10-2 14-12"/><circle class="poppy" cx="37" cy="45" r="14"/><circle class="poppy" cx="60" cy="45" r="14"/><circle class="brick" cx="34" cy="29" r="15"/><circle class="brick" cx="62" cy="29" r="15"/><circle class="ink" cx="48" cy="37" r="9"/><circle class="sun" cx="48" cy="37" r="3"/>',
  wereldburgerschap:
    '<path class="wood" d="M44 74h8v8h14v6H30v-6h14z"/><path class="line wood" d="M26 20a34 34 0 0 0 46 50"/><circle class="sea" cx="50" cy="42" r="26"/><path class="leaf" d="M32 24c6-6 14-8 20-8 2 6-2 10-8 12s-4 8 0 10 2 10-4 12c-8-2-14-10-14-16 2-6 4-8 6-10zM62 34c6-2 10 0 13 3 2 8-1 17-7 23-6 0-10-6-8-12s-4-10 2-14z"/>',
  europa:
    '<path class="wood" d="M16 10h6v80h-6z"/><path class="blue" d="M22 16q16-7 31 0t31 0v42q-16 7-31 0t-31 0z"/><path class="stars" d="M53 23v.010M61 25.100v.010M66.9 31v.010M69 39v.010M66.9 47v.010M61 52.900v.010M53 55v.010M45 52.900v.010M39.1 47v.010M37 39v.010M39.1 31v.010M45 25.100v.01"/>',
  samenleven:
    '<path class="sea" d="M6 84V68a16 16 0 0 1 32 0v16z"/><circle class="wood" cx="22" cy="40" r="10"/><path class="brick" d="M58 84V68a16 16 0 0 1 32 0v16z"/><circle class="sand" cx="74" cy="40" r="10"/><path class="ink" d="M64 40a10 10 0 0 1 20 0z"/><path class="sun" d="M30 90V64a18 18 0 0 1 36 0v26z"/><circle class="skin" cx="48" cy="30" r="12"/><path class="ink" d="M36 30a12 12 0 0 1 24 0q-8-1-12-6-4 5-12 6z"/>',
  geletterdheid:
    '<path class="brick" d="m24 14 24-5 5 24-24 5z"/><path class="line white" d="m34 31 2.5-14 8 12M35 26l6-1.5"/><path class="sun" d="M58 14h22v22H58z"/><path class="line ink" d="M65 20v10M65 25a4 4 0 1 1 0 4"/><path class="teal" d="M8 44h80v38H8z"/><path class="white" d="M48 48q-16-9-36-4v34q20-5 36 4 16-9 36-4V44q-20-5-36 4z"/><path class="line ink thin" d="M20 54q10-1 20 3M20 63q10-1 20 3M56 57q10-4 20-3M56 66q10-4 20-3M48 49v32"/>',
  media:
    '<rect class="ink" x="24" y="18" width="40" height="66" rx="7"/><rect class="sea" x="29" y="26" width="30" height="46"/><path class="white" d="m38 39 16 10-16 10z"/><path class="brick" d="M54 8h34v26H70l-8 9v-9h-8z"/><path class="line white" d="M62 18h18M62 25h11"/>',
  techniek:
    '<circle class="teeth sun" cx="40" cy="46" r="24" stroke-dasharray="9.425"/><circle class="sun" cx="40" cy="46" r="22"/><circle class="white" cx="40" cy="46" r="8"/><circle class="teeth brick" cx="74" cy="24" r="13" stroke-dasharray="6.807"/><circle class="brick" cx="74" cy="24" r="12"/><circle class="white" cx="74" cy="24" r="4.5"/><path class="sea" d="m66 56 8-8 14 14-8 8z" transform="translate(-4 6)"/><path class="ink" d="m50 84 16-20 6 6-16 20z"/>',
  programmeren:
    '<path class="sun" d="M12 68a36 38 0 0 1 72 0v8H12z"/><path class="ink" d="M27 38q8-8 14-8-10 18-11 46H18q0-24 9-38zM69 38q-8-8-14-8 10 18 11 46h12q0-24-9-38z"/><path class="line ink thin" d="M38 28q-2-10-8-14M58 28q2-10 8-14"/><circle class="brick" cx="30" cy="13" r="4"/><circle class="brick" cx="66" cy="13" r="4"/><circle class="white" cx="41" cy="54" r="8"/><circle class="white" cx="55" cy="54" r="8"/><circle class="ink" cx="43" cy="55" r="3.5"/><circle class="ink" cx="53" cy="55" r="3.5"/><path class="line ink thin" d="M43 67q5 4 10 0"/><path class="ink" d="M18 76h16v8H18zM62 76h16v8H62z"/>',
  'talent-beroepen': `<path class="sea" d="M8 66h24v24H8z"/><path class="brick" d="M36 54h24v36H36z"/><path class="teal" d="M64 40h24v50H64z"/><path class="sun" d="M76 10${star}"/><circle class="skin" cx="48" cy="26" r="8"/><path class="ink" d="M40 54V44a8 8 0 0 1 16 0v10z"/>`,
}

/** What stands in a kind's own tile, where no theme is meant. */
export const kindDrawings: Readonly<Record<OfferingKind, string>> = {
  'lesson-package':
    '<path class="white" d="M28 16h48v64H28z"/><path class="line sea" d="M38 30h28M38 42h28M38 54h16"/><path class="sun" d="m58 66 22-30 9 6-22 30z"/><path class="sand" d="m58 66 9 6-11 7z"/><path class="brick" d="m80 36 4-5q5-1 8 5l-3 6z"/>',
  material:
    '<circle class="sun" cx="30" cy="40" r="20"/><path class="brick" d="M66 12 90 70H42z"/><path class="sea" d="M30 50h22v20H30z"/>',
  visit:
    '<circle class="sun" cx="68" cy="34" r="9"/><path class="wood" d="M44 36h6v52h-6z"/><path class="brick" d="M22 32h38l9 8-9 8H22z"/><path class="line white thin" d="M30 40h24"/><path class="leaf" d="M34 52h38v14H34l-7-7z"/><path class="line white thin" d="M38 59h26"/>',
  training:
    '<path class="line white" d="M20 28h30M20 40h20M20 52h26"/><circle class="skin" cx="70" cy="38" r="9"/><path class="ink" d="m54 30 16-8 16 8-16 8z"/><path class="sun" d="M54 80V64a16 16 0 0 1 32 0v16z"/><path class="line skin" d="m58 62-12-8"/>',
  kit: '<path class="line pine" d="M48 80V40M30 80V54M66 80V52"/><path class="leaf" d="M48 42c0-14 8-24 20-26 2 14-6 26-20 26z"/><path class="pine" d="M48 48C48 36 40 28 28 26c-1 12 8 22 20 22z"/><path class="leaf" d="M30 60c0-8-6-14-14-15-1 9 5 15 14 15zM66 58c0-8 6-14 14-15 1 9-5 15-14 15z"/>',
  event: `<path class="brick" d="M18 46h60v36H18z"/><path class="white" d="M24 52h36v24H24z"/><path class="sun" d="M42 51${star}"/><path class="line white thin" d="M67 50v28"/>`,
  grant:
    '<path class="line pine" d="M46 52V30"/><path class="leaf" d="M46 32c0-12 8-20 20-20 0 12-8 20-20 20zM46 40c0-9-7-16-17-16 0 9 7 16 17 16z"/><path class="brick" d="M24 52h44l-6 34H30z"/><path class="wood" d="M20 48h52v9H20z"/>',
  service:
    '<path class="brick" d="M18 30h50a10 10 0 0 1 10 10v22H18z"/><path class="white" d="M24 36h14v12H24zM42 36h14v12H42zM60 36h9q4 0 4 5v7H60z"/><path class="sun" d="M18 52h60v4H18z"/><circle class="ink" cx="32" cy="63" r="7"/><circle class="ink" cx="64" cy="63" r="7"/>',
}

/** What a kind puts around a theme: rings of a notebook, the crate it is lent in, the gate one goes through. */
export const kindFrames: Readonly<Record<OfferingKind, string>> = {
  'lesson-package':
    '<path class="frame" d="M0 0h13v96H0z"/><path class="white" d="M3 14h16v5H3zM3 36h16v5H3zM3 58h16v5H3zM3 80h16v5H3z"/>',
  material:
    '<path class="frame" d="M0 68h96v28H0z"/><path class="frame-edge" d="M0 64h96v7H0z"/><rect class="white" x="34" y="78" width="28" height="9" rx="4.5"/>',
  visit:
    '<path class="frame" d="M0 0h96v96H0zM8 96h80V48a40 40 0 0 0-80 0z"/><path class="frame-edge" d="M0 90h96v6H0z"/>',
  training:
    '<path class="frame" d="M0 0h96v96H0zM7 7v75h82V7z"/><path class="white" d="M18 86h20v4H18z"/><path class="sun" d="M66 84h14v6H66z"/>',
  kit: '<path class="frame" d="m0 74 8-7 8 7 8-7 8 7 8-7 8 7 8-7 8 7 8-7 8 7 8-7 8 7v22H0z"/><circle class="white" cx="48" cy="85" r="6"/>',
  event:
    '<path class="frame" d="M0 0h96v6H0z"/><path class="brick" d="M2 5h17l-8.5 15z"/><path class="white" d="M21 5h17l-8.5 15z"/><path class="sea" d="M40 5h17l-8.5 15z"/><path class="sun" d="M59 5h17l-8.5 15z"/><path class="pine" d="M78 5h17l-8.5 15z"/>',
  grant:
    '<path class="frame" d="M0 86h96v10H0z"/><circle class="frame-edge" cx="76" cy="76" r="16"/><circle class="sun" cx="74" cy="74" r="16"/><path class="line ink thin" d="M80 68a8 8 0 1 0 0 12M65 72h10M65 77h10"/>',
  service: '<path class="frame" d="M0 0h96v96H0zM8 8v66h14v14l14-14h52V8z"/>',
}

/** A moment rather than a thing: nothing there, done, lost, closed, a letter on its way. */
export const momentDrawings = {
  empty:
    '<circle class="sun" cx="78" cy="20" r="9"/><path class="line pine thin" d="M30 40q-8-16 4-22M60 36q0-12 9-16"/><path class="crate-inside" d="M14 48h68l-4 14H18z"/><path class="teal" d="M10 52h76l-7 36a4 4 0 0 1-4 3H21a4 4 0 0 1-4-3z"/><rect class="white" x="34" y="64" width="28" height="9" rx="4.5"/>',
  done: '<circle class="sun" cx="32" cy="34" r="18"/><path class="brick" d="M64 18 82 56H46z"/><path class="teal" d="M10 50h76l-7 38a4 4 0 0 1-4 3H21a4 4 0 0 1-4-3z"/><circle class="white" cx="48" cy="70" r="14"/><path class="line leaf" d="m41 70 5 5 10-10"/>',
  lost: '<circle class="sun" cx="18" cy="22" r="9"/><path class="white" d="M42 30h18l6 46H36z"/><path class="brick" d="M40.5 42h21l1.300 10H39.200zM38 62h26l1.300 10H36.700z"/><path class="ink" d="M40 20h22v10H40z"/><path class="brick" d="m38 20 13-11 13 11z"/><path class="glow" d="M62 22 96 12v22zM40 22 6 36V14z"/><path class="sea" d="M0 78q8-8 16 0t16 0 16 0 16 0 16 0 16 0v18H0z"/>',
  closed:
    '<path class="sand" d="M14 34h68v12H14z"/><path class="wood" d="M10 46h76l-7 42a4 4 0 0 1-4 3H21a4 4 0 0 1-4-3z"/><path class="line ink" d="M39 58v-7a9 9 0 0 1 18 0v7"/><path class="sun" d="M34 57h28v22H34z"/><circle class="ink" cx="48" cy="66" r="3.5"/><path class="ink" d="M46.5 67h3v7h-3z"/>',
  letter:
    '<path class="brick" d="M60 10h26v26H60z"/><path class="sand" d="M8 32h68v48H8z"/><path class="line ink thin" d="m8 34 34 26 34-26"/><circle class="sun" cx="74" cy="74" r="14"/><path class="line ink" d="m68 74 5 5 8-9"/>',
} as const

export type Moment = keyof typeof momentDrawings
