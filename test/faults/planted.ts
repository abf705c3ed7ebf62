/** A fault: what stands in a file, what stands there instead, and the tests that have to see it. */
export interface Fault {
  readonly name: string
  readonly file: string
  readonly find: string
  readonly put: string
  readonly tests: readonly string[]
}

const contract = 'web/contract'
const periods = `${contract}/periods`
const scenes = 'ledger/scenes'
const constraints = 'ledger/constraints'
const simulate = 'ledger/simulate'

/** The faults of a file, by name: what stands there, what stands there instead, and the tests that have to see it. */
function inFile(
  file: string,
  faults: Readonly<Record<string, readonly [find: string, put: string, tests: readonly string[]]>>,
): Fault[] {
  return Object.entries(faults).map(([name, [find, put, tests]]) => ({
    name,
    file,
    find,
    put,
    tests,
  }))
}

export const planted: readonly Fault[] = [
  // Days, turnaround, lead time, horizon, length, closed days.
  ...inFile('src/ledger/hold.ts', {
    'the return day is never held': [
      'sameDayTurnover && returnDay > pickupDay',
      'returnDay > pickupDay',
      [scenes, `${contract}/availability`],
    ],
  }),
  ...inFile('src/ledger/open-days.ts', {
    'turnaround counts calendar days': [
      'workingDayAfter(point, returnDay, workingDays) ??',
      'addDays(returnDay, workingDays) ??',
      [scenes, periods, `${contract}/availability`, simulate],
    ],
  }),
  ...inFile('src/ledger/judge-period.ts', {
    'the first day of lead time is too soon': [
      'pickupDay >= first',
      'pickupDay > first',
      [scenes, periods],
    ],
    'the last day of the horizon is beyond it': [
      'day > last ?',
      'day >= last ?',
      [periods, simulate],
    ],
    'the longest loan is too long': [
      'length > lending.maxDays',
      'length >= lending.maxDays',
      [scenes, periods],
    ],
    'the shortest loan is too short': [
      'length < lending.minDays',
      'length <= lending.minDays',
      [scenes, periods],
    ],
    'a loan runs past the school year': ['returnDay > year.until', 'false', [periods, simulate]],
  }),
  ...inFile('src/ledger/open-days.ts', {
    'holidays count in the length': [
      'daysBetween(period.pickupDay, period.returnDay) - holidaysBetween(point, period).count',
      'daysBetween(period.pickupDay, period.returnDay)',
      [periods, simulate],
    ],
  }),
  // Quotas.
  ...inFile('src/ledger/keep-quotas.ts', {
    'quotas are not counted in the commit': [
      '  return [\n    ...keepBorrowerShare(',
      '  if (today) return []\n  return [\n    ...keepBorrowerShare(',
      ['ledger/quota', `${contract}/scenarios`],
    ],
  }),
  ...inFile('src/ledger/judge-opening.ts', {
    'one reservation more at the opening': [
      '(await reservationsInYear(ctx, share)) < most',
      '(await reservationsInYear(ctx, share)) <= most',
      ['ledger/opening'],
    ],
  }),
  ...inFile('src/ledger/judge-asker.ts', {
    'a late school books a day longer': [
      'SCHOOL_LATE_DAYS_MAX = 7',
      'SCHOOL_LATE_DAYS_MAX = 8',
      [scenes, 'ledger/overdue', simulate],
    ],
  }),
  // Trainings.
  ...inFile('src/training/is-trained.ts', {
    'a certificate that is taken back still opens': [
      'withoutSeats.length > 0',
      'withoutSeats.length > 99',
      ['ledger/training-gate', simulate],
    ],
    'the last day of a certificate does not count': [
      "'>=', day)",
      "'>', day)",
      ['ledger/training-gate', 'training/', scenes],
    ],
    'a school is inherited from without a confirmed tie': [
      "scope === 'school' && isConfirmed",
      "scope === 'school'",
      ['ledger/training-gate', 'training/', scenes],
    ],
    'a colleague counts without a confirmed tie': [
      "                .where('tie.confirmed_at', 'is not', null),\n",
      ',\n',
      ['training/'],
    ],
  }),
  ...inFile('src/ledger/seats-lost.ts', {
    'a lost seat leaves a working day more': [
      'WORKING_DAYS_LEFT = 5',
      'WORKING_DAYS_LEFT = 6',
      ['ledger/training-gate', simulate],
    ],
  }),
  // The planner.
  ...inFile('src/ledger/plan.ts', {
    'nothing ever moves': [
      '  for (const moving of circles(seating, wants)) {',
      '  for (const moving of [] as Movable[][]) {',
      ['ledger/plan', simulate],
    ],
  }),
  ...inFile('src/ledger/sweep.ts', {
    'copies that touch on a day share it': [
      'until >= item.from',
      'until > item.from',
      ['ledger/plan', simulate],
    ],
  }),
  ...inFile('src/ledger/stock.ts', {
    'what is set aside moves': [
      'if (!promise || promise.isPrepared ||',
      'if (!promise ||',
      ['ledger/promises', simulate],
    ],
  }),
  ...inFile('db/migrations/0006_promises.sql', {
    'the database lets what is set aside move': [
      'p.is_prepared = 1 AND p.copy_id <> new.copy',
      'p.is_prepared = 2 AND p.copy_id <> new.copy',
      ['ledger/promises'],
    ],
  }),
  // Not collected, overdue.
  ...inFile('src/ledger/not-collected.ts', {
    'what is not collected lapses a day late': [
      'next < latest ? next : latest',
      'next < latest ? addDays(next, 1) : latest',
      ['ledger/not-collected', simulate],
    ],
    'what is not collected waits four days': [
      'WAITS_DAYS_MAX = 3',
      'WAITS_DAYS_MAX = 4',
      ['ledger/not-collected', simulate],
    ],
  }),
  ...inFile('src/ledger/copy-days.ts', {
    'the seventh day late blocks four weeks': [
      'daysLate <= 7',
      'daysLate < 7',
      ['ledger/overdue', scenes, `${contract}/availability`, simulate],
    ],
  }),
  // Extension, change.
  ...inFile('src/ledger/extend.ts', {
    'an extension is not held against who comes next': [
      'if (placed.reasons.length > 0) throw',
      'if (placed.reasons.length > 99) throw',
      ['ledger/extend', `${contract}/changes`],
    ],
  }),
  ...inFile('src/ledger/judge-extension.ts', {
    'one extension more than may be': [
      'times >= maxExtensions',
      'times > maxExtensions',
      ['ledger/extend'],
    ],
    'an extension of a day more': [
      'length > extensionDays',
      'length > extensionDays + 1',
      ['ledger/extend', simulate],
    ],
  }),
  ...inFile('src/ledger/write-change.ts', {
    'a change leaves what is no longer wanted': [
      '...drops.map((chain) => cancelPromise(ctx, act, chain)),',
      '',
      ['ledger/change', simulate],
    ],
  }),
  // Return, repair.
  ...inFile('src/ledger/become-ready.ts', {
    'what is ready stays held': [
      '    freeDays(copy, chain, ctx.today),\n',
      '',
      [scenes, constraints, simulate],
    ],
  }),
  ...inFile('src/ledger/scan-copies.ts', {
    'a copy that is not checked goes out': [
      'unchecked !== null',
      'unchecked === undefined',
      [scenes, `${contract}/desk`],
    ],
  }),
  ...inFile('db/migrations/0006_promises.sql', {
    'the first day of a repair is lent': [
      'o.from_day <= new.day',
      'o.from_day < new.day',
      ['ledger/promises'],
    ],
  }),
  // The waiting list.
  ...inFile('src/ledger/write-offers.ts', {
    'an offer is not held': [
      '    holds: started.map(({ hold }) => hold),',
      '    holds: [],',
      ['ledger/waiting', simulate],
    ],
  }),
  ...inFile('src/ledger/candidates.ts', {
    'an offer is held past lead time': [
      'while (last > ctx.today && isTooSoon(last)) last = addDays(last, -1)',
      'if (isTooSoon(ctx.today)) last = addDays(last, 0)',
      ['ledger/waiting', simulate],
    ],
    'an offer is held three school days': [
      'SCHOOL_DAYS_HELD = 2',
      'SCHOOL_DAYS_HELD = 3',
      ['ledger/waiting', simulate],
    ],
  }),
  // The desk's own.
  ...inFile('src/ledger/refuse.ts', {
    'the desk overrides what is booked': [
      "'booked'",
      "'closed'",
      [scenes, 'ledger/review', `${contract}/desk`],
    ],
  }),
  ...inFile('src/ledger/back-dated.ts', {
    'dated back eight days': [
      'BACK_DAYS_MAX = 7',
      'BACK_DAYS_MAX = 8',
      ['ledger/desk-acts', `${contract}/desk-acts`],
    ],
  }),
  ...inFile('src/ledger/find-reversible.ts', {
    'reversed on the next working day': [
      'since.length > 7 || since.some(',
      'since.length > 7 || since.slice(1).some(',
      ['ledger/desk-acts', `${contract}/desk-acts`],
    ],
  }),
  // What keeps the ledger itself.
  ...inFile('src/act/act.ts', {
    'an id of somebody else is taken for a retry': [
      'act.made_by === (ctx.actor?.id ?? null) && ',
      '',
      ['act/once', `${contract}/retries`],
    ],
  }),
  ...inFile('db/open-database.ts', {
    'people are answered before it is on disk': [
      "database.pragma('synchronous = FULL')",
      '',
      ['db/writer'],
    ],
  }),
  ...inFile('db/writer.ts', {
    'a commit that breaks a rule takes its neighbours along': [
      'broken = this.runEach(group)',
      'throw error',
      ['db/store'],
    ],
    'what another process wrote just before our own goes unseen': [
      'this.stamps.countOthers()\n      this.stamps.latest = stamp',
      'this.stamps.latest = stamp',
      ['db/writer'],
    ],
  }),
  ...inFile('db/changes.ts', {
    'what another process writes is taken for our own': [
      'isWriting : !stamps.isAhead(stamp)',
      'isWriting : true',
      ['db/writer'],
    ],
    'a log begun anew is taken for another process': [
      '? isWriting :',
      '? isWriting && false :',
      ['db/writer'],
    ],
  }),
  ...inFile('src/ledger/reverse-hand-out.ts', {
    'an undone hand-out takes back days of before it': [
      'freeDaysUntil(copy, chain, outDay, fromDay)',
      "freeDaysUntil(copy, chain, '0000', fromDay)",
      ['ledger/desk-acts'],
    ],
  }),
  ...inFile('src/ledger/replay-chain.ts', {
    'verify-ledger does not look at hashes': [
      "row.hash !== hashOf(asNewEntry(row), before?.hash ?? '')",
      "row.hash === '' && hashOf(asNewEntry(row), before?.hash ?? '') === ''",
      [constraints, 'ledger/verify-ledger'],
    ],
  }),
  ...inFile('db/migrations/0005_ledger.sql', {
    'an entry is changed afterwards': [
      'CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry\n',
      'CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry WHEN 0\n',
      [constraints],
    ],
    'two promises of a copy share a day': [
      '  primary key (copy_id, day),\n',
      '  primary key (copy_id, day, chain),\n',
      [constraints],
    ],
  }),
]
