import type { SampleOffering } from '../sample.ts'

/** Invented sample records of the partner Europa Direct; the grant follows the policy document. */
export const europaDirect: readonly SampleOffering[] = [
  {
    slug: 'speldoos-europese-unie-27-landen',
    kind: 'material',
    title: 'Speldoos Europese Unie: 27 landen',
    summary:
      'Doos met vloerkaart, kwartet, raadspel en estafette over de lidstaten, goed voor een ' +
      'halve dag spelen in groepjes.',
    description: `Zes spelen, één vloerkaart van drie op drie meter en een klas die zes keer
doorschuift: zo vul je een halve dag over de Europese Unie. Elk spel duurt twintig minuten en legt
zichzelf uit op één kaart, zodat jij kan rondlopen in plaats van regels te herhalen.

De zes hoeken:

- Vloerkaart: hoofdsteden op hun plaats leggen, eerst met atlas, dan zonder.
- Kwartet: vier kenmerken per land verzamelen.
- Wie ben ik?: raad het land met ja-neevragen.
- Taalbingo: luister naar "goeiedag" en duid de taal aan.
- Muntenzoeker: welke achterkant hoort bij welk land?
- Estafette: juist of fout over wat de EU wel en niet beslist.

De doos is gemaakt voor het vijfde en zesde leerjaar en de eerste graad secundair, met een
moeilijker kaartenset voor wie sneller is. Je hebt een turnzaal of refter nodig en twee toestellen
om geluid af te spelen. Alles past in een plooikrat die één volwassene draagt.

Ontlenen is gratis, drie weken lang. Ligging, grenzen en talen sluiten aan bij aardrijkskunde en
bij burgerschap. Ontbreekt er een kaartje? Schrijf het op het blad in het deksel, dan maken we het
bij.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['europa', 'wereldburgerschap'],
    subjects: ['aardrijkskunde', 'burgerschap'],
    keywords: [
      'EU',
      'lidstaten',
      'hoofdsteden',
      'vloerkaart',
      'gezelschapsspel',
      'spelbox',
      'Europadag',
    ],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 30,
    setting: 'binnen',
    accessibility:
      'De vloerkaart is berijdbaar met een rolstoel; kleuren op de kaarten hebben ook een symbool.',
    lending: {
      maxDays: 21,
      leadDays: 5,
      turnaroundDays: 1,
      maxCopiesPerSchool: 1,
      parts: [
        { name: 'vloerkaart in zeildoek (3 x 3 meter)', count: 1, essential: true },
        { name: 'schijf met hoofdstad', count: 27, essential: true },
        { name: 'kwartetkaarten (27 landen, 4 per land)', count: 108, essential: true },
        { name: 'landenbord Wie ben ik?', count: 6, essential: true },
        { name: 'bingokaart talen', count: 30, essential: true },
        { name: 'stick met geluidsfragmenten', count: 1, essential: true },
        { name: 'nagemaakte euromunt van karton', count: 60, essential: false },
        { name: 'juist-foutkaarten', count: 48, essential: true },
        { name: 'spelregelkaart', count: 6, essential: true },
        { name: 'plooikrat', count: 1, essential: false },
      ],
      copies: [
        { barcode: 'KB-EUSP-01', pickupPoint: 'beernem', shelf: 'E-01' },
        { barcode: 'KB-EUSP-02', pickupPoint: 'roeselare', shelf: 'E-02' },
      ],
    },
  },
  {
    slug: 'lespakket-europa-in-de-boekentas',
    kind: 'lesson-package',
    title: 'Europa in je boekentas',
    summary:
      'Speurles voor de derde graad lager: sporen van de Europese Unie zoeken op etiketten, ' +
      'speelgoed, munten en in de klas.',
    description: `Vraag je klas wie er vandaag iets van Europa bij heeft. Allicht gaat er geen
vinger omhoog. Een kwartier later liggen er een CE-teken, een biologisch blaadje op een koekje,
een euromunt en een lader op de bank.

Die speurtocht is het begin van twee lessen van 50 minuten voor het vijfde en zesde leerjaar. In
les 1 verzamelen de kinderen sporen en kleven ze er briefjes bij: veiligheid, geld, reizen, eten,
milieu. In les 2 kiest elk duo één spoor en zoekt uit welke afspraak erachter zit. Daarna draaien
ze de vraag om: hoe zou het zijn als elk land dat apart regelde?

Het speurblad telt zes vakjes:

- Ik vond het op of in …
- Zo ziet het teken eruit (tekenen).
- Het betekent …
- Wie heeft daar voordeel bij?
- Kan het ook nadelen hebben?
- Mijn vraag aan iemand die het kan weten.

De vragen uit het laatste vakje bundel je in een brief van de klas. Je hebt lege verpakkingen
nodig, die breng je samen met de leerlingen mee; verder kost het pakket niets. Opzoeken en een
vraag formuleren horen bij Nederlands, samenleven met regels bij burgerschap, landen en grenzen
bij aardrijkskunde.`,
    levels: ['L5', 'L6'],
    themes: ['europa'],
    subjects: ['burgerschap', 'aardrijkskunde', 'nederlands'],
    keywords: [
      'EU',
      'Europese Unie',
      'keurmerk',
      'etiketten',
      'Europadag',
      'wereldoriëntatie',
      'lesbundel',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 28,
    setting: 'binnen',
  },
  {
    slug: 'lespakket-euro-in-mijn-portemonnee',
    kind: 'lesson-package',
    title: 'De euro in mijn portemonnee',
    summary:
      'Rekenen met echt geld voor 1B en buitengewoon secundair: munten lezen, gepast betalen en ' +
      'een klein budget maken.',
    description: `Eén kant van elke euromunt is overal gelijk, de andere verschilt per land. Wie
goed kijkt, heeft misschien een stukje Spanje, Duitsland of Frankrijk op zak. Van die ontdekking
maak je in 1B, in OV2, OV3 of OKAN een reeks van drie korte lessen rond geld.

Les 1, munten lezen (40 min.). Leerlingen sorteren een handvol munten op waarde en op land, en
zoeken de landen op de kaart.

Les 2, betalen (40 min.). In een klaswinkel met folders kopen ze een picknick voor vier. Ze
betalen gepast, rekenen wisselgeld na en vergelijken cash met kaart.

Les 3, plannen (40 min.). Elke leerling krijgt een opdrachtkaart: een dag Rijsel met de trein, een
concert, een cadeau. Ze vullen de budgetstrook in:

- dit heb ik;
- dit moet ik betalen;
- dit wil ik graag;
- dit hou ik over, of kom ik tekort.

De kaarten bestaan met ronde bedragen en met cijfers na de komma. Je hebt ongeveer twintig euro
kleingeld, folders en een kaart van Europa nodig; het pakket zelf is gratis. De leerlingen oefenen
rekenen met kommagetallen en zelfredzaamheid, met een stukje aardrijkskunde erbij. Voor het zesde
leerjaar is het bruikbaar als herhaling.`,
    levels: ['L6', 'SO1B', 'BUSO-OV2', 'BUSO-OV3', 'OKAN'],
    themes: ['europa', 'geletterdheid'],
    subjects: ['wiskunde', 'aardrijkskunde', 'sociale-vaardigheden'],
    keywords: [
      'geldrekenen',
      'budget',
      'munten',
      'financiële geletterdheid',
      'klaswinkel',
      'buitengewoon onderwijs',
    ],
    prices: [],
    durationMinutes: 120,
    groupSizeMax: 18,
    setting: 'binnen',
    accessibility:
      'Taalarm, met pictogrammen en echt geld; werkbladen in grote letter beschikbaar.',
  },
  {
    slug: 'lespakket-hoe-ontstaat-een-eu-regel',
    kind: 'lesson-package',
    title: 'Hoe ontstaat een Europese regel?',
    summary:
      'Simulatie in drie lesuren: de klas speelt Commissie, Parlement en Raad en onderhandelt ' +
      'over een verzonnen regel voor broodroosters.',
    description: `Stel: elk nieuw broodrooster moet tien jaar meegaan, en al die tijd moet de
fabrikant onderdelen leveren. Goed idee? De Commissie schrijft het voorstel, het Parlement
sleutelt eraan en de ministers in de Raad willen elk iets anders. Zo leren leerlingen van de
tweede en derde graad secundair dat een regel zelden uit één hand komt. Het voorstel is voor de
klas verzonnen.

Lesuur 1: rollen verdelen en het voorstel lezen. Elke leerling krijgt een rolkaart met een
standpunt, een geheim doel en een grens die niet overschreden mag worden. Lesuur 2: fracties en
landen overleggen apart en dienen hoogstens drie wijzigingen in. Lesuur 3: stemmen, en zoeken naar
een tekst die in beide instellingen een meerderheid haalt. Lukt dat niet, dan valt het voorstel.
Dat mag.

Sluit af met een kwartier zonder rollen:

- Wie had echt invloed, en hoe kwam dat?
- Welke lobbygroep ontbrak aan tafel?
- Wat zou je zelf gestemd hebben?

De simulatie werkt met 15 tot 28 leerlingen en is gratis. Voorzie naamkaartjes en een bel. Overleg
en besluitvorming passen bij burgerschap, pleiten en tekst herschrijven bij Nederlands.`,
    levels: ['SO2D', 'SO2DA', 'SO2A', 'SO3D', 'SO3DA', 'SO3A'],
    themes: ['europa'],
    subjects: ['burgerschap', 'nederlands'],
    keywords: [
      'besluitvorming',
      'rollenspel',
      'EU-wetgeving',
      'Europees Parlement',
      'politiek',
      'onderhandelen',
      'PAV',
    ],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 28,
    setting: 'binnen',
  },
  {
    slug: 'workshop-dag-europarlementslid-ryckevelde',
    kind: 'visit',
    title: 'Eén dag Europees Parlementslid',
    summary:
      'Rollenspel in het Europahuis in Brugge: je klas vergadert in commissies, houdt ' +
      'toespraken en stemt over een resolutie.',
    description: `Om kwart voor tien krijgt elke leerling een badge, een land en een fractie. Om
drie uur wordt er gestemd. Daartussen ligt een dag met commissiewerk, een persmoment en heel wat
gefluister in de gang.

Europahuis Ryckevelde in Brugge ontvangt hiervoor klassen uit de tweede en derde graad secundair,
telkens met 16 tot 30 leerlingen. Twee begeleiders leiden het spel; jij observeert. Het onderwerp
kies je bij je aanvraag: zwerfvuil in zee, minimumleeftijd voor sociale media of een goedkope
treinkaart voor jongeren.

Bereid de klas voor in één lesuur met het kennismakingsblad. Daarop staat wat het Parlement wel en
niet mag, met vijf vragen die iedereen vooraf beantwoordt. Na de dag krijg je mee:

- de goedgekeurde of verworpen resolutie;
- een nabesprekingsblad over meerderheid en minderheid;
- een idee voor een schooldebat over hetzelfde onderwerp.

Breng een picknick mee. De dag kost 60 euro per klas, vervoer niet inbegrepen. Argumenteren en
spreken voor een groep tellen mee voor Nederlands, de werking van democratie voor burgerschap.`,
    levels: ['SO2D', 'SO2DA', 'SO2A', 'SO3D', 'SO3DA', 'SO3A'],
    themes: ['europa', 'samenleven'],
    subjects: ['burgerschap', 'nederlands'],
    keywords: [
      'parlementje spelen',
      'EU',
      'debat',
      'daguitstap',
      'democratie',
      'rollenspel',
      'Ryckevelde',
    ],
    places: [{ name: 'Europahuis Ryckevelde', municipality: 'Brugge' }],
    prices: [{ cents: 6000, per: 'class', note: 'vervoer niet inbegrepen' }],
    durationMinutes: 315,
    groupSizeMax: 30,
    season: 'oktober tot mei',
    setting: 'binnen',
  },
  {
    slug: 'workshop-grens-over-in-je-klas',
    kind: 'visit',
    title: 'Over de grens: workshop in je klas',
    summary:
      'Een begeleider van Europa Direct brengt een grenspost naar je klas. Vijfde- en ' +
      'zesdeklassers ervaren hoe het met en zonder is.',
    description: `Bij het binnenkomen vragen we de kinderen hun paspoort. Dat hebben ze niet, dus
maken ze er een: naam, land, munt, taal. Daarna willen ze handel drijven met de overkant van het
lokaal, en dat gaat traag: een stempel, een wisselkantoor, een taks, een rij.

Halverwege de workshop haalt de begeleider de slagboom weg. Wat gaat er nu vlotter? Wat verlies je
misschien? Met die ervaring kijken we naar de kaart: vanuit West-Vlaanderen fiets je zo Frankrijk
binnen. Wie deed dat al, en waaraan merkte je dat je over de grens was?

De workshop duurt twee lesuren en gaat door bij jullie op school, voor één klas van het vijfde of
zesde leerjaar per keer. Wij brengen slagboom, stempels en speelgeld mee. Van jou vragen we:

- een lokaal waar de banken aan de kant kunnen;
- vooraf een lijst met voornamen voor de paspoorten;
- dat je in de buurt blijft en mee observeert.

Je betaalt niets. Het paspoort blijft in de klas, met achteraan drie opdrachten over buurlanden om
zelf verder te werken. Kaart en buurlanden horen bij aardrijkskunde, afspraken tussen landen bij
burgerschap. Franse begroetingen oefenen we mee in.`,
    levels: ['L5', 'L6'],
    themes: ['europa', 'samenleven'],
    subjects: ['aardrijkskunde', 'burgerschap', 'frans'],
    keywords: ['grenzen', 'douane', 'vrij verkeer', 'Europese Unie', 'gastles', 'buurlanden'],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 26,
    season: 'het hele schooljaar',
    setting: 'binnen',
    accessibility:
      'Geen verplaatsing nodig; wie veel drukte lastig vindt, krijgt de rol van grenswachter.',
  },
  {
    slug: 'subsidie-europa-mee-maken-uitwisseling',
    kind: 'grant',
    title: 'Subsidie Europa mee-maken',
    summary:
      'Tot 2.750 euro per project voor West-Vlaamse scholen die met een buitenlandse of ' +
      'anderstalige partnerschool samenwerken.',
    description: `Droom je van een week Duitstalige Gemeenschap, een gedeeld onderzoek met een
school uit Rijsel of een bezoek aan een partnerklas in Portugal? Basis- en secundaire scholen uit
West-Vlaanderen kunnen voor zo'n uitwisseling sinds 2016 een provinciale subsidie vragen. Ze
bedraagt ten hoogste 2.750 euro per project en er zijn vier indienrondes per jaar.

Je partnerschool ligt in een buurregio, in de Franse of Duitstalige Gemeenschap van België of in
een land dat aan Erasmus+ deelneemt.

Een externe commissie leest elk dossier. Ze let op drie zaken:

- het project past in een visie van de school, met onderwijsdoelen en een praktische uitwerking;
- de leerlingen hebben er duidelijk iets aan;
- ze werken echt samen, en zitten niet enkel naast elkaar op de bus.

Begin een halfjaar op voorhand. Leg eerst met de partnerschool vast wat de leerlingen samen maken
of onderzoeken, reken dan pas vervoer en verblijf uit. Europahuis Ryckevelde helpt scholen bij hun
aanvraag. Van 2019 tot het voorjaar van 2024 kregen 71 projecten steun. De gegevens komen uit de
provinciale beleidsbundel 2019-2024; kijk het reglement van dit schooljaar na voor je indient.`,
    levels: [
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
      'BULO',
      'BUSO-OV1',
      'BUSO-OV2',
      'BUSO-OV3',
      'BUSO-OV4',
    ],
    themes: ['europa', 'wereldburgerschap', 'samenleven'],
    subjects: ['burgerschap', 'frans', 'sociale-vaardigheden'],
    audience: 'Directies en leerkrachten van basis- en secundaire scholen in West-Vlaanderen',
    keywords: [
      'uitwisselingsproject',
      'partnerschool',
      'Erasmus+',
      'internationalisering',
      'toelage',
      'buitenlandse reis',
      'financiering',
    ],
    season: 'vier indienrondes per jaar',
  },
]
