/**
 * School years and grades as teachers type them, each brought back to the one word that documents carry:
 * `derde leerjaar`, `3de leerjaar` and `L3` are `l3`, `tweede graad` is `graad2`, `derde kleuterklas` is `k3`.
 */
export const years: ReadonlyMap<string, string> = gathered()

function gathered(): Map<string, string> {
  const found = new Map<string, string>()
  const ordinals = ['', 'eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende']
  const spellings = (n: number) => [ordinals[n] ?? '', `${n}e`, `${n}de`, `${n}ste`, `${n}`]
  const add = (n: number, nouns: readonly string[], word: string) => {
    for (const spelling of spellings(n)) {
      for (const noun of nouns) found.set(`${spelling} ${noun}`, word)
    }
  }
  for (let n = 1; n <= 6; n++) add(n, ['leerjaar', 'studiejaar', 'lo', 'lager'], `l${n}`)
  for (let n = 1; n <= 3; n++) add(n, ['kleuterklas', 'kleuter', 'kleuters'], `k${n}`)
  for (let n = 1; n <= 3; n++) add(n, ['graad'], `graad${n}`)
  add(7, ['jaar'], 'so7')
  for (const stream of ['a', 'b']) {
    for (const n of [1, 2]) found.set(`${n}${stream}`, `so1${stream}`)
  }
  for (const phrase of ['oudste kleuters', 'oudste kleuterklas']) found.set(phrase, 'k3')
  for (const phrase of ['peuterklas', 'instapklas', 'peuters', '0de kleuter', '0e kleuterklas']) {
    found.set(phrase, 'k0')
  }
  return found
}
