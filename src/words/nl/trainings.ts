import { longDay } from '../long-day.ts'
import type { ReservationSaid } from './reservation-letters.ts'

/** What a letter about a session of a training needs to say. */
export interface SessionSaid {
  readonly name: string
  readonly training: string
  readonly day: string
  readonly untilDay: string
  readonly startsAt?: string | undefined
  readonly endsAt?: string | undefined
  readonly place: string
  readonly note?: string | undefined
  /** Her place in line. */
  readonly inLine?: number | undefined
  readonly url: string
}

const day = (text: string) => longDay(text, 'nl')

function when({ day: first, untilDay, startsAt, endsAt }: SessionSaid): string {
  const days = untilDay === first ? day(first) : `${day(first)} tot ${day(untilDay)}`
  if (!startsAt) return days
  return `${days}, ${startsAt}${endsAt ? ` tot ${endsAt}` : ''} uur`
}

function details(said: SessionSaid): string {
  return [
    `Vorming: ${said.training}`,
    `Wanneer: ${when(said)}`,
    `Waar: ${said.place}`,
    ...(said.note ? [said.note] : []),
  ].join('\n')
}

const list = (what: readonly string[]) => what.map((one) => `- ${one}`).join('\n')

const letters = {
  enrolled: (said: SessionSaid) => ({
    subject: `Je bent ingeschreven: ${said.training}`,
    body: `Dag ${said.name},

Je hebt een plaats.

${details(said)}

Kun je toch niet komen? Schrijf je dan uit, zo krijgt iemand anders je plaats:
${said.url}
`,
  }),
  'in-line': (said: SessionSaid) => ({
    subject: `Je staat op de wachtlijst: ${said.training}`,
    body: `Dag ${said.name},

Deze vorming is volzet. Jij bent nummer ${said.inLine ?? 1} op de wachtlijst. Komt er een plaats vrij, dan schuif je vanzelf op en krijg je een brief.

${details(said)}

Wil je niet meer wachten? Schrijf je uit:
${said.url}
`,
  }),
  'moved-up': (said: SessionSaid) => ({
    subject: `Er is een plaats voor jou: ${said.training}`,
    body: `Dag ${said.name},

Er kwam een plaats vrij en jij was de volgende. Je bent nu ingeschreven.

${details(said)}

Kun je toch niet komen? Schrijf je dan uit:
${said.url}
`,
  }),
  changed: (said: SessionSaid) => ({
    subject: `Gewijzigd: ${said.training}`,
    body: `Dag ${said.name},

Je bent ingeschreven voor een vorming. Tijd of plaats is veranderd. Zo is het nu:

${details(said)}

Past dat niet meer? Schrijf je dan uit:
${said.url}
`,
  }),
  cancelled: (said: SessionSaid) => ({
    subject: `Gaat niet door: ${said.training}`,
    body: `Dag ${said.name},

Deze vorming gaat niet door.

${details(said)}

Kies een andere datum:
${said.url}
`,
  }),
  claimConfirmed: (said: { name: string; training: string; url: string }) => ({
    subject: `Je attest is in orde: ${said.training}`,
    body: `Dag ${said.name},

We keken het na: je volgde de vorming ${said.training}. Materiaal dat deze vorming vraagt, kun je nu reserveren.

${said.url}
`,
  }),
  claimRefused: (said: { name: string; training: string; url: string }) => ({
    subject: `We vinden geen attest: ${said.training}`,
    body: `Dag ${said.name},

Je zei dat je de vorming ${said.training} al volgde. We vinden dat niet terug. Volg ze opnieuw, of neem contact op als er iets niet klopt:
${said.url}
`,
  }),
  seatLost: (said: ReservationSaid & { lapsesOn: string }) => ({
    subject: `Je reservatie ${said.code} heeft een vorming nodig`,
    body: `Dag ${said.name},

Voor deze reservatie rekende je op een plaats in een vorming. Die plaats is er niet meer, of de vorming is niet gevolgd.

${list(said.what)}

Afhalen: ${day(said.pickupDay)}
Code: ${said.code}

Schrijf je in voor een andere datum, of meld dat je de vorming al volgde. Is dat op ${day(said.lapsesOn)} niet gebeurd, dan vervalt je reservatie:
${said.url}
`,
  }),
  lapsedUntrained: (said: ReservationSaid) => ({
    subject: `Je reservatie ${said.code} is vervallen`,
    body: `Dag ${said.name},

Je reservatie van ${day(said.pickupDay)} tot ${day(said.returnDay)} is vervallen: de vorming die nodig is, werd niet gevolgd.

${list(said.what)}

Wil je het materiaal later gebruiken? Kies een vorming en reserveer opnieuw:
${said.url}
`,
  }),
}

