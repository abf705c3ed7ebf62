/** What pages say about what was not collected yet, and about what may not be there in time. */
export const keeping = {
  title: 'Kom je nog afhalen?',
  lead: 'Het ligt nog klaar. Kom je nog? Dan houden we het voor je bij.',
  today: { title: 'Lukt het vandaag niet?', lead: 'Dan houden we het nog voor je bij.' },
  waitsSince: (day: string) => `Afhalen kon vanaf ${day}.`,
  keep: (day: string) => `Ja, hou het bij tot ${day}`,
  silence: 'Doe je niets en kom je niet? Dan gaat het naar een andere klas.',
  kept: (day: string) => `We houden het bij tot ${day}.`,
  keptUntil: 'Bewaard tot',
  collect: (point: string, address: string) => `Je haalt het af bij ${point}, ${address}.`,
  over: {
    lapsed: 'Dit is vervallen. Het is nu vrij voor een andere klas.',
    'checked-out': 'Dit is al afgehaald.',
    returned: 'Dit is al terug.',
    cancelled: 'Deze reservatie is geannuleerd.',
    lost: 'Dit is niet meer te ontlenen.',
    offered: 'Dit kan nu niet langer bewaard worden.',
    reserved: 'Dit kan nu niet langer bewaard worden.',
  },
  again: 'Zoek wanneer het vrij is',
  atRisk: 'Onzeker',
  atRiskTitle: 'Misschien is dit er niet op tijd',
  atRiskLead:
    'Een exemplaar is niet terug of niet bruikbaar, en er is geen ander vrij. Vraag aan de uitleendienst of het er is voor je vertrekt.',
  notCollected: 'Niet afgehaald',
  lapsedLead: 'Dit is niet op tijd afgehaald. Het is nu vrij voor een andere klas.',
}
