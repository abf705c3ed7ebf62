import { type Actor, isOf } from '../context.ts'

/** True for a coordinator, and for who speaks for the partner. */
export function mayDescribe(actor: Actor | undefined, partner: string): boolean {
  return (
    isOf(actor, 'coordinator') || (isOf(actor, 'partner') && !!actor?.partners.includes(partner))
  )
}
