import { describe, expect, it } from 'vitest'
import { invalid, Problem, problems, type ProblemCode } from '../../../src/problem.ts'
import { sayProblem } from '../../../src/web/kit/refusal.ts'

describe('a refusal', () => {
  it('is one plain sentence for every code, in both languages', () => {
    for (const code of Object.keys(problems) as ProblemCode[]) {
      for (const language of ['nl', 'en'] as const) {
        const refusal = sayProblem(new Problem(code, 'As the act said it.'), language)
        expect(refusal).toMatchObject({ code, status: problems[code].status })
        expect(refusal.title, code).toMatch(/^[A-Z].{5,80}[^.]$/)
        expect(refusal.detail, code).toMatch(/^[A-Z].{5,150}\.$/)
        expect(refusal.detail, code).not.toContain('undefined')
      }
    }
  })

  it('writes days and instants as people do', () => {
    const reasons = [
      { code: 'too-soon', day: '2026-03-03', with: { day: '2026-03-09' } },
      { code: 'not-open-yet', with: { opensAt: '2026-05-01T06:00:00.000Z' } },
      { code: 'period-too-long', with: { days: 1 } },
    ] as const
    const problem = new Problem('too-soon', 'Said otherwise.', { reasons })
    const said = sayProblem(problem, 'nl')
    expect(said.detail).toBe('Afhalen kan ten vroegste op 9 maart 2026.')
    expect(said.reasons?.map(({ detail }) => detail)).toEqual([
      'Afhalen kan ten vroegste op 9 maart 2026.',
      expect.stringMatching(/^Reserveren voor dat schooljaar kan vanaf 1 mei 2026.*8:00\.$/),
      'Je mag dit hoogstens 1 dag houden.',
    ])
    expect(said.reasons?.[0]).toMatchObject({ code: 'too-soon', day: '2026-03-03' })
    expect(sayProblem(problem, 'en').detail).toBe('The first pick-up day is 9 March 2026.')
  })

  it('names the field', () => {
    const refusal = invalid('partner', "There is no partner 'x'.", 'unknown', { value: 'x' })
    expect(sayProblem(refusal, 'en').detail).toBe("partner: There is no partner 'x'.")
    expect(sayProblem(refusal, 'nl')).toMatchObject({
      detail: 'partner: x kennen we niet.',
      errors: [{ field: 'partner', message: 'x kennen we niet.' }],
    })
  })
})
