import type { PickupPoint } from '../../catalogue/pickup-point.ts'
import { type Weekday, weekdays } from '../../day.ts'
import type { Words } from '../../words/words.ts'
import type { Fields, Mistakes } from '../kit/form.ts'

const lists = ['pickupDays', 'returnDays', 'workingDays'] as const

/** A table of the week: a row a day, a column for what can be done on it. */
export function Week({
  point,
  fields,
  mistakes,
  words,
}: {
  point: Pick<PickupPoint, (typeof lists)[number]>
  fields: Fields
  mistakes: Mistakes
  words: Words
}) {
  const said = words.settings.point
  const { longWeekdays } = words.common.calendar
  const isSent = lists.some((list) => fields[list])
  const has = (list: (typeof lists)[number], day: Weekday) =>
    isSent ? fields[list]?.includes(day) : point[list].includes(day)
  return (
    <>
      <table class="week">
        <thead>
          <tr>
            <td />
            {lists.map((list) => (
              <th scope="col" id={list}>
                {said[list]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weekdays.map((day, n) => (
            <tr>
              <th scope="row">{longWeekdays[n]}</th>
              {lists.map((list) => (
                <td>
                  <label>
                    <span class="visually-hidden">{`${said[list]} ${longWeekdays[n]}`}</span>
                    <input type="checkbox" name={list} value={day} checked={has(list, day)} />
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint small soft">{said.workingDaysHint}</p>
      {lists.map(
        (list) => mistakes[list] && <p class="error">{`${said[list]}: ${mistakes[list]}`}</p>,
      )}
    </>
  )
}
