import type { SampleOffering } from '../sample.ts'

/** Invented sample records of the partner Wereldhuis: lessons, visits, games and trainings. */
export const wereldhuisLessen: readonly SampleOffering[] = [
  {
    slug: 'goeiemorgenkring-met-thuistalen-kleuters',
    kind: 'lesson-package',
    title: 'Goeiemorgen! Een kring vol thuistalen',
    summary:
      'Zes weken lang leren de kleuters elke maandag een nieuwe begroeting, in een taal die ' +
      'echt in de klas of op school klinkt.',
    description: `Op maandag groet de klas zoals de oma van Amira het doet, een week later zoals
bij Oleh thuis. Je neemt alleen talen die bij jullie echt klinken: vraag ouders aan de poort om hun
begroeting eens voor te zeggen.

Een kring van tien minuten, zes maandagen na elkaar, voor peuters tot de tweede kleuterklas:

- de pop wordt wakker en fluistert de nieuwe begroeting in je oor;
- iedereen zegt ze na: stil, luid, met een bromstem, met een piepstem;
- jullie zingen ze op de wijs van Vader Jacob, met een gebaar erbij;
- het kind van die taal kiest: voordoen, meedoen of gewoon luisteren.

Maak van elk gebaar een foto. Na zes weken wijst elke kleuter ’s ochtends aan hoe hij begroet wil
worden. Een handpop volstaat, kosten zijn er niet. De kinderen luisteren naar klanken, durven
spreken en horen dat hun thuistaal welkom is.`,
    levels: ['K0', 'K1', 'K2', 'BUKO'],
    themes: ['samenleven', 'geletterdheid'],
    subjects: ['nederlands', 'sociale-vaardigheden', 'muzische-vorming'],
    keywords: [
      'meertaligheid',
      'anderstalige kleuters',
      'begroeten',
      'onthaal',
      'kringactiviteit',
      'lied',
    ],
    prices: [],
    durationMinutes: 60,
    groupSizeMax: 22,
    season: 'begin van het schooljaar',
    setting: 'binnen',
    accessibility: 'Wie niet spreekt, doet mee met het gebaar of wijst een foto aan.',
  },
  {
    slug: 'verf-mengen-tot-mijn-eigen-huidskleur',
    kind: 'lesson-package',
    title: 'Welke kleur heb ik? Verf mengen tot het klopt',
    summary:
      'Met vijf potjes verf zoekt elk kind de kleur van de eigen hand. De klas geeft elke ' +
      'kleur een naam en maakt er een palet van.',
    description: `“Mag ik huidskleur?” vraagt een kind, en het bedoelt het roze potlood. Wiens huid
is dat eigenlijk? Leg alle handen op een wit blad en kijk: geen enkele is roze, en geen twee zijn
gelijk.

Nodig per tafel: witte, bruine, gele, rode en een likje blauwe plakkaatverf, een spatel, een oud
bord.

Eerste moment, 40 minuten. De kinderen mengen en zetten een stip op de rug van hun hand. Te licht?
Te geel? Ze doen er een beetje bij tot het klopt.

Tweede moment, 30 minuten. Ieder bedenkt een naam voor zijn kleur, zoals kastanje of duinzand, en
schildert zijn hand op één groot doek.

Praat over wat je ziet en hou mooier of lelijker erbuiten. Zegt iemand iets kwetsends, vraag dan
rustig: “Wat zie je precies?” Gratis, voor de tweede kleuterklas tot het eerste leerjaar, op het
kruispunt van beeld, waarnemen en over jezelf spreken.`,
    levels: ['K2', 'K3', 'L1'],
    themes: ['samenleven', 'wereldburgerschap'],
    subjects: ['muzische-vorming', 'sociale-vaardigheden', 'wetenschap-techniek'],
    keywords: [
      'huidskleur',
      'diversiteit',
      'zelfportret',
      'kleuren mengen',
      'identiteit',
      'beeld',
      'plastische opvoeding',
    ],
    prices: [],
    durationMinutes: 70,
    groupSizeMax: 24,
    season: 'het hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'een-huis-voor-regen-zon-of-wind',
    kind: 'lesson-package',
    title: 'Een huis voor regen, zon of wind',
    summary:
      'Kinderen bouwen een huisje voor één soort weer, testen het met gieter, lamp of ' +
      'haardroger en vergelijken met echte huizen.',
    description: `Drie kaartjes liggen omgekeerd op tafel. Elk groepje draait er één om en bouwt
een huis voor een speelgoedmannetje dat in dat weer woont. Pas als het huis af is, komt het weer:

- regen: een gieter, tien tellen lang;
- zon: een bureaulamp, vijf minuten, met een ijsblokje binnen;
- wind: een haardroger op de koude stand, van een halve meter ver.

Blijft het mannetje droog, koel, overeind? Verbouwen mag, en dan testen jullie opnieuw. Dat is les 1
(50 minuten).

In les 2 (50 minuten) bekijk je foto’s van huizen in een atlas of prentenboek: een steil dak, dikke
lemen muren, een huis op palen, een tent, jullie eigen straat. Welk huis past bij welk kaartje?
Vraag “waaraan zie je dat?” en niet “uit welk land komt het?”, want in elk land staan veel soorten
huizen. Sluit af met de zin: “Ik zou mijn huis … geven, omdat het hier … is.”

Dozen, stokjes, doek, plastic zakken en tape breng je samen met de ouders mee. Voor de derde
kleuterklas, het eerste en tweede leerjaar en buitengewoon lager. De klas verbindt materiaal, wonen en weer.`,
    levels: ['K3', 'L1', 'L2', 'BULO'],
    themes: ['wereldburgerschap', 'techniek'],
    subjects: ['wetenschap-techniek', 'aardrijkskunde'],
    keywords: [
      'wonen',
      'woningen in de wereld',
      'bouwhoek',
      'proefje',
      'weer',
      'wereldoriëntatie',
      'kosteloos materiaal',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 24,
    season: 'het hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'pip-op-de-ijsschots-verhaal-en-proef',
    kind: 'lesson-package',
    title: 'Pip op de ijsschots: verhaal en smeltproef',
    summary:
      'Een week lang krimpt de schots van zeehond Pip in de zithoek. Een proef met twee ' +
      'glazen toont wat smeltend ijs met de zee doet.',
    description: `“Pip ligt op een ijsschots zo groot als ons lokaal. Elke ochtend is er een stuk
weg.” Leg op maandag twaalf kranten aaneen: de hele klas past erop. Elke dag vertel je een stukje
verder en neem je twee of drie kranten weg. Wie valt eraf? Wat zou jij aan Pip vragen?

Naast vijf kringen van een kwartier is er op woensdag een proef van 40 minuten:

- Glas A: water met drie ijsblokjes die drijven.
- Glas B: water met een steen die erboven uitsteekt, drie ijsblokjes op de steen.

Zet op beide glazen een streepje bij het water. De leerlingen tekenen wat ze verwachten en kijken na
de middag opnieuw. In A verandert er haast niets, in B stijgt het water. Zo merken ze dat vooral ijs
dat op land ligt de zee hoger maakt.

Het einde van Pip is open: elk kind van het eerste tot derde leerjaar schrijft of tekent het. Vertel
ook wat mensen eraan doen, zodat niemand bang naar huis gaat. Oude kranten volstaan; voorspellen en
navertellen zijn de doelen.`,
    levels: ['L1', 'L2', 'L3'],
    themes: ['klimaat-energie', 'wereldburgerschap'],
    subjects: ['wetenschap-techniek', 'nederlands'],
    keywords: [
      'klimaat',
      'opwarming',
      'ijs smelt',
      'poolgebied',
      'voorleesverhaal',
      'klimaatweek',
      'zeespiegel',
    ],
    prices: [],
    durationMinutes: 115,
    groupSizeMax: 25,
    season: 'winter',
    setting: 'binnen',
  },
  {
    slug: 'kinderrechten-luchtballonspel',
    kind: 'lesson-package',
    title: 'De luchtballon zakt: spel over kinderrechten',
    summary:
      'Groepjes gooien kaarten overboord tot de ballon weer stijgt en ontdekken welke ' +
      'dingen elk kind nodig heeft, overal.',
    description: `Stel je voor: vier kinderen in een mand, onder hen de zee, en de ballon zakt. Ze
hebben zestien pakjes bij. Wat gaat eruit?

Schrijf ze op kaarten: proper water, een spelconsole, naar de dokter kunnen, snoep, een eigen mening
zeggen, een huisdier, naar school gaan, nieuwe sneakers, spelen, een tablet, veilig zijn, een naam
hebben, een trampoline, niet moeten werken, je eigen geloof, zakgeld.

In het eerste lesuur klinkt om de vier minuten de bel. Dan moeten er twee kaarten weg, tot er zes
over zijn, en iedereen in de mand moet akkoord gaan. Vergelijk nadien de manden. Welke kaart ging
met spijt weg?

In het tweede lesuur vertel je dat bijna alle landen afspraken ondertekenden over wat elk kind nodig
heeft: het Kinderrechtenverdrag. Welke negen kaarten zijn daar een recht? Elk groepje maakt bij één
ervan een affiche: “Bij ons op school zie je dit als … Het kan beter door …”

Een gratis les over overleggen en kiezen, voor het derde en vierde leerjaar.`,
    levels: ['L3', 'L4'],
    themes: ['wereldburgerschap', 'samenleven'],
    subjects: ['burgerschap', 'sociale-vaardigheden', 'nederlands'],
    keywords: [
      'rechten van het kind',
      'kinderrechtenverdrag',
      'willen en nodig hebben',
      'klasgesprek',
      'kiezen',
      '20 november',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 26,
    season: 'november',
    setting: 'binnen',
  },
  {
    slug: 'feestkalender-van-de-klas-interview-thuis',
    kind: 'lesson-package',
    title: 'Een feestkalender met interviews van thuis',
    summary:
      'Leerlingen vragen thuis naar één feest, maken er een kalenderblad van en ontdekken ' +
      'wat feesten gemeen hebben.',
    description: `Beste ouder, mag ik je vijf dingen vragen? Met dat briefje gaan de kinderen van
het tweede, derde of vierde leerjaar naar huis:

- welk feest vond jij als kind het leukst, en wanneer in het jaar valt het?
- wie komt er dan, en wat wordt er klaargezet?
- wat ruik, hoor of zing je?
- is er iets wat alleen op die dag mag?
- vieren wij het nog zo, of anders?

Een verjaardag, een voetbalfinale of de kermis mag ook: zo heeft ieder kind iets te vertellen.

Op school volgen drie lessen. Eerst vertellen de kinderen per vier wat ze hoorden (40 minuten). Dan
maakt ieder een kalenderblad met een tekening en drie zinnen (50 minuten). Ten slotte sorteert de
klas alle bladen: samen eten, licht, iemand herdenken, verkleden (40 minuten). Een blad past vaak in
twee stapels, en dat geeft gesprek.

Maak van geen enkel kind de woordvoerder van een land of godsdienst. Touw en wasknijpers volstaan.
Vragen stellen, navertellen en vergelijken zijn de doelen.`,
    levels: ['L2', 'L3', 'L4'],
    themes: ['samenleven', 'wereldburgerschap'],
    subjects: ['nederlands', 'muzische-vorming', 'sociale-vaardigheden'],
    keywords: [
      'feesten',
      'tradities',
      'religie',
      'vieren',
      'culturen',
      'jaarkalender',
      'levensbeschouwing',
    ],
    prices: [],
    durationMinutes: 130,
    groupSizeMax: 26,
    season: 'september, of december',
    setting: 'binnen',
  },
  {
    slug: 'de-reis-van-een-t-shirt-label-tot-kaart',
    kind: 'lesson-package',
    title: 'De reis van een T-shirt, van label tot kaart',
    summary:
      'Labels lezen, een reisweg uitzetten en narekenen: een kledingonderzoek in vijf ' +
      'hoeken, met een ontwerp voor een beter etiket.',
    description: `Draai je kraag om en lees. Bangladesh, Turkije, Portugal, China? Binnen de vijf
minuten hangt de wereldkaart vol gele briefjes. Toch staat op zo’n label enkel waar het shirt
genaaid is. Waar groeide het katoen? Wie spon, verfde en drukte?

Vijf hoeken, telkens 20 minuten, plus een les van 50 minuten om samen te leggen:

- label: materiaal, land en wasvoorschrift van tien stukken noteren in een tabel;
- kaart: een reisweg met zes haltes meten met een touwtje en omzetten in kilometers;
- voelen: katoen, wol en polyester sorteren, met een druppel water erop;
- geld: twintig fiches verdelen over teler, naaister, vervoer, merk en winkel;
- kast: hoeveel T-shirts heb je, hoeveel droeg je deze maand, wat doe je met de rest?

In de slotles ontwerpt elk duo een etiket dat vertelt wat een koper zou moeten weten, in hoogstens
dertig woorden. De klas bespreekt: wie zou dit etiket niet graag zien, en waarom?

Voor het vijfde leerjaar tot de eerste graad secundair. Je brengt tien kledingstukken, touw en atlassen mee; er is niets te
betalen. Schaal en tabellen lezen horen bij wiskunde, handel bij aardrijkskunde.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['wereldburgerschap', 'afval'],
    subjects: ['aardrijkskunde', 'wiskunde', 'nederlands'],
    keywords: [
      'kleding',
      'textiel',
      'katoen',
      'fast fashion',
      'wereldhandel',
      'transport',
      'SDG 12',
    ],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 28,
    season: 'het hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'de-wereld-in-vijfentwintig-stoelen',
    kind: 'lesson-package',
    title: 'De wereld in vijfentwintig stoelen',
    summary:
      'Leerlingen verdelen zich over werelddelen zoals de bevolking, en daarna de stoelen ' +
      'zoals de rijkdom. Wie zit er, wie staat er?',
    description: `Hang in zes hoeken de namen Afrika, Azië, Europa, Noord-Amerika, Zuid- en
Midden-Amerika, Oceanië. Dit spel duurt 50 minuten en werkt het best met 25 leerlingen; met meer of
minder herreken je de tabel.

Beurt 1 (15 minuten), mensen. De klas verdeelt zich zoals ze denkt dat de wereldbevolking verdeeld
is. Daarna zeg jij: Azië 15, Afrika 5, Europa 2, Zuid- en Midden-Amerika 2, Noord-Amerika 1, Oceanië
0.

Beurt 2 (15 minuten), stoelen. Nu staan de 25 stoelen voor alles wat er in een jaar verdiend wordt.
Eerst raden, dan schuiven: Azië 9, Noord-Amerika 8, Europa 6, Zuid- en Midden-Amerika 1, Afrika 1.
Iedereen van het werelddeel moet op die stoelen.

Gesprek (20 minuten):

- Wat voelde je toen je stond, of toen je plaats over had?
- Negen stoelen voor heel Azië: zit iedereen daar even krap? Wat verbergt een gemiddelde?
- Welke stoelen kun je verplaatsen, en wie doet dat?

De cijfers zijn sterk afgerond; laat snelle leerlingen ze nakijken in een recente bron. Voor het
zesde leerjaar en de eerste graad secundair, zonder kosten.`,
    levels: ['L6', 'SO1A', 'SO1B'],
    themes: ['wereldburgerschap'],
    subjects: ['aardrijkskunde', 'wiskunde', 'burgerschap'],
    keywords: [
      'ongelijkheid',
      'wereldbevolking',
      'stoelenspel',
      'verhoudingen',
      'continenten',
      'rijk en arm',
      'mondiale vorming',
    ],
    prices: [],
    durationMinutes: 50,
    groupSizeMax: 30,
    season: 'het hele schooljaar',
    setting: 'binnen',
    accessibility:
      'Rolstoelgebruikers en wie niet wil dringen, leiden het spel of houden de telling bij.',
  },
  {
    slug: 'nep-of-echt-vijf-checks-twee-waar-een-vals',
    kind: 'lesson-package',
    title: 'Twee waar, één vals: nepnieuws in vijf checks',
    summary:
      'Leerlingen leren vijf controlevragen, schrijven zelf drie berichtjes waarvan één ' +
      'verzonnen is en proberen elkaar te ontmaskeren.',
    description: `Wie kan het best liegen op papier? Met die uitdaging krijg je een zesde leerjaar
stil. Eerst oefenen ze met vijf checks:

- Wie? Staat er een naam bij, en wat weet die persoon ervan?
- Wanneer? Is dit van vandaag of al jaren oud?
- Waar nog? Vertellen twee andere bronnen hetzelfde?
- Welk beeld? Hoort de foto bij dit verhaal? Zoek ze eens omgekeerd op.
- Waarom? Wil de maker informeren, verkopen, lachen of boos maken?

Les 1 (50 minuten). Je toont drie berichten, bijvoorbeeld uit een jeugdkrant, een reclamefolder en
een doorgestuurd sms’je. Per drie geven leerlingen een score van 0 tot 5 checks.

Les 2 (50 minuten). Elk groepje schrijft drie berichten van vier zinnen over de eigen school: twee
kloppen, één niet. Doorschuiven, controleren, stemmen. De winnaar is niet wie het langst misleidt,
wel wie de meeste leugens vond én kan zeggen met welke check.

Spreek vooraf af: geen namen van kinderen, niets kwetsends, en alles blijft op papier. Bedoeld voor
het vijfde leerjaar tot de eerste graad secundair, met een paar tablets, gratis. Je werkt aan mediawijsheid, lezen en
schrijven.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['media', 'geletterdheid'],
    subjects: ['ict', 'nederlands', 'burgerschap'],
    keywords: [
      'fake news',
      'mediawijsheid',
      'bronnen controleren',
      'desinformatie',
      'deepfake',
      'factcheck',
      'nepbericht',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 28,
    season: 'het hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'vertrekken-in-een-uur-wat-neem-je-mee',
    kind: 'lesson-package',
    title: 'Vertrekken in een uur: wat neem je mee?',
    summary:
      'Een inpakoefening in drie rondes opent het gesprek over mensen die moeten vluchten, ' +
      'met afspraken om het veilig te houden.',
    description: `Lees dit eerst zelf: zit er iemand in je klas die gevlucht is, praat dan vooraf
onder vier ogen en geef een echte keuze. Dit is geen spel dat je kunt winnen.

Ronde 1, tien minuten. Iedereen schrijft tien dingen op die in een rugzak passen. Ronde 2, tien
minuten. Er mag er maar één tas per drie mee: onderhandel. Ronde 3, tien minuten. Je leest drie
regels voor: de brug is dicht, de batterij is leeg, je kleine zus kan niet meer stappen. Wat laat je
achter?

Daarna twintig minuten in de kring. Wie dacht aan papieren? Aan medicatie? Aan iets zonder nut maar
met veel waarde?

De tweede les (50 minuten) is voor woorden en feiten. Op de kaart duiden leerlingen aan waarheen
mensen gaan, met cijfers die jij uit een recente bron kiest: meestal naar een andere streek of een
buurland. Ze leggen het verschil uit tussen vluchteling, migrant en toerist. Slotopdracht: schrijf
vijf dingen die een nieuwe klasgenoot de eerste week nodig heeft.

Voor het zesde leerjaar tot de tweede graad secundair. Gratis, bij burgerschap en aardrijkskunde.`,
    levels: ['L6', 'SO1A', 'SO1B', 'SO2D', 'SO2DA', 'SO2A'],
    themes: ['wereldburgerschap', 'samenleven'],
    subjects: ['burgerschap', 'aardrijkskunde', 'nederlands'],
    keywords: ['vluchtelingen', 'vluchten', 'migratie', 'asiel', 'empathie', 'inpakken', 'oorlog'],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 26,
    season: 'het hele schooljaar',
    setting: 'binnen',
    accessibility:
      'Spreek vooraf leerlingen met een vluchtverleden aan; zij mogen observeren of iets ' +
      'anders doen.',
  },
  {
    slug: 'half-verhaal-eerste-indruk-en-vooroordeel',
    kind: 'lesson-package',
    title: 'Het halve verhaal: vooroordelen betrappen',
    summary:
      'Met zinnen die stukje bij stukje volledig worden, merken leerlingen hoe vlug ze zelf ' +
      'invullen wat er niet staat.',
    description: `“Een jongen rent de winkel uit. De verkoopster roept hem na.” Stop. Wat is er aan
de hand? Bijna iedereen schrijft: diefstal. Lees dan de derde zin: “Hij was zijn portemonnee
vergeten.”

Nog drie verhalen om in stukjes voor te lezen, met telkens een stilte om één woord te noteren:

- De nieuwe trainer is 62. / Ze heeft een knieprothese. / Vorig jaar liep ze drie marathons.
- Een vrouw met hoofddoek zit in de wachtzaal. / Ze leest een dossier. / Ze is de arts van wacht.
- Hij zegt geen woord in de les. / Thuis praat hij vlot vier talen. / Nederlands is zijn vijfde.

Niemand moet tonen waar hij fout zat. Na twintig minuten praten groepjes van vier verder: waar
haalde ik dat idee vandaan? Wanneer werd er over mij iets ingevuld? Wat kan ik zeggen als ik het bij
een ander hoor? Elk groepje schrijft tot slot een vijfde verhaal.

Eén lesuur, zonder materiaal of kosten, voor de eerste en tweede graad en OV3, binnen burgerschap.`,
    levels: ['SO1A', 'SO1B', 'SO2D', 'SO2DA', 'SO2A', 'BUSO-OV3'],
    themes: ['samenleven', 'wereldburgerschap'],
    subjects: ['sociale-vaardigheden', 'burgerschap', 'nederlands'],
    keywords: [
      'stereotypen',
      'discriminatie',
      'racisme',
      'vooroordeel',
      'eerste indruk',
      'inclusie',
      'klasgesprek',
    ],
    prices: [],
    durationMinutes: 50,
    groupSizeMax: 24,
    season: 'het hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'medelijden-of-respect-affiches-over-hulp',
    kind: 'lesson-package',
    title: 'Medelijden of respect? Affiches over hulp',
    summary:
      'De derde graad keurt campagnebeelden met acht criteria, bevraagt het idee van helpen ' +
      'en ontwerpt een eerlijker affiche.',
    description: `Zou jij zelf zo op een affiche willen staan? Die ene vraag loopt door drie
lesuren heen.

Lesuur 1: kijken. Verzamel zes campagnebeelden van goede doelen, uit brievenbus, bushokje of
internet. De leerlingen scoren elk beeld van 1 tot 4 op deze punten: de persoon heeft een naam;
kijkt ons recht aan; doet zelf iets; spreekt; de plaats is herkenbaar; een oorzaak wordt genoemd; de
cijfers hebben een bron; het bedrag dat gevraagd wordt, is uitgelegd.

Lesuur 2: denken. Drie stellingen, telkens met een minuut stilte, vier minuten overleg en een
stemming op de lijn:

- Zonder zielige foto geeft niemand geld.
- Noodhulp en langdurige samenwerking hebben andere beelden nodig.
- Wie geeft, mag meebeslissen over wat ermee gebeurt.

Lesuur 3: maken. Per drie hertekenen ze één affiche. Het opschrift telt hoogstens twaalf woorden en
een bijschrift legt uit wat er veranderde.

Het gaat niet over welke organisatie goed of slecht is; dek logo’s eventueel af. Voor alle
finaliteiten van de derde graad en voor volwassenen. Enkel printkosten. Beeldtaal, argumenteren en
wereldwijde samenwerking komen samen.`,
    levels: ['SO3D', 'SO3DA', 'SO3A', 'CVO'],
    themes: ['wereldburgerschap', 'media'],
    subjects: ['burgerschap', 'nederlands', 'muzische-vorming'],
    keywords: [
      'ontwikkelingshulp',
      'ngo',
      'beeldvorming',
      'ontwikkelingssamenwerking',
      'campagne',
      'reclame',
      'Noord-Zuid',
    ],
    prices: [],
    durationMinutes: 150,
    season: 'november tot januari',
    setting: 'binnen',
  },
  {
    slug: 'wat-zit-er-in-een-oude-gsm',
    kind: 'lesson-package',
    title: 'Wat zit er in een oude gsm?',
    summary:
      'Van grondstof tot lade: leerlingen reconstrueren de levensloop van een toestel en ' +
      'rekenen uit wat langer gebruiken verandert.',
    description: `Vraag iedereen om te tellen hoeveel oude toestellen er thuis in een schuif
liggen. Een dotplot op het bord toont je eerste data.

Les 1, 50 minuten. Per vier krijgen leerlingen tien strookjes met een levensfase, door elkaar: erts
delven, smelten, onderdelen maken, monteren, verschepen, kopen, gebruiken, herstellen, in de schuif,
inzamelen. Ze leggen een lijn en zoeken waar er terug een pijl kan. Bij elke fase noteren ze wie er
werkt en wat er kan misgaan. Koper, goud, kobalt en lithium zoeken ze op: in welke landen gedolven,
waarvoor gebruikt?

Les 2, 50 minuten. Rekenen en kiezen. Een klas van 24 koopt om de twee jaar een nieuw toestel.
Hoeveel toestellen zijn dat in twaalf jaar? En om de vier jaar? (144 en 72.) Daarna verdedigt elk
groepje één maatregel voor een jury: langer garantie, een herstelpremie, een tweedehandsbak op
school of niets doen.

Werkbladvragen:

- Welke fase zie je nooit in een reclamefilm?
- Wie heeft belang bij een kort leven van het toestel?

Schroef zelf geen batterijen open. Voor de tweede graad, gratis, binnen aardrijkskunde,
natuurwetenschappen of PAV.`,
    levels: ['SO2D', 'SO2DA', 'SO2A'],
    themes: ['wereldburgerschap', 'afval'],
    subjects: ['aardrijkskunde', 'wetenschap-techniek', 'burgerschap'],
    keywords: [
      'smartphone',
      'grondstoffen',
      'metalen',
      'mijnbouw',
      'e-waste',
      'circulaire economie',
      'recycleren',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 28,
    season: 'het hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'mijn-weg-naar-school-okan-kaart-en-pijlen',
    kind: 'lesson-package',
    title: 'Mijn weg naar school, in woorden en pijlen',
    summary:
      'Nieuwkomers tekenen hun schoolweg, leren twaalf wegwijswoorden en leiden een ' +
      'klasgenoot over een plattegrond en door de buurt.',
    description: `Links, rechts, rechtdoor, oversteken, het zebrapad, de hoek, de brug, het
rondpunt, de halte, tegenover, naast, ver. Met deze twaalf woorden kom je een heel eind, ook als je
pas drie weken in België bent.

Dag 1, in de klas (50 minuten). Elk woord krijgt een gebaar. De groep staat recht, jij zegt een
woord, zij doen het. Daarna wisselen: een leerling zegt, de anderen doen. Iedereen tekent zijn eigen
weg naar school, zonder woorden.

Dag 2, op papier (50 minuten). Per twee, rug aan rug. De ene beschrijft zijn tekening met “Ik ga …”
en “Dan …”, de andere tekent mee. Vergelijk. Waar ging het anders, en welk woord ontbrak?

Dag 3, in de straat (50 minuten). Duo’s volgen vijf pijlkaarten rond het schoolblok en schrijven bij
elke halte één woord over van een bord. Aan een voorbijganger stellen ze de vraag: “Excuseer, waar
is de bushalte?”

Extra voor wie verder staat: schrijf de weg als een bericht aan een vriend. Voor OKAN, met een
plattegrond van de buurt en een fluovest; kosten zijn er niet. Je oefent spreken en kaartlezen.`,
    levels: ['OKAN'],
    themes: ['geletterdheid', 'samenleven', 'mobiliteit'],
    subjects: ['nederlands', 'aardrijkskunde'],
    keywords: [
      'anderstalige nieuwkomers',
      'NT2',
      'de weg vragen',
      'richting',
      'plattegrond',
      'woordenschat',
      'taalarm',
    ],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 16,
    season: 'september en oktober',
    setting: 'binnen en buiten',
    accessibility:
      'Bruikbaar voor wie nog maar pas Latijns schrift leest: elke kaart heeft een pictogram.',
  },
  {
    slug: 'een-brief-van-school-lezen-basiseducatie',
    kind: 'lesson-package',
    title: 'Een brief van school lezen',
    summary:
      'Volwassenen die Nederlands leren, halen uit een schoolbrief wat ze moeten weten en ' +
      'oefenen om uitleg te vragen.',
    description: `Fatma vond de brief te laat: iedereen had een zwemzak bij, behalve haar zoon.
Vertel dat verhaal en vraag wie zoiets kent. Haast altijd gaan er handen omhoog.

Hieronder de brief waarmee je werkt. Schrijf hem over of neem een echte zonder namen.

“Beste ouders, op dinsdag 14 oktober gaan wij naar het bos. Wij vertrekken om 8.45 uur stipt. Uw
kind draagt laarzen en brengt een lunchpakket mee. Gelieve het strookje voor vrijdag 10 oktober te
bezorgen. De bijdrage van 3 euro komt op de schoolrekening.”

Vier rondes van 25 minuten:

- zoek en omcirkel: dag, uur, meenemen, geven, betalen;
- woorden ruilen: “stipt” wordt “niet te laat”, “gelieve” wordt …;
- zet het in je agenda of je gsm, met een herinnering;
- speel het: bel de school en vraag uitleg over één woord.

Vragen die helpen: Wat moet ik doen? Wanneer? Wat als ik niets doe? Zet die drie op een kaartje voor
op de koelkast.

Voor groepen basiseducatie en NT2 in Ligo en CVO. Cursisten met schoolkinderen brengen zelf brieven
mee. Gratis; ook bruikbaar op een koffiemoment voor ouders.`,
    levels: ['LIGO', 'CVO'],
    themes: ['geletterdheid'],
    subjects: ['nederlands'],
    keywords: [
      'NT2',
      'ouders',
      'functionele taal',
      'alfabetisering',
      'basiseducatie',
      'laaggeletterd',
      'schoolbrief',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 14,
    season: 'september tot november',
    setting: 'binnen',
  },
  {
    slug: 'samen-kiezen-met-fotos-in-de-klas',
    kind: 'lesson-package',
    title: 'Samen kiezen met foto’s en knijpers',
    summary:
      'Vier weken lang beslist de klas elke vrijdag iets echts. Leerlingen leren een keuze ' +
      'tonen en omgaan met verliezen.',
    description: `Soep of pannenkoeken? Kies iets wat jullie nadien ook echt doen, anders heeft
stemmen geen zin. Elke vrijdag is er een halfuur voor, vier weken na elkaar.

Week 1: twee foto’s, elk aan een touw. Wie kiest, hangt er zijn wasknijper. De langste rij wint.
Week 2: drie foto’s, en eerst proeven of voelen. Week 3: geheim, de knijpers gaan achter een scherm
in een doos. Week 4: een leerling leidt.

Verliezen is het moeilijkst. Spreek een gebaar af voor “jammer” en noteer per leerling of hij kiest
wat hij wil of wat zijn buur koos; daar zie je groei. Voor buitengewoon lager, OV1 en OV2, gratis.
Je oefent kiezen, hoeveelheden vergelijken en leven met een afspraak.`,
    levels: ['BULO', 'BUSO-OV1', 'BUSO-OV2'],
    themes: ['samenleven'],
    subjects: ['sociale-vaardigheden', 'burgerschap', 'wiskunde'],
    keywords: [
      'stemmen',
      'inspraak',
      'pictogrammen',
      'buitengewoon onderwijs',
      'democratie',
      'meebeslissen',
      'leerlingenraad',
    ],
    prices: [],
    durationMinutes: 120,
    groupSizeMax: 12,
    season: 'het hele schooljaar',
    setting: 'binnen',
    accessibility:
      'Volledig met foto’s en voorwerpen; stemmen kan met oogwijzen, een knop of een knijper.',
  },
  {
    slug: 'rondkomen-een-maand-met-te-weinig',
    kind: 'lesson-package',
    title: 'Rondkomen: een maand met te weinig',
    summary:
      'Met een verzonnen gezinsbudget en onverwachte kaarten ondervinden leerlingen waarom ' +
      'plannen moeilijk is als je weinig hebt.',
    description: `Een mama met twee kinderen, inkomen 1.450 euro. Vaste kosten: huur 680, energie
en water 170, internet en gsm 45, bus 55. Daarnaast: eten 320, school 60, kleren 40, dokter en
apotheek 30. Laat je leerlingen optellen: er blijft 50 euro over. Alle bedragen zijn verzonnen.

Verdeel de klas in gezinnen van drie. Om de acht minuten trekt elk gezin een kaart:

- de koelkast gaat stuk: tweedehands 240 euro, of zonder verder;
- schoolreis: 95 euro tegen vrijdag;
- tandpijn: eerst 70 betalen, later een deel terug;
- verjaardagsfeestje in de klas: een cadeau van 10 euro.

Ze kiezen, schrappen, schuiven door naar volgende maand en schrijven op wat de keuze kost, ook aan
zorgen. Dat vult het eerste lesuur.

In het tweede lesuur praat je na. Welke goede raad van buitenaf klonk dom? Wat hield je tegen om
hulp te vragen? Wat kan onze school doen zodat niemand moet afhaken? Bundel drie voorstellen voor de
directie.

Praat over “een gezin”, nooit over leerlingen uit de klas. Voor de tweede en derde graad en
volwassenen; een rekenmachine volstaat. Past bij PAV en burgerschap.`,
    levels: ['SO2A', 'SO2DA', 'SO3A', 'SO3DA', 'CVO'],
    themes: ['samenleven'],
    subjects: ['burgerschap', 'wiskunde', 'sociale-vaardigheden'],
    keywords: ['armoede', 'budget', 'kansarmoede', 'PAV', 'geld', 'schoolkosten', 'vooroordelen'],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 24,
    season: 'oktober',
    setting: 'binnen',
  },
  {
    slug: 'een-klacht-die-gelezen-wordt-schrijven-1b',
    kind: 'lesson-package',
    title: 'Schrijven in 1B: een klacht die gelezen wordt',
    summary:
      'In vier korte beurten schrijven leerlingen een echt bericht aan iemand van de ' +
      'school: eerst zeggen, dan schrijven, dan schrappen.',
    description: `Het toilet boven heeft geen zeep. De fietsenrekken zijn kapot. Zoek met je klas
één ding dat stoort en waarvoor iemand op school bevoegd is. Die persoon belooft vooraf te
antwoorden: dat is het geheim van deze reeks voor 1B, OV3 en OKAN.

Vier beurten van 35 minuten:

- zeggen: speel het gesprek; de luisteraar vraagt enkel “Wat wil je dat ik doe?”;
- schrijven: Ik ben … / Ik zag … / Daardoor … / Ik stel voor … / Kunt u …?
- ruilen: de lezer onderstreept de duidelijkste zin en zet een vraagteken waar hij haperde;
- netjes: nu pas hoofdletters, punten en aanspreking, en dan versturen.

Materiaal of geld komt er niet aan te pas. Zo schrijven leerlingen voor een lezer en niet voor de
punten.`,
    levels: ['SO1B', 'BUSO-OV3', 'OKAN'],
    themes: ['geletterdheid'],
    subjects: ['nederlands'],
    keywords: [
      'schrijfvaardigheid',
      'mail schrijven',
      'B-stroom',
      'bericht',
      'herschrijven',
      'functioneel schrijven',
      'MAVO',
    ],
    prices: [],
    durationMinutes: 140,
    groupSizeMax: 16,
    season: 'het hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'boekenproeverij-lezen-met-goesting',
    kind: 'lesson-package',
    title: 'Boekenproeverij: lezen met goesting',
    summary:
      'Aan zes gedekte tafels proeven leerlingen boeken zoals gerechten. Een menukaart ' +
      'helpt hen kiezen wat ze echt willen uitlezen.',
    description: `Leg een tafelkleed, zet er een bordje “stripkeuken” of “griezelgrill” op en leg
er acht boeken bij. Zes zulke tafels en je lokaal is een restaurant.

Het verloop in 75 minuten:

- aperitief, 10 minuten: jij leest de eerste bladzijde van een boek en klapt het dicht;
- zes gangen van 8 minuten: kiezen, lezen, een score op de menukaart;
- koffie, 17 minuten: bij één boek aanschuiven en verder lezen.

De menukaart heeft per gang drie vakjes: titel, sterren van 1 tot 5 en “ik proefde …”, zoals
spannend, taai of zoet. Stoppen na een bladzijde mag.

Vraag de bibliotheek om vijftig boeken op verschillende niveaus, met strips en boeken in andere
talen; dat kost meestal niets. Voor het derde tot het zesde leerjaar, om te leren kiezen en over
boeken te praten.`,
    levels: ['L3', 'L4', 'L5', 'L6'],
    themes: ['geletterdheid'],
    subjects: ['nederlands'],
    keywords: [
      'leesplezier',
      'leesmotivatie',
      'jeugdboeken',
      'bibliotheek',
      'jeugdboekenmaand',
      'voorlezen',
      'vrij lezen',
    ],
    prices: [],
    durationMinutes: 75,
    groupSizeMax: 28,
    season: 'jeugdboekenmaand of het begin van een trimester',
    setting: 'binnen',
  },
  {
    slug: 'vijftig-vragen-voor-een-partnerklas',
    kind: 'lesson-package',
    title: 'Vijftig vragen voor een partnerklas',
    summary:
      'Voor de eerste videocall met een klas elders leert je groep goede vragen maken, ' +
      'gelijkwaardig en zonder te gluren.',
    description: `Waarom lopen jullie op blote voeten? Zo’n vraag komt er vlug uit als kinderen
voor het eerst met een klas in Marokko, Senegal of Peru praten. Wat zou jij antwoorden als iemand
vroeg waarom het hier altijd regent?

Bereid het gesprek daarom voor in twee lessen van 50 minuten.

In de eerste les schrijft de klas zo veel mogelijk vragen, zonder te kiezen, tot er vijftig hangen.
Dan volgt de zeef:

- Zou ik dit zelf willen beantwoorden?
- Kan een kind daar dit weten?
- Is het antwoord langer dan ja of nee?
- Veronderstelt de vraag al iets?

Wat blijft er over? Meestal een twaalftal, en de rest wordt herschreven.

In de tweede les antwoorden jullie eerst zelf op die twaalf, met een foto of een filmpje van twintig
seconden. Wie filmt, vraagt toestemming. Zo geef je iets voor je iets vraagt. Verdeel tot slot de
taken voor de call.

Heb je nog geen partnerklas, oefen dan met een school aan de andere kant van de taalgrens. Voor het
vijfde leerjaar tot de tweede graad secundair. Gratis, met een scherm en een verbinding.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B', 'SO2D', 'SO2DA'],
    themes: ['wereldburgerschap'],
    subjects: ['burgerschap', 'sociale-vaardigheden', 'ict'],
    keywords: [
      'scholenband',
      'uitwisseling',
      'videocall',
      'penvrienden',
      'partnerschool',
      'Noord-Zuid',
      'interview',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 28,
    season: 'oktober tot maart',
    setting: 'binnen',
  },
  {
    slug: 'atelier-een-foto-drie-verhalen-wereldhuis',
    kind: 'visit',
    title: 'Atelier: één foto, drie verhalen',
    summary:
      'In het Wereldhuis onderzoekt je klas persfoto’s als detectives, knipt er andere ' +
      'kaders in en ontdekt wat een beeld weglaat.',
    description: `Op tafel ligt een foto waar een gat in zit. Je leerlingen zien een kind dat
huilt, en verder niets. Elk groepje krijgt nu een ander stuk rand: bij het ene is het een afscheid
aan een bus, bij het andere een verloren match.

Zo begint een atelier van twee uur in het Wereldhuis in Roeselare, voor het vijfde en zesde
leerjaar en de eerste graad secundair. Aan drie posten van 25 minuten kadreren de groepjes met passe-partouts, schrijven ze drie
bijschriften bij één beeld en fotograferen ze een hoek van de zaal gezellig en troosteloos. Tot slot
raadt iedereen welk verhaal bedoeld is.

Laat elke leerling een krantenfoto zonder bijschrift meebrengen. Je betaalt 2 euro per leerling en
begeleidt zelf een post. Achteraf krijg je vier kijkvragen mee voor in de klas.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['wereldburgerschap', 'media'],
    subjects: ['burgerschap', 'muzische-vorming', 'nederlands'],
    keywords: [
      'beeldgeletterdheid',
      'uitstap',
      'workshop',
      'fotografie',
      'beeldvorming',
      'mediawijsheid',
      'Roeselare',
    ],
    places: [{ name: 'Wereldhuis', municipality: 'Roeselare' }],
    prices: [{ cents: 200, per: 'pupil', note: 'materiaal en gids inbegrepen' }],
    durationMinutes: 120,
    groupSizeMax: 26,
    season: 'oktober tot mei',
    setting: 'binnen',
    accessibility:
      'De zaal ligt vlak; foto’s zijn er ook als voelplaat of met een beschrijving om voor ' +
      'te lezen.',
  },
  {
    slug: 'klimaattop-in-een-namiddag-wereldhuis',
    kind: 'visit',
    title: 'Klimaattop in één namiddag',
    summary:
      'Zes delegaties onderhandelen in het Wereldhuis over wie hoeveel inspanning levert. ' +
      'Voor wie is het akkoord eerlijk, en voor wie niet?',
    description: `13.00 uur: elke delegatie vindt een map op haar tafel. Er zijn een eilandstaat,
een olieland, een rijk industrieland, een snelgroeiend land, een land met veel bos en een groep
jongeren zonder stemrecht. De landen zijn verzonnen, de belangen niet.

13.20 uur, eerste ronde. Iedere delegatie zegt in een minuut wat ze vraagt en wat ze geeft. 13.40
uur, wandelgangen: alles mag besproken worden, niets wordt genoteerd. 14.30 uur, pauze met nieuws:
een overstroming, een verkiezing, een uitvinding. Wie past zijn standpunt aan? 14.50 uur, stemming.
Het akkoord geldt alleen als vijf delegaties tekenen. Vanaf 15.15 uur leggen we de rollen af en
praten we tot 16.00 uur na over eerlijk verdelen: tellen we per land, per inwoner of volgens het
verleden?

Twee begeleiders van het Wereldhuis in Roeselare leiden het spel voor klassen uit de tweede en derde
graad, met doorstroom- of dubbele finaliteit. Een klas betaalt 40 euro. In school geef je vooraf het
blad “mijn land in tien regels” mee; een lesuur volstaat daarvoor. Wie het broeikaseffect al kent,
is meteen mee. Sluit aan bij aardrijkskunde en burgerschap.`,
    levels: ['SO2D', 'SO2DA', 'SO3D', 'SO3DA'],
    themes: ['klimaat-energie', 'wereldburgerschap'],
    subjects: ['aardrijkskunde', 'burgerschap', 'nederlands'],
    keywords: [
      'klimaatconferentie',
      'onderhandelen',
      'rollenspel',
      'klimaatrechtvaardigheid',
      'debat',
      'simulatie',
      'uitstap',
    ],
    places: [{ name: 'Wereldhuis', municipality: 'Roeselare' }],
    prices: [{ cents: 4000, per: 'class' }],
    durationMinutes: 180,
    groupSizeMax: 30,
    season: 'november tot april',
    setting: 'binnen',
  },
  {
    slug: 'spelkoffer-twaalf-spelen-uit-de-wereld',
    kind: 'material',
    title: 'Spelkoffer: twaalf spelen uit de hele wereld',
    summary:
      'Twaalf spelen met bord, stenen, touw of stok, elk met een speelkaart in prenten. ' +
      'Voor spelnamiddagen en speelplaats.',
    description: `Steentjes in putjes leggen, een molen maken met negen schijven, een touw opgooien
en vangen: kinderen spelen al lang overal, en vaak verrassend gelijk. In deze koffer zitten twaalf
spelen die je aan tafel of op de speelplaats speelt, voor de derde kleuterklas tot het vierde
leerjaar, voor BULO en voor OKAN.

Zo vul je een lesuur: verdeel de klas over zes spelen en geef elk tafeltje tien minuten om de regels
uit de prentkaart te halen, zonder jouw hulp. Daarna leert elk groepje zijn spel aan een ander
groepje. Uitleggen is hier even belangrijk als winnen.

Vragen voor de nabespreking:

- op welk spel dat jij kent, lijkt dit?
- wat telt hier: geluk, rekenen of behendigheid?
- ken je van thuis of van je grootouders nog een spel dat hierbij hoort?

Ontlenen is gratis, drie weken lang. Tel de schijven en stenen na met de inhoudskaart; een
ontbrekende steen mag je vervangen door een kastanje, zeg het ons wel.

Tellen, strategie, beurt nemen en mikken komen aan bod.`,
    levels: ['K3', 'L1', 'L2', 'L3', 'L4', 'BULO', 'OKAN'],
    themes: ['wereldburgerschap', 'samenleven'],
    subjects: ['lichamelijke-opvoeding', 'wiskunde', 'sociale-vaardigheden'],
    keywords: [
      'gezelschapsspelen',
      'bordspel',
      'mancala',
      'speelplaats',
      'spelnamiddag',
      'leskoffer',
      'ontlenen',
      'culturen',
    ],
    prices: [],
    durationMinutes: 50,
    groupSizeMax: 26,
    season: 'het hele schooljaar',
    setting: 'binnen en buiten',
    accessibility:
      'De speelkaarten werken met prenten; vier spelen kunnen ook liggend of met één hand.',
    lending: {
      maxDays: 21,
      leadDays: 5,
      turnaroundDays: 1,
      maxCopiesPerSchool: 1,
      parts: [
        { name: 'mancalabord met twaalf kuiltjes', count: 4, essential: true },
        { name: 'speelsteen (zakje van 48)', count: 4, essential: true },
        { name: 'molenbord', count: 4, essential: true },
        { name: 'houten schijf, licht of donker', count: 72, essential: true },
        { name: 'vangspel met touw en ring', count: 6, essential: true },
        { name: 'werpring', count: 12, essential: false },
        { name: 'lang springtouw', count: 2, essential: false },
        { name: 'speelkaart met prenten', count: 12, essential: true },
        { name: 'inhoudskaart', count: 1, essential: false },
        { name: 'koffer op wieltjes', count: 1, essential: true },
      ],
      copies: [
        { barcode: 'KB-SPWE-01', pickupPoint: 'roeselare', shelf: 'B-14' },
        { barcode: 'KB-SPWE-02', pickupPoint: 'roeselare', shelf: 'B-15' },
        { barcode: 'KB-SPWE-03', pickupPoint: 'beernem', shelf: 'D-03' },
      ],
    },
  },
  {
    slug: 'vorming-klare-taal-brieven-aan-ouders',
    kind: 'training',
    title: 'Klare taal: brieven die ouders begrijpen',
    summary:
      'Je herschrijft je eigen brieven en berichten tot elke ouder weet wat er gevraagd ' +
      'wordt, en laat ze nalezen door een testlezer.',
    description: `Breng drie brieven mee die je zelf schreef: een uitnodiging, een rekening, een
herinnering. Meer voorkennis vragen we niet, wel de moed om er een streep door te trekken.

De vorming telt twee woensdagnamiddagen van tweeënhalf uur, met twee weken ertussen. Tijdens de
eerste sessie leer je kijken als iemand die traag leest: wat staat bovenaan, hoeveel zinnen voor de
datum valt, welke woorden kent enkel de school? Je zet de vraag vooraan, kapt lange zinnen en gooit
“gelieve”, “teneinde” en “desbetreffende” weg. Thuis of op school leg je de nieuwe versie voor aan
één testlezer, bijvoorbeeld een ouder of een cursist.

In de tweede sessie breng je verslag uit. Waar bleef de lezer steken? We bekijken ook berichten op
een schoolapp, pictogrammen, vertaalprogramma’s en wat je beter mondeling zegt.

Je gaat naar huis met drie herschreven brieven, een controlekaart van acht punten en een lijst met
veertig vervangwoorden voor het secretariaat.

Achttien plaatsen, gratis. Schrijf liefst met twee per school in: een leerkracht en iemand van het
secretariaat. Het werk ondersteunt je taalbeleid en de samenwerking met ouders.`,
    levels: ['LKR', 'LIO'],
    themes: ['geletterdheid'],
    subjects: ['nederlands'],
    audience:
      'Leerkrachten, zorgcoördinatoren, secretariaatsmedewerkers, directies en lesgevers in ' +
      'basiseducatie',
    keywords: [
      'nascholing',
      'ouderbetrokkenheid',
      'schoolbrief',
      'laaggeletterdheid',
      'heerlijk helder',
      'bijscholing',
      'communicatie',
    ],
    places: [{ name: 'Wereldhuis', municipality: 'Roeselare' }],
    prices: [],
    durationMinutes: 300,
    groupSizeMax: 18,
    season: 'oktober en november',
    setting: 'binnen',
  },
  {
    slug: 'vorming-thuistalen-benutten-in-de-les',
    kind: 'training',
    title: 'Thuistalen benutten in je les',
    summary:
      'Wat doe je met zeven thuistalen en één les breuken? Een namiddag met werkvormen, ' +
      'afspraken en een taalportret van je klas.',
    description: `Mag je in de klas Turks praten als je over breuken overlegt? Team A zegt nee,
team B zegt ja, en de meeste leerkrachten twijfelen. In deze vorming maken we van die twijfel een
afspraak die je kunt uitleggen aan kinderen en ouders.

Eerst krijg je zelf een instructie in een taal die je niet kent en moet je iets vouwen. Daarna oefen
je vier werkvormen: overleggen in de taal naar keuze, een woordmuur met drie talen, een tekst
voorbereiden met een vertaalprogramma, ouders laten voorlezen.

Na de koffie maak je een taalportret van je groep. Voor één les van volgende week noteer je waar de
thuistaal helpt, waar Nederlands moet en hoe je dat aankondigt.

Eén woensdagnamiddag van drie uur, drie keer per winter herhaald, met twintig plaatsen, gratis. Je
neemt je lesfiche, een klasafspraak en een boekenlijst mee.`,
    levels: ['LKR', 'LIO'],
    themes: ['geletterdheid', 'samenleven'],
    subjects: ['nederlands', 'sociale-vaardigheden'],
    audience:
      'Leerkrachten basisonderwijs en eerste graad, OKAN-leerkrachten, zorgteams en studenten',
    keywords: [
      'meertaligheid',
      'anderstaligen',
      'taalbeleid',
      'nascholing',
      'OKAN',
      'NT2',
      'functioneel meertalig leren',
    ],
    places: [{ name: 'Wereldhuis', municipality: 'Roeselare' }],
    prices: [],
    durationMinutes: 180,
    groupSizeMax: 20,
    season: 'januari tot maart',
    setting: 'binnen',
  },
]
