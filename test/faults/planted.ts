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

export const planted: readonly Fault[] = [
  // Days, turnaround, lead time, horizon, length, closed days.
  {
    name: 'the return day is never held',
    file: 'src/ledger/hold.ts',
    find: 'lending.sameDayTurnover && returnDay > pickupDay',
    put: 'returnDay > pickupDay',
    tests: [scenes, `${contract}/availability`],
  },
  {
    name: 'turnaround counts calendar days',
    file: 'src/ledger/open-days.ts',
    find: 'workingDayAfter(point, returnDay, workingDays) ??',
    put: 'addDays(returnDay, workingDays) ??',
    tests: [scenes, periods, `${contract}/availability`, simulate],
  },
  {
    name: 'the first day of lead time is too soon',
    file: 'src/ledger/judge-period.ts',
    find: 'pickupDay < first',
    put: 'pickupDay <= first',
    tests: [scenes, periods],
  },
  {
    name: 'the last day of the horizon is beyond it',
    file: 'src/ledger/judge-period.ts',
    find: 'pickupDay > addDays(today, lending.horizonDays)',
    put: 'pickupDay >= addDays(today, lending.horizonDays)',
    tests: [periods, simulate],
  },
  {
    name: 'the longest loan is too long',
    file: 'src/ledger/judge-period.ts',
    find: 'length > lending.maxDays',
    put: 'length >= lending.maxDays',
    tests: [scenes, periods],
  },
  {
    name: 'the shortest loan is too short',
    file: 'src/ledger/judge-period.ts',
    find: 'length < lending.minDays',
    put: 'length <= lending.minDays',
    tests: [scenes, periods],
  },
  {
    name: 'a loan runs past the school year',
    file: 'src/ledger/judge-period.ts',
    find: 'returnDay > year.until',
    put: 'false',
    tests: [periods, simulate],
  },
  {
    name: 'holidays count in the length',
    file: 'src/ledger/open-days.ts',
    find: 'daysBetween(period.pickupDay, period.returnDay) - holidaysBetween(point, period).count',
    put: 'daysBetween(period.pickupDay, period.returnDay)',
    tests: [periods, simulate],
  },
  // Quotas.
  {
    name: 'quotas are not counted in the commit',
    file: 'src/ledger/keep-quotas.ts',
    find: '  return [\n    ...keepBorrowerShare(',
    put: '  if (today) return []\n  return [\n    ...keepBorrowerShare(',
    tests: ['ledger/quota', `${contract}/scenarios`],
  },
  {
    name: 'one reservation more at the opening',
    file: 'src/ledger/judge-opening.ts',
    find: '(await reservationsInYear(ctx, share)) < most',
    put: '(await reservationsInYear(ctx, share)) <= most',
    tests: ['ledger/opening'],
  },
  {
    name: 'a late school books a day longer',
    file: 'src/ledger/judge-asker.ts',
    find: 'SCHOOL_LATE_DAYS_MAX = 7',
    put: 'SCHOOL_LATE_DAYS_MAX = 8',
    tests: [scenes, 'ledger/overdue', simulate],
  },
  // Trainings.
  {
    name: 'the last day of a certificate does not count',
    file: 'src/training/is-trained.ts',
    find: "'>=', day)",
    put: "'>', day)",
    tests: ['ledger/training-gate', 'training/', scenes],
  },
  {
    name: 'a school is inherited from without a confirmed tie',
    file: 'src/training/is-trained.ts',
    find: "scope === 'school' && isConfirmed",
    put: "scope === 'school'",
    tests: ['ledger/training-gate', 'training/', scenes],
  },
  {
    name: 'a colleague counts without a confirmed tie',
    file: 'src/training/is-trained.ts',
    find: "                .where('tie.confirmed_at', 'is not', null),\n",
    put: ',\n',
    tests: ['training/'],
  },
  // The planner.
  {
    name: 'nothing ever moves',
    file: 'src/ledger/plan.ts',
    find: '  for (const moving of circles(seating, wants)) {',
    put: '  for (const moving of [] as Movable[][]) {',
    tests: ['ledger/plan', simulate],
  },
  {
    name: 'copies that touch on a day share it',
    file: 'src/ledger/sweep.ts',
    find: 'until >= item.from',
    put: 'until > item.from',
    tests: ['ledger/plan', simulate],
  },
  {
    name: 'what is set aside moves',
    file: 'src/ledger/stock.ts',
    find: 'if (!promise || promise.isPrepared ||',
    put: 'if (!promise ||',
    tests: ['ledger/promises', simulate],
  },
  {
    name: 'the database lets what is set aside move',
    file: 'db/migrations/0006_promises.sql',
    find: 'p.is_prepared = 1 AND p.copy_id <> new.copy',
    put: 'p.is_prepared = 2 AND p.copy_id <> new.copy',
    tests: ['ledger/promises'],
  },
  // Not collected, overdue.
  {
    name: 'what is not collected lapses a day late',
    file: 'src/ledger/not-collected.ts',
    find: 'next < latest ? next : latest',
    put: 'next < latest ? addDays(next, 1) : latest',
    tests: ['ledger/not-collected', simulate],
  },
  {
    name: 'what is not collected waits four days',
    file: 'src/ledger/not-collected.ts',
    find: 'WAITS_DAYS_MAX = 3',
    put: 'WAITS_DAYS_MAX = 4',
    tests: ['ledger/not-collected', simulate],
  },
  {
    name: 'the seventh day late blocks four weeks',
    file: 'src/ledger/copy-days.ts',
    find: 'daysLate <= 7',
    put: 'daysLate < 7',
    tests: ['ledger/overdue', scenes, `${contract}/availability`, simulate],
  },
  // Extension, change.
  {
    name: 'an extension is not held against who comes next',
    file: 'src/ledger/extend.ts',
    find: 'if (placed.reasons.length > 0) throw',
    put: 'if (placed.reasons.length > 99) throw',
    tests: ['ledger/extend', `${contract}/changes`],
  },
  {
    name: 'one extension more than may be',
    file: 'src/ledger/judge-extension.ts',
    find: 'times >= maxExtensions',
    put: 'times > maxExtensions',
    tests: ['ledger/extend'],
  },
  {
    name: 'an extension of a day more',
    file: 'src/ledger/judge-extension.ts',
    find: 'length > extensionDays',
    put: 'length > extensionDays + 1',
    tests: ['ledger/extend', simulate],
  },
  {
    name: 'a change leaves what is no longer wanted',
    file: 'src/ledger/write-change.ts',
    find: '...drops.map((chain) => cancelPromise(ctx, act, chain)),',
    put: '',
    tests: ['ledger/change', simulate],
  },
  // Return, repair.
  {
    name: 'what is ready stays held',
    file: 'src/ledger/become-ready.ts',
    find: '    freeDays(copy, chain, ctx.today),\n',
    put: '',
    tests: [scenes, constraints, simulate],
  },
  {
    name: 'a copy that is not checked goes out',
    file: 'src/ledger/scan-copies.ts',
    find: 'unchecked !== null',
    put: 'unchecked === undefined',
    tests: [scenes, `${contract}/desk`],
  },
  {
    name: 'the first day of a repair is lent',
    file: 'db/migrations/0006_promises.sql',
    find: 'o.from_day <= new.day',
    put: 'o.from_day < new.day',
    tests: ['ledger/promises'],
  },
  // The waiting list.
  {
    name: 'an offer is not held',
    file: 'src/ledger/write-offers.ts',
    find: '    holds: started.map(({ hold }) => hold),',
    put: '    holds: [],',
    tests: ['ledger/waiting', simulate],
  },
  {
    name: 'an offer is held past lead time',
    file: 'src/ledger/candidates.ts',
    find: 'while (last > ctx.today && isTooSoon(last)) last = addDays(last, -1)',
    put: 'if (isTooSoon(ctx.today)) last = addDays(last, 0)',
    tests: ['ledger/waiting', simulate],
  },
  {
    name: 'an offer is held three school days',
    file: 'src/ledger/candidates.ts',
    find: 'SCHOOL_DAYS_HELD = 2',
    put: 'SCHOOL_DAYS_HELD = 3',
    tests: ['ledger/waiting', simulate],
  },
  // The desk's own.
  {
    name: 'the desk overrides what is booked',
    file: 'src/ledger/refuse.ts',
    find: "'booked'",
    put: "'closed'",
    tests: [scenes, 'ledger/review', `${contract}/desk`],
  },
  {
    name: 'dated back eight days',
    file: 'src/ledger/back-dated.ts',
    find: 'BACK_DAYS_MAX = 7',
    put: 'BACK_DAYS_MAX = 8',
    tests: ['ledger/desk-acts', `${contract}/desk-acts`],
  },
  {
    name: 'reversed on the next working day',
    file: 'src/ledger/find-reversible.ts',
    find: 'since.length > 7 || since.some(',
    put: 'since.length > 7 || since.slice(1).some(',
    tests: ['ledger/desk-acts', `${contract}/desk-acts`],
  },
  // What keeps the ledger itself.
  {
    name: 'an id of somebody else is taken for a retry',
    file: 'src/act/act.ts',
    find: 'act.made_by === (ctx.actor?.id ?? null) && ',
    put: '',
    tests: ['act/once', `${contract}/retries`],
  },
  {
    name: 'verify-ledger does not look at hashes',
    file: 'src/ledger/replay-chain.ts',
    find: "row.hash !== hashOf(asNewEntry(row), before?.hash ?? '')",
    put: "row.hash === '' && hashOf(asNewEntry(row), before?.hash ?? '') === ''",
    tests: [constraints, 'ledger/verify-ledger'],
  },
  {
    name: 'an entry is changed afterwards',
    file: 'db/migrations/0005_ledger.sql',
    find: 'CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry\n',
    put: 'CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry WHEN 0\n',
    tests: [constraints],
  },
  {
    name: 'two promises of a copy share a day',
    file: 'db/migrations/0005_ledger.sql',
    find: '  primary key (copy_id, day),\n',
    put: '  primary key (copy_id, day, chain),\n',
    tests: [constraints],
  },
]
