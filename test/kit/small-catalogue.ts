import type { TestApp, Visitor } from './visitor.ts'

/** What an offering needs at least. */
export const record = {
  kind: 'material',
  title: 'Bee-Bots',
  summary: 'Zes robots om mee te leren programmeren.',
  description: 'De kinderen geven de robot een weg in, en kijken of hij er geraakt.',
  partner: 'rtc',
  levels: ['K3', 'L1'],
  themes: ['techniek'],
}

export const training = { ...record, kind: 'training', title: 'Starten met Bee-Bots' }

export const kortrijk = {
  name: 'RTC Kortrijk',
  address: 'Kerkstraat 1, 8500 Kortrijk',
  openDays: ['mon', 'wed', 'fri'],
  workingDays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  closures: [{ from: '2026-04-06', until: '2026-04-19', reason: 'Paasvakantie', holiday: true }],
}

export const duinen = { name: 'De Duinen', municipality: 'Koksijde', levels: ['K3', 'L1', 'L2'] }

/** One of every role, on a catalogue with a partner, a theme and a pick-up point, made through the API alone. */
export async function smallCatalogue(
  app: TestApp,
): Promise<Record<'coordinator' | 'desk' | 'rtc' | 'mos' | 'teacher' | 'anyone', Visitor>> {
  const coordinator = app.as(await app.token('coordinator'))
  const desk = app.as(await app.token('desk'))
  await coordinator.put('/partners/rtc', { name: 'RTC West-Vlaanderen' })
  await coordinator.put('/partners/mos', { name: 'MOS' })
  await coordinator.put('/vocabulary/themes/techniek', { nl: 'Techniek', en: 'Technology' })
  await desk.put('/pickup-points/kortrijk', kortrijk)
  await desk.put('/schools/999001', duinen)
  return {
    coordinator,
    desk,
    rtc: app.as(await app.token('partner', { email: 'rtc@example.org', partner: 'rtc' })),
    mos: app.as(await app.token('partner', { email: 'mos@example.org', partner: 'mos' })),
    teacher: app.as(await app.token('teacher', { school: '999001' })),
    anyone: app.as(),
  }
}
