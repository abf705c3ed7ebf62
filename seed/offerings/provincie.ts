import type { SampleOffering } from '../sample.ts'

/** Sample records of the Province itself; the facts follow the policy document 2019-2024. */
export const provincie: readonly SampleOffering[] = [
  {
    slug: 'subsidie-flankerend-onderwijs-basis-secundair',
    kind: 'grant',
    title: 'Projectsubsidie basis- en secundair onderwijs',
    summary:
      'Tot 25.000 euro voor vernieuwende projecten in het leerplichtonderwijs, of tot 10.000 ' +
      'euro voor een project binnen één school.',
    description: `Heeft je school een plan dat verder gaat dan wat het werkingsbudget toelaat? Met
deze projectsubsidie flankerend onderwijs steunt de Provincie West-Vlaanderen vernieuwende
projecten in basis- en secundair onderwijs.

De bedragen per aanvraag:

- tot 25.000 euro voor een project waar ook anderen iets aan hebben;
- tot 27.500 euro als scholen van verschillende netten samenwerken;
- tot 10.000 euro voor een kleinschalig project, met meerwaarde binnen de eigen school of organisatie.

Thema's die voorrang krijgen zijn onder meer STE(A)M, vroegtijdig schoolverlaten, een duurzame
leercultuur, herstelgericht werken, geletterdheid en de stap van school naar werk. Alles mikt op
twee doelen: meer leerlingen die met een diploma of kwalificatie vertrekken, en een sterkere band
tussen onderwijs en arbeidsmarkt. Niet alleen scholen dienen in; ook gemeenten en organisaties
kunnen dat.

Toets je idee vooraf aan vier vragen. Wat is er nieuw aan? Loopt het door als het geld op is? Met
wie deel je wat je leert? Wie buiten je eigen school wordt er beter van? Is het antwoord op de
laatste vraag "niemand", kies dan de kleinschalige formule.

De bedragen staan in de beleidsbundel 2019-2024. Controleer het geldende reglement en de
indiendata voor je begint te schrijven.`,
    levels: [
      'K0',
      'K1',
      'K2',
      'K3',
      'L1',
      'L2',
      'L3',
      'L4',
      'L5',
      'L6',
      'SO1A',
      'SO1B',
      'SO2D',
      'SO2DA',
      'SO2A',
      'SO3D',
      'SO3DA',
      'SO3A',
      'SO7',
      'BUKO',
      'BULO',
      'BUSO-OV1',
      'BUSO-OV2',
      'BUSO-OV3',
      'BUSO-OV4',
      'OKAN',
    ],
    themes: ['techniek', 'geletterdheid', 'talent-beroepen'],
    subjects: [],
    audience: 'Directies, schoolteams, gemeenten en organisaties die met scholen werken',
    keywords: [
      'toelage',
      'financiering',
      'flankerend onderwijsbeleid',
      'schoolverlaters',
      'STEM',
      'innovatie',
      'dossier indienen',
    ],
  },
  {
    slug: 'subsidie-flankerend-onderwijs-levenslang-leren',
    kind: 'grant',
    title: 'Projectsubsidie levenslang leren',
    summary:
      'Tot 30.000 euro per aanvraag voor vernieuwende projecten rond geletterdheid en ' +
      'leercultuur bij volwassenen in West-Vlaanderen.',
    description: `Een kwartier leren op de werkvloer, een leescafé in het wijkcentrum of een
digitale hulplijn met cursisten: voor zulke plannen met volwassenen bestaat een eigen reglement
naast dat voor het leerplichtonderwijs. De Provincie legt hoogstens 30.000 euro per aanvraag op
tafel. De drie voorbeelden zijn verzonnen, het bedrag niet.

Waar ligt de klemtoon? Vooral op de geletterdheid van volwassenen en op een cultuur waarin mensen
blijven leren. Geletterd zijn is ruim bedoeld: omgaan met tekst, cijfers, grafieken en ICT. Het
project moet nieuw zijn, blijven werken als de steun stopt, en zijn ervaring met anderen delen.

Zo zet je je aanvraag op:

- Omschrijf eerst wie je vandaag niet bereikt, en hoe je dat weet.
- Zoek een partner die die mensen wel kent.
- Kies twee of drie resultaten die je kan tellen of tonen.
- Plan een moment waarop je materiaal vrij beschikbaar wordt.
- Verdeel de kosten over lonen, werking en materiaal.

Werk je in een CVO of Ligo, leg je idee dan ook voor aan je collega's van de andere centra;
misschien loopt er al iets gelijkaardigs. Het bedrag komt uit de beleidsbundel 2019-2024. Vraag de
huidige voorwaarden en data na voor je indient.`,
    levels: ['CVO', 'LIGO'],
    themes: ['geletterdheid', 'talent-beroepen'],
    subjects: [],
    audience: 'Centra voor volwassenenonderwijs en basiseducatie, organisaties en lokale besturen',
    keywords: [
      'toelage',
      'volwassenenonderwijs',
      'basiseducatie',
      'geletterdheid',
      'flankerend onderwijs',
      'financiering',
    ],
  },
  {
    slug: 'klasziekaal-onderwijs-zieke-leerlingen',
    kind: 'service',
    title: 'Klasziekaal: onderwijs voor zieke leerlingen',
    summary:
      'Steunpunt waar je terecht kan als een leerling door ziekte lang of vaak afwezig is: ' +
      'advies, wegwijs en hulp bij les aan huis.',
    description: `Een leerling uit je klas breekt een been, krijgt een zware behandeling of komt
door een chronische ziekte maar halve weken. Wat dan? Ook een ziek kind heeft recht op onderwijs,
maar de wegen zijn niet altijd gekend. Klasziekaal helpt je zoeken. De Provincie startte het
steunpunt in 2020, samen met de West-Vlaamse ziekenhuisscholen, Bednet, School & Ziekzijn en twee
netwerken rond schooluitval en jeugdhulp.

Je kan er terecht voor:

- uitleg over de mogelijkheden: ziekenhuisschool, les aan huis, meevolgen vanop afstand;
- een leerkrachtenpool, als je iemand zoekt voor tijdelijk onderwijs aan huis (TOAH);
- infosessies voor je team en intervisie voor wie aan zieke leerlingen lesgeeft;
- een draaiboek om afspraken op school vast te leggen.

Bel niet pas als het dossier rond is. Noteer vooraf vier dingen: hoelang de leerling vermoedelijk
afwezig blijft, wat hij of zij zelf wil, wie in het team de contactpersoon is en welke vakken echt
niet kunnen wachten. Zo verloopt het eerste gesprek vlot.

Ook ouders, artsen en CLB-medewerkers kunnen er aankloppen. Informatie inwinnen is gratis. Wat de
leerling inhaalt en wat mag wegvallen, beslist de school zelf; het steunpunt denkt mee over de weg
ernaartoe.`,
    levels: [
      'K1',
      'K2',
      'K3',
      'L1',
      'L2',
      'L3',
      'L4',
      'L5',
      'L6',
      'SO1A',
      'SO1B',
      'SO2D',
      'SO2DA',
      'SO2A',
      'SO3D',
      'SO3DA',
      'SO3A',
      'SO7',
      'BUKO',
      'BULO',
      'BUSO-OV1',
      'BUSO-OV2',
      'BUSO-OV3',
      'BUSO-OV4',
      'LKR',
    ],
    themes: ['samenleven'],
    subjects: [],
    audience: 'Scholen, ouders, artsen en CLB-medewerkers',
    keywords: [
      'TOAH',
      'onderwijs aan huis',
      'langdurig afwezig',
      'ziekenhuisschool',
      'schooluitval',
      'zorg',
      'chronisch ziek',
    ],
    season: 'het hele schooljaar',
  },
]
