import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { otherForms, searchedKeywords } from '../../search/dutch/document.ts'
import { formsOf } from '../../search/dutch/forms.ts'
import { readQuestion } from '../../search/dutch/question.ts'
import { means, same, synonyms } from '../../search/dutch/synonyms.ts'
import { distance, nearest } from '../../search/dutch/typos.ts'
import { fold, foldedWords, joinedWords } from '../../search/dutch/words.ts'
import { years } from '../../search/dutch/years.ts'
import { documents } from './documents.ts'

describe('words', () => {
  it('folds capitals and accents', () => {
    expect(fold('Wereldoriëntatie CAFÉ ĳs straße')).toBe('wereldorientatie cafe ijs strasse')
  })

  it('parts at hyphens and keeps apostrophes together', () => {
    expect(foldedWords("VR-foto's van '14-'18, 't Zwin")).toEqual([
      'vr',
      'fotos',
      'van',
      '14',
      '18',
      't',
      'zwin',
    ])
    expect(joinedWords('Bee-Bots en co-teaching-dag, los - streepje')).toEqual([
      'beebots',
      'coteachingdag',
    ])
  })
})

describe('forms', () => {
  it.each([
    ['brillen', 'bril'],
    ['bril', 'brillen'],
    ['bomen', 'boom'],
    ['boom', 'bomen'],
    ['duiven', 'duif'],
    ['huizen', 'huis'],
    ['dieren', 'dier'],
    ['diertjes', 'dier'],
    ['boekje', 'boek'],
    ['kinderen', 'kind'],
    ['robots', 'robot'],
    ['koffer', 'koffers'],
    ['les', 'lessen'],
    ['boerderij', 'boerderijen'],
  ])('joins %s and %s', (word, form) => {
    expect(formsOf(word)).toContain(form)
  })

  it('leaves names in capitals alone, and never makes one of a word', () => {
    expect(formsOf('STEM')).toEqual([])
    expect(formsOf('stemmen')).not.toContain('stem')
    expect(formsOf('mossen')).not.toContain('mos')
    expect(formsOf('L3')).toEqual([])
  })
})

describe('synonyms', () => {
  it('are written as they are compared', () => {
    const phrases = [...same.flat(), ...Object.entries(means).flat(2)]
    for (const phrase of phrases) expect(foldedWords(phrase).join(' ')).toBe(phrase)
  })

  it('have each phrase once', () => {
    const all = [...same.flat(), ...Object.keys(means)]
    expect(all.filter((phrase, at) => all.indexOf(phrase) !== at)).toEqual([])
  })

  it('lead one way where the list says so', () => {
    expect(synonyms.get('bijenrobot')).toContain('bee bot')
    expect(synonyms.get('bee bot')).not.toContain('bijenrobot')
    expect(synonyms.has('bijen')).toBe(false)
    expect(synonyms.get('raversijde')).toEqual(['raversyde'])
    expect(synonyms.get('raversyde')).toEqual(['raversijde'])
  })
})

describe('the question', () => {
  const words = (text: string) => readQuestion(text).map((term) => term.words.join(' '))

  it.each([
    ['derde leerjaar', ['l3']],
    ['1ste leerjaar', ['l1']],
    ['2e kleuterklas', ['k2']],
    ['derde graad', ['graad3']],
    ['water voor het 4de leerjaar', ['water', 'l4']],
    ['de eerste wereldoorlog', ['eerste wereldoorlog']],
    ['de bijen', ['bijen']],
    ['de', ['de']],
    ['De Panne', ['de panne']],
    ['bijen bijen bijen', ['bijen']],
    ['?!', []],
  ])('reads %s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('knows which word may be half typed', () => {
    expect(readQuestion('de bijen').map(({ isOpen }) => isOpen)).toEqual([true])
    expect(readQuestion('de bijen ').map(({ isOpen }) => isOpen)).toEqual([false])
  })

  it('reads no more than 20 words and 200 characters', () => {
    expect(readQuestion(Array.from({ length: 3000 }, (_, n) => `w${n}`).join(' '))).toHaveLength(20)
    expect(words('b'.repeat(10_000))).toEqual(['b'.repeat(40)])
  })

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const term of readQuestion(text)) {
          expect(term.words.every((word) => /^[\p{L}\p{N}]+$/u.test(word))).toBe(true)
        }
      }),
    )
  })

  it('knows every year by name and number', () => {
    expect(years.get('derde leerjaar')).toBe('l3')
    expect(years.get('7de jaar')).toBe('so7')
    expect(years.get('oudste kleuters')).toBe('k3')
  })
})

describe('documents', () => {
  const document = (id: string) => documents.find((one) => one.id === id)!

  it('leave out keywords that the synonyms cover', () => {
    expect(searchedKeywords(document('bee-bots'))).toEqual([
      'coderen',
      'uitleenmateriaal',
      'K3',
      'L1',
    ])
  })

  it('carry other forms of their words, not of words that say nothing', () => {
    const forms = otherForms(document('bee-bots'), [])
    expect(forms).toContain('beebots')
    expect(forms).toContain('robot')
    expect(forms).not.toContain('bijen')
  })
})

describe('typos', () => {
  it.each([
    ['leskofer', 'leskoffer', 1],
    ['leskofefr', 'leskoffer', 1],
    ['raversijde', 'raversyde', 2],
    ['bijen', 'bijen', 0],
    ['water', 'vuur', 3],
    ['', 'ab', 2],
  ])('counts %s to %s', (a, b, expected) => {
    expect(distance(a, b, 2)).toBe(Math.min(expected, 3))
  })

  it('agrees with the whole table', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 })
    fc.assert(
      fc.property(word, word, fc.integer({ min: 1, max: 2 }), (a, b, max) => {
        expect(distance(a, b, max)).toBe(Math.min(wholeTable(a, b), max + 1))
      }),
      { numRuns: 2000 },
    )
  })

  it('gives the nearest words, and none that are too far', () => {
    expect(nearest('leskofer', ['leskoffer', 'leskist', 'koffer'])).toEqual(['leskoffer'])
    expect(nearest('kist', ['mist'])).toEqual([])
    expect(nearest('water', ['later', 'kater', 'wafel'])).toEqual(['later', 'kater'])
  })
})

/** Optimal string alignment without any short cut. */
function wholeTable(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  )
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      table[i]![j] = Math.min(
        table[i - 1]![j]! + 1,
        table[i]![j - 1]! + 1,
        table[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1),
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? table[i - 2]![j - 2]! + 1
          : 99,
      )
    }
  }
  return table[a.length]![b.length]!
}
