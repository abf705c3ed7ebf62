import type { SampleOffering } from '../sample.ts'

/** Nature and environment education: cases to investigate with, and lessons for outdoors. */
export const nme: readonly SampleOffering[] = [
  {
    slug: 'waterdiertjeskoffer',
    kind: 'material',
    title: 'Waterdiertjeskoffer: wat leeft er in de sloot?',
    summary:
      'Schepnetten, bakken en zoekkaarten voor een hele klas. Aan de diertjes lezen je ' +
      'leerlingen af hoe schoon het water is.',
    description: `Met deze koffer onderzoekt een klas van 24 leerlingen in zes groepjes een sloot,
een vijver of een trage beek. Wie een haftlarve of een kokerjuffer schept, heeft vaak goed nieuws:
zulke diertjes houden het in vuil water niet lang vol.

Zo verloopt een onderzoek van ongeveer 100 minuten:

- kijk eerst naar de oever, de kleur en de geur van het water
- schep per groepje drie keer en leg de vangst in een witte bak met slootwater
- tel hoeveel soorten je hebt, niet alleen hoeveel diertjes
- leg je lijst naast de kleurenschaal en geef het water een score
- zet alles terug op de plek waar je het ving

Kies vooraf een vlakke oever, vraag toestemming aan de eigenaar en voorzie minstens twee
volwassenen aan de waterkant. Laarzen brengen de leerlingen zelf mee. Ontlenen is gratis; je
spoelt de netten uit en brengt ze droog terug.

Leerlingen oefenen waarnemen, soorten ordenen en een besluit trekken uit hun eigen telling. Dat
hoort bij wetenschap en techniek in het lager, en bij onderzoekend werken in de eerste graad
secundair.`,
    levels: ['L3', 'L4', 'L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['natuur', 'water-zee'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    keywords: [
      'slootdiertjes',
      'waterbeestjes',
      'macrofauna',
      'schepnet',
      'vijveronderzoek',
      'waterkwaliteit',
      'leskoffer',
    ],
    durationMinutes: 100,
    groupSizeMax: 24,
    season: 'lente tot vroege herfst',
    setting: 'buiten',
    accessibility:
      'Op een drassige oever lukt een rolstoel moeilijk. Een begeleider kan een bak vullen en ' +
      'de leerling zoekt mee uit aan een tafel.',
    lending: {
      maxDays: 14,
      turnaroundDays: 1,
      parts: [
        { name: 'schepnet met lange steel', count: 6, essential: true },
        { name: 'witte uitzoekbak', count: 6, essential: true },
        { name: 'loeppotje', count: 24, essential: true },
        { name: 'geplastificeerde zoekkaart waterdiertjes', count: 12, essential: true },
        { name: 'kleurenschaal waterkwaliteit', count: 6, essential: true },
        { name: 'plastic lepel', count: 24, essential: false },
        { name: 'pipet', count: 12, essential: false },
        { name: 'emmer', count: 2, essential: false },
        { name: 'map met handleiding en telblad om te kopiëren', count: 1, essential: false },
      ],
      copies: [
        { barcode: 'KB-WADI-01', pickupPoint: 'beernem', shelf: 'A-01' },
        { barcode: 'KB-WADI-02', pickupPoint: 'beernem', shelf: 'A-01' },
        { barcode: 'KB-WADI-03', pickupPoint: 'roeselare', shelf: 'C-02' },
      ],
    },
  },
  {
    slug: 'bodemdiertjeskoffer',
    kind: 'material',
    title: 'Bodemdiertjeskoffer: speuren onder steen en blad',
    summary:
      'Loeppotjes, zeefjes en keuzebakjes om te ontdekken wie er in de grond woont. Werkt al op ' +
      'een vierkante meter naast de speelplaats.',
    description: `Til een steen op en het krioelt: pissebedden, een duizendpoot, een regenworm die
zich snel terugtrekt. Veel plaats heb je niet nodig. Een hoekje van de schooltuin, een haag of een
bosje volstaat voor een les van 75 minuten met 24 leerlingen.

Elk tweetal kiest één vangst en zoekt een antwoord op vier vragen:

- Hoeveel poten tel je: geen, zes, acht, veertien of nog meer?
- Waar zat het: droog of vochtig, in het licht of in het donker?
- Wat zou het eten? Kijk ook naar wat eromheen ligt.
- Wat gebeurt er met de bladeren als dit diertje er niet meer is?

De jongste leerlingen gebruiken de fotokaarten, de oudste de determineersleutel. Nadien volgt een
keuzeproef: zes pissebedden in een bakje, de ene helft nat, de andere droog. Waar zitten ze na
vijf minuten? Laat de klas eerst voorspellen en zet de uitkomst van alle groepjes in één
staafdiagram.

De koffer is gratis. Voorzie handzeep en zet de diertjes na de les terug onder dezelfde steen. Je
werkt aan dieren indelen op kenmerken, eerlijk vergelijken en gegevens voorstellen.`,
    levels: ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'BULO'],
    themes: ['natuur'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    keywords: [
      'kriebelbeestjes',
      'pissebedden',
      'wormen',
      'loep',
      'vergrootglas',
      'bodemonderzoek',
      'wereldoriëntatie',
    ],
    durationMinutes: 75,
    groupSizeMax: 24,
    season: 'lente tot herfst, bij zacht weer ook in de winter',
    setting: 'binnen en buiten',
    accessibility:
      'Wie niet kan hurken, zoekt in een bak met bladaarde op tafel. De fotokaarten werken ' +
      'zonder tekst.',
    lending: {
      maxDays: 14,
      turnaroundDays: 1,
      parts: [
        { name: 'loeppotje', count: 24, essential: true },
        { name: 'keuzebakje met deksel', count: 6, essential: true },
        { name: 'bodemzeef', count: 6, essential: true },
        { name: 'handschopje', count: 12, essential: true },
        { name: 'fotokaart bodemdiertjes', count: 12, essential: true },
        { name: 'determineersleutel', count: 12, essential: true },
        { name: 'zacht penseel', count: 24, essential: false },
        { name: 'handleiding', count: 1, essential: false },
      ],
      copies: [
        { barcode: 'KB-BODI-01', pickupPoint: 'beernem', shelf: 'A-02' },
        { barcode: 'KB-BODI-02', pickupPoint: 'beernem', shelf: 'A-02' },
      ],
    },
  },
  {
    slug: 'bostas-voormiddag-in-het-bos',
    kind: 'material',
    title: 'Bostas: een voormiddag in het bos met twintig kinderen',
    summary:
      'Een rugzak vol opdrachtkaarten, blinddoeken, touw en sorteerdoeken. Je kiest de kaarten ' +
      'die bij jouw bos en jouw groep passen.',
    description: `Zoek iets dat zachter is dan je wang. Sluip zonder geluid naar de dikste stam. Leg
van licht naar donker. Zulke korte opdrachten staan op de 24 kaarten in deze rugzak. Je leest ze
voor of toont de tekening, en de kinderen zijn vertrokken.

De kaarten zitten in drie kleuren:

- groen: voelen, ruiken en luisteren, zonder tekst, ook voor de tweede kleuterklas
- geel: zoeken, tellen en sorteren, voor de derde kleuterklas en het eerste leerjaar
- bruin: bouwen, meten en een verhaal verzinnen, voor het tweede tot vierde leerjaar

Met zes kaarten vul je een voormiddag van ongeveer 150 minuten, pauze inbegrepen. Kies ze vooraf
in het bos zelf: wat staat er, waar mag je van het pad? Op de achterkant vind je telkens een stap
extra voor wie snel klaar is, en een rustige variant voor wie het druk vindt.

Je ontleent de tas gratis. Stop er zelf een verbanddoos en reservekousen bij. De opdrachten
oefenen woordenschat, meten zonder meetlat, samenspel en bewegen op oneffen grond. In het verslag
op school laat je elk kind één vondst tekenen en benoemen.`,
    levels: ['K2', 'K3', 'L1', 'L2', 'L3', 'L4', 'BUKO', 'BULO'],
    themes: ['natuur'],
    subjects: ['wetenschap-techniek', 'nederlands', 'lichamelijke-opvoeding', 'muzische-vorming'],
    keywords: [
      'boswandeling',
      'zintuigen',
      'herfst',
      'boomblaadjes',
      'rugzak',
      'bosklas',
      'uitstap',
    ],
    durationMinutes: 150,
    groupSizeMax: 20,
    season: 'hele jaar, niet bij storm',
    setting: 'buiten',
    accessibility:
      'Groene kaarten kunnen ook op een verhard pad of in een park. Elke kaart heeft een ' +
      'prikkelarme variant.',
    lending: {
      maxDays: 14,
      parts: [
        { name: 'rugzak', count: 1, essential: true },
        { name: 'opdrachtkaart in drie kleuren', count: 24, essential: true },
        { name: 'blinddoek', count: 10, essential: true },
        { name: 'sorteerdoek', count: 5, essential: true },
        { name: 'touw van tien meter', count: 2, essential: true },
        { name: 'vergrootglas', count: 20, essential: true },
        { name: 'stoffen zakje voor vondsten', count: 20, essential: false },
        { name: 'handspiegel', count: 5, essential: false },
        { name: 'begeleidersboekje', count: 1, essential: false },
      ],
      copies: [
        { barcode: 'KB-BOST-01', pickupPoint: 'beernem', shelf: 'A-03' },
        { barcode: 'KB-BOST-02', pickupPoint: 'beernem', shelf: 'A-03' },
        { barcode: 'KB-BOST-03', pickupPoint: 'kortrijk', shelf: 'B-05' },
      ],
    },
  },
  {
    slug: 'dieren-van-de-nacht-koffer',
    kind: 'material',
    title: 'Dieren van de nacht: vier hoeken in het donker',
    summary:
      'Een koffer met geluiden, voeldozen, sporen en vertelplaten over egel, bosuil, vos, ' +
      'vleermuis en nachtvlinder. Voor twee lestijden in een verduisterde klas.',
    description: `Gordijnen dicht, lampen uit. In het donker klinkt een roep. Is dat een uil, een
vos of toch een egel? Na die start verdeel je de klas over vier hoeken van telkens twintig
minuten.

- Horen: tien geluiden raden en bij het juiste dier leggen.
- Voelen: met de hand in de doos, zonder kijken, de woorden zoeken voor wat je voelt.
- Zien: met een zaklamp ontdekken waarom een kattenoog en een reflector oplichten.
- Vertellen: de twaalf vertelplaten van een egelnacht op volgorde leggen en navertellen.

Alles samen duurt het twee keer 50 minuten, met een kringgesprek op het einde: wat kan een dier
dat 's nachts leeft beter dan wij? En wie heeft er last van al ons licht? Een klasouder aan de
vertelhoek helpt in het eerste leerjaar.

Geschikt voor de derde kleuterklas tot het vierde leerjaar, tot 24 kinderen. Ontlenen is gratis.
Test thuis of in de klas even de luisterdoos; er steken vier reservebatterijen bij. De koffer past
bij zintuigen en aanpassing van dieren, bij mondeling vertellen en bij spreken over bang zijn in
het donker.`,
    levels: ['K3', 'L1', 'L2', 'L3', 'L4'],
    themes: ['natuur'],
    subjects: ['wetenschap-techniek', 'nederlands', 'sociale-vaardigheden'],
    keywords: [
      'nachtdieren',
      'uilen',
      'egel',
      'vleermuizen',
      'belevingskoffer',
      'kamishibai',
      'winter',
    ],
    durationMinutes: 100,
    groupSizeMax: 24,
    season: 'herfst en winter',
    setting: 'binnen',
    accessibility:
      'Voor kinderen die het donker moeilijk vinden, werkt elke hoek ook met gedimd licht. De ' +
      'voel- en vertelhoek vragen geen leesvaardigheid.',
    lending: {
      maxDays: 14,
      turnaroundDays: 1,
      parts: [
        { name: 'luisterdoos met tien geluiden', count: 1, essential: true },
        { name: 'voeldoos', count: 4, essential: true },
        { name: 'dierfiguur', count: 5, essential: true },
        { name: 'vertelplaat', count: 12, essential: true },
        { name: 'vertelkastje', count: 1, essential: true },
        { name: 'zaklamp', count: 6, essential: true },
        { name: 'reflector', count: 6, essential: true },
        { name: 'reservebatterij', count: 4, essential: false },
        { name: 'spoorstempel', count: 5, essential: false },
        { name: 'handleiding met kopieerbladen', count: 1, essential: false },
      ],
      copies: [
        { barcode: 'KB-NACH-01', pickupPoint: 'beernem', shelf: 'A-04' },
        { barcode: 'KB-NACH-02', pickupPoint: 'beernem', shelf: 'A-04' },
      ],
    },
  },
  {
    slug: 'wateranalyse-meetkoffer',
    kind: 'material',
    title: 'Wateranalyse: meetkoffer voor beek en vijver',
    summary:
      'Zuurgraad, nitraat, fosfaat, zuurstof en geleidbaarheid meten met zes teams. Eigen ' +
      'cijfers in plaats van cijfers uit het handboek.',
    description: `Is het water achter de school gezond? Die vraag valt uiteen in dingen die je kan
meten, en daarvoor dient deze koffer. Zes teams nemen een staal op hun eigen plek: stroomopwaarts,
bij een afvoerbuis, onder bomen, in de volle zon. Daarna leggen ze hun waarden naast elkaar.

Voorzie drie lesuren:

- Lesuur 1: staal nemen, temperatuur en geleidbaarheid meten ter plaatse, foto van de plek.
- Lesuur 2: teststroken en testvloeistoffen in het lokaal, elke meting twee keer.
- Lesuur 3: tabel, grafiek en een besluit van vijf zinnen, met één twijfel erbij.

Laat de teams ook deze vraag beantwoorden: welke meting zou je morgen overdoen, en waarom?

In de eerste graad volstaan teststroken, thermometer en geleidbaarheidsmeter. De testvloeistoffen
zijn voor de tweede en derde graad, met handschoenen en veiligheidsbril; je giet ze nadien in de
afvalfles en die komt mee terug. Ontlenen is gratis en een verbruikte test meld je gewoon bij het
inleveren. De proef sluit aan bij chemie en biologie: meetfouten, grenswaarden en het verband
tussen landgebruik en waterkwaliteit.`,
    levels: ['SO1A', 'SO1B', 'SO2D', 'SO2DA', 'SO2A', 'SO3D', 'SO3DA', 'SO3A'],
    themes: ['water-zee', 'natuur'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'aardrijkskunde'],
    keywords: ['waterkwaliteit', 'pH meten', 'nitraat', 'wateronderzoek', 'chemie', 'STEM', 'labo'],
    durationMinutes: 150,
    groupSizeMax: 24,
    season: 'hele schooljaar, niet bij vorst',
    setting: 'binnen en buiten',
    accessibility:
      'Wie niet tot aan het water kan, neemt de metingen in het lokaal voor zijn rekening. De ' +
      'kleurkaarten hebben ook cijfers, voor kleurenblinde leerlingen.',
    lending: {
      maxDays: 14,
      leadDays: 3,
      turnaroundDays: 2,
      parts: [
        { name: 'digitale thermometer', count: 6, essential: true },
        { name: 'geleidbaarheidsmeter', count: 2, essential: true },
        { name: 'zuurstofmeter met sonde', count: 1, essential: true },
        { name: 'koker met teststroken voor pH en nitraat', count: 3, essential: true },
        { name: 'testset fosfaat', count: 1, essential: true },
        { name: 'staalfles van 250 ml', count: 12, essential: true },
        { name: 'veiligheidsbril', count: 24, essential: true },
        { name: 'doos wegwerphandschoenen', count: 1, essential: true },
        { name: 'afvalfles', count: 1, essential: true },
        { name: 'map met meetblad en veiligheidsfiches', count: 1, essential: false },
      ],
      copies: [{ barcode: 'KB-WATA-01', pickupPoint: 'beernem', shelf: 'A-05' }],
    },
  },
  {
    slug: 'wilde-bijen-op-de-speelplaats',
    kind: 'lesson-package',
    title: 'Wilde bijen op de speelplaats: tellen en helpen',
    summary:
      'Drie lessen waarin leerlingen bloembezoekers leren herkennen, tien minuten tellen en een ' +
      'voorstel doen voor de schooltuin.',
    description: `De meeste wilde bijen wonen alleen. Geen korf, geen koningin, geen honing voor
ons. Voor een achtjarige is dat groot nieuws, en daarmee begint de eerste les van dit pakket voor
het derde en vierde leerjaar.

Les 1 (50 minuten): bij of niet? Leerlingen leggen twaalf foto's in drie rijen: bij, zweefvlieg,
wesp. Ze kijken naar vleugels, ogen en beharing en maken zelf een regel.

Les 2 (50 minuten): tellen. Elk groepje zit tien minuten stil bij één plant. Op het telblad staat:

- welke plant, hoe laat, hoeveel zon
- een streepje per bezoeker: bij, hommel, zweefvlieg, vlinder, iets anders
- gaat het dier diep in de bloem of blijft het bovenop?

Les 3 (50 minuten): wat nu? De klas telt op, zet de cijfers in een tabel en schrijft één voorstel
aan de directie, bijvoorbeeld een strook minder maaien of een hoekje kaal zand.

Je hebt enkel een paar bloeiende planten en een zonnige dag nodig. Het pakket is gratis. Vraag
vooraf wie allergisch is voor steken. De lessen verbinden bestuiving en levenscyclus met turven,
tabellen lezen en overtuigend schrijven.`,
    levels: ['L3', 'L4'],
    themes: ['natuur'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'nederlands'],
    keywords: [
      'bestuiving',
      'insecten',
      'hommels',
      'bloemen',
      'bijenhotel',
      'schooltuin',
      'lessenreeks',
    ],
    durationMinutes: 150,
    groupSizeMax: 26,
    season: 'april tot juni en september',
    setting: 'binnen en buiten',
  },
  {
    slug: 'een-boom-vier-seizoenen',
    kind: 'lesson-package',
    title: 'Eén boom, vier seizoenen',
    summary:
      'Kleuters kiezen een boom in de buurt en gaan er vier keer op bezoek. Met een vast ' +
      'ritueel, vragen per seizoen en een klasboek.',
    description: `Kies in september samen een boom op wandelafstand en geef hem een naam. Meer heb
je niet nodig om met kleuters een jaar lang te kijken hoe de tijd voorbijgaat.

Elk bezoek duurt ongeveer 40 minuten en verloopt op dezelfde manier, zodat ook de jongsten weten
wat komt: dag zeggen, rondlopen, voelen, één vondst kiezen, een foto nemen vanaf dezelfde steen.

- herfst: welke kleuren liggen er, en welke hangen er nog?
- winter: zie je kleine bolletjes aan de takken? Wat zou erin zitten?
- lente: wat is er nieuw, wie woont of zoemt er?
- zomer: hoe groot is de schaduw, en hoeveel kleuters passen erin?

Daarna gaan foto, vondst en één zin in het klasboek. In juni liggen vier bladzijden naast elkaar
en vertellen de kleuters zelf wat er veranderde. De gratis map bevat een verhaaltje, prentkaarten
en een voorbeeldblad. Ze ondersteunt tijdsbesef, woordenschat en waarnemen met alle zintuigen.`,
    levels: ['K1', 'K2', 'K3', 'BUKO'],
    themes: ['natuur'],
    subjects: ['wetenschap-techniek', 'nederlands', 'muzische-vorming'],
    keywords: ['jaargetijden', 'herfst', 'lente', 'bomen', 'blaadjes', 'kleuterklas', 'lesbundel'],
    durationMinutes: 160,
    season: 'hele schooljaar, vier bezoeken',
    setting: 'buiten',
    accessibility:
      'Kies een boom langs een verhard pad als een kind met een rolstoel of looprekje meegaat.',
  },
  {
    slug: 'strandvondsten-op-een-rij',
    kind: 'lesson-package',
    title: 'Strandvondsten op een rij',
    summary:
      'Een les vooraf, een uur op het strand en een les nadien. Leerlingen maken van hun ' +
      'vondsten een kleine tentoonstelling met naamkaartjes.',
    description: `In ons stuk van de Noordzee leven meer dan tweeduizend diersoorten. Op het strand
spoelt daarvan telkens een handvol aan, en net dat handvol is genoeg voor een goede les.

Vooraf, 50 minuten in de klas: iedereen brengt een schelp mee of krijgt er een. De leerlingen
tekenen ze op ware grootte, van twee kanten, en bedenken drie woorden die alleen bij díé schelp
passen.

Op het strand, 60 minuten: duo's leggen een lijn van twintig stappen langs de vloedlijn en noteren
wat ze vinden. Vier vakken op het blad:

- van een dier
- van een plant of wier
- van een mens
- geen idee

Nadien, 50 minuten in de klas: het vak 'geen idee' komt eerst aan bod. Welke vraag moet je stellen
om verder te raken? Daarna maakt elk duo een naamkaartje met naam, vindplaats en één weetje dat ze
zelf nagekeken hebben.

Neem lege schelpen mee, laat levende dieren liggen en raak scherpe of vreemde voorwerpen niet aan.
Kijk vooraf wanneer het eb is. Het pakket is gratis, de rit naar zee regel je zelf. Je werkt aan
ordenen, nauwkeurig tekenen en informatie opzoeken.`,
    levels: ['L3', 'L4', 'L5', 'L6'],
    themes: ['water-zee', 'natuur', 'afval'],
    subjects: ['wetenschap-techniek', 'muzische-vorming', 'leren-leren'],
    keywords: ['schelpen', 'kust', 'zeeklas', 'zeedieren', 'vloedlijn', 'determineren'],
    durationMinutes: 160,
    groupSizeMax: 26,
    season: 'september tot november en maart tot juni',
    setting: 'binnen en buiten',
  },
  {
    slug: 'spons-of-asfalt-regenwaterproeven',
    kind: 'lesson-package',
    title: 'Spons of asfalt? Proeven met regenwater',
    summary:
      'Met flessen, grond en een chronometer onderzoeken leerlingen waarom de ene plek onder ' +
      'water loopt en de andere niet.',
    description: `Na een felle bui staat de fietsenstalling blank en is het grasveld al bijna droog.
Hoe komt dat, en wat heeft het te maken met droogte in de zomer? Met deze bundel zoeken leerlingen
van de eerste en tweede graad dat uit in twee lesuren van 50 minuten.

Materiaal per groep: drie afgesneden petflessen, drie koffiefilters, een maatbeker, een
chronometer en drie stalen: zand, tuingrond en vastgestampte aarde.

De proef in vijf stappen:

- Voorspel: welke fles laat het eerst water door, welke houdt het meest vast?
- Giet in elke fles evenveel water en start de tijd.
- Noteer om de dertig seconden hoeveel er onderaan uitkomt.
- Teken drie lijnen in één grafiek.
- Herhaal met een laag bladeren bovenop. Wat verandert?

In het tweede lesuur trekken de groepen met een plattegrond over het schoolterrein. Ze kleuren wat
water doorlaat en wat niet, en schatten de oppervlakte. Eindvraag: waar zou je met een beperkt
budget eerst een stuk verharding wegnemen?

De bundel is gratis en bevat een werkblad, een verbetersleutel en een kortere versie voor de
B-stroom. Je koppelt bodem en watercyclus aan grafieken, schaal en een onderbouwde keuze.`,
    levels: ['SO1A', 'SO1B', 'SO2D', 'SO2DA', 'SO2A'],
    themes: ['klimaat-energie', 'water-zee', 'natuur'],
    subjects: ['aardrijkskunde', 'wetenschap-techniek', 'wiskunde', 'burgerschap'],
    keywords: [
      'wateroverlast',
      'droogte',
      'ontharden',
      'infiltratie',
      'bodem',
      'overstroming',
      'STEM',
    ],
    durationMinutes: 100,
    groupSizeMax: 24,
    season: 'hele schooljaar',
    setting: 'binnen en buiten',
  },
  {
    slug: 'vorming-aan-de-waterkant',
    kind: 'training',
    title: 'Aan de waterkant: zelf een onderzoek begeleiden',
    summary:
      'Een namiddag met laarzen aan, voor leerkrachten die met netten en zoekkaarten willen ' +
      'werken maar niet goed weten hoe beginnen.',
    description: `Je staat met 24 leerlingen aan een vijver, iemand roept dat hij een monster heeft,
en jij kent de naam niet. Geen ramp. In deze vorming leer je hoe je dan verder vraagt in plaats
van te antwoorden.

Het eerste uur doe je zelf wat je klas zal doen: scheppen, uitzoeken, tellen, besluiten. In het
tweede uur kiezen we een veilige oever, verdelen we rollen en tijd, en leer je tien diertjes
kennen die je bijna altijd vindt. Het derde uur gaat over tegenslag: er zit niets in het net, het
regent, of één groepje is na vijf minuten klaar. Je vult intussen een lesplan in voor je eigen
vijver of sloot.

De namiddag is gratis en bedoeld voor leerkrachten van het lager en de eerste graad secundair, en
voor wie nog studeert voor leerkracht. Er is plaats voor achttien deelnemers. Breng laarzen en een
regenjas mee; netten en bakken liggen klaar.

De waterdiertjeskoffer en de bodemdiertjeskoffer mag je ook zonder deze vorming ontlenen.
Waarnemen, tellen en besluiten komen in elk leerplan terug, en je ziet hier hoe één voormiddag
buiten ze samenbrengt.`,
    levels: ['LKR', 'LIO'],
    themes: ['natuur', 'water-zee'],
    subjects: ['wetenschap-techniek'],
    audience: 'Leerkrachten van het lager en de eerste graad secundair, studenten lerarenopleiding',
    keywords: ['nascholing', 'waterdiertjes', 'buitenles', 'natuureducatie', 'vijver', 'workshop'],
    places: [{ name: 'Bezoekerscentrum Bulskampveld', municipality: 'Beernem' }],
    durationMinutes: 180,
    groupSizeMax: 18,
    season: 'april en september',
    setting: 'buiten',
    accessibility:
      'Laat bij je inschrijving weten wat je nodig hebt. Het uitzoeken kan aan een tafel.',
  },
]
