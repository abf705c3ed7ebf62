import type { FieldRule, ProblemCode } from '../../problem.ts'

/** What a sentence may name: a day, a number of days, a slug. What is not given is left out. */
export type Values = Readonly<Record<string, string | number>>

const titles: Record<ProblemCode, string> = {
  'period-backwards': 'De terugbrengdag komt voor de afhaaldag',
  'too-soon': 'De afhaaldag is te snel',
  'not-open-yet': 'Voor dat schooljaar kun je nog niet reserveren',
  'past-school-year': 'De periode loopt voorbij het schooljaar',
  'beyond-horizon': 'De afhaaldag is te ver vooruit',
  'period-too-short': 'De periode is te kort',
  'period-too-long': 'De periode is te lang',
  closed: 'Het afhaalpunt is die dag dicht',
  'over-holiday': 'Dit materiaal mag niet over een vakantie heen',
  'not-for-your-school': 'Dit materiaal is niet voor jouw school bedoeld',
  'training-missing': 'Eerst moet iemand een vorming volgen',
  'quota-reached': 'Jij of je school heeft al zoveel als mag',
  'school-overdue': 'Je school moet eerst iets terugbrengen',
  booked: 'Er is geen exemplaar vrij op die dagen',
  turnaround: 'De exemplaren worden dan klaargemaakt',
  overdue: 'De exemplaren die over zijn, hadden al terug moeten zijn',
  'in-repair': 'De exemplaren zijn dan in herstelling',
  'no-such-copy': 'Zoveel exemplaren zijn er hier niet',
  'invalid-input': 'Er klopt iets niet in wat je invulde',
  'id-taken': 'Die aanvraag bestaat al',
  'sign-in-needed': 'Meld je eerst aan',
  forbidden: 'Dit is niet voor jouw account',
  'not-found': 'Dat bestaat hier niet',
  'reservation-not-found': 'Die reservatie bestaat niet',
  'offering-not-found': 'Dat aanbod bestaat niet',
  'wish-not-found': 'Dat staat niet op de wachtlijst',
  'copy-not-found': 'Die barcode kennen we niet',
  'already-resolved': 'Iemand was je voor',
  'not-on-loan': 'Dat exemplaar is niet uitgeleend',
  'already-out': 'Dat exemplaar is al uitgeleend',
  'copy-not-checked': 'Dat exemplaar moet eerst nagekeken worden',
  'copy-elsewhere': 'Dat exemplaar hoort bij een ander afhaalpunt',
  'copy-promised': 'Dat exemplaar is aan iemand anders beloofd',
  'copy-prepared': 'Dat exemplaar staat klaar voor iemand anders',
  'copy-retired': 'Dat exemplaar is afgevoerd',
  'copy-lost': 'Dat exemplaar staat als verloren genoteerd',
  'reversal-too-late': 'Dat kan alleen dezelfde werkdag',
  'session-not-found': 'Die vorming vinden we niet op die dag',
  'session-closed': 'Voor die vorming kun je niet meer inschrijven',
  'session-full': 'Die vorming is volzet',
  'already-enrolled': 'Je bent al ingeschreven',
  'claim-not-found': 'Die melding vinden we niet',
  'not-in-reservation': 'Dat exemplaar hoort niet bij de reservatie',
  'free-now': 'Dat kun je nu al reserveren',
  'wrong-state': 'Dat kan nu niet',
  'slug-taken': 'Dat adres is al gebruikt',
  'code-wrong': 'Die code klopt niet',
  'too-many': 'Dat zijn te veel aanvragen',
  busy: 'Het is heel druk',
}

