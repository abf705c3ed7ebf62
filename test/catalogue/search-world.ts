import type { Compilable } from 'kysely'
import { build } from '../../db/build.ts'
import type { Store } from '../../db/store.ts'
import { indexChange } from '../../src/catalogue/index-change.ts'
import type { OfferingDetails, OfferingKind, OfferingState } from '../../src/catalogue/offering.ts'
import { lendingDefaults } from '../../src/catalogue/lending.ts'

const at = '2026-01-05T09:00:00.000Z'

interface Given {
  readonly slug: string
  readonly title: string
  readonly kind?: OfferingKind
  readonly state?: OfferingState
  readonly levels?: readonly string[]
  readonly details?: OfferingDetails
}

/** Writes an offering as an act would: the row, and that it changed. */
export function offering({ slug, title, ...given }: Given): Compilable[] {
  const row = {
    slug,
    title,
    kind: given.kind ?? 'lesson-package',
    state: given.state ?? 'published',
    summary: 'Een samenvatting.',
    description: 'Een beschrijving.',
    partner: 'rtc',
    levels: JSON.stringify(given.levels ?? ['L3']),
    themes: '["water"]',
    subjects: '["wiskunde"]',
    details: JSON.stringify(given.details ?? {}),
    created_at: at,
    changed_at: at,
    published_at: given.state === 'draft' ? null : at,
  } as const
  return [
    build
      .insertInto('offering')
      .values(row)
      .onConflict((conflict) => conflict.column('slug').doUpdateSet(row)),
    indexChange(slug),
  ]
}

/** Rtc with a theme, a subject, and the Bee-Bots at Kortrijk and Roeselare, behind a training. */
export async function searchWorld(store: Store): Promise<void> {
  const days = '["mon"]'
  const point = (id: string, name: string) =>
    build.insertInto('pickup_point').values({
      id,
      name,
      address: 'Kerkstraat 1',
      open_days: days,
      pickup_days: days,
      return_days: days,
      working_days: days,
      max_open_reservations: 5,
    })
  const copy = (barcode: string, pickup_point: string) =>
    build
      .insertInto('copy')
      .values({ barcode, offering: 'bee-bots', pickup_point, shelf: 'A', added_at: at })
  await store.commit([
    build.insertInto('partner').values({ slug: 'rtc', name: 'RTC West-Vlaanderen', summary: '' }),
    build.insertInto('term').values([
      { list: 'themes', slug: 'water', nl: 'Water en zee', en: 'Water' },
      { list: 'subjects', slug: 'wiskunde', nl: 'Wiskunde', en: 'Maths' },
    ]),
    point('kortrijk', 'RTC Kortrijk'),
    point('roeselare', 'Wereldhuis Roeselare'),
    ...offering({ slug: 'vorming-bee-bots', title: 'Starten met robots', kind: 'training' }),
    ...offering({
      slug: 'bee-bots',
      title: 'Bee-Bots',
      kind: 'material',
      levels: ['K3', 'L1'],
      details: { durationMinutes: 50, keywords: ['bijenrobot', 'vloerrobot'] },
    }),
    ...offering({
      slug: 'raversyde',
      title: 'Bunkers van Raversyde',
      kind: 'visit',
      levels: ['L5', 'SO1A'],
      details: {
        durationMinutes: 180,
        places: [{ name: 'Raversyde', municipality: 'Oostende' }],
        prices: [{ cents: 300, per: 'pupil' }],
      },
    }),
    ...offering({ slug: 'geheim', title: 'Nog geheim', state: 'draft' }),
    build.insertInto('lending').values({
      offering: 'bee-bots',
      max_days: lendingDefaults.maxDays,
      min_days: lendingDefaults.minDays,
      lead_days: lendingDefaults.leadDays,
      horizon_days: lendingDefaults.horizonDays,
      turnaround_days: 1,
      same_day_turnover: 0,
      over_holidays: 1,
      max_copies_per_school: 1,
      for_levels: '[]',
      trainings: '["vorming-bee-bots"]',
      training_scope: 'school',
    }),
    copy('BEE-1', 'kortrijk'),
    copy('BEE-2', 'kortrijk'),
    copy('BEE-3', 'roeselare'),
  ])
}
