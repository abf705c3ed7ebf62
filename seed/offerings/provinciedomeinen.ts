import type { SampleOffering } from '../sample.ts'

/** The provincial domains: half days out with a guide, and lessons that go before or after. */
export const provinciedomeinen: readonly SampleOffering[] = [
  {
    slug: 'bulskampveld-verborgen-leven-van-bomen',
    kind: 'visit',
    title: 'Bulskampveld: praten bomen met elkaar?',
    summary:
      'Een bosvoormiddag over wortels, schimmels en buren die elkaar nodig hebben. De klas ' +
      'speelt het netwerk onder de grond na met touw.',
    description: `Wie in het bos van Bulskampveld staat, ziet stammen. Wat die stammen met elkaar
verbindt, zit onder je schoenen. Over dat verborgen leven gaat dit bezoek voor het vierde tot
zesde leerjaar.

We starten aan het bezoekerscentrum in het kasteel en trekken daarna twee uur het bos in, met een
gids per klas. Onderweg:

- zoekt iedereen een boom met een buur en beschrijft wat ze van elkaar krijgen: schaduw, steun, last
- graven we voorzichtig in de strooisellaag, op zoek naar witte schimmeldraden
- wordt de klas zelf een bos: met touw geven 'oude bomen' suiker door aan 'zaailingen'
- kijken we wat er gebeurt als één boom uit het net stapt

Daarna de eerlijke vraag: is dat praten? Leerlingen leren een vergelijking onderscheiden van een
bewijs, want onderzoekers zijn het niet over alles eens.

Reken op 150 minuten, voor hoogstens 25 leerlingen. Stevige schoenen en een lange broek zijn
nodig. Het bezoek is gratis; vervoer en picknick regel je zelf. Je sluit aan bij relaties tussen
planten, dieren en mensen, en bij kritisch omgaan met beeldspraak in teksten.`,
    levels: ['L4', 'L5', 'L6'],
    themes: ['natuur'],
    subjects: ['wetenschap-techniek', 'nederlands'],
    keywords: ['bos', 'schimmels', 'wortels', 'Lippensgoed', 'boswandeling', 'uitstap', 'gids'],
    places: [{ name: 'Provinciedomein Lippensgoed-Bulskampveld', municipality: 'Beernem' }],
    durationMinutes: 150,
    groupSizeMax: 25,
    season: 'lente tot herfst',
    setting: 'buiten',
    accessibility:
      'Meld het vooraf als iemand minder ver stapt; de gids kiest dan een kortere lus.',
  },
  {
    slug: 'palingbeek-verlaten-kanaal',
    kind: 'visit',
    title: 'De Palingbeek: op zoek naar het verlaten kanaal',
    summary:
      'Met kaart, potlood en goede vragen lezen leerlingen in het landschap van Ieper de sporen ' +
      'van een kanaal en van een oorlog.',
    description: `Een kanaal waar geen schip meer vaart: wat blijft daarvan over? De Palingbeek bij
Ieper groeide rond de verlaten vaart tussen Ieper en Komen. Het domein draagt de naam van zijn
bronbeek en ging in 1973 open. Je klas krijgt een gids en een kaart waarop drie lagen ontbreken.

De eerste laag is water. Onderweg beslissen groepjes welke lijn door mensen getrokken is en welke
door de beek zelf, en waaraan ze dat zien. De tweede laag is oorlog: welke bulten en putten maakte
de natuur niet? De derde laag is vandaag. Wie gebruikt het domein nu, en waar wringt dat?

Elke laag komt op een eigen kalkpapier. Terug op school leg je de drie over elkaar en heb je een
tijdlijn die je kan aanraken.

Het bezoek is gratis, duurt 150 minuten en is er voor het vijfde en zesde leerjaar en de eerste
graad secundair. Breng stapschoenen mee en een potlood per leerling. Vertel vooraf dat hier
soldaten leefden en stierven; dat maakt het gesprek onderweg rustiger. De tocht ondersteunt
landschap lezen, tijdsbesef en een eerste stap in herinneringseducatie.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['erfgoed', 'vrede', 'natuur', 'water-zee'],
    subjects: ['geschiedenis', 'aardrijkskunde'],
    keywords: ['Eerste Wereldoorlog', 'WOI', 'landschap', 'vaart', 'Komen', 'herinneringseducatie'],
    places: [{ name: 'Provinciedomein De Palingbeek', municipality: 'Ieper' }],
    durationMinutes: 150,
    groupSizeMax: 25,
    season: 'hele schooljaar',
    setting: 'buiten',
    accessibility: 'Overleg vooraf over een route zonder steile of smalle stukken.',
  },
  {
    slug: 'de-gavers-land-dat-mag-overstromen',
    kind: 'visit',
    title: 'De Gavers: land dat mag overstromen',
    summary:
      'Op de vlonders door de meersen ontdekt je klas waarom een bocht in een beek en een natte ' +
      'wei helpen tegen wateroverlast.',
    description: `Vroeger wou men water zo snel mogelijk weg. In De Gavers kreeg het opnieuw plaats:
de Gaverbeek mag weer slingeren, de meersen zijn hersteld en er is een gebied dat gecontroleerd
mag overstromen. Waarom zou iemand dat willen?

Drie halteplaatsen, drie opdrachten:

- Aan de beek: twee stukjes hout, een rechte en een bochtige goot. Welk komt het eerst aan?
- Op de vlonders: voel, weeg en wring een kluit mos en een kluit zand. Wie houdt water vast?
- Bij de kaart: waar wil jij dat het water staat na drie dagen regen, en wie woont daar?

Elke leerling krijgt één rol mee: landbouwer, buur, fietser, vis of burgemeester. Op het einde
beslist de groep samen over een denkbeeldige vloed, en rollen mogen van mening veranderen.

Het bezoek duurt 150 minuten en is bedoeld voor het vijfde en zesde leerjaar en de eerste graad
secundair, met hoogstens 25 leerlingen per gids. Deelnemen is gratis. Laarzen zijn geen luxe;
handdoek en droge kousen evenmin. De klas werkt rond de waterkringloop, rond kaarten en rond
keuzes maken met verschillende belangen.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['water-zee', 'natuur', 'klimaat-energie'],
    subjects: ['aardrijkskunde', 'wetenschap-techniek', 'burgerschap'],
    keywords: ['meersen', 'wateroverlast', 'beek', 'Gaverbeek', 'natuurgebied', 'uitstap'],
    places: [
      { name: 'Provinciedomein De Gavers', municipality: 'Harelbeke' },
      { name: 'Provinciedomein De Gavers', municipality: 'Deerlijk' },
    ],
    durationMinutes: 150,
    groupSizeMax: 25,
    season: 'maart tot november',
    setting: 'buiten',
    accessibility: 'Vraag vooraf of de vlonders die dag bruikbaar zijn voor een rolstoel.',
  },
  {
    slug: 'zwin-debat-wie-beheert-de-natuur',
    kind: 'visit',
    title: 'Debat in het Zwin: wie beslist over natuur?',
    summary:
      'Leerlingen verkennen slikken en schorren, kruipen in de huid van een betrokkene en ' +
      'onderhandelen over een stuk kust.',
    description: `Meer zee binnenlaten betekent land afgeven. Het Zwin kreeg een groter
getijdengebied, en over zo'n keuze denkt niet iedereen hetzelfde. Op deze halve dag zitten jouw
leerlingen zelf aan tafel.

Het eerste uur gaat naar buiten: we lezen het verschil tussen slik en schorre aan de planten en
nemen een staal mee. In het zoutwaterlabo bekijken ze het onder de microscoop. Zo heeft iedereen
iets om naar te verwijzen.

Dan volgt het debat, in vier rondes van ongeveer twaalf minuten:

- Rol lezen en twee belangen onderlijnen. Wat mag je zeker niet verliezen?
- Bondgenoten zoeken. Met wie deel je een belang dat je niet verwacht had?
- Onderhandelen met een kaart en twintig fiches water, land en recreatie.
- Stemmen, en één minuut zeggen wat de uitkomst met je rol doet.

De nabespreking gaat over argumenten en niet over wie won. Bestemd voor de tweede en derde graad,
tot 25 leerlingen, 180 minuten. Je betaalt 3 euro per leerling (voorbeeldprijs), begeleiders
niets. Warme kledij is nodig, ook in mei. Goed te koppelen aan burgerschap, ecologie en het
spanningsveld tussen veiligheid, natuur en economie.`,
    levels: ['SO2D', 'SO2DA', 'SO2A', 'SO3D', 'SO3DA', 'SO3A'],
    themes: ['natuur', 'water-zee', 'klimaat-energie'],
    subjects: ['burgerschap', 'aardrijkskunde', 'wetenschap-techniek', 'nederlands'],
    keywords: ['slikke en schorre', 'getijden', 'kust', 'rollenspel', 'natuurbeheer', 'excursie'],
    places: [{ name: 'Zwin Natuur Park', municipality: 'Knokke-Heist' }],
    prices: [{ cents: 300, per: 'pupil', note: 'voorbeeldprijs; begeleiders gratis' }],
    durationMinutes: 180,
    groupSizeMax: 25,
    season: 'hele schooljaar',
    setting: 'binnen en buiten',
    accessibility: 'Geef noden door bij je aanvraag, dan zoeken we samen een passende aanpak.',
  },
  {
    slug: 'tillegembos-bomen-planten',
    kind: 'visit',
    title: 'Tillegembos: een bos planten, boom per boom',
    summary:
      'Elk kind plant zelf een jonge boom of struik en leert wat die de komende jaren nodig ' +
      'heeft. Een koude, vuile en vrolijke voormiddag.',
    description: `Twee handen, één spade en een boompje niet groter dan jijzelf. In Tillegembos, het
oudste provinciedomein, komt er elf hectare bos bij met 11.000 bomen en struiken. Klassen planten
mee.

- 20 minuten kijken: waar staat al bos, en welke boom lijkt hier het oudst?
- 20 minuten leren: wortels eerst, niet te diep, goed aanduwen
- 60 minuten planten per twee: één graaft en één houdt recht
- 20 minuten afscheid: je boom een naam geven en bedenken wanneer je terugkomt

Van de tweede kleuterklas tot het vierde leerjaar, met hoogstens 24 kinderen. Bij kleuters reken
je op één volwassene per zes. Spades, boompjes en handschoenen liggen klaar, laarzen breng je mee
en je trekt kleren aan die vuil mogen worden. Deelnemen is gratis.

Terug in de klas: hoe oud ben jij als jouw boom boven je hoofd groeit? De opdracht verbindt hoe
planten groeien met rekenen in jaren en met zorg dragen voor iets.`,
    levels: ['K2', 'K3', 'L1', 'L2', 'L3', 'L4', 'BULO'],
    themes: ['natuur', 'klimaat-energie'],
    subjects: ['wetenschap-techniek', 'lichamelijke-opvoeding', 'wiskunde'],
    keywords: [
      'plantactie',
      'boomplantdag',
      'struiken',
      'bosuitbreiding',
      'schop',
      'plantgoed',
      'winter',
    ],
    places: [{ name: 'Provinciedomein Tillegembos', municipality: 'Brugge' }],
    durationMinutes: 120,
    groupSizeMax: 24,
    season: 'november tot maart, niet bij vorst',
    setting: 'buiten',
    accessibility:
      'Planten doe je op zachte, ongelijke grond. Laat vooraf weten wie een vlakke plek nodig ' +
      'heeft.',
  },
  {
    slug: 'fort-van-beieren-fort-gracht-polder',
    kind: 'visit',
    title: 'Fort van Beieren: van vesting naar vijver',
    summary:
      'Een speurtocht langs oude grachten in Koolkerke. Met kompas en stappenmaat tekenen ' +
      'leerlingen het plan van een voormalig fort.',
    description: `Waar vroeger een fort lag, wandel je nu langs bosvijvers. Het zijn de oude
grachten. Wie ze volgt met een kompas, tekent als vanzelf het plan van de vesting.

Dat doen leerlingen van het derde tot zesde leerjaar, in groepjes van vijf, op eigen ritme en met
een gids die onderweg bijstuurt. Hun opdrachtenblad:

- Meet je eigen stap: hoeveel stappen voor twintig meter?
- Volg de gracht in vier stukken. Noteer richting en aantal stappen.
- Zoek de plek waar je een vijand het eerst zag aankomen. Waaraan merk je dat?
- Wie woont er nu? Minstens drie sporen van dieren of planten aan het water.

In het tweede deel legt elke groep zijn metingen op een ruitjesblad. Past het uiteinde niet op het
begin? Dan zoeken ze samen de fout. Nadien vergelijken we met een oude kaart en praten we over de
polder errond: land dat de mens moest droogmaken en verdedigen.

Het bezoek duurt 120 minuten, kost niets en past bij geschiedenis en aardrijkskunde, met meten en
richting bepalen als wiskundig luik. Breng stevige schoenen, een klembord en een tweede volwassene
mee.`,
    levels: ['L3', 'L4', 'L5', 'L6'],
    themes: ['erfgoed', 'natuur'],
    subjects: ['geschiedenis', 'aardrijkskunde', 'wiskunde', 'wetenschap-techniek'],
    keywords: [
      'kompastocht',
      'oriëntatie',
      'kaartlezen',
      'gracht',
      'polder',
      'Koolkerke',
      'schooluitstap',
    ],
    places: [{ name: 'Provinciedomein Fort van Beieren', municipality: 'Brugge' }],
    durationMinutes: 120,
    groupSizeMax: 25,
    season: 'lente en herfst',
    setting: 'buiten',
    accessibility:
      'Neemt er iemand met een rolstoel of krukken deel? Zeg het vooraf, dan kiest de gids de ' +
      'paden.',
  },
  {
    slug: 'wallemote-wolvenhof-vleermuizentocht',
    kind: 'visit',
    title: 'Wallemote-Wolvenhof: avondtocht met batdetector',
    summary:
      'Een avond in september: leerlingen maken hoorbaar wat ze niet kunnen horen en leren hoe ' +
      'watervleermuizen hun weg vinden.',
    description: `Om halfacht 's avonds, met een warme jas en de zaklampen uit: zo begint deze
tocht. In dit domein van 25 hectare leeft een kolonie watervleermuizen, en in september is het
vroeg genoeg donker om met een klas te gaan luisteren.

Zolang er licht is, spelen we. Eén leerling is de vleermuis, geblinddoekt, en roept. De anderen
zijn motten en antwoorden meteen, als een echo. Daarna stappen we traag verder met de batdetector
open. De gids laat het verschil horen tussen zoeken en een vangst: de tikken volgen elkaar dan zo
snel op dat het gaat ratelen. Zien we onderweg een lamp, dan vragen we ons af voor wie ze brandt.

De tocht duurt 90 minuten en is er voor het vijfde en zesde leerjaar en de eerste graad, met
hoogstens 24 leerlingen en drie volwassenen. Ouders mogen mee als je het een dag vooraf laat
weten. Je betaalt 25 euro per klas (voorbeeldprijs). Regent het hard, dan kiezen we een andere
avond. Geluid en trilling, aangepaste dieren en ons eigen lichtgebruik komen samen. Laat de klas
vooraf twee vragen opschrijven en nadien één antwoord tekenen.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['natuur'],
    subjects: ['wetenschap-techniek'],
    keywords: [
      'vleermuizen',
      'nachtdieren',
      'echolocatie',
      'avondwandeling',
      'Izegem',
      'ultrasoon',
    ],
    places: [{ name: 'Provinciedomein Wallemote-Wolvenhof', municipality: 'Izegem' }],
    prices: [{ cents: 2500, per: 'class', note: 'voorbeeldprijs' }],
    durationMinutes: 90,
    groupSizeMax: 24,
    season: 'september en begin oktober, bij droog weer',
    setting: 'buiten',
    accessibility:
      'Het is donker en het pad is niet overal effen. Wie slecht ziet in het donker, loopt ' +
      'samen met een volwassene.',
  },
  {
    slug: 'd-aertrycke-steentijd-op-het-plateau',
    kind: 'visit',
    title: `d'Aertrycke: wie kampeerde hier zo lang geleden?`,
    summary:
      'Waarom kozen jagers uit de middensteentijd net deze plek? De klas onderzoekt bronnen, ' +
      'hoogte en vuursteen en bouwt een redenering.',
    description: `Stel dat je moet overleven zonder huis, winkel of akker. Waar sla je je kamp op?
Op de rand van het plateau van Wijnendale, vlak bij de bronnen van de Moubeek, werden zo'n
vijfhonderd vondsten uit de middensteentijd gedaan. Hier hadden mensen dus een reden om te
blijven.

De leerlingen zoeken die reden zelf, als archeologen. Ze krijgen een rugzak met kopieën van
werktuigen, een kaart met hoogtelijnen en vijf vragen:

- Waar vind je water dat niet opdroogt?
- Vanaf welk punt zie je het verst?
- Waar zou wild langskomen, en waar kan je schuilen?
- Wat laat een kamp na dat tienduizend jaar blijft liggen, en wat niet?
- Welke van je antwoorden zou je met een opgraving kunnen nagaan?

Elke groep verdedigt één plek voor de anderen. Er is geen juist kruisje, wel een betere en een
zwakkere redenering, en dat zegt de gids ook.

Voor het derde tot zesde leerjaar. Drie uur, pauze inbegrepen, hoogstens 25 leerlingen. Deelname
is gratis. Picknick en stapschoenen breng je mee. De opdracht verbindt prehistorie met reliëf,
water en de vraag hoe we weten wat we weten.`,
    levels: ['L3', 'L4', 'L5', 'L6'],
    themes: ['erfgoed', 'natuur'],
    subjects: ['geschiedenis', 'aardrijkskunde', 'leren-leren'],
    keywords: [
      'prehistorie',
      'steentijd',
      'archeologie',
      'jager-verzamelaars',
      'vuursteen',
      'Torhout',
    ],
    places: [{ name: `Provinciedomein d'Aertrycke`, municipality: 'Torhout' }],
    durationMinutes: 180,
    groupSizeMax: 25,
    season: 'april tot oktober',
    setting: 'buiten',
    accessibility:
      'Wie minder mobiel is, werkt op één plek aan de kaart, met een vaste begeleider.',
  },
  {
    slug: 'baliekouter-kleuters-langs-de-mandel',
    kind: 'visit',
    title: 'De Baliekouter: kleuters spelen langs de Mandel',
    summary:
      'Een korte voormiddag in het speelbos van Wakken, met één opdracht per zintuig en veel ' +
      'tijd om zelf te spelen.',
    description: `Kleuters hebben geen vol programma nodig, wel een begin. Bij de hoeve van De
Baliekouter krijgt elk kind een kaartje met een oor, een neus, een hand of een oog.

Met dat kaartje zoekt het in het speelbos iets dat erbij past en brengt het naar het midden. Dan
wisselen de kaartjes. Na drie rondes volgt 40 minuten vrij spel, met twee afspraken: je blijft
binnen de linten en je komt als je de fluit hoort. We sluiten af bij de Mandel, aan de hand, met
een kort verhaal. Wie rust nodig heeft, mag vroeger gaan luisteren.

Het bezoek duurt 105 minuten, voor hoogstens 20 kleuters met een gids, jijzelf en twee andere
volwassenen. Laarzen en een zak reservekleren volstaan. Deelnemen is gratis; bij storm spreken we
een nieuwe dag af.

De voormiddag voedt taal, motoriek en samen spelen. Voor de kring nadien: wat heb je gehoord dat
je niet kon zien?`,
    levels: ['K1', 'K2', 'K3', 'BUKO'],
    themes: ['natuur'],
    subjects: [
      'nederlands',
      'lichamelijke-opvoeding',
      'wetenschap-techniek',
      'sociale-vaardigheden',
    ],
    keywords: [
      'zintuigen',
      'speelbos',
      'Wakken',
      'kleuterklas',
      'kabouters',
      'bosbezoek',
      'rivier',
    ],
    places: [{ name: 'Provinciedomein De Baliekouter', municipality: 'Dentergem' }],
    durationMinutes: 105,
    groupSizeMax: 20,
    season: 'april tot oktober',
    setting: 'buiten',
    accessibility: 'Er is een prikkelarme versie met minder kinderen tegelijk in het speelbos.',
  },
  {
    slug: 'van-zandput-tot-natuurgebied',
    kind: 'lesson-package',
    title: 'Van zandput tot natuurgebied',
    summary:
      'Voor de aanleg van autosnelwegen werd zand gegraven. Twee provinciedomeinen tonen wat er ' +
      'nadien met de put kan gebeuren.',
    description: `De E17 liet bij Harelbeke een meer achter, de E403 in Wevelgem een put. Eind jaren
zestig en begin jaren zeventig werd er zand gewonnen voor de wegen. Vandaag horen De Gavers (212
hectare) en Bergelen (54 hectare) bij de provinciedomeinen. Dit pakket laat leerlingen van de
eerste en tweede graad uitzoeken hoe een werf landschap wordt.

Twee lesuren van 50 minuten, met een luchtfoto en een kaart van elk gebied:

- Vergelijk: wat hebben beide plekken gemeen, en wat verschilt in grootte, ligging en gebruik?
- Zet op een tijdlijn: zand, water, planten, vogels, bezoekers. Wat kon pas na wat?
- Kies een gebruiker: wandelaar, vogelkijker, spelend kind, buurtbewoner. Wat wil die hier vinden?
- Teken een plan met zones voor wie rust zoekt en wie wil bewegen. Verklaar twee keuzes.

Verdiepingsvraag: als er nu zand nodig is, wat zou jij vooraf afspreken met de uitbater van de
put?

Het pakket is gratis en werkt ook zonder bezoek; ter plaatse kijken in de vogelkijkhut is een
mooie afronding. Je oefent kaart- en beeldvergelijking, verandering in de tijd en het afwegen van
belangen. De leerkrachtenversie geeft mogelijke antwoorden, geen modelantwoorden.`,
    levels: ['SO1A', 'SO1B', 'SO2D', 'SO2DA', 'SO2A'],
    themes: ['natuur'],
    subjects: ['aardrijkskunde', 'geschiedenis', 'burgerschap'],
    keywords: [
      'De Gavers',
      'Bergelen',
      'autosnelweg',
      'landschap',
      'ruimtelijke ordening',
      'lesbundel',
    ],
    places: [
      { name: 'Provinciedomein De Gavers', municipality: 'Harelbeke' },
      { name: 'Provinciedomein Bergelen', municipality: 'Wevelgem' },
    ],
    durationMinutes: 100,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'klaar-voor-het-bos-drie-lessen',
    kind: 'lesson-package',
    title: 'Klaar voor het bos: drie korte lessen vooraf',
    summary:
      'Drie lesjes van 25 minuten over kledij, afspraken en verwachtingen, zodat je uitstap ' +
      'naar een provinciedomein rustig begint.',
    description: `Een halve bosuitstap gaat soms op aan natte voeten, wc-vragen en 'wanneer eten
we?'. Wie met de klas vooraf drie keer 25 minuten oefent, wint die tijd terug. Het pakket dient
voor de derde kleuterklas tot het tweede leerjaar.

Les 1: de koffer. Leg twaalf kledingstukken en voorwerpen op de mat. Wat gaat mee, wat blijft
thuis? Elk kind kleedt een papieren pop aan voor zon of regen.

Les 2: de afspraken. Niet jij maar de kinderen bedenken ze. Zet een lint op de speelplaats en
speel:

- je hoort de fluit en komt terug
- je kiest een maatje en weet altijd waar die is
- je ziet een dier: wat doen je voeten, wat doet je stem?

Les 3: de vragen. Schrijf op een groot blad wat de klas wil weten. Kies samen drie vragen en zet
ze groot op kaartjes. Die gaan mee in het bos.

Na de uitstap haal je de kaartjes er weer bij: welke vraag is beantwoord, welke is gegroeid? Alles
is gratis, met kopieerblad van de pop en een brief voor ouders in eenvoudige taal. Je werkt aan
zelfredzaamheid, mondeling taalgebruik en samen regels maken.`,
    levels: ['K3', 'L1', 'L2', 'BULO'],
    themes: ['natuur'],
    subjects: ['sociale-vaardigheden', 'nederlands', 'leren-leren'],
    keywords: [
      'bosuitstap',
      'voorbereiding',
      'schooluitstap',
      'regels',
      'kledij',
      'bosklas',
      'daguitstap',
    ],
    durationMinutes: 75,
    groupSizeMax: 26,
    season: 'hele schooljaar',
    setting: 'binnen en buiten',
  },
]
