import type * as accounts from '../src/accounts/tables.ts'
import type { ActTable } from '../src/act/tables.ts'
import type * as catalogue from '../src/catalogue/tables.ts'
import type * as ledger from '../src/ledger/tables.ts'
import type { LetterTable } from '../src/notify/tables.ts'
import type * as training from '../src/training/tables.ts'

/** Every table, each described by the module that owns it. */
export interface Schema {
  school: accounts.SchoolTable
  school_mail_domain: accounts.SchoolMailDomainTable
  account: accounts.AccountTable
  account_role: accounts.AccountRoleTable
  tie: accounts.TieTable
  session: accounts.SessionTable
  api_token: accounts.ApiTokenTable
  sign_in: accounts.SignInTable
  kept_form: accounts.KeptFormTable
  act: ActTable
  letter: LetterTable
  partner: catalogue.PartnerTable
  term: catalogue.TermTable
  offering: catalogue.OfferingTable
  lending: catalogue.LendingTable
  part: catalogue.PartTable
  pickup_point: catalogue.PickupPointTable
  closure: catalogue.ClosureTable
  school_year: catalogue.SchoolYearTable
  copy: catalogue.CopyTable
  index_change: catalogue.IndexChangeTable
  index_place: catalogue.IndexPlaceTable
  certificate: training.CertificateTable
  training_session: training.TrainingSessionTable
  enrolment: training.EnrolmentTable
  seat_count: training.SeatCountTable
  training_claim: training.TrainingClaimTable
  reservation: ledger.ReservationTable
  party: ledger.PartyTable
  entry: ledger.EntryTable
  entry_order: ledger.EntryOrderTable
  seal: ledger.SealTable
  held_day: ledger.HeldDayTable
  promised: ledger.PromisedTable
  rests_on: ledger.RestsOnTable
  copy_out: ledger.CopyOutTable
  out_of_service: ledger.OutOfServiceTable
  copy_service: ledger.CopyServiceTable
  to_check: ledger.ToCheckTable
  remark: ledger.RemarkTable
  quota: ledger.QuotaTable
  told: ledger.ToldTable
  wish: ledger.WishTable
  wish_offer: ledger.WishOfferTable
  unmet: ledger.UnmetTable
  unmet_month: ledger.UnmetMonthTable
  day_closed: ledger.DayClosedTable
  closing: ledger.ClosingTable
  laid_back: ledger.LaidBackTable
  calendar_feed: ledger.CalendarFeedTable
}
