import type { SearchDocument } from '../../search/search.ts'

/** A small catalogue in Dutch, with the traps in it that teachers fall into. */
export const documents: readonly SearchDocument[] = [
  one('bee-bots', 'Bee-Bots: eerste stappen programmeren', {
    summary: 'Zes kleine robots die eruitzien als een bij, met matten en kaarten.',
    text: 'Kleuters geven een weg in en laten de robot rijden. Ontlenen kost niets, na een vorming.',
    keywords: [
      'bijenrobot',
      'programmeerbij',
      'vloerrobot',
      'coderen',
      'uitleenmateriaal',
      'K3',
      'L1',
    ],
    facets: {
      kind: ['material'],
      level: ['K3', 'L1'],
      theme: ['programmeren'],
      partner: ['rtc'],
      pickupPoint: ['kortrijk', 'roeselare'],
      training: ['true'],
    },
  }),
  one('blue-bots', 'Blue-Bots: programmeren met knop en tablet', {
    summary: 'Zes doorzichtige robots die je stuurt met de knoppen of via bluetooth.',
    keywords: ['bluebot', 'uitleenmateriaal', 'L1', 'L2', 'L3'],
    facets: {
      kind: ['material'],
      level: ['L1', 'L2', 'L3'],
      theme: ['programmeren'],
      partner: ['rtc'],
      pickupPoint: ['kortrijk'],
      training: ['true'],
    },
  }),
  one('bijen-en-bestuiving', 'Bijen en bestuiving', {
    summary: 'Wat doet een wilde bij op een bloem? Een pakket over insecten en planten.',
    text: 'Leerlingen kijken met een loep naar stuifmeel. Welke bijen leven bij onze school?',
    keywords: ['insecten', 'lespakket', 'L3', 'L4'],
    facets: { kind: ['lesson-package'], level: ['L3', 'L4'], theme: ['natuur'], partner: ['nme'] },
  }),
  one('bijenhotel', 'Een bijenhotel bouwen', {
    summary: 'Bouw met je klas een hotel voor wilde bijen.',
    keywords: ['vorming', 'L3'],
    facets: {
      kind: ['training'],
      level: ['L3'],
      theme: ['natuur'],
      partner: ['nme'],
      costFree: ['false'],
    },
  }),
  one('vr-op-reis', 'VR-bril: op reis zonder bus', {
    summary: 'Twaalf brillen om samen ver weg te gaan en toch in de klas te blijven.',
    keywords: ['virtual reality', 'uitleenmateriaal', 'L5', 'L6', 'SO1A'],
    facets: {
      kind: ['material'],
      level: ['L5', 'L6', 'SO1A'],
      theme: ['techniek'],
      partner: ['rtc'],
      pickupPoint: ['kortrijk'],
      training: ['true'],
    },
  }),
  one('vrede-kies-je', 'Vrede, dat kies je', {
    summary: 'Conflicten oplossen in de klas, met rollenspel.',
    keywords: ['herinneringseducatie', 'lespakket', 'L5'],
    facets: { kind: ['lesson-package'], level: ['L5'], theme: ['vrede'], partner: ['vrede'] },
  }),
  one('koffer-soldaat', 'De koffer van een soldaat', {
    summary: 'Voorwerpen uit de Eerste Wereldoorlog vertellen over een jongen aan het front.',
    text: 'De leskoffer bevat een helm, brieven en een kaart van de loopgraven bij Diksmuide.',
    keywords: ['leskoffer', 'uitleenmateriaal', 'L5', 'L6'],
    facets: {
      kind: ['material'],
      level: ['L5', 'L6'],
      theme: ['vrede'],
      partner: ['vrede'],
      pickupPoint: ['roeselare'],
      place: ['Diksmuide'],
    },
  }),
  one('straatnamen-14-18', "Straatnamen vertellen over '14-'18", {
    summary: 'Op zoek naar sporen van de oorlog in je eigen straat.',
    keywords: ['WOI', 'lespakket', 'L3', 'L4'],
    facets: {
      kind: ['lesson-package'],
      level: ['L3', 'L4'],
      theme: ['erfgoed'],
      partner: ['vrede'],
    },
  }),
  one('tweede-wereldoorlog', 'Bezet België in de Tweede Wereldoorlog', {
    summary: 'Bronnen over leven onder bezetting, 1940 tot 1944.',
    keywords: ['WOII', 'lespakket', 'SO2D'],
    facets: { kind: ['lesson-package'], level: ['SO2D'], theme: ['vrede'], partner: ['vrede'] },
  }),
  one('raversyde', 'Bunkers en bommen: Atlantikwall Raversyde', {
    summary: 'Wandel door zestig bunkers aan zee, met een gids.',
    keywords: ['bezoek', 'Oostende', 'L5', 'SO1A'],
    facets: {
      kind: ['visit'],
      level: ['L5', 'SO1A'],
      theme: ['erfgoed'],
      partner: ['provinciedomeinen'],
      place: ['Oostende'],
      costFree: ['false'],
      duration: ['half-day'],
    },
  }),
  one('passchendaele', 'Fietstocht rond Passchendaele', {
    summary: 'Langs begraafplaatsen en monumenten.',
    keywords: ['bezoek', 'Zonnebeke', 'SO2D'],
    facets: {
      kind: ['visit'],
      level: ['SO2D'],
      theme: ['vrede'],
      partner: ['vrede'],
      place: ['Zonnebeke'],
      duration: ['day'],
    },
  }),
  one('waterdiertjes', 'Waterdiertjes als meter voor waterkwaliteit', {
    summary: 'Met schepnetten, loeppotjes en zoekkaarten naar de poel.',
    text: 'Hoe meer soorten diertjes, hoe schoner het water.',
    keywords: ['waterkoffer', 'uitleenmateriaal', 'L3', 'L4', 'graad2'],
    facets: {
      kind: ['material'],
      level: ['L3', 'L4'],
      theme: ['natuur'],
      partner: ['nme'],
      pickupPoint: ['beernem'],
    },
  }),
  one('bodemdiertjes', 'Bodemdiertjes onder de loep', {
    summary: 'Pissebedden, wormen en springstaarten van dichtbij.',
    keywords: ['kriebelbeestjes', 'uitleenmateriaal', 'L1', 'L2', 'graad1'],
    facets: {
      kind: ['material'],
      level: ['L1', 'L2'],
      theme: ['natuur'],
      partner: ['nme'],
      pickupPoint: ['beernem'],
    },
  }),
  one('bomen', 'Bomen praten met elkaar', {
    summary: 'Een wandeling in het bos over wortels en schimmels.',
    keywords: ['bezoek', 'Beernem', 'L3', 'L4'],
    facets: {
      kind: ['visit'],
      level: ['L3', 'L4'],
      theme: ['natuur'],
      partner: ['provinciedomeinen'],
      place: ['Beernem'],
      duration: ['half-day'],
    },
  }),
  one('mos-traject', 'MOS: een duurzame school', {
    summary: 'Begeleiding voor scholen die werk maken van water, energie en afval.',
    keywords: ['milieuzorg op school', 'dienst', 'LKR'],
    facets: { kind: ['service'], level: ['LKR'], theme: ['milieu'], partner: ['mos'] },
  }),
  one('stem-boerderij', 'STEM op de boerderij', {
    summary: 'Meten, tellen en uitvinden bij een boer in de buurt.',
    keywords: ['bezoek', 'Roeselare', 'L5', 'L6'],
    facets: {
      kind: ['visit'],
      level: ['L5', 'L6'],
      theme: ['techniek', 'landbouw'],
      partner: ['inagro'],
      place: ['Roeselare'],
      duration: ['half-day'],
    },
  }),
  one('verkiezingen', 'Stemmen in de klas: verkiezingen', {
    summary: 'Een stembus, affiches en een debat.',
    keywords: ['burgerschap', 'lespakket', 'L5', 'L6'],
    facets: {
      kind: ['lesson-package'],
      level: ['L5', 'L6'],
      theme: ['samenleven'],
      partner: ['europa'],
    },
  }),
  one('techniekkoffer', 'Techniekkoffer voor kleuters: echt gereedschap', {
    summary: 'Schroevendraaiers, hamers en plankjes voor kleine handen.',
    keywords: ['leskoffer', 'uitleenmateriaal', 'K2', 'K3', 'kleuter'],
    facets: {
      kind: ['material'],
      level: ['K2', 'K3'],
      theme: ['techniek'],
      partner: ['rtc'],
      pickupPoint: ['roeselare'],
      training: ['false'],
    },
  }),
  one('microscopen', 'Microscopen voor beginners', {
    summary: 'Acht microscopen met preparaten van planten en insecten.',
    keywords: ['uitleenmateriaal', 'L5', 'L6', 'SO1A'],
    facets: {
      kind: ['material'],
      level: ['L5', 'L6', 'SO1A'],
      theme: ['techniek'],
      partner: ['rtc'],
      pickupPoint: ['kortrijk'],
      training: ['false'],
    },
  }),
  one('kinderrechten', 'Kinderrechten: een doos vol verhalen', {
    summary: 'Prentenboeken en een spel over de rechten van elk kind.',
    text: 'Wereldoriëntatie en burgerschap in één pakket.',
    keywords: ['wereldburgerschap', 'uitleenmateriaal', 'L3'],
    facets: {
      kind: ['material'],
      level: ['L3'],
      theme: ['wereld'],
      partner: ['wereldhuis'],
      pickupPoint: ['roeselare'],
      costFree: ['false'],
    },
  }),
  one('witloof', 'Witloof telen in het donker', {
    summary: 'Een teeltkit met wortels, grond en een kweekbak.',
    keywords: ['teeltkit', 'L3', 'L4', 'L5', 'L6'],
    facets: {
      kind: ['kit'],
      level: ['L3', 'L4', 'L5', 'L6'],
      theme: ['landbouw'],
      partner: ['inagro'],
    },
  }),
  one('europa-kaarten', 'De Europese Unie in zevenentwintig kaarten', {
    summary: 'Een kaartspel over landen, hoofdsteden en talen.',
    keywords: ['lespakket', 'L6', 'SO1A'],
    facets: {
      kind: ['lesson-package'],
      level: ['L6', 'SO1A'],
      theme: ['wereld'],
      partner: ['europa'],
    },
  }),
  one('cafe-klimaat', 'Café Klimaat: een debat aan tafel', {
    summary: 'Leerlingen kruipen in de huid van een boer, een burgemeester en een bedrijfsleider.',
    keywords: ['lespakket', 'SO2D', 'SO3D'],
    facets: {
      kind: ['lesson-package'],
      level: ['SO2D', 'SO3D'],
      theme: ['milieu'],
      partner: ['mos'],
    },
  }),
  one('de-panne', 'Duinen en dieren in De Panne', {
    summary: 'Met een natuurgids op pad tussen helmgras en konijnen.',
    keywords: ['bezoek', 'De Panne', 'K3', 'L1', 'L2'],
    facets: {
      kind: ['visit'],
      level: ['K3', 'L1', 'L2'],
      theme: ['natuur'],
      partner: ['provinciedomeinen'],
      place: ['De Panne'],
      duration: ['day'],
    },
  }),
  one('micro-bit', 'micro:bit: licht en sensor', {
    summary: 'Programmeer een slim nachtlampje.',
    keywords: ['microbit', 'uitleenmateriaal', 'L5', 'L6'],
    facets: {
      kind: ['material'],
      level: ['L5', 'L6'],
      theme: ['programmeren'],
      partner: ['rtc'],
      pickupPoint: ['kortrijk'],
      training: ['true'],
    },
  }),
]

function one(
  id: string,
  title: string,
  rest: Partial<SearchDocument> & Pick<SearchDocument, 'summary' | 'keywords' | 'facets'>,
): SearchDocument {
  return {
    id,
    title,
    text: '',
    phrases: rest.keywords.filter((keyword) => !/^[KLS][\dO]/.test(keyword)),
    publishedAt: publishedAt(id),
    ...rest,
    facets: { costFree: ['true'], ...rest.facets },
  }
}

/** Some instant in 2026, another for every id. */
function publishedAt(id: string): string {
  const day = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 300, 7)
  return new Date(Date.UTC(2026, 0, 1 + day, 8, id.length)).toISOString()
}

/** As `rebuild` wants them: in several parts. */
export async function* inParts(
  all: readonly SearchDocument[] = documents,
  size = 10,
): AsyncGenerator<readonly SearchDocument[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size)
}
