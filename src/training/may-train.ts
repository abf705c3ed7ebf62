import { type Actor, isOf } from '../context.ts'

/** True for the partner that gives the training, for the desk and for the coordinator. */
export function mayTrain(actor: Actor | undefined, partner: string): boolean {
  if (isOf(actor, 'desk', 'coordinator')) return true
  return isOf(actor, 'partner') && actor !== undefined && actor.partners.includes(partner)
}