const sentences: Record<ProblemCode, (values: Values) => string> = {
  'period-backwards': () => 'De terugbrengdag moet op of na de afhaaldag vallen.',
  'too-soon': ({ day }) =>
    day ? `Afhalen kan ten vroegste op ${day}.` : 'Afhalen kan nog niet op die dag.',
  'not-open-yet': ({ opensAt }) =>
    opensAt
      ? `Reserveren voor dat schooljaar kan vanaf ${opensAt}.`
      : 'Reserveren voor dat schooljaar kan nog niet.',
  'past-school-year': ({ until }) =>
    until
      ? `Alles moet terug zijn tegen ${until}, het einde van het schooljaar.`
      : 'Alles moet terug zijn voor het einde van het schooljaar.',
  'beyond-horizon': ({ days }) =>
    days
      ? `Je kunt tot ${days} dagen vooruit reserveren.`
      : 'Zo ver vooruit kun je niet reserveren.',
  'period-too-short': ({ days }) =>
    days ? `Je houdt dit minstens ${count(days, 'dag', 'dagen')}.` : 'Je houdt dit langer dan dat.',
  'period-too-long': ({ days, of }) =>
    of === 'extension' && days !== undefined
      ? `Je kunt dit hoogstens ${count(days, 'dag', 'dagen')} langer houden.`
      : days === undefined
        ? 'Zo lang mag je dit niet houden.'
        : `Je mag dit hoogstens ${count(days, 'dag', 'dagen')} houden.`,
  closed: ({ day }) =>
    day ? `Het afhaalpunt is dicht op ${day}.` : 'Op die dag is het afhaalpunt dicht.',
  'over-holiday': () => 'Dit materiaal mag niet uitgeleend blijven tijdens een vakantie.',
  'not-for-your-school': () => 'Dit materiaal is niet voor het niveau van je school bedoeld.',
  'training-missing': () => 'Voor dit materiaal moet iemand van je school eerst de vorming volgen.',
  'quota-reached': ({ max, of, lastDay }) => {
    if (of === 'opening')
      return `Tot en met ${lastDay} mag elke school dit ${count(max ?? 1, 'keer', 'keer')} reserveren voor het nieuwe schooljaar. Je school heeft dat al gedaan. Daarna kan het weer.`
    if (max === undefined) return 'Jij of je school heeft al zoveel als tegelijk mag.'
    if (of === 'school')
      return `Je school heeft dit al gereserveerd in die periode; meer dan ${max} tegelijk kan niet.`
    if (of === 'borrower')
      return `Je mag bij dit afhaalpunt hoogstens ${count(max, 'reservatie', 'reservaties')} tegelijk hebben, en zoveel heb je er al.`
    if (of === 'extensions')
      return max === 0
        ? 'Dit kun je niet langer houden dan afgesproken.'
        : `Je kunt dit hoogstens ${count(max, 'keer', 'keer')} langer houden, en dat deed je al.`
    if (of === 'wishes') return `Je mag hoogstens ${max} keer op een wachtlijst staan.`
    return `Meer dan ${max} tegelijk kan niet.`
  },
  'school-overdue': () => 'Je school heeft iets dat al terug moest zijn. Breng dat eerst terug.',
  booked: ({ day, of }) => {
    if (day !== undefined && of === 'wish') return `Iemand anders wacht hierop vanaf ${day}.`
    if (day !== undefined && of === 'loan') return `Iemand anders heeft dit nodig vanaf ${day}.`
    return 'Alle exemplaren zijn al gereserveerd op een van die dagen.'
  },
  turnaround: ({ day, of }) =>
    day !== undefined && of === 'loan'
      ? `Iemand anders heeft dit nodig vanaf ${day}, en het moet eerst nagekeken worden.`
      : 'De exemplaren worden op een van die dagen klaargemaakt.',
  overdue: ({ day, of }) =>
    day !== undefined && of === 'loan'
      ? `Dit moest al terug zijn op ${day}. Vraag aan de uitleendienst of je het langer mag houden.`
      : 'De exemplaren die over zijn, hadden al terug moeten zijn.',
  'in-repair': ({ barcode }) =>
    barcode
      ? `Exemplaar ${barcode} is in herstelling.`
      : 'De exemplaren zijn op een van die dagen in herstelling.',
  'no-such-copy': () => 'Zoveel exemplaren zijn er niet op dit afhaalpunt.',
  'invalid-input': () => 'Er klopt iets niet in wat je invulde.',
  'id-taken': () => 'Dat id is al gebruikt voor iets anders.',
  'sign-in-needed': () => 'Meld je aan om dit te doen.',
  forbidden: () =>
    'Dit kan niet met de rol van je account. Heb je nog een ander e-mailadres? Meld je daarmee aan.',
  'not-found': () => 'We vinden dat niet.',
  'reservation-not-found': () => 'We vinden die reservatie niet.',
  'offering-not-found': ({ slug }) =>
    slug ? `We vinden geen aanbod met het adres ${slug}.` : 'We vinden dat aanbod niet.',
  'wish-not-found': () => 'We vinden die plaats op de wachtlijst niet.',
  'copy-not-found': ({ barcode }) =>
    barcode ? `We kennen geen exemplaar met de barcode ${barcode}.` : 'We kennen die barcode niet.',
  'already-resolved': ({ state }) =>
    state === 'checked-out'
      ? 'Dit is al afgehaald. Je kunt het niet meer wijzigen.'
      : 'Dat is intussen al gebeurd.',
  'not-on-loan': ({ barcode }) =>
    barcode ? `Exemplaar ${barcode} is niet uitgeleend.` : 'Dat exemplaar is niet uitgeleend.',
  'already-out': ({ barcode }) =>
    barcode ? `Exemplaar ${barcode} is al uitgeleend.` : 'Dat exemplaar is al uitgeleend.',
  'copy-not-checked': ({ barcode }) =>
    barcode
      ? `Exemplaar ${barcode} moet eerst nagekeken worden.`
      : 'Dat exemplaar moet eerst nagekeken worden.',
  'copy-elsewhere': ({ barcode, pickupPoint }) =>
    `Exemplaar ${barcode ?? ''} hoort bij ${pickupPoint ?? 'een ander afhaalpunt'}.`.replace(
      '  ',
      ' ',
    ),
  'copy-promised': ({ barcode }) =>
    barcode
      ? `Exemplaar ${barcode} is uitgeleend of aan iemand beloofd.`
      : 'Dat exemplaar is uitgeleend of aan iemand beloofd.',
  'copy-prepared': ({ barcode, reservation }) =>
    `${barcode ? `Exemplaar ${barcode}` : 'Dat exemplaar'} staat klaar voor ${reservation ? `reservatie ${reservation}` : 'iemand anders'}.`,
  'copy-retired': ({ barcode }) =>
    barcode
      ? `Exemplaar ${barcode} is afgevoerd. Het wordt niet meer uitgeleend.`
      : 'Dat exemplaar is afgevoerd. Het wordt niet meer uitgeleend.',
  'copy-lost': ({ barcode }) =>
    barcode
      ? `Exemplaar ${barcode} staat als verloren genoteerd. Zet het eerst terug in gebruik.`
      : 'Dat exemplaar staat als verloren genoteerd. Zet het eerst terug in gebruik.',
  'reversal-too-late': () => 'Terugdraaien kan alleen op de werkdag zelf.',
  'session-not-found': () => 'We vinden die datum van de vorming niet.',
  'session-closed': () => 'Voor die datum kun je niet meer in- of uitschrijven.',
  'session-full': () => 'Alle plaatsen voor die datum zijn bezet.',
  'already-enrolled': () => 'Je bent voor die datum al ingeschreven.',
  'claim-not-found': () => 'We vinden die melding niet.',
  'not-in-reservation': ({ barcode }) =>
    barcode
      ? `Exemplaar ${barcode} hoort niet bij deze reservatie.`
      : 'Dat exemplaar hoort niet bij deze reservatie.',
  'free-now': () => 'Wachten hoeft niet: dit is nu vrij. Reserveer het meteen.',
  'wrong-state': ({ state }) =>
    state === undefined
      ? 'Dat kan niet in de toestand waarin dit nu is.'
      : `Dat kan niet: dit is nu ${stateNames[state] ?? state}.`,
  'slug-taken': ({ slug }) =>
    slug ? `Het adres ${slug} is van een ander aanbod.` : 'Dat adres is van een ander aanbod.',
  'code-wrong': () => 'Die code klopt niet of is verlopen.',
  'too-many': ({ seconds }) =>
    seconds
      ? `Probeer opnieuw over ${seconds === 1 ? '1 seconde' : `${seconds} seconden`}.`
      : 'Dat zijn te veel aanvragen. Probeer het straks opnieuw.',
  busy: () => 'Het is heel druk. Probeer het zo meteen opnieuw.',
}

