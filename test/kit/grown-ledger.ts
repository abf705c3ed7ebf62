import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'
import { addDays, eachDay } from '../../src/day.ts'

const LOAN_DAYS = 4
const TURNAROUND_DAYS = 2
/** A copy goes out once in so many days. */
const ROUND_DAYS = 8
const LAST_RETURN_DAY = '2026-02-20'
const FIRST_COPY = 1000
const at = '2015-01-01T00:00:00.000Z'

export interface Grown {
  readonly materials: number
  readonly copiesEach: number
  readonly teachers: number
}

export const grown: Grown = { materials: 150, copiesEach: 3, teachers: 2000 }

/**
 * Adds a province's worth of materials, schools and teachers to a small world, and so many entries of loans that are
 * over, past every act but as acts would have written them: each loan was reserved, handed out, brought back and made
 * ready; every tenth was cancelled instead.
 */
export function grow(
  database: Database.Database,
  { entries, onProgress }: { entries: number; onProgress?: (done: number) => void },
): void {
  database.transaction(() => {
    addPeople(database)
    addMaterials(database)
  })()
  const write = writers(database)
  let done = 0
  let chain = 1
  const copies = grown.materials * grown.copiesEach
  for (let round = 0; done < entries; round++) {
    database.transaction(() => {
      for (let copy = 0; copy < copies && done < entries; copy++) {
        // Spread over all numbers that chains can have, as random ones are.
        const number = (chain * 3_935_559_000_393) % Number.MAX_SAFE_INTEGER
        done += addLoan(write, { n: chain, chain: number, copy, round })
        chain++
      }
    })()
    onProgress?.(done)
  }
}

function addPeople(database: Database.Database): void {
  const school = database.prepare(
    'insert into school (number, name, municipality, levels) values (?, ?, ?, ?)',
  )
  const account = database.prepare(
    "insert into account (id, email, name, language, created_at) values (?, ?, ?, 'nl', ?)",
  )
  const role = database.prepare(
    "insert into account_role (account, role, partner) values (?, 'teacher', '')",
  )
  const tie = database.prepare(
    "insert into tie (account, school, requested_at, confirmed_at, confirmed_by, is_contact) values (?, ?, ?, ?, 'els', 0)",
  )
  for (let n = 0; n < grown.teachers; n++) {
    const id = `teacher-${n}`
    const number = grownSchoolOf(n)
    if (n % 5 === 0) school.run(number, `School ${number}`, 'Tielt', '["L1"]')
    account.run(id, `${id}@example.org`, id, at)
    role.run(id)
    tie.run(id, number, at, at)
  }
}

/** Five teachers a school. */
export function grownSchoolOf(teacher: number): string {
  return String(100_000 + Math.floor(teacher / 5))
}

function addMaterials(database: Database.Database): void {
  const offering = database.prepare(`
    insert into offering (slug, kind, title, summary, description, partner, levels, themes, subjects, details,
      state, created_at, changed_at, published_at)
    values (?, 'material', ?, '', '', 'rtc', '[]', '[]', '[]', '{}', 'published', ?, ?, ?)`)
  const lending = database.prepare(`
    insert into lending (offering, max_days, min_days, lead_days, horizon_days, turnaround_days, same_day_turnover,
      over_holidays, max_copies_per_school, for_levels, trainings, training_scope)
    values (?, 14, 0, 0, 365, 1, 0, 1, 10, '[]', '[]', 'school')`)
  const copy = database.prepare(
    "insert into copy (id, barcode, offering, pickup_point, shelf, added_at) values (?, ?, ?, 'roeselare', '', ?)",
  )
  for (let n = 0; n < grown.materials; n++) {
    const slug = `material-${n}`
    offering.run(slug, slug, at, at, at)
    lending.run(slug)
    for (let one = 0; one < grown.copiesEach; one++) {
      const id = FIRST_COPY + n * grown.copiesEach + one
      copy.run(id, `GROWN-${id}`, slug, at)
    }
  }
}

type Writers = ReturnType<typeof writers>

function writers(database: Database.Database) {
  return {
    act: database.prepare(
      "insert into act (id, kind, made_by, made_at, body_hash, result) values (?, ?, ?, ?, '', ?)",
    ),
    reservation: database.prepare(
      "insert into reservation (id, code, school, pickup_point, pickup_day, return_day, made_at) values (?, ?, ?, 'roeselare', ?, ?, ?)",
    ),
    party: database.prepare(
      "insert into party (reservation, role, position, account) values (?, 'borrower', 0, ?)",
    ),
    entry: database.prepare(`
      insert into entry (chain, act, kind, resolves, reservation, copy, offering, from_day, until_day, return_day, hash)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`),
    held: database.prepare(
      'insert into held_day (copy_id, day, chain, turnaround) values (?, ?, ?, 0)',
    ),
  }
}

/** Writes one loan; gives how many entries that took. */
function addLoan(
  write: Writers,
  { n, chain, copy: place, round }: { n: number; chain: number; copy: number; round: number },
): number {
  const copy = FIRST_COPY + place
  const offering = `material-${Math.floor(place / grown.copiesEach)}`
  const returnDay = addDays(LAST_RETURN_DAY, -round * ROUND_DAYS)
  const pickupDay = addDays(returnDay, -LOAN_DAYS)
  const reservation = `past-${n}`
  const teacher = n % grown.teachers
  const who = `teacher-${teacher}`
  const madeAt = `${pickupDay}T08:00:00.000Z`
  const act = (id: string, kind: string) => write.act.run(id, kind, who, madeAt, reservation)
  let before: { seq: number | bigint; hash: string } | undefined
  let entries = 0
  const entry = (by: string, kind: string, from: string, until: string) => {
    const said = [
      before?.hash ?? '',
      chain,
      by,
      kind,
      reservation,
      copy,
      offering,
      from,
      until,
      returnDay,
    ]
    const hash = createHash('sha256').update(JSON.stringify(said)).digest('hex')
    const row = [reservation, copy, offering, from, until, returnDay, hash]
    const { lastInsertRowid } = write.entry.run(chain, by, kind, before?.seq ?? null, ...row)
    before = { seq: lastInsertRowid, hash }
    entries++
  }
  act(reservation, 'reserve')
  const code = n.toString(36).padStart(6, '0')
  write.reservation.run(reservation, code, grownSchoolOf(teacher), pickupDay, returnDay, madeAt)
  write.party.run(reservation, who)
  const until = addDays(returnDay, TURNAROUND_DAYS)
  entry(reservation, 'reserved', pickupDay, until)
  if (n % 10 === 0) {
    act(`cancel-${n}`, 'cancel')
    entry(`cancel-${n}`, 'cancelled', pickupDay, addDays(pickupDay, -1))
    return entries
  }
  act(`out-${n}`, 'check-out')
  entry(`out-${n}`, 'checked-out', pickupDay, until)
  act(`back-${n}`, 'return')
  entry(`back-${n}`, 'returned', returnDay, until)
  entry(`back-${n}`, 'ready', returnDay, addDays(returnDay, -1))
  for (const day of eachDay(pickupDay, addDays(returnDay, -1))) write.held.run(copy, day, chain)
  return entries
}
