import type { Context as HonoContext } from 'hono'
import { findSchool } from '../../accounts/find-school.ts'
import { findPickupPoint } from '../../catalogue/find-pickup-point.ts'
import { isOf } from '../../context.ts'
import { findKeepableUntil } from '../../ledger/find-keepable.ts'
import { proposeExtension } from '../../ledger/propose-extension.ts'
import type { Reservation } from '../../ledger/reservation.ts'
import type { WebEnv } from '../kit/env.ts'
import { ExtensionSection } from './extension-section.tsx'
import type { Refused } from './refused.ts'
import { ReservationPage } from './reservation-page.tsx'

/** The page of one reservation; `extension` is what was asked of a loan and refused. */
export async function renderReservation(
  c: HonoContext<WebEnv>,
  reservation: Reservation,
  {
    extension,
  }: {
    extension?: { asked: { returnDay: string; override: string }; refused: Refused }
  } = {},
) {
  const { ctx, words, language } = c.var
  const [point, school, keepableUntil, proposal] = await Promise.all([
    findPickupPoint(ctx, reservation.pickupPoint),
    findSchool(ctx, reservation.school),
    findKeepableUntil(ctx, reservation),
    reservation.state === 'checked-out' ? proposeExtension(ctx, reservation) : undefined,
  ])
  const isDesk = isOf(ctx.actor, 'desk')
  return c.render(
    <ReservationPage
      reservation={reservation}
      point={point}
      schoolName={school?.name}
      keepableUntil={keepableUntil}
      today={ctx.today}
      isDesk={isDesk}
      done={c.req.query('done')}
      words={words}
      language={language}
    >
      {proposal && (
        <ExtensionSection
          reservation={reservation.id}
          proposal={proposal}
          refused={extension?.refused}
          asked={extension?.asked}
          isDesk={isDesk}
          words={words}
          language={language}
        />
      )}
    </ReservationPage>,
    { title: `${words.reservations.one.code} ${reservation.code}` },
  )
}
