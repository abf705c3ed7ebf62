import { describe, expect, it } from 'vitest'
import { readQuestion } from '../../search/dutch/question.ts'
import { excerptOf, piecesOf } from '../../search/pieces.ts'
import type { Piece } from '../../search/search.ts'
import { wantedOf } from '../../search/wanted.ts'

const wanted = (question: string) => wantedOf(readQuestion(question))
const said = (pieces: readonly Piece[]) =>
  pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')
const words = (name: string, count: number) =>
  Array.from({ length: count }, (_, n) => `${name}${n}`).join(' ')

describe('pieces of a text', () => {
  it.each([
    ['water', 'Wateren en onderwater, water.', '[Wateren] en onderwater, [water].'],
    ['cafe', 'CAFÉ of Café', '[CAFÉ] of [Café]'],
    ['één', 'Eén en een', '[Eén] en [een]'],
    ['cafe', 'cafe\u0301 open', '[café] open'],
    ["d'arc", "Jeanne d'Arc en d’Arc", "Jeanne [d'Arc] en [d’Arc]"],
    ['arc', "d'arc", "d'arc"],
    ['morgen', "'s morgens", "'s [morgens]"],
    ['beebot', 'Een Bee-Bot rijdt', 'Een [Bee-Bot] rijdt'],
    ['bril', 'Twaalf brillen', 'Twaalf [brillen]'],
    ['bomen', 'Een boom', 'Een [boom]'],
    ['bijenrobot', 'De Bee-Bots rijden', 'De [Bee-Bots] rijden'],
    ['vr', 'vrede met VR', 'vrede met [VR]'],
    ['пчёлы', 'Тут пчёлы', 'Тут [пчёлы]'],
    ['', 'Niets gevraagd', 'Niets gevraagd'],
  ])('are marked by %s in %s', (question, text, marked) => {
    expect(said(piecesOf(text, wanted(question)))).toBe(marked)
  })

  it('are those of a word that was taken for another, and of none of its forms', () => {
    const taken = wantedOf(readQuestion('leeren'), [{ word: 'lezen', term: 0 }])
    expect(said(piecesOf('lezen in de les', taken))).toBe('[lezen] in de les')
  })
})

describe('an excerpt', () => {
  it('is the summary when that matches', () => {
    expect(said(excerptOf('Water.', 'Over water.', wanted('water')))).toBe('[Water].')
  })

  it('is the summary when nothing matches', () => {
    expect(said(excerptOf('Kort.', 'Lang.', wanted('water')))).toBe('Kort.')
  })

  it('is 36 words of the text, ten of them before the match', () => {
    const text = `${words('voor', 50)} water ${words('na', 50)}`
    const before = words('voor', 50).split(' ').slice(-10).join(' ')
    expect(said(excerptOf('Kort.', text, wanted('water')))).toBe(
      `… ${before} [water] ${words('na', 25)} …`,
    )
  })

  it('has no dots where the text begins and ends', () => {
    expect(said(excerptOf('Kort.', '“Er is water.”', wanted('water')))).toBe('“Er is [water].”')
  })

  it('is where most of the words stand together', () => {
    const text = `water ${words('tussen', 60)} zon en water ${words('na', 60)} zon`
    expect(said(excerptOf('Kort.', text, wanted('water zon')))).toContain('[zon] en [water]')
  })

  it('holds words that are far apart', () => {
    const text = `${words('voor', 60)} water ${words('m', 28)} zon ${words('na', 60)}`
    const shown = said(excerptOf('Kort.', text, wanted('water zon')))
    expect(shown).toContain('[water]')
    expect(shown).toContain('[zon]')
    expect(shown.split(' ').filter((word) => word !== '…')).toHaveLength(36)
  })
})