/** What pages and letters say about trainings: sessions, seats, certificates. */
export const trainings = {
  letters,
  sessions: {
    choose: 'Kies een datum',
    title: 'Wanneer kun je deze vorming volgen?',
    none: 'Er is nog geen datum gepland. Kijk later nog eens, of vraag het aan wie de vorming geeft.',
    days: (from: string, until: string) => `${from} tot ${until}`,
    hours: (from: string, until: string | undefined) =>
      until ? `${from} tot ${until} uur` : `vanaf ${from} uur`,
    seatsLeft: (left: number) => (left === 1 ? 'nog 1 plaats' : `nog ${left} plaatsen`),
    full: (waiting: number) => (waiting === 0 ? 'volzet' : `volzet, ${waiting} op de wachtlijst`),
    enrol: 'Schrijf mij in',
    wait: 'Zet mij op de wachtlijst',
    leave: 'Schrijf mij uit',
    leaveTitle: 'Uitschrijven?',
    leaveLead: 'Je plaats gaat naar iemand anders.',
    leaveRests:
      'Reserveerde je materiaal waarvoor deze vorming nodig is? Dan vervalt die reservatie na vijf werkdagen.',
    leaveNo: 'Nee, ik kom',
    yours: 'Je bent ingeschreven',
    yourPlace: (place: number) => `Je bent nummer ${place} op de wachtlijst`,
    signInHint: 'Je meldt je in de volgende stap aan met je e-mailadres.',
    done: {
      enrolled: 'Je bent ingeschreven. We stuurden je een e-mail.',
      waiting: 'Je staat op de wachtlijst. Komt er een plaats vrij, dan schuif je vanzelf op.',
      left: 'Je bent uitgeschreven.',
      claimed: 'Bedankt. We kijken het na en sturen je een e-mail.',
    },
    trained: 'Je volgde deze vorming.',
    trainedBySchool: 'Je school volgde deze vorming.',
    claim: 'Ik volgde deze vorming al',
    claimWaiting: 'Je zei dat je deze vorming al volgde. We kijken het na.',
    organise: 'Beheer de vormingen',
  },
  claim: {
    title: 'Ik volgde deze vorming al',
    lead: 'Zeg wanneer. Wie de vorming geeft of de uitleendienst kijkt het na. Daarna kun je reserveren.',
    followedOn: 'Wanneer volgde je ze?',
    followedOnHint: 'Weet je de dag niet meer? Kies een dag in die maand.',
    send: 'Verstuur',
  },
  own: {
    title: 'Mijn vormingen',
    none: 'Je bent voor geen vorming ingeschreven, en we hebben nog geen attest van jou.',
    seats: 'Inschrijvingen',
    certificates: 'Attesten',
    claims: 'wordt nagekeken',
    find: 'Zoek een vorming',
    states: {
      seat: 'ingeschreven',
      waiting: 'op de wachtlijst',
      attended: 'gevolgd',
      missed: 'niet gevolgd',
      left: 'uitgeschreven',
      cancelled: 'gaat niet door',
    },
    followedOn: (day: string) => `gevolgd op ${day}`,
    validUntil: (day: string) => `geldig tot en met ${day}`,
    forGood: 'blijft geldig',
    over: (day: string) => `verlopen op ${day}`,
    ofSchool: (school: string) => `van ${school}`,
    claimed: (day: string) => `je zei: gevolgd op ${day}`,
    refused: 'niet teruggevonden',
  },
  reserve: {
    choose: 'Schrijf je in voor de vorming',
    chooseLead: 'Je plaats en je reservatie leggen we samen vast.',
    submit: 'Schrijf in en reserveer',
    noSession: 'Er is nu geen datum met een vrije plaats.',
    seated: (day: string) =>
      `Je bent ingeschreven voor de vorming op ${day}. Afhalen kan vanaf de dag erna.`,
    instead: (session: string, from: string, until: string) =>
      `Volg de vorming op ${session} en reserveer ${from} tot ${until}`,
    tooSoon: 'De vorming moet voorbij zijn op je afhaaldag.',
    conditional: 'Onder voorbehoud',
    conditionTitle: 'Deze reservatie rekent op een vorming',
    condition: (training: string, day: string) =>
      `Je volgt eerst “${training}” op ${day}. Daarna staat je reservatie vast.`,
    conditionLost: (training: string, day: string) =>
      `De plaats voor “${training}” is weg, of de vorming is niet gevolgd. Zonder vorming vervalt deze reservatie op ${day}.`,
    conditionAct: 'Kies een andere datum',
    waive: 'Laat toch doorgaan',
    waiveLead: 'De reservatie blijft staan, ook zonder vorming. Je reden blijft bewaard.',
    waiveReason: 'Waarom mag dit?',
    waived: 'De reservatie blijft staan.',
  },
  organise: {
    nav: 'Vormingen',
    title: 'Vormingen',
    lead: 'Data, inschrijvingen en attesten.',
    coming: 'Data',
    more: (count: number) => (count === 1 ? 'Nog 1 datum' : `Nog ${count} data`),
    past: 'Voorbij',
    none: 'Er is nog geen datum gepland.',
    noTrainings: 'Je hebt nog geen vorming in de catalogus.',
    plan: 'Plan een datum',
    planFor: 'Welke vorming?',
    day: 'Dag',
    untilDay: 'Laatste dag',
    untilDayHint: 'Alleen als de vorming over meer dagen loopt.',
    startsAt: 'Begint om',
    endsAt: 'Eindigt om',
    timeHint: 'Bijvoorbeeld 13:30.',
    place: 'Waar?',
    seats: 'Hoeveel plaatsen?',
    note: 'Goed om te weten',
    noteHint: 'Staat op de pagina en in de brief.',
    certificateUntil: 'Attest geldig tot en met',
    certificateUntilHint: 'Laat leeg als het altijd geldig blijft.',
    save: 'Bewaar',
    saved: 'Bewaard.',
    planned: 'De datum staat op de pagina van de vorming.',
    taken: (taken: number, seats: number) => `${taken} van ${seats} plaatsen bezet`,
    waiting: (count: number) => `${count} op de wachtlijst`,
    open: 'Open',
    who: 'Wie komt er?',
    nobody: 'Nog niemand ingeschreven.',
    wasThere: 'Wie was er?',
    wasThereLead:
      'Vink aan wie er was en bewaar. Zij krijgen een attest. Wie niet aangevinkt is, krijgt er geen.',
    others: 'Ook aanwezig, maar niet ingeschreven',
    othersHint: 'E-mailadressen, één per regel.',
    saveAttendance: 'Bewaar wie er was',
    attended: 'Bewaard. Wie er was, heeft nu een attest.',
    onTheDay: (day: string) => `Op ${day} kun je hier aanvinken wie er is.`,
    change: 'Wijzig deze datum',
    cancel: 'Zeg deze vorming af',
    cancelTitle: 'Deze vorming afzeggen?',
    cancelLead:
      'Iedereen die ingeschreven is, krijgt meteen een brief. Reservaties die op deze vorming rekenen, vervallen na vijf werkdagen.',
    cancelConfirm: 'Zeg de vorming af',
    cancelNo: 'Terug, niets afzeggen',
    cancelled: 'Gaat niet door. Iedereen kreeg een brief.',
    isCancelled: 'gaat niet door',
    wasCancelled: 'Deze vorming gaat niet door.',
    back: 'Alle vormingen',
    claims: 'Na te kijken',
    claimsLead: 'Deze leerkrachten zeggen dat ze een vorming al volgden.',
    noClaims: 'Er is niets na te kijken.',
    claimed: (name: string, training: string) => `${name}: ${training}`,
    followedOn: (day: string) => `zegt: gevolgd op ${day}`,
    confirm: 'Klopt, geef een attest',
    refuse: 'Klopt niet',
    confirmed: 'Het attest is gegeven. De leerkracht krijgt een brief.',
    refused: 'Geweigerd. De leerkracht krijgt een brief.',
    csv: 'Attesten uit een lijst',
    csvLead:
      'Plak een lijst uit een rekenblad, of kies een CSV-bestand. De eerste regel noemt de kolommen. Klopt er één regel niet, dan bewaren we niets.',
    csvExample: 'email;school;vorming;datum',
    csvText: 'Plak hier je lijst',
    csvFile: 'Of kies een bestand',
    csvSend: 'Bewaar de attesten',
    csvDone: (count: number) =>
      count === 0
        ? 'Al deze attesten waren er al.'
        : count === 1
          ? '1 attest bewaard.'
          : `${count} attesten bewaard.`,
    csvKnown: (lines: string) => `Wat hier staat, was er al: regel ${lines}.`,
    line: (number: string, column?: string) =>
      column === undefined ? `Regel ${number}` : `Regel ${number}, kolom ${column}`,
    slugs: 'Zo heten de vormingen in de lijst:',
  },
}