const fields: Record<FieldRule, (values: Values) => string> = {
  required: () => 'Vul dit in.',
  'unknown-field': ({ name }) => `Het veld ${name ?? ''} kennen we niet.`,
  'wrong-type': ({ type }) => `Dit moet ${typeNames[type ?? ''] ?? 'iets anders'} zijn.`,
  'not-whole': () => 'Dit moet een geheel getal zijn.',
  'too-long': ({ max }) => `Dit mag hoogstens ${max} tekens lang zijn.`,
  'too-short': ({ min }) => `Dit moet minstens ${min} tekens lang zijn.`,
  'too-big': ({ max }) => `Dit mag hoogstens ${max} zijn.`,
  'too-small': ({ min }) => `Dit moet minstens ${min} zijn.`,
  'too-many': ({ max }) => `Dit mogen er hoogstens ${max} zijn.`,
  'too-few': ({ min }) => `Dit moeten er minstens ${min} zijn.`,
  'not-one-of': ({ values }) => `Kies een van deze: ${values ?? ''}.`,
  'not-a-day': ({ value }) =>
    value
      ? `${value} is geen dag die bestaat. Schrijf hem als 9/3/2026 of 2026-03-09.`
      : 'Dit is geen dag die bestaat. Schrijf hem als 2026-03-09.',
  'not-an-instant': () => 'Dit is geen tijdstip. Schrijf het als 2026-03-09T08:00:00Z.',
  'not-a-month': () => 'Dit is geen maand. Schrijf ze als 2026-03.',
  'not-an-hour': () => 'Schrijf het uur als 08:30.',
  'not-a-link': () => 'Dit is geen webadres dat met http:// of https:// begint.',
  'not-a-mail-address': () => 'Dit is geen e-mailadres.',
  'not-a-slug': () => 'Gebruik alleen kleine letters, cijfers en koppeltekens.',
  'not-a-barcode': () => 'Een barcode heeft 1 tot 64 gewone tekens.',
  'not-a-school-number': () => 'Een instellingsnummer heeft zes cijfers.',
  'control-characters': () => 'Hier staan tekens in die niet te lezen zijn.',
  taken: ({ value }) => `${value ?? 'Dit'} bestaat al. Kies een andere naam.`,
  twice: ({ value }) => `${value ?? 'Iets'} staat er twee keer in.`,
  unknown: ({ value }) => `${value ?? 'Dit'} kennen we niet.`,
  'not-a-training': ({ value }) => `${value ?? 'Dit'} is geen vorming.`,
  'not-a-material': ({ value }) => `${value ?? 'Dit'} is geen uitleenmateriaal.`,
  backwards: () => 'Het einde komt voor het begin.',
  'not-later': () => 'Kies een latere dag.',
  'no-colleague': () => 'Met dit e-mailadres kennen we geen leerkracht van dezelfde school.',
  'too-far-apart': ({ days }) => `Tussen de twee dagen liggen hoogstens ${days ?? 400} dagen.`,
  overlaps: () => 'Dit overlapt met een andere periode.',
  'in-the-future': () => 'Deze dag moet nog komen.',
  'too-long-ago': ({ first }) => `Dit kan ten vroegste op ${first ?? 'een latere dag'}.`,
  'before-hand-out': ({ first }) => `Het is pas uitgeleend op ${first ?? 'een latere dag'}.`,
  'only-together': ({ other }) => `Dit kan alleen samen met ${other ?? 'het andere veld'}.`,
  'seats-taken': ({ taken }) => `Er zijn al ${taken ?? 'meer'} mensen ingeschreven.`,
  'not-a-time': () => 'Schrijf een uur als 13:30.',
  'no-account': ({ value }) =>
    `${value ?? 'Dit adres'} heeft hier geen account. Laat het adres weg, dan telt het attest voor de school.`,
  'not-yours': ({ value }) => `${value ?? 'Deze vorming'} is van een andere partner.`,
  'csv-columns': ({ missing, unknown, double }) =>
    [
      missing && `Er is geen kolom ${columnNames(missing)}.`,
      unknown && `De kolom ${unknown} kennen we niet: haal ze weg, of geef ze een naam van ons.`,
      double && `De kolom ${double} staat er twee keer.`,
      'Zet op de eerste regel de namen van de kolommen: email, school, vorming, datum, en als je wilt geldig tot.',
    ]
      .filter(Boolean)
      .join(' '),
  'csv-quotes': () => 'Een aanhalingsteken is niet gesloten, of staat midden in een vak.',
  'csv-width': () => 'Deze regel heeft meer vakken dan de eerste.',
  'csv-workbook': () =>
    'Dit is een Excel-bestand. Kies in Excel “Opslaan als” en dan “CSV”, en kies hier dat bestand.',
  'minimum-over-maximum': ({ min, max }) =>
    `De kortste termijn (${min}) kan niet langer zijn dan de langste (${max}).`,
  'lead-beyond-horizon': () => 'De eerste afhaaldag valt zo na de laatste.',
  'turnover-needs-no-turnaround': () => 'Dit kan alleen als er geen dagen voor klaarmaken zijn.',
}

