import { longDay } from '../long-day.ts'
import type { ReservationSaid } from './reservation-letters.ts'

const day = (text: string) => longDay(text, 'nl')
const list = (what: readonly string[]) => what.map((one) => `- ${one}`).join('\n')

/** The letter about a day that closed after it was promised. */
export interface DayClosedSaid extends ReservationSaid {
  readonly closedPickup: string | undefined
  readonly closedReturn: string | undefined
}

function whatClosed({ closedPickup, closedReturn, point }: DayClosedSaid): string {
  if (closedPickup === undefined)
    return `Op ${day(closedReturn ?? '')} is ${point} dicht. Je kunt die dag niets terugbrengen.`
  if (closedReturn === undefined)
    return `Op ${day(closedPickup)} is ${point} dicht. Je kunt die dag niets afhalen.`
  return closedPickup === closedReturn
    ? `Op ${day(closedPickup)} is ${point} dicht. Je kunt die dag niets afhalen of terugbrengen.`
    : `Op ${day(closedPickup)} en op ${day(closedReturn)} is ${point} dicht. Je kunt dan niets afhalen of terugbrengen.`
}

/** How things are lent: the rules of materials and pick-up points, and what is asked in vain. */
export const settings = {
  nav: 'Instellingen',
  navShort: 'Regels',
  title: 'Instellingen',
  lead: 'Hier bepaal je hoe er uitgeleend wordt. Elke regel geldt meteen, overal: in de kalender, bij het reserveren en aan de balie.',
  points: 'Afhaalpunten',
  pointsLead: 'Open dagen, sluitingen, schooljaren en hoeveel iemand mag reserveren.',
  newPoint: {
    title: 'Afhaalpunt toevoegen',
    lead: 'Je kunt er meteen exemplaren een plaats geven. De rest stel je daarna in.',
    addressHint: 'Zo vindt een leerkracht de weg.',
    like: 'Sluitingen en schooljaren overnemen van',
    likeHint: 'Zo hoef je de vakanties niet opnieuw in te vullen. Je kunt ze daarna nog aanpassen.',
    likeNone: 'Geen: ik vul ze zelf in',
    add: 'Voeg toe',
    added: (name: string) => `${name} is toegevoegd. Kijk de regels hieronder na.`,
  },
  materials: 'Materialen',
  materialsLead: 'Hoe lang, hoeveel en voor wie, per materiaal.',
  demandLead: 'Wat er gevraagd wordt, en wat we moesten weigeren.',
  find: 'Zoek een materiaal',
  findButton: 'Zoek',
  noMaterials: 'Geen materiaal gevonden met die woorden.',
  back: 'Alle instellingen',
  saved: 'Bewaard. De regels gelden vanaf nu.',
  save: 'Bewaar',
  mistakes: 'Kijk dit nog eens na. Er is nog niets bewaard.',
  standard: (value: string | number) => `Standaard ${value}.`,
  days: 'dagen',
  rules: {
    title: (material: string) => `Regels voor ${material}`,
    lead: 'Wat al gereserveerd is, houdt zijn dagen.',
    toMaterial: 'Bekijk het materiaal',
    length: 'Hoe lang je het houdt',
    maxDays: 'Langste termijn, in dagen',
    maxDaysHint: 'Van afhaaldag tot terugbrengdag. 14 is van maandag tot maandag twee weken later.',
    minDays: 'Kortste termijn, in dagen',
    minDaysHint: '0 is dezelfde dag terug.',
    overHolidays: 'Het mag tijdens een schoolvakantie bij de school blijven',
    overHolidaysHint: 'Vakantiedagen tellen niet mee in de termijn. Standaard ja.',
    ahead: 'Hoe ver vooruit',
    leadDays: 'Werkdagen tussen reserveren en afhalen',
    leadDaysHint: '0 is vandaag nog. De tijd om het klaar te zetten.',
    horizonDays: 'Zoveel dagen vooruit reserveren',
    horizonDaysHint: 'Telt alleen bij een afhaalpunt zonder schooljaren.',
    after: 'Na het terugbrengen',
    turnaroundDays: 'Werkdagen om het weer klaar te maken',
    turnaroundDaysHint: 'Zo lang kan niemand anders het reserveren.',
    sameDayTurnover: 'Op de terugbrengdag mag de volgende het al afhalen',
    sameDayTurnoverHint: 'Kan alleen met 0 werkdagen om het klaar te maken. Standaard nee.',
    share: 'Hoeveel per school',
    maxCopiesPerSchool: 'Exemplaren die een school tegelijk mag hebben',
    maxCopiesPerSchoolHint: 'Alle leerkrachten van de school samen.',
    maxPerSchoolAtOpening: 'Reservaties per school in de eerste dagen van een nieuw schooljaar',
    maxPerSchoolAtOpeningHint:
      'Zo krijgt elke school een kans. Hoeveel dagen dat duurt, staat bij het afhaalpunt.',
    extend: 'Verlengen',
    maxExtensions: 'Hoe vaak je mag verlengen',
    maxExtensionsHint: '0 is nooit.',
    extensionDays: 'Dagen die er dan hoogstens bij komen',
    extensionDaysHint: 'Alleen als niemand anders het die dagen nodig heeft.',
    who: 'Voor wie',
    forLevels: 'Alleen voor scholen met een van deze niveaus',
    everySchool: 'Alle scholen',
    noTraining: 'Geen vorming nodig',
    forLevelsHint: 'Vink niets aan als het voor alle scholen is.',
    trainings: 'Eerst een van deze vormingen volgen',
    trainingsHint: 'Vink niets aan als er geen vorming nodig is.',
    noTrainings: 'Er zijn nog geen vormingen in de catalogus.',
    trainingScope: 'Wie moet de vorming gevolgd hebben?',
    scopes: { school: 'Iemand van de school', person: 'De leerkracht zelf' },
  },
  point: {
    title: (point: string) => `Instellingen van ${point}`,
    about: 'Naam en adres',
    name: 'Naam',
    address: 'Adres',
    week: 'De week',
    weekHint: 'Wat er in een gewone week kan.',
    pickupDays: 'Afhalen kan op',
    returnDays: 'Terugbrengen kan op',
    workingDays: 'We werken op',
    workingDaysHint: 'Deze dagen tellen voor het klaarzetten en klaarmaken.',
    share: 'Hoeveel per leerkracht',
    maxOpenReservations: 'Reservaties die een leerkracht hier tegelijk mag hebben',
    maxOpenReservationsHint: 'Wat al terug is, telt niet mee.',
    openingDays: 'Eerste dagen van een nieuw schooljaar',
    openingDaysHint:
      'Zoveel dagen nadat het reserveren opengaat, mag een school van elk materiaal maar een paar keer reserveren. 0 is meteen vrij voor iedereen.',
    closures: 'Sluitingen',
    closuresLead: 'Op deze dagen kan niemand iets afhalen of terugbrengen.',
    noClosures: 'Er zijn geen sluitingen die nog komen.',
    later: (count: number) => (count === 1 ? '1 sluiting later' : `${count} sluitingen later`),
    past: (count: number) => (count === 1 ? '1 voorbije sluiting' : `${count} voorbije sluitingen`),
    span: (from: string, until: string) => (from === until ? from : `${from} tot en met ${until}`),
    worked: 'er wordt wel gewerkt',
    holiday: 'schoolvakantie',
    remove: 'Verwijder',
    removeOf: (what: string) => `Verwijder ${what}`,
    addClosure: 'Sluiting toevoegen',
    from: 'Eerste dag',
    until: 'Laatste dag',
    untilHint: 'Leeg: alleen de eerste dag.',
    reason: 'Waarom',
    reasonHint: 'Bijvoorbeeld: herfstvakantie.',
    workedLabel: 'Achter de schermen werken we wel',
    workedHint: 'De dagen tellen dan mee om materiaal klaar te maken.',
    holidayLabel: 'Het is een schoolvakantie',
    holidayHint: 'De dagen tellen dan niet mee in de termijn van een uitlening.',
    add: 'Voeg toe',
    years: 'Schooljaren',
    yearsLead:
      'Zonder schooljaren kan iedereen altijd een vast aantal dagen vooruit reserveren. Met schooljaren bepaal je wanneer elk jaar opengaat.',
    noYears: 'Er zijn geen schooljaren ingegeven.',
    opensAt: (moment: string) => `Reserveren kan vanaf ${moment}`,
    addYear: 'Schooljaar toevoegen',
    opensDay: 'Reserveren kan vanaf deze dag',
    opensHour: 'Om hoe laat?',
    nowClosed: (count: number) =>
      count === 1
        ? '1 reservatie valt op een gesloten dag'
        : `${count} reservaties vallen op een gesloten dag`,
    nowClosedLink: 'Bekijk ze en verplaats ze',
    calendar: 'Agenda van dit afhaalpunt',
  },
  closed: {
    title: 'Reservaties op een gesloten dag',
    lead: 'Deze reservaties waren er al voor de sluiting. De leerkrachten kregen een brief met ons voorstel.',
    none: 'Geen enkele reservatie valt nog op een gesloten dag.',
    pickup: (day: string) => `Afhalen op ${day} kan niet`,
    return: (day: string) => `Terugbrengen op ${day} kan niet`,
    proposal: (from: string, until: string) => `Voorstel: ${from} tot ${until}`,
    move: 'Verplaats',
    back: (point: string) => `Terug naar ${point}`,
  },
  dayClosed: (r: DayClosedSaid) => ({
    subject: `Andere dag nodig voor je reservatie ${r.code}`,
    body: `Dag ${r.name},

${whatClosed(r)}

Het gaat over:

${list(r.what)}

Ons voorstel:
Afhalen: ${day(r.pickupDay)}
Terugbrengen: ${day(r.returnDay)}
Waar: ${r.point}, ${r.address}

Open je reservatie en kies dit voorstel of andere dagen:
${r.url}
`,
  }),
  demand: {
    title: 'Gevraagd en geweigerd',
    lead: 'Hoe vaak een materiaal gevraagd werd, en hoe vaak we moesten weigeren. Eén weigering kan meer dan één reden hebben. We bewaren niet wie het vroeg.',
    from: 'Van',
    until: 'Tot en met',
    show: 'Toon',
    nothing: 'In deze maanden werd niets gevraagd.',
    material: 'Materiaal',
    point: 'Afhaalpunt',
    asked: 'Gevraagd',
    refused: 'Geweigerd',
    why: 'Waarom',
    more: (count: number) => (count === 1 ? 'Nog 1 regel' : `Nog ${count} regels`),
    reason: (title: string, times: number) => `${title}: ${times}\u00a0×`,
    total: 'Alle maanden samen',
  },
  opening: {
    opens: (year: string, moment: string) => `Reserveren voor ${year} kan vanaf ${moment}.`,
    year: (from: string, until: string) => `schooljaar ${from}-${until}`,
    first: (count: number, lastDay: string) =>
      count === 1
        ? `Tot en met ${lastDay} mag elke school dit 1 keer reserveren voor het nieuwe schooljaar. Zo krijgt iedereen een kans.`
        : `Tot en met ${lastDay} mag elke school dit ${count} keer reserveren voor het nieuwe schooljaar. Zo krijgt iedereen een kans.`,
  },
}
