import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import { momentText } from '../kit/moment-text.ts'
import { Notice } from '../kit/notice.tsx'
import type { ReserveView } from './reserve-view.ts'

/** When the next school year opens at the point, and what holds in the first days after one has opened. */
export function OpeningNotice({
  view,
  words,
  language,
}: {
  view: ReserveView
  words: Words
  language: Language
}) {
  const said = words.settings.opening
  const { opens, openingUntil } = view.point ?? {}
  if (!opens && openingUntil === undefined) return null
  const year = opens && said.year(opens.from.slice(0, 4), opens.until.slice(0, 4))
  return (
    <Notice>
      {openingUntil !== undefined && (
        <p>
          {said.first(view.lending.maxPerSchoolAtOpening, dayText(language, openingUntil, 'whole'))}
        </p>
      )}
      {opens && year && (
        <p>
          {said.opens(year, momentText(language, new Date(opens.bookingOpensAt), view.timeZone))}
        </p>
      )}
    </Notice>
  )
}