/** The columns of a list of certificates, as its first line names them. */
const csvColumns: Readonly<Record<string, string>> = {
  person: 'email',
  school: 'school',
  training: 'vorming',
  followedOn: 'datum',
  validUntil: 'geldig tot',
}

const columnNames = (columns: string | number) =>
  String(columns)
    .split(', ')
    .map((column) => csvColumns[column] ?? column)
    .join(', ')

/** What HTTP itself refuses, by status. */
const http: Readonly<Record<number, string>> = {
  400: 'Dat konden we niet lezen: het is geen geldige JSON.',
  403: 'Dit formulier kwam niet van onze eigen pagina. Open de pagina opnieuw.',
  404: 'We vinden die pagina niet.',
  405: 'Dat kan niet met dit adres.',
  413: 'Dat is te groot: hoogstens 1 MB.',
  415: 'Stuur dit als application/json.',
  431: 'Dat adres is te lang. Ga terug en vraag het in minder woorden.',
}

/** Every refusal as one sentence, and what can be wrong with one field. */
export const refusals = {
  titles,
  sentences,
  fields,
  csvColumns,
  http,
  httpOther: 'Dat konden we niet aannemen.',
  internal: 'Er ging bij ons iets fout. We kijken het na; probeer het straks opnieuw.',
}

const stateNames: Readonly<Record<string, string>> = {
  draft: 'een ontwerp',
  submitted: 'ingediend',
  published: 'gepubliceerd',
  withdrawn: 'teruggetrokken',
  reserved: 'gereserveerd',
  'checked-out': 'uitgeleend',
  returned: 'teruggebracht',
  cancelled: 'geannuleerd',
  waiting: 'nog aan het wachten',
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'ja of nee (true of false)',
  array: 'een lijst',
  object: 'een object',
}

function count(days: string | number, one: string, more: string): string {
  return `${days} ${Number(days) === 1 ? one : more}`
}
