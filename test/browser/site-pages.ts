import { expect } from '@playwright/test'
import { askForCode, press, type Shown, wrongly } from './shown.ts'
import { said } from './stage.ts'

const { account, calendars, changes, reservations, trainings, waiting } = said

/** The pages that teachers see, and everyone, in their states. */
export const sitePages: Readonly<Record<string, Shown>> = {
  home: { path: '/' },
  'home in English': {
    path: '/',
    then: (page) => page.getByRole('button', { name: said.common.language.en }).click(),
  },
  results: { path: '/offerings?q=robot' },
  'results with filters': {
    path: '/offerings?level=K3&theme=techniek&from=2026-03-09&until=2026-03-13',
  },
  'results for days the wrong way round': { path: '/offerings?from=2026-03-13&until=2026-03-09' },
  'nothing found': { path: '/offerings?q=xyzzyqwerty' },
  'a lesson package': { path: '/offerings/zelf-een-robotmat-ontwerpen' },
  'a lesson package in English': {
    path: '/offerings/zelf-een-robotmat-ontwerpen',
    then: (page) => page.getByRole('button', { name: said.common.language.en }).click(),
  },
  'a material': { path: '/offerings/bee-bots' },
  'a material with a day chosen': {
    by: 'ane',
    path: '/offerings/bee-bots?pickupPoint=kortrijk&pickupDay=2026-04-20&returnDay=2026-04-27',
  },
  'a material for who has no school': { by: 'nieuw', path: '/offerings/bee-bots' },
  'a form that was refused': {
    by: 'ane',
    path: '/offerings/bee-bots?pickupPoint=kortrijk&pickupDay=2026-04-19&returnDay=2026-04-18',
    then: wrongly(reservations.form.submit),
  },
  'a training': { path: '/offerings/vorming-bee-bots' },
  'a training with a seat': {
    by: 'ane',
    path: '/offerings/vorming-compostvat-op-school',
    async then(page) {
      await press(page, trainings.sessions.enrol)
      await expect(page.getByRole('alert')).toBeVisible()
    },
  },
  'saying that one followed it': {
    by: 'ane',
    path: '/trainings/vorming-aan-de-waterkant/claim',
    then: wrongly(trainings.claim.send),
  },
  'sign in': { path: '/sign-in' },
  'no address': {
    path: '/sign-in',
    then: wrongly(account.signIn.send, { email: 'geen adres' }),
  },
  'the code': { path: '/sign-in', then: askForCode },
  'a wrong code': {
    path: '/sign-in',
    async then(page) {
      await askForCode(page)
      await wrongly(account.code.finish, { code: '12' })(page)
      await expect(page.getByText(account.code.wrong(4))).toBeVisible()
    },
  },
  'a link that is spent': { path: '/sign-in/link/verbruikt', then: wrongly(account.link.finish) },
  'my reservations': { by: 'ane', path: '/reservations' },
  'no reservations': { by: 'nieuw', path: '/reservations' },
  'a reservation': {
    by: 'ane',
    path: ({ reserved }) => `/reservations/${reserved.id}?done=reserved`,
  },
  'cancelling it': {
    by: 'ane',
    path: ({ reserved }) => `/reservations/${reserved.id}/cancellation`,
  },
  'changing it': { by: 'ane', path: ({ reserved }) => `/reservations/${reserved.id}/change` },
  'a change that was refused': {
    by: 'ane',
    path: ({ reserved }) => `/reservations/${reserved.id}/change`,
    then: wrongly(changes.change.submit, { pickupDay: '2026-04-19' }),
  },
  'passing it on to nobody': {
    by: 'ane',
    path: ({ reserved }) => `/reservations/${reserved.id}/transfer`,
    then: wrongly(changes.transfer.submit, { to: 'cia@delinde.example' }),
  },
  'keeping a loan too long': {
    by: 'els',
    path: ({ out }) => `/reservations/${out.id}`,
    async then(page) {
      await page.getByText(changes.extension.other).click()
      await wrongly(changes.extension.submit, { returnDay: '2026-12-01' })(page)
    },
  },
  'the loans of a school': { by: 'els', path: '/schools/999001/loans' },
  'waiting for a material': {
    by: 'ane',
    path: '/waiting/new?offering=microbit-klasset',
    then: wrongly(waiting.form.submit),
  },
  'an offer': { by: 'ane', path: ({ wish }) => `/waiting/${wish.id}` },
  account: { by: 'ane', path: '/account?q=de' },
  'account of the desk': { by: 'els', path: '/account' },
  'account without a name': {
    by: 'nieuw',
    path: '/account',
    then: wrongly(account.page.save, { name: '' }),
  },
  'an address for a calendar': {
    by: 'ane',
    path: '/account/calendars',
    async then(page) {
      await page.getByRole('button', { name: calendars.make }).first().click()
      await expect(page.getByLabel(calendars.address)).toBeVisible()
    },
  },
  'all components': { path: '/dev/look' },
  'what programs can ask': { path: '/api/docs' },
  'a page that is not there': { path: '/offerings/bestaat-niet' },
  'a page for others': { by: 'ane', path: '/desk' },
}
