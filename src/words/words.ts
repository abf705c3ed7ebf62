import { letters as enLetters } from './en/letters.ts'
import { refusals as enRefusals } from './en/refusals.ts'
import { reservationLetters as enReservationLetters } from './en/reservation-letters.ts'
import { letters as nlLetters } from './nl/letters.ts'
import { refusals as nlRefusals } from './nl/refusals.ts'
import { reservationLetters as nlReservationLetters } from './nl/reservation-letters.ts'

const nl = { letters: nlLetters, refusals: nlRefusals, reservationLetters: nlReservationLetters }

/** Everything this service says, one dictionary for each thing it talks about. */
export type Words = typeof nl

const en: Words = { letters: enLetters, refusals: enRefusals, reservationLetters: enReservationLetters }

export const words = { nl, en }

export type Language = keyof typeof words

export const languages = ['nl', 'en'] as const satisfies readonly Language[]
