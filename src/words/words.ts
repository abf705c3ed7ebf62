import { account as enAccount } from './en/account.ts'
import { account as nlAccount } from './nl/account.ts'
import { calendars as enCalendars } from './en/calendars.ts'
import { catalogue as enCatalogue } from './en/catalogue.ts'
import { changeLetters as enChangeLetters } from './en/change-letters.ts'
import { changes as enChanges } from './en/changes.ts'
import { common as enCommon } from './en/common.ts'
import { desk as enDesk } from './en/desk.ts'
import { deskActs as enDeskActs } from './en/desk-acts.ts'
import { keeping as enKeeping } from './en/keeping.ts'
import { letters as enLetters } from './en/letters.ts'
import { refusals as enRefusals } from './en/refusals.ts'
import { reservationLetters as enReservationLetters } from './en/reservation-letters.ts'
import { reservations as enReservations } from './en/reservations.ts'
import { trainings as enTrainings } from './en/trainings.ts'
import { settings as enSettings } from './en/settings.ts'
import { calendars as nlCalendars } from './nl/calendars.ts'
import { catalogue as nlCatalogue } from './nl/catalogue.ts'
import { changeLetters as nlChangeLetters } from './nl/change-letters.ts'
import { changes as nlChanges } from './nl/changes.ts'
import { common as nlCommon } from './nl/common.ts'
import { desk as nlDesk } from './nl/desk.ts'
import { deskActs as nlDeskActs } from './nl/desk-acts.ts'
import { keeping as nlKeeping } from './nl/keeping.ts'
import { letters as nlLetters } from './nl/letters.ts'
import { refusals as nlRefusals } from './nl/refusals.ts'
import { reservationLetters as nlReservationLetters } from './nl/reservation-letters.ts'
import { reservations as nlReservations } from './nl/reservations.ts'
import { trainings as nlTrainings } from './nl/trainings.ts'
import { settings as nlSettings } from './nl/settings.ts'
import { waiting as enWaiting } from './en/waiting.ts'
import { waitingLetters as enWaitingLetters } from './en/waiting-letters.ts'
import { waiting as nlWaiting } from './nl/waiting.ts'
import { waitingLetters as nlWaitingLetters } from './nl/waiting-letters.ts'

const nl = {
  account: nlAccount,
  calendars: nlCalendars,
  catalogue: nlCatalogue,
  changeLetters: nlChangeLetters,
  changes: nlChanges,
  common: nlCommon,
  desk: nlDesk,
  deskActs: nlDeskActs,
  keeping: nlKeeping,
  letters: nlLetters,
  refusals: nlRefusals,
  reservationLetters: nlReservationLetters,
  reservations: nlReservations,
  trainings: nlTrainings,
  settings: nlSettings,
  waiting: nlWaiting,
  waitingLetters: nlWaitingLetters,
}

/** Everything this service says, one dictionary for each thing it talks about. */
export type Words = typeof nl

const en: Words = {
  account: enAccount,
  calendars: enCalendars,
  catalogue: enCatalogue,
  changeLetters: enChangeLetters,
  changes: enChanges,
  common: enCommon,
  desk: enDesk,
  deskActs: enDeskActs,
  keeping: enKeeping,
  letters: enLetters,
  refusals: enRefusals,
  reservationLetters: enReservationLetters,
  reservations: enReservations,
  trainings: enTrainings,
  settings: enSettings,
  waiting: enWaiting,
  waitingLetters: enWaitingLetters,
}

export const words = { nl, en }

export type Language = keyof typeof words

export const languages = ['nl', 'en'] as const satisfies readonly Language[]
