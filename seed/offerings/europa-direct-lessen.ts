import type { SampleOffering } from '../sample.ts'

/** Invented sample records of the partner Europa Direct: lessons, a training and a market. */
export const europaDirectLessen: readonly SampleOffering[] = [
  {
    slug: 'twaalf-sterren-in-een-kring',
    kind: 'lesson-package',
    title: 'Twaalf sterren in een kring',
    summary:
      'Kleuters en eersteklassers leggen de Europese vlag na op de grond en ontdekken dat ' +
      'de sterren staan zoals de uren op een klok.',
    description: `Leg een grote blauwe doek in de gang en zet er een mand met twaalf gele schijven
naast. Wat zouden we hiermee kunnen maken? Na wat schuiven hang je de Europese vlag op, en dan
begint het puzzelwerk, want twaalf sterren netjes rond krijgen is moeilijk.

Laat kinderen eerst zoeken. Helpt het als je begint met boven, onder, links en rechts? Daartussen
moeten er telkens nog twee. Wie al een klok kent, roept het vaak zelf: “Het zijn de uren!” Dat neemt
40 minuten, en na een pauze spelen jullie nog 40 minuten op het plein:

- twaalf kinderen zijn ster en gaan op hun uur staan;
- jij roept “drie uur”, ster 3 springt en ster 9 aan de overkant bukt;
- alle sterren schuiven drie plaatsen op, zonder dat de kring scheef wordt.

De derde kleuterklas telt en legt, het eerste en tweede leerjaar schrijven de uren erbij. Vertel kort
dat twaalf niet het aantal landen is. Een lap stof en karton heb je vast in huis.`,
    levels: ['K3', 'L1', 'L2'],
    themes: ['europa'],
    subjects: ['wiskunde', 'muzische-vorming'],
    keywords: [
      'Europese vlag',
      'klok lezen',
      'cirkel',
      'Europadag',
      'kleuters',
      'tellen tot twaalf',
    ],
    prices: [],
    durationMinutes: 80,
    groupSizeMax: 24,
    season: 'april en mei',
    setting: 'binnen en buiten',
  },
  {
    slug: 'fruitschaal-op-de-kaart-oorsprong-zoeken',
    kind: 'lesson-package',
    title: 'De fruitschaal op de kaart',
    summary:
      'Leerlingen lezen in de winkel waar fruit en groenten vandaan komen, spannen draden ' +
      'op een kaart en ontdekken een patroon.',
    description: `Waar groeide jullie tienuurtje? Bij verse groenten en vers fruit staat in de
winkel het land van oorsprong. Dat maakt van elke groenteafdeling een aardrijkskundeboek.

Les 1: naar de winkel, met toestemming van de uitbater. Elk drietal uit het derde of vierde leerjaar
noteert acht producten met land en prijs. Blijven jullie op school? Dan brengt iedereen een foto van
een etiket mee.

Les 2: van jullie gemeente vertrekt op de kaart een draad naar elk land, groen voor groenten en rood
voor fruit.

Les 3: welk land heeft de dikste bundel? Wat groeit ook hier? Maak vijf zinnen die beginnen met “In
de winter komt …”.

Elke les duurt 50 minuten. Leg er in juni een tweede kaart naast. BULO werkt met uitgeknipte
prenten. Wol en een kurken bord, meer kost het niet.`,
    levels: ['L3', 'L4', 'BULO'],
    themes: ['europa', 'voeding'],
    subjects: ['aardrijkskunde', 'wiskunde', 'nederlands'],
    keywords: [
      'oorsprong',
      'herkomst',
      'etiket',
      'supermarkt',
      'kaart van Europa',
      'tienuurtje',
      'seizoen',
      'wereldoriëntatie',
    ],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 25,
    season: 'winter, en nog eens in juni',
    setting: 'binnen en buiten',
  },
  {
    slug: 'europadag-quiz-die-de-klas-zelf-maakt',
    kind: 'lesson-package',
    title: 'Europaquiz: de klas schrijft de vragen',
    summary:
      'Een week lang maken groepjes quizvragen voor elkaar, met drie moeilijkheden en een ' +
      'bewijs. Op 9 mei wordt er gespeeld.',
    description: `Een kant-en-klare quiz over Europa is na een kwartier vergeten. Zelf vragen maken
niet: je moet het antwoord drie keer nagaan voor de anderen je geloven.

Elk groepje van vijf krijgt een thema: landen en grenzen, talen, geld, afspraken, bekende gebouwen,
eten en sport. Ze leveren negen vragen af, drie per soort:

- 1 punt: je vindt het antwoord op een kaart of een muntstuk;
- 2 punten: je moet twee dingen combineren, bijvoorbeeld een taal en twee landen;
- 3 punten: het waarom. De jury beslist of de uitleg goed genoeg is.

Bij elke vraag hoort een bronkaartje: waar staat het, wie schreef het, van wanneer is het? Vragen
zonder bron vallen af. Ook strikvragen zijn verboden.

De planning: maandag 25 minuten thema en voorbeelden, dinsdag en woensdag telkens 25 minuten
schrijven en controleren, donderdag 60 minuten spelen. Een groepje speelt nooit zijn eigen vragen.

Het pakket is gratis en vraagt een atlas en een tablet per groep. Voor het vijfde leerjaar
tot de eerste graad secundair. Opzoeken, verwoorden en bronnen vermelden zijn de kern.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['europa'],
    subjects: ['aardrijkskunde', 'nederlands', 'ict'],
    keywords: [
      'Europadag',
      '9 mei',
      'Europese Unie',
      'quizvragen',
      'opzoeken',
      'groepswerk',
      'lidstaten',
    ],
    prices: [],
    durationMinutes: 135,
    groupSizeMax: 30,
    season: 'de week voor 9 mei',
    setting: 'binnen',
  },
  {
    slug: 'bonjour-les-voisins-videobrief-in-het-frans',
    kind: 'lesson-package',
    title: 'Bonjour les voisins: een videobrief in het Frans',
    summary:
      'Leerlingen tonen hun school in negentig seconden Frans aan een klas over de grens en ' +
      'stellen een vraag terug.',
    description: `De grens met Frankrijk ligt voor veel West-Vlaamse klassen dichter dan Brussel.
Toch spreken leerlingen hun eerste Frans vaak alleen tegen het bord. Geef ze een echte kijker: een
klas in Frankrijk of Wallonië, of een andere klas die Frans leert.

Vier lessen van 50 minuten. In les 1 kiest elk groepje een plek op school en sprokkelt het woorden
bij deze bouwstenen: Bonjour, on s’appelle … / Voici … / Ici, on peut … / J’aime … parce que … / Et
chez vous, il y a … ? In les 2 schrijven ze zes zinnen en oefenen ze hardop. In les 3 wordt er
gefilmd, hoogstens negentig seconden, met zo weinig mogelijk blad. In les 4 kijkt de klas en
verstuurt ze.

Enkel wie een toestemming heeft, komt herkenbaar in beeld. Een foutje mag, zolang de ander het
begrijpt. En elk filmpje eindigt met een vraag, zodat er antwoord komt. Voor het vijfde en
zesde leerjaar en 1A, met een tablet per groep, gratis.`,
    levels: ['L5', 'L6', 'SO1A'],
    themes: ['europa', 'samenleven'],
    subjects: ['frans', 'ict'],
    keywords: [
      'Frans spreken',
      'uitwisseling',
      'partnerklas',
      'filmpje',
      'communiceren',
      'buurlanden',
      'taalgrens',
    ],
    prices: [],
    durationMinutes: 200,
    groupSizeMax: 26,
    season: 'oktober tot mei',
    setting: 'binnen en buiten',
  },
  {
    slug: 'de-schreve-over-interview-grootouders',
    kind: 'lesson-package',
    title: 'De schreve over: grootouders aan het woord',
    summary:
      'Leerlingen interviewen ouderen over de grens met Frankrijk van vroeger: aanschuiven, ' +
      'wisselen, smokkelen, werken. Wat blijft er over?',
    description: `Boter onder de jas, een douanier op een fiets, een portemonnee met Belgische en
Franse frank: wie vandaag zeventig is en in West-Vlaanderen opgroeide, heeft allicht een verhaal
over de schreve, zoals de grens met Frankrijk hier heet. Jouw leerlingen gaan die verhalen halen.

Voor het interview (50 minuten). Laat iedereen acht vragen kiezen of maken, zoals: Waarvoor ging u
de grens over? Wat moest u tonen? Wat was daar goedkoper of anders? Wie werkte aan de overkant?
Wanneer merkte u dat er niemand meer stond?

Het interview zelf gebeurt thuis, in een woonzorgcentrum of met een gast in de klas. Noteer drie
zinnen letterlijk.

Na het interview (100 minuten). Hang de verhalen op een tijdlijn, van oud naar nieuw, en zoek de
bijbehorende plek op een kaart. Waar spreken twee verhalen elkaar tegen? Sluit af met een
luisterfragment of een brief aan wie vertelde.

Wie geen grootouders in de buurt heeft, bevraagt iemand die een andere grens overstak. Gratis, van
het zesde leerjaar tot de tweede graad secundair; historisch denken staat centraal.`,
    levels: ['L6', 'SO1A', 'SO1B', 'SO2D', 'SO2DA'],
    themes: ['europa', 'erfgoed'],
    subjects: ['geschiedenis', 'nederlands', 'aardrijkskunde'],
    keywords: [
      'grens',
      'Franse grens',
      'mondelinge geschiedenis',
      'grensarbeid',
      'smokkel',
      'Schengen',
      'interview',
    ],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 28,
    season: 'het hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'zetels-verdelen-een-verkiezing-narekenen',
    kind: 'lesson-package',
    title: 'Zetels verdelen: een verkiezing narekenen',
    summary:
      'Van duizend stemmen naar zes zetels met delen en rangschikken. Een rekenles die ' +
      'toont waarom partijen soms samengaan.',
    description: `Lijst A haalde 416 stemmen, B 300, C 190 en D 94. Er zijn zes zetels. Verdeel ze
eerlijk. Laat je leerlingen een kwartier zwoegen met procenten.

Daarna toon je de methode D’Hondt, die in België bij de Europese verkiezingen gebruikt wordt. Deel
elk aantal door 1, 2, 3, 4 … en zet alle uitkomsten op een rij. De zes grootste winnen een zetel:
416, 300, 208, 190, 150 en 138,7. Dus A 3, B 2, C 1 en D niets.

Onderzoek in duo’s, 45 minuten:

- Hoeveel zetels moeten er zijn opdat D er ook één krijgt? (Tien.)
- Wat als C en D samen opkomen? (Ze halen er twee, A zakt naar twee.)
- Wat als iedereen met minder dan 10% afvalt?
- Verzin een uitslag waarbij A alle zes de zetels haalt. Hoe klein moet B dan zijn?

Sluit af met een echte stemming van 40 minuten: vier lijsten met een voorstel voor een kraam op het
schoolfeest, stembriefjes, een urne en een telbureau. De leerlingen berekenen zelf de zetels.

Voor de eerste en tweede graad, gratis, met een rekenmachine.`,
    levels: ['SO1A', 'SO1B', 'SO2D', 'SO2DA'],
    themes: ['europa', 'samenleven'],
    subjects: ['wiskunde', 'burgerschap'],
    keywords: [
      'verkiezingen',
      'D’Hondt',
      'stemmen tellen',
      'Europees Parlement',
      'democratie',
      'quotiënt',
      'evenredig',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 28,
    season: 'het hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'stemmen-op-zestien-debat-op-de-lijn',
    kind: 'lesson-package',
    title: 'Stemmen op zestien? Debatteren op een lijn',
    summary:
      'Van buikgevoel naar argument: in twee lesuren schuiven leerlingen letterlijk van ' +
      'mening en leren ze de ander samenvatten.',
    description: `Plak een streep tape van muur tot muur. Links: helemaal akkoord. Rechts: helemaal
niet. Jij leest, zij gaan staan.

Opwarmers (20 minuten): Op je zestiende ben je volwassen genoeg om te werken. Wie niets van politiek
weet, mag beter niet stemmen. Stemmen moet verplicht zijn. Europa ligt te ver van mijn bed.

De hoofdstelling luidt: “Wie zestien is, stemt mee voor alle parlementen.” Iedereen schrijft één
argument voor en één tegen, los van zijn eigen plek (30 minuten). Hulpzinnen: “Een reden is …”, “Dat
zie je aan …”, “Daartegenover staat …”.

Tweede lesuur, het debat (35 minuten). Vier tegen vier, de rest is jury. Voor je antwoordt, vat je
de vorige spreker samen tot die knikt. Geen knik, geen antwoord. Daarna terug naar de lijn (15
minuten): ik sta nu hier omdat …

Zoek vooraf samen op wat vandaag de regel is. Voor alle finaliteiten van de tweede en derde graad;
een rol tape is de hele uitgave.`,
    levels: ['SO2D', 'SO2DA', 'SO2A', 'SO3D', 'SO3DA', 'SO3A'],
    themes: ['europa', 'samenleven'],
    subjects: ['burgerschap', 'nederlands'],
    keywords: [
      'stemrecht',
      'jongeren',
      'stellingenspel',
      'argumenteren',
      'Europese verkiezingen',
      'politiek',
      'stemplicht',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 26,
    season: 'het hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'een-pakje-uit-het-buitenland-rechten-als-koper',
    kind: 'lesson-package',
    title: 'Het pakje klopt niet: jouw rechten als koper',
    summary:
      'Vier webwinkelproblemen, echte regels en een klachtenmail: leerlingen leren hun ' +
      'recht halen bij een aankoop over de grens.',
    description: `De sneakers zijn een maat te klein, de winkel zit in Spanje en antwoordt niet.
Verdeel vier gevallen over de groepjes:

- de schoenen passen niet en je wilt je geld terug;
- de koptelefoon valt na zeven maanden stil;
- het pakje is nooit gekomen, de verkoper zegt van wel;
- de site is verdwenen en je betaalde met een overschrijving.

In het eerste lesuur (50 minuten) zoekt elk groepje uit wat geldt. Twee regels geef je mee: bij de
meeste aankopen op afstand in de Europese Unie heb je veertien dagen bedenktijd, en een nieuw
toestel heeft twee jaar wettelijke garantie. Er zijn uitzonderingen, zoals iets op maat. Waar klop
je aan als de winkel weigert? Bij geval vier is vaak niets te recupereren: maak samen een lijst van
zes alarmtekens.

In het tweede lesuur (50 minuten) schrijft ieder een mail van hoogstens tien regels: wat kocht ik,
wanneer, wat is er mis, welke regel, wat vraag ik, tegen wanneer. De buur leest als verkoper en
antwoordt met één tegenwerping.

Voor arbeidsmarktgerichte klassen en volwassenen. Gratis, met een gsm.`,
    levels: ['SO2A', 'SO3A', 'SO3DA', 'SO7', 'CVO'],
    themes: ['europa', 'geletterdheid'],
    subjects: ['nederlands', 'burgerschap'],
    keywords: [
      'online kopen',
      'consument',
      'webshop',
      'retour',
      'garantie',
      'PAV',
      'klachtenbrief',
      'oplichting',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 24,
    season: 'november tot januari',
    setting: 'binnen',
  },
  {
    slug: 'met-de-trein-naar-rijsel-reis-plannen',
    kind: 'lesson-package',
    title: 'Met de trein naar Rijsel: een daguitstap plannen',
    summary:
      'OKAN-leerlingen en cursisten lezen een dienstregeling, kiezen een ticket, leren acht ' +
      'Franse zinnen en maken een planning.',
    description: `Doelzin op het bord: “Wij vertrekken om … en zijn om … terug.” Op het einde kan
elke cursist die zin invullen, met bewijs.

Opdracht A, de uren (50 minuten). Zoek met een gsm of op papier drie treinen van Kortrijk naar
Lille-Flandres, de Franse naam op het bord voor Rijsel. Noteer vertrek, aankomst, duur. Welke past
als je om tien uur in het museum wilt zijn? Oefen “kwart over”, “tien voor half” en de uren tot 24.

Opdracht B, het geld (50 minuten). Het groepje krijgt 60 verzonnen euro voor drie mensen. Zoek de
ticketprijs op, denk aan een lunch en aan het toilet in het station. Wat hou je over?

Opdracht C, de taal (50 minuten). Speel aan een loket van karton: Bonjour. / Un aller-retour, s’il
vous plaît. / C’est combien ? / À quelle heure ? / Quel quai ? / Je ne comprends pas. / Plus
lentement, s’il vous plaît. / Merci, au revoir.

Bespreek ook: welke papieren heb jij nodig om de grens over te gaan? Dat verschilt per statuut, dus
vraag het na voor je echt vertrekt. Gratis lessen in lezen, rekenen en vragen stellen.`,
    levels: ['OKAN', 'LIGO', 'CVO', 'SO1B', 'BUSO-OV3'],
    themes: ['europa', 'mobiliteit', 'geletterdheid'],
    subjects: ['nederlands', 'frans', 'wiskunde'],
    keywords: ['dienstregeling', 'uren lezen', 'openbaar vervoer', 'NT2', 'loketgesprek', 'Lille'],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 16,
    season: 'lente',
    setting: 'binnen',
    accessibility:
      'De dienstregeling bestaat in een grote en een vereenvoudigde versie, te maken met ' +
      'knip- en plakwerk.',
  },
  {
    slug: 'brussel-verbiedt-berichten-over-de-eu-nagaan',
    kind: 'lesson-package',
    title: '“Brussel verbiedt …”: klopt dat bericht?',
    summary:
      'Leerlingen pluizen straffe koppen over Europa uit tot op de eerste bron en schrijven ' +
      'een rechtzetting van vijf zinnen.',
    description: `Verzonnen voorbeeld: “Brussel verbiedt slingers op kinderfeestjes.” Waar zou
zoiets vandaan komen? Misschien kwam er een brandveiligheidsnorm voor de fabrikant, een voorstel van
één parlementslid, of gewoon een grap.

De leerlingen zoeken vooraf elk één kop over de Europese Unie, liefst een die hen kwaad of blij
maakte.

Lesuur 1 gaat over de ladder van vier sporten: idee, voorstel, goedgekeurde regel, regel die al
geldt. Op welke sport staat het bericht volgens de kop? En volgens de tekst? Leerlingen zoeken in
het artikel woorden als “wil”, “zou”, “stemde”, “vanaf”.

Lesuur 2 is speurwerk per twee. Ze zoeken de eerste bron: wie zei of besliste wat, op welke dag? Ze
kruisen één besluit aan: klopt, overdreven, te vroeg, verzonnen, niet te vinden. Dan volgt de
rechtzetting in vijf zinnen, zonder het valse nog eens te herhalen in de titel.

Evalueer met drie vragen: is de bron de eerste, is het besluit eerlijk, begrijpt een buitenstaander
het?

Voor tweede en derde graad, met laptops, zonder kosten. Past bij Nederlands en mediawijsheid.`,
    levels: ['SO2D', 'SO2DA', 'SO3D', 'SO3DA'],
    themes: ['europa', 'media'],
    subjects: ['nederlands', 'burgerschap', 'ict'],
    keywords: [
      'factcheck',
      'EU-regels',
      'nieuws',
      'desinformatie',
      'bronnenonderzoek',
      'kop',
      'sociale media',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 24,
    season: 'het hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'vorming-rollenspelen-over-europa-begeleiden',
    kind: 'training',
    title: 'Rollenspelen over Europa begeleiden',
    summary:
      'Je speelt zelf een onderhandeling, leert ingrijpen als het spel vastloopt en past ' +
      'een scenario aan jouw leerlingen aan.',
    description: `Wat doe je als één leerling alles binnenrijft en drie anderen hun rolkaart als
waaier gebruiken? Een rollenspel staat of valt met wat jij doet tussen de regels. Daar gaan deze
twee woensdagnamiddagen over, telkens van 13.30 tot 16.00 uur in Europahuis Ryckevelde in Brugge.

Eerste namiddag: je krijgt zelf een rol, een geheim belang en te weinig tijd. Nadien keren we terug
naar vijf sleutelmomenten: wat kan een begeleider daar doen?

Tussendoor: je speelt één ronde van een kort scenario met je eigen klas en noteert waar het haperde.

Tweede namiddag: we sleutelen. Hoe maak je een rolkaart voor een zwakke lezer? Kun je het zesde
leerjaar een stemming laten voorbereiden zonder moeilijke woorden? Hoe beoordeel je overleg, zonder
punten voor wie het luidst roept?

Wat je meeneemt: drie scenario’s van één tot drie lesuren, een stel lege rolkaarten, een
observatiewijzer en de eigen aangepaste versie.

Er zijn 22 plaatsen, deelnemen is gratis en koffie is voorzien. Kennis van de Europese instellingen
hoef je niet mee te brengen.`,
    levels: ['LKR', 'LIO'],
    themes: ['europa'],
    subjects: ['burgerschap', 'nederlands'],
    audience:
      'Leerkrachten van het vijfde leerjaar tot de derde graad secundair en studenten van de ' +
      'lerarenopleiding',
    keywords: [
      'simulatie',
      'nascholing',
      'werkvormen',
      'Europese Unie',
      'PAV',
      'burgerschapseducatie',
      'bijscholing',
    ],
    places: [{ name: 'Europahuis Ryckevelde', municipality: 'Brugge' }],
    prices: [],
    durationMinutes: 300,
    groupSizeMax: 22,
    season: 'november, met herhaling in februari',
    setting: 'binnen',
  },
  {
    slug: 'ruilmarkt-uitwisseling-zoek-een-partnerschool',
    kind: 'event',
    title: 'Ruilmarkt: wie wordt jouw partnerschool?',
    summary:
      'Een namiddag vol tafels: scholen tonen hun uitwisseling, starters vinden een idee, ' +
      'een partner en hulp bij hun aanvraag.',
    description: `Aan tafel 4 vertelt een leerkracht waarom haar eerste uitwisseling mislukte. Het
is er meestal het drukst.

Het programma, op een woensdag in maart:

- 13.30: speeddate in zes rondjes, met een kaartje “ik zoek, ik bied”;
- 14.15: tien tafels, van één videocall tot een week op verplaatsing;
- 15.15: hoekjes over budget en subsidie, verzekering en toestemmingen, taal en partners;
- 16.00: je schrijft je eerste drie stappen op en wie je belt; om 16.30 is het gedaan.

Wil je een tafel bemannen, geef dan door wat je toont. Een leerling meebrengen mag, graag zelfs.
Leerkrachten uit basis- en secundair onderwijs en studenten zijn welkom in Europahuis Ryckevelde.
Zeventig plaatsen, gratis, met een broodje. Je vertrekt met minstens één contact.`,
    levels: ['LKR', 'LIO'],
    themes: ['europa', 'wereldburgerschap'],
    subjects: ['frans', 'burgerschap'],
    audience:
      'Leerkrachten, directies en studenten die een uitwisseling overwegen of willen verbeteren',
    keywords: [
      'uitwisseling',
      'internationalisering',
      'eTwinning',
      'Erasmus+',
      'netwerkmoment',
      'Europa mee-maken',
      'subsidie',
    ],
    places: [{ name: 'Europahuis Ryckevelde', municipality: 'Brugge' }],
    prices: [],
    durationMinutes: 180,
    groupSizeMax: 70,
    season: 'maart, op een woensdagnamiddag',
    setting: 'binnen',
  },
]
