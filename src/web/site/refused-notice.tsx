import type { Child } from 'hono/jsx'
import type { Words } from '../../words/words.ts'
import { Notice } from '../kit/notice.tsx'
import { sayMistake } from '../kit/say-mistake.ts'
import type { Refused } from './refused.ts'

/** Why a form came back, above its fields: what is about a field leads to it. */
export function RefusedNotice({
  title,
  heading: Heading = 'h2',
  refused,
  labels,
  words,
  children,
}: {
  title: string
  heading?: 'h2' | 'h3'
  refused: Refused
  /** The names of the fields, as the form says them. */
  labels: Readonly<Record<string, unknown>>
  words: Words
  /** What would do instead. */
  children?: Child
}) {
  return (
    <Notice tone="bad" live>
      <Heading>{title}</Heading>
      <ul>
        {refused.general.map((sentence) => (
          <li>{sentence}</li>
        ))}
        {Object.entries(refused.mistakes).map(([field, sentence]) => (
          <li>
            <a href={`#${field}`}>{sayMistake(labels[field], sentence, words)}</a>
          </li>
        ))}
      </ul>
      {children}
    </Notice>
  )
}
