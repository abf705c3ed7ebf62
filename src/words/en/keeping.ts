import type { keeping as nl } from '../nl/keeping.ts'

export const keeping: typeof nl = {
  title: 'Are you still coming?',
  lead: 'It is still waiting. If you are coming, we keep it for you.',
  today: { title: 'Can you not make it today?', lead: 'Then we keep it for you a little longer.' },
  waitsSince: (day: string) => `It could be collected from ${day}.`,
  keep: (day: string) => `Yes, keep it until ${day}`,
  silence: 'If you do nothing and do not come, it goes to another class.',
  kept: (day: string) => `We keep it until ${day}.`,
  keptUntil: 'Kept until',
  collect: (point: string, address: string) => `Collect it at ${point}, ${address}.`,
  over: {
    lapsed: 'This has lapsed. It is now free for another class.',
    'checked-out': 'This has been collected already.',
    returned: 'This is back already.',
    cancelled: 'This reservation is cancelled.',
    lost: 'This can no longer be borrowed.',
    offered: 'This cannot be kept any longer now.',
    reserved: 'This cannot be kept any longer now.',
  },
  again: 'See when it is free',
  atRisk: 'Uncertain',
  atRiskTitle: 'This may not be there in time',
  atRiskLead:
    'A copy is not back or cannot be used, and no other is free. Ask the lending desk whether it is there before you set out.',
  notCollected: 'Not collected',
  lapsedLead: 'This was not collected in time. It is now free for another class.',
}
