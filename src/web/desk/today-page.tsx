import type { PickupPoint } from '../../catalogue/pickup-point.ts'
import type { DeskToday } from '../../ledger/desk-today.ts'
import type { Language, Words } from '../../words/words.ts'
import { dayText } from '../kit/day-text.ts'
import { Notice } from '../kit/notice.tsx'
import { DeskList } from './desk-list.tsx'
import { ScanField } from './scan-field.tsx'
import { CheckRow, HandOutRow, OutRow, PrepareRow, RiskRow } from './today-rows.tsx'
import { SetAsideBeforeList } from './set-aside-before.tsx'

interface TodayProps {
  readonly lists: DeskToday | undefined
  readonly points: readonly PickupPoint[]
  readonly point: PickupPoint | undefined
  readonly schoolNames: ReadonlyMap<string, string>
  readonly today: string
  /** The code of a reservation about which a mistake was just put right. */
  readonly undone: string | undefined
  readonly words: Words
  readonly language: Language
}

/** The first page of the desk: one field to scan into, and what the day brings at a pick-up point. */
export function TodayPage({ lists, points, point, undone, words, language, ...props }: TodayProps) {
  const said = words.desk.today
  if (!lists || !point) return <p>{said.noPoints}</p>
  const row = { ...props, words, language }
  // What is collected today stands above, and is set aside from there.
  const today = new Set(lists.toHandOut.map(({ id }) => id))
  const coming = lists.toPrepare.filter(({ id }) => !today.has(id))
  return (
    <>
      <header class="desk-head">
        <div>
          <h1>{said.title}</h1>
          <p class="soft">{dayText(language, props.today, 'whole')}</p>
        </div>
        <PointChoice points={points} point={point} words={words} />
      </header>
      {undone && (
        <Notice tone="good" live>
          <p>{`${undone}: ${words.deskActs.undo.done}`}</p>
        </Notice>
      )}
      <form class="card desk-scan" action="/desk/scan">
        <ScanField name="scan" label={words.desk.scan.labelAny} words={words} />
      </form>
      <div class="desk-lists">
        <div class="stack">
          {lists.overdue.length > 0 && (
            <DeskList title={said.overdue} count={lists.overdue.length} nothing="" tone="bad">
              {lists.overdue.map((one) => (
                <OutRow reservation={one} {...row} />
              ))}
            </DeskList>
          )}
          <SetAsideBeforeList copies={lists.setAsideBefore} words={words} language={language} />
          {lists.atRisk.length > 0 && (
            <DeskList
              title={words.keeping.atRisk}
              count={lists.atRisk.length}
              nothing=""
              tone="warn"
            >
              {lists.atRisk.map((one) => (
                <RiskRow reservation={one} {...row} />
              ))}
            </DeskList>
          )}
          <DeskList
            title={said.toHandOut}
            count={lists.toHandOut.length}
            nothing={said.nothing.toHandOut}
          >
            {lists.toHandOut.map((one) => (
              <HandOutRow reservation={one} {...row} />
            ))}
          </DeskList>
          <DeskList
            title={words.deskActs.prepare.list}
            count={coming.length}
            nothing={words.deskActs.prepare.nothing}
          >
            {coming.map((one) => (
              <PrepareRow reservation={one} {...row} />
            ))}
          </DeskList>
        </div>
        <div class="stack">
          <DeskList
            title={said.toTakeBack}
            count={lists.toTakeBack.length}
            nothing={said.nothing.toTakeBack}
          >
            {lists.toTakeBack.map((one) => (
              <OutRow reservation={one} {...row} />
            ))}
          </DeskList>
          <DeskList
            title={said.toCheck}
            count={lists.toCheck.length}
            nothing={said.nothing.toCheck}
          >
            {lists.toCheck.map((copy) => (
              <CheckRow copy={copy} points={points} {...row} />
            ))}
          </DeskList>
        </div>
      </div>
    </>
  )
}

function PointChoice({
  points,
  point,
  words,
}: {
  points: readonly PickupPoint[]
  point: PickupPoint
  words: Words
}) {
  return (
    <nav class="point-choice" aria-label={words.desk.point}>
      {points.map(({ id, name }) => (
        <a
          href={`/desk?pickupPoint=${encodeURIComponent(id)}`}
          aria-current={id === point.id ? 'true' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}
