import type { Alternative } from '../../problem.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'

interface AlternativesProps {
  readonly alternatives: readonly Alternative[]
  readonly points: readonly { readonly id: string; readonly name: string }[]
  /** How the form that shows them says it. */
  readonly said: {
    readonly instead: string
    readonly insteadPeriod: (from: string, until: string) => string
    readonly insteadPoint: (point: string, from: string, until: string) => string
  }
  readonly words: Words
  readonly language: Language
}

/** What would do instead of what was refused: each is one button that sends the form again with it. */
export function Alternatives(props: AlternativesProps) {
  if (props.alternatives.length === 0) return null
  return (
    <>
      <p>{props.said.instead}</p>
      <div class="alternatives">
        {props.alternatives.map((alternative) => (
          <button class="quiet" name="instead" value={insteadValue(alternative)}>
            {insteadText(alternative, props)}
          </button>
        ))}
      </div>
    </>
  )
}

/** An alternative as one value of a form; `readInstead` reads it again. */
function insteadValue({ pickupPoint, pickupDay, returnDay, session }: Alternative): string {
  const enrol = session ? `enrol=${encodeURIComponent(session.id)} ` : ''
  return `${enrol}${pickupDay} ${returnDay} ${pickupPoint}`
}

/** The alternative whose button was pressed; undefined when none was. */
export function readInstead(value: string) {
  const [, enrol, period = ''] = /^(?:enrol=(\S*) )?(.*)$/.exec(value) ?? []
  const [pickupDay, returnDay, ...pickupPoint] = period.split(' ')
  if (!pickupDay || !returnDay || pickupPoint.length === 0) return undefined
  const session = enrol === undefined ? undefined : decodeURIComponent(enrol)
  return { pickupDay, returnDay, pickupPoint: pickupPoint.join(' '), enrol: session }
}

function insteadText(
  { kind, session, pickupDay, returnDay, pickupPoint }: Alternative,
  { points, said, words, language }: AlternativesProps,
): string {
  const from = dayText(language, pickupDay, 'short')
  const until = dayText(language, returnDay, 'short')
  if (session) {
    return words.trainings.reserve.instead(dayText(language, session.day, 'short'), from, until)
  }
  if (kind === 'period') return said.insteadPeriod(from, until)
  const point = points.find(({ id }) => id === pickupPoint)
  return said.insteadPoint(point?.name ?? pickupPoint, from, until)
}
