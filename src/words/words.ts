import { account as enAccount } from './en/account.ts'
import { account as nlAccount } from './nl/account.ts'
import { catalogue as enCatalogue } from './en/catalogue.ts'
import { common as enCommon } from './en/common.ts'
import { desk as enDesk } from './en/desk.ts'
import { letters as enLetters } from './en/letters.ts'
import { refusals as enRefusals } from './en/refusals.ts'
import { reservationLetters as enReservationLetters } from './en/reservation-letters.ts'
import { reservations as enReservations } from './en/reservations.ts'
import { catalogue as nlCatalogue } from './nl/catalogue.ts'
import { common as nlCommon } from './nl/common.ts'
import { desk as nlDesk } from './nl/desk.ts'
import { letters as nlLetters } from './nl/letters.ts'
import { refusals as nlRefusals } from './nl/refusals.ts'
import { reservationLetters as nlReservationLetters } from './nl/reservation-letters.ts'
import { reservations as nlReservations } from './nl/reservations.ts'

const nl = {
  account: nlAccount,
  catalogue: nlCatalogue,
  common: nlCommon,
  desk: nlDesk,
  letters: nlLetters,
  refusals: nlRefusals,
  reservationLetters: nlReservationLetters,
  reservations: nlReservations,
}

/** Everything this service says, one dictionary for each thing it talks about. */
export type Words = typeof nl

const en: Words = {
  account: enAccount,
  catalogue: enCatalogue,
  common: enCommon,
  desk: enDesk,
  letters: enLetters,
  refusals: enRefusals,
  reservationLetters: enReservationLetters,
  reservations: enReservations,
}

export const words = { nl, en }

export type Language = keyof typeof words

export const languages = ['nl', 'en'] as const satisfies readonly Language[]
