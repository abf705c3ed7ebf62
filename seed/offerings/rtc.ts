import type { SampleOffering } from '../sample.ts'

/** Sample offerings of RTC West-Vlaanderen: the STEM lending boxes, their trainings and lessons. */
export const rtc: readonly SampleOffering[] = [
  {
    slug: 'bee-bots',
    kind: 'material',
    title: 'Bee-Bots: eerste stappen programmeren',
    summary:
      'Zes kleine robots met matten en kaarten. Jonge kinderen plannen een weg, laten rijden en verbeteren wat fout liep.',
    description: `Hoe vertel je een robot waar hij naartoe moet? Kleuters en kinderen van het eerste
en tweede leerjaar zoeken het uit met zes robots die eruitzien als een bij. Ze drukken op de pijlen
op de rug, starten en kijken of hun plan klopt. Rijdt de robot verkeerd, dan zoeken ze samen welke
stap anders moet.

Een eerste les van 50 minuten kan zo verlopen:

- speel zelf robot: één kind geeft opdrachten, een ander kind stapt ze uit;
- leg dezelfde weg met pijlkaarten naast de mat;
- geef de weg in, laat rijden en verbeter.

Werk met één robot per drie of vier kinderen, op een vlakke vloer. Op de matten kun je ook letters
en vormen inoefenen. De klas oefent logisch denken, begrippen als links, rechts en vooruit, en
overleggen in een groepje.

De set is gratis. Eén leerkracht van je school volgt eerst de vorming over Bee-Bots en Blue-Bots,
daarna mag het hele team ontlenen. Laad de robots op, liefst de dag voor je les.`,
    levels: ['K2', 'K3', 'L1', 'L2'],
    themes: ['programmeren', 'techniek'],
    subjects: ['wetenschap-techniek', 'ict', 'wiskunde'],
    keywords: [
      'bijenrobot',
      'programmeerbij',
      'vloerrobot',
      'beebot',
      'robotbij',
      'coderen',
      'computationeel denken',
    ],
    prices: [],
    durationMinutes: 50,
    groupSizeMax: 24,
    season: 'hele schooljaar',
    setting: 'binnen',
    accessibility: 'De matten kunnen ook op tafel liggen, voor wie niet op de vloer kan zitten.',
    lending: {
      maxDays: 14,
      turnaroundDays: 1,
      maxCopiesPerSchool: 1,
      trainings: ['vorming-bee-bots'],
      trainingScope: 'school',
      parts: [
        { name: 'Bee-Bot', count: 6, essential: true },
        { name: 'Laadstation voor zes robots', count: 1, essential: true },
        { name: 'Stroomadapter', count: 1, essential: true },
        { name: 'Mat met letters', count: 1, essential: false },
        { name: 'Mat met vormen en kleuren', count: 1, essential: false },
        { name: 'Doorzichtige mat met insteekvakken', count: 1, essential: true },
        { name: 'Pijlkaart', count: 48, essential: false },
        { name: 'Map met lesideeën en handleiding', count: 1, essential: false },
      ],
      copies: [
        { barcode: 'KB-BEEB-01', pickupPoint: 'kortrijk', shelf: 'A-01' },
        { barcode: 'KB-BEEB-02', pickupPoint: 'kortrijk', shelf: 'A-02' },
        { barcode: 'KB-BEEB-03', pickupPoint: 'roeselare', shelf: 'B-01' },
      ],
    },
  },
  {
    slug: 'blue-bots',
    kind: 'material',
    title: 'Blue-Bots: programmeren met knop en tablet',
    summary:
      'Zes doorzichtige robots die je stuurt met de knoppen op de rug of via bluetooth. Een volgende stap na de Bee-Bot.',
    description: `De Blue-Bot heeft een doorzichtig kapje. Kinderen zien dus de motoren, de wielen
en de printplaat zitten en kunnen aanwijzen wat er beweegt. Ze sturen hem met de knoppen, net als
een Bee-Bot, of met een tablet. Op het scherm blijft hun programma staan, zodat ze één foute stap
kunnen veranderen en de rest behouden.

In de koffer vind je drie reeksen opdrachtkaarten:

- rood: rijd van A naar B en tel je stappen vooraf;
- geel: zoek de kortste weg rond een hindernis;
- groen: rijd een vierkant en zoek welk stukje telkens terugkomt.

Tablets leveren we niet mee. Probeer de app en de verbinding op school uit vóór de les. Lukt dat
niet, dan werken de rode en gele kaarten ook met de knoppen. Plan 50 minuten en laat vier kinderen
een robot delen.

Je raakt in wiskunde aan richting, hoeken en schatten, en in ICT aan het bouwen en verbeteren van
een eenvoudig programma. Ontlenen kost niets. De vorming over Bee-Bots geldt ook voor deze set.`,
    levels: ['K3', 'L1', 'L2', 'L3', 'L4'],
    themes: ['programmeren', 'techniek'],
    subjects: ['ict', 'wiskunde', 'wetenschap-techniek'],
    keywords: ['bluebot', 'vloerrobot', 'coderen', 'coding', 'algoritme', 'bluetooth'],
    prices: [],
    durationMinutes: 50,
    groupSizeMax: 24,
    season: 'hele schooljaar',
    setting: 'binnen',
    lending: {
      maxDays: 14,
      turnaroundDays: 1,
      maxCopiesPerSchool: 1,
      trainings: ['vorming-bee-bots'],
      trainingScope: 'school',
      parts: [
        { name: 'Blue-Bot', count: 6, essential: true },
        { name: 'Laadstation voor zes robots', count: 1, essential: true },
        { name: 'Stroomadapter', count: 1, essential: true },
        { name: 'Rastermat zonder prenten', count: 2, essential: true },
        { name: 'Houten hindernis', count: 12, essential: false },
        { name: 'Opdrachtkaart (rood, geel en groen)', count: 30, essential: false },
        { name: 'Handleiding met hulp bij het verbinden', count: 1, essential: false },
      ],
      copies: [
        { barcode: 'KB-BLUE-01', pickupPoint: 'kortrijk', shelf: 'A-03' },
        { barcode: 'KB-BLUE-02', pickupPoint: 'roeselare', shelf: 'B-02' },
      ],
    },
  },
  {
    slug: 'creatool',
    kind: 'material',
    title: 'Creatool: bouwen zonder plan',
    summary:
      'Veel hout, korte opdrachten en geen voorbeeld om na te maken. Voor kleuters en lagere school, in een grote ruimte.',
    description: `“Bouw iets waar de wind door kan.” Meer staat er niet op de kaart. Met Creatool
krijgen kinderen geen stappenplan, wel latten, planken en blokken, een groepje en tijd. Het eerste
bouwsel valt vaak om. Dan begint het denken pas: waar komt het gewicht, wat houdt tegen, hoe wordt
het breder?

Elke kaart heeft één opdracht en op de achterkant een extra vraag voor wie vlug klaar is. De
jongsten kiezen een kaart met een prent. Oudere leerlingen schetsen achteraf wat ze bouwden en
benoemen waarom het blijft staan.

Voorzie 75 minuten: kort starten, 45 minuten bouwen, bij elkaar op bezoek gaan en samen opruimen. Je
hebt een turnzaal of een leeg lokaal nodig, met per groepje ongeveer vier vierkante meter. Twee
volwassenen kunnen de zware bakken dragen.

De activiteit sluit aan bij techniek (ontwerpen, maken, bijsturen), bij ruimtelijk inzicht en bij
overleggen. Ontlenen is gratis zodra iemand van je school de vorming Creatool volgde. Er is één set
voor de hele provincie, dus kies je periode op tijd.`,
    levels: ['K2', 'K3', 'L1', 'L2', 'L3', 'L4', 'L5', 'L6'],
    themes: ['techniek'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'muzische-vorming', 'sociale-vaardigheden'],
    keywords: [
      'crea tool',
      'constructiemateriaal',
      'bouwmateriaal',
      'houten latten',
      'kapla',
      'STEM',
    ],
    prices: [],
    durationMinutes: 75,
    groupSizeMax: 28,
    season: 'hele schooljaar',
    setting: 'binnen',
    accessibility: 'Taalarm: de helft van de kaarten werkt met prenten in plaats van tekst.',
    lending: {
      maxDays: 14,
      turnaroundDays: 1,
      maxCopiesPerSchool: 1,
      trainings: ['vorming-creatool'],
      trainingScope: 'school',
      parts: [
        { name: 'Lange lat', count: 120, essential: true },
        { name: 'Korte lat', count: 160, essential: true },
        { name: 'Plank', count: 60, essential: true },
        { name: 'Blok', count: 80, essential: true },
        { name: 'Opdrachtkaart met tekst', count: 20, essential: false },
        { name: 'Opdrachtkaart met prent', count: 20, essential: false },
        { name: 'Bak op wielen met deksel', count: 4, essential: true },
        { name: 'Map voor de leerkracht', count: 1, essential: false },
      ],
      copies: [{ barcode: 'KB-CREA-01', pickupPoint: 'kortrijk', shelf: 'C-01' }],
    },
  },
  {
    slug: 'vr-set',
    kind: 'material',
    title: 'VR-set: op reis zonder bus',
    summary:
      'Acht headsets die je centraal aanstuurt met één tablet, met router, laders en alles om te reinigen. Voor groepjes.',
    description: `Je leerlingen staan in een luchthaven, op een zeebodem of in een werkplaats, en
zitten intussen gewoon op hun stoel. Jij start de beelden op alle headsets samen vanaf de tablet en
ziet wat zij zien. De router zit erbij, zodat je niet afhangt van het netwerk van de school.

Laat nooit de hele klas tegelijk kijken. Een doorschuifsysteem van twee lesuren werkt goed:

- groep 1 kijkt enkele minuten, zittend, met een volwassene erbij;
- groep 2 bereidt met kaart en vragen voor wat te zien is;
- groep 3 tekent of schrijft op wat opviel.

Fabrikanten raden een headset meestal pas aan vanaf 12 of 13 jaar. Hou het in de lagere school dus
extra kort. Wie duizelig wordt, zet de headset meteen af: daarom zit er geen hoofdband aan. Reinig
na elke beurt.

De beelden steunen lessen aardrijkskunde, techniek en mediawijsheid. De set is gratis. Jij moet zelf
de VR-vorming gevolgd hebben; het attest van een collega volstaat niet. Een ontlening loopt nooit
over een vakantie heen.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B', 'SO2D', 'SO2DA'],
    themes: ['techniek', 'media', 'talent-beroepen'],
    subjects: ['aardrijkskunde', 'ict', 'wetenschap-techniek'],
    keywords: [
      'VR-bril',
      'vrbril',
      'virtual reality',
      'virtuele bril',
      '3D-bril',
      'XR',
      'Meta Quest',
      'Oculus',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 24,
    season: 'buiten de vakanties',
    setting: 'binnen',
    accessibility: 'Kijken kan zittend. Gevoelig voor flitsend beeld? Volg dan mee op de tablet.',
    lending: {
      maxDays: 14,
      turnaroundDays: 2,
      overHolidays: false,
      maxCopiesPerSchool: 1,
      trainings: ['vorming-vr'],
      trainingScope: 'person',
      parts: [
        { name: 'VR-headset zonder hoofdband', count: 8, essential: true },
        { name: 'Controller', count: 16, essential: true },
        { name: 'Tablet voor de leerkracht', count: 1, essential: true },
        { name: 'Router met adapter', count: 1, essential: true },
        { name: 'Laadkabel', count: 9, essential: true },
        { name: 'Stekkerdoos', count: 2, essential: true },
        { name: 'Afwasbaar gezichtskussen', count: 8, essential: false },
        { name: 'Doos reinigingsdoekjes', count: 1, essential: false },
        { name: 'Handleiding met startkaart', count: 1, essential: false },
      ],
      copies: [
        { barcode: 'KB-VRST-01', pickupPoint: 'kortrijk', shelf: 'D-01' },
        { barcode: 'KB-VRST-02', pickupPoint: 'kortrijk', shelf: 'D-02' },
      ],
    },
  },
  {
    slug: 'microbit-klasset',
    kind: 'material',
    title: 'micro:bit voor de hele klas',
    summary:
      'Vijftien kleine computers met lampjes, knoppen en sensoren. Per twee bouwen leerlingen een eigen slim toestel.',
    description: `Een stappenteller, een dobbelsteen of een lamp die aangaat als het donker wordt:
met deze klasset maken leerlingen zulke toestellen zelf. Ze klikken blokken code aan elkaar op de
computer, zetten het programma over en zien meteen of het werkt.

Nodig: per twee leerlingen een laptop of chromebook met internet en een vrije USB-poort. Heeft een
toestel alleen USB-C, voorzie dan een verloopstuk.

In de map staan vijf uitgeschreven lessen van twee lesuren. Les 1 begint bij nul: je laat een hartje
kloppen op het lampjesraster. Je moet dus geen programmeur zijn. In les 5 bedenken de leerlingen een
oplossing voor iets wat hen op school stoort. Bij elke les hoort een extra opdracht voor wie sneller
werkt.

De reeks past bij ICT en STEM in de derde graad lager en de eerste graad secundair: invoer en
uitvoer, voorwaarden, meten en fouten opsporen. De set is gratis na de vorming micro:bit. Wis bij
het terugbrengen niets; dat doen wij.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['programmeren', 'techniek'],
    subjects: ['ict', 'wetenschap-techniek', 'wiskunde'],
    keywords: ['microbit', 'coderen', 'programmeren', 'sensor', 'minicomputer', 'STEM'],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 30,
    season: 'hele schooljaar',
    setting: 'binnen',
    lending: {
      maxDays: 21,
      turnaroundDays: 1,
      maxCopiesPerSchool: 2,
      trainings: ['vorming-microbit'],
      trainingScope: 'school',
      parts: [
        { name: 'micro:bit', count: 15, essential: true },
        { name: 'USB-kabel', count: 15, essential: true },
        { name: 'Batterijhouder', count: 15, essential: true },
        { name: 'Oplaadbare AAA-batterij', count: 30, essential: true },
        { name: 'Batterijlader', count: 2, essential: false },
        { name: 'Snoer met krokodilklem', count: 60, essential: false },
        { name: 'Losse led', count: 30, essential: false },
        { name: 'Map met vijf lessen', count: 1, essential: false },
      ],
      copies: [
        { barcode: 'KB-MICB-01', pickupPoint: 'kortrijk', shelf: 'A-05' },
        { barcode: 'KB-MICB-02', pickupPoint: 'kortrijk', shelf: 'A-06' },
        { barcode: 'KB-MICB-03', pickupPoint: 'roeselare', shelf: 'B-04' },
        { barcode: 'KB-MICB-04', pickupPoint: 'beernem', shelf: 'A-02' },
      ],
    },
  },
  {
    slug: 'techniekkoffer-kleuters-gereedschap',
    kind: 'material',
    title: 'Techniekkoffer: echt gereedschap voor kleuters',
    summary:
      'Schroevendraaiers, hamers en zagen op kindermaat, met zacht hout en brilletjes. Voor een werkhoek met toezicht.',
    description: `Met een speelgoedhamer krijg je geen nagel in het hout. In deze koffer zit
gereedschap dat werkt, in een maat die in kleuterhanden past. De kinderen draaien schroeven los uit
een plank, slaan nagels in een stronk en zagen een dunne lat door. Ze zijn trots, en verrassend
voorzichtig.

Richt een hoek in voor vier kleuters met één volwassene. Reken een kwartier tot twintig minuten per
groepje; in een week komt zo iedereen aan de beurt. Begin altijd met dezelfde drie afspraken: bril
op, zitten of stil staan, gereedschap terug op zijn schaduw op het bord.

Uit te proberen met de kaarten:

- welk gereedschap hoort bij welke klus?
- draai los, draai vast: wat is het verschil?
- maak een nagelbeeld met draad.

De kleuters oefenen fijne motoriek, leren de woorden van de werkplaats en ervaren oorzaak en gevolg.
Ontlenen is gratis en je hebt geen vorming nodig. Hout en nagels die opgaan, vullen wij aan.`,
    levels: ['K2', 'K3'],
    themes: ['techniek', 'talent-beroepen'],
    subjects: ['wetenschap-techniek', 'muzische-vorming', 'nederlands'],
    keywords: [
      'hamer',
      'schroevendraaier',
      'werkbank',
      'timmeren',
      'leskoffer',
      'STEM',
      'klusjeshoek',
    ],
    prices: [],
    durationMinutes: 20,
    groupSizeMax: 4,
    season: 'hele schooljaar',
    setting: 'binnen en buiten',
    accessibility: 'Er zit gereedschap voor linkshandigen en een hamer met dikke greep in.',
    lending: {
      maxDays: 21,
      turnaroundDays: 1,
      maxCopiesPerSchool: 1,
      parts: [
        { name: 'Korte schroevendraaier', count: 6, essential: true },
        { name: 'Kleine hamer', count: 4, essential: true },
        { name: 'Kinderzaag met bladbescherming', count: 2, essential: true },
        { name: 'Veiligheidsbril kindermaat', count: 5, essential: true },
        { name: 'Lijmtang', count: 4, essential: true },
        { name: 'Schroefplank', count: 4, essential: true },
        { name: 'Bord met schaduwen van het gereedschap', count: 1, essential: false },
        { name: 'Doos zacht hout, schroeven en nagels', count: 1, essential: false },
        { name: 'Opdrachtkaart met foto', count: 16, essential: false },
      ],
      copies: [
        { barcode: 'KB-GERK-01', pickupPoint: 'kortrijk', shelf: 'C-03' },
        { barcode: 'KB-GERK-02', pickupPoint: 'roeselare', shelf: 'B-06' },
      ],
    },
  },
  {
    slug: 'stroomkring-met-clips',
    kind: 'material',
    title: 'Stroomkring bouwen met clips',
    summary:
      'Batterijen, lampjes, schakelaars en motoren die je aan elkaar klemt. Leerlingen voorspellen, meten en zoeken de fout.',
    description: `Waarom brandt dit lampje niet? Leerlingen van het vierde tot het zesde leerjaar
krijgen een kring waarin iets mist of verkeerd zit. Ze volgen de stroom met hun vinger, doen een
voorspelling en testen. Daarna bouwen ze zelf.

Het materiaal volstaat voor acht groepjes van drie. Alles werkt op lage spanning met batterijen, dus
niemand komt in de buurt van een stopcontact. Verdeel de drie proeven over twee lesuren:

- zet een lampje aan en uit met een schakelaar die je zelf maakt van een paperclip;
- ontdek met tien voorwerpen uit de klas wat geleidt en wat niet;
- zet twee lampjes na elkaar en naast elkaar. Welke schijnen het felst?

Vraag de leerlingen eerst te tekenen en dan pas te klemmen. In de map staan de symbolen om een
schema te leren lezen en een fiche “foutzoeker” in vijf stappen.

De les geeft inzicht in energie en geleiding en oefent eerlijk onderzoeken. Gratis, zonder vorming.
Controleer voor je terugkomt of alle batterijen uit de houders zijn.`,
    levels: ['L4', 'L5', 'L6'],
    themes: ['techniek', 'klimaat-energie'],
    subjects: ['wetenschap-techniek'],
    keywords: ['elektriciteit', 'lampje', 'batterij', 'schakeling', 'leskoffer', 'proefjes'],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 24,
    season: 'hele schooljaar',
    setting: 'binnen',
    lending: {
      maxDays: 21,
      turnaroundDays: 0,
      maxCopiesPerSchool: 1,
      parts: [
        { name: 'Batterijhouder met clips', count: 8, essential: true },
        { name: 'Oplaadbare AA-batterij', count: 16, essential: true },
        { name: 'Lampje in houder', count: 20, essential: true },
        { name: 'Snoer met krokodilklem', count: 48, essential: true },
        { name: 'Schakelaar', count: 8, essential: true },
        { name: 'Kleine motor met propeller', count: 8, essential: false },
        { name: 'Zoemer', count: 4, essential: false },
        { name: 'Reservelampje', count: 10, essential: false },
        { name: 'Map met proeven en fiche foutzoeker', count: 1, essential: false },
      ],
      copies: [
        { barcode: 'KB-STRK-01', pickupPoint: 'kortrijk', shelf: 'C-05' },
        { barcode: 'KB-STRK-02', pickupPoint: 'beernem', shelf: 'A-04' },
      ],
    },
  },
  {
    slug: 'bouwset-bewegende-dieren',
    kind: 'material',
    title: 'Bewegende dieren met tandwielen en motor',
    summary:
      'Tien bakken met technische bouwstenen. Leerlingen bouwen een dier dat stapt, hapt of fladdert en leggen uit hoe.',
    description: `Een krokodil die zijn bek opent, een vogel die met zijn vleugels slaat, een hond
die kwispelt: achter elk dier zit een andere beweging. Leerlingen van het derde en vierde leerjaar
bouwen er eerst één na en maken dan een eigen dier.

Per bak werken twee of drie leerlingen. In de eerste les (75 minuten) bouwen ze een basismodel met
een kruk of een tandwiel, met de hand aangedreven. In de tweede les (75 minuten) komt de motor erbij
en volgt de ontwerpvraag: hoe laat je je dier trager, hoger of verder bewegen?

Vragen voor de kring:

- wat draait en wat gaat op en neer?
- wat gebeurt er als je twee tandwielen wisselt?
- welk echt dier beweegt zo, en welk niet?

De reeks brengt techniek en kennis van dieren samen en laat leerlingen omgaan met verhoudingen. Neem
een foto voor het afbreken. Tel de stukken per bak met de inhoudskaart: dat is meteen een rekenles.
Gratis te ontlenen, een vorming is niet verplicht.`,
    levels: ['L3', 'L4'],
    themes: ['techniek', 'natuur'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    keywords: [
      'lego',
      'legotechniek',
      'constructiemateriaal',
      'overbrenging',
      'bouwstenen',
      'STEM',
    ],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 27,
    season: 'hele schooljaar',
    setting: 'binnen',
    lending: {
      maxDays: 21,
      turnaroundDays: 1,
      maxCopiesPerSchool: 1,
      parts: [
        { name: 'Sorteerbak met 240 bouwstenen', count: 10, essential: true },
        { name: 'Zakje met 12 tandwielen', count: 10, essential: true },
        { name: 'Motor', count: 10, essential: true },
        { name: 'Batterijbox', count: 10, essential: true },
        { name: 'Bouwkaart (vier dieren)', count: 10, essential: true },
        { name: 'Inhoudskaart per bak', count: 10, essential: false },
        { name: 'Zakje reservestukken', count: 1, essential: false },
      ],
      copies: [
        { barcode: 'KB-BEWD-01', pickupPoint: 'kortrijk', shelf: 'A-08' },
        { barcode: 'KB-BEWD-02', pickupPoint: 'roeselare', shelf: 'B-07' },
      ],
    },
  },
  {
    slug: 'leerbox-circulair-bouwen',
    kind: 'material',
    title: 'Leerbox circulair bouwen',
    summary:
      'Een binnenwand die je opbouwt, losmaakt en opnieuw gebruikt. Voor bouw- en houtklassen in het secundair onderwijs.',
    description: `Afbreken zonder afvalcontainer: dat is de opdracht. Met deze leerbox plaatsen
leerlingen een binnenwand van twee meter breed, halen die weer uit elkaar en zetten die op een
andere plek opnieuw. Alles zit vast met klemmen en schroeven, niets is gelijmd.

De box is gemaakt voor bouw, hout en afwerking in de tweede en derde graad (dubbele en
arbeidsmarktfinaliteit) en voor OV3. Trek een halve dag uit in een atelier met een vlakke vloer en
een plafond of balk op hoogstens drie meter. Zes tot acht leerlingen werken aan de wand, de anderen
aan de bijhorende rekenopdracht.

Verloop van de halve dag:

- meet de ruimte op en lees het plan;
- plaats profielen, isolatie en platen;
- breek af en weeg wat je kunt hergebruiken en wat niet;
- vergelijk met een gewone verlijmde wand: tijd, kost en afval.

Zo komen vaktechniek, materiaalkennis en duurzaam denken samen in één werkstuk. Veiligheidsschoenen,
handschoenen en schroefmachines voorziet je school. Gratis, af te halen met een bestelwagen. Twee
mensen zijn nodig om te laden.`,
    levels: ['SO2DA', 'SO2A', 'SO3DA', 'SO3A', 'BUSO-OV3'],
    themes: ['techniek', 'afval', 'klimaat-energie'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    keywords: ['bouwklas', 'demontabel', 'hergebruik', 'wand', 'duurzaam', 'tso', 'bso'],
    prices: [],
    durationMinutes: 200,
    groupSizeMax: 16,
    season: 'hele schooljaar',
    setting: 'binnen',
    lending: {
      maxDays: 14,
      leadDays: 5,
      turnaroundDays: 1,
      maxCopiesPerSchool: 1,
      forLevels: ['SO2DA', 'SO2A', 'SO3DA', 'SO3A', 'BUSO-OV3'],
      parts: [
        { name: 'Verstelbaar stijlprofiel', count: 6, essential: true },
        { name: 'Vloer- en plafondprofiel', count: 4, essential: true },
        { name: 'Wandplaat', count: 4, essential: true },
        { name: 'Isolatiemat', count: 4, essential: true },
        { name: 'Zak met 120 klemmen en schroeven', count: 1, essential: true },
        { name: 'Waterpas van één meter', count: 1, essential: false },
        { name: 'Weegschaal tot 50 kg', count: 1, essential: false },
        { name: 'Map met plan en rekenopdracht', count: 1, essential: false },
      ],
      copies: [{ barcode: 'KB-CIRC-01', pickupPoint: 'kortrijk', shelf: 'E-01' }],
    },
  },
  {
    slug: 'vorming-bee-bots',
    kind: 'training',
    title: 'Vorming Bee-Bots en Blue-Bots',
    summary:
      'In een namiddag leer je de robots bedienen en bereid je een eigen les voor. Daarna mag je school de sets ontlenen.',
    description: `Je hoeft vooraf niets te kennen. In de eerste tien minuten rijdt je robot al, en
hij rijdt verkeerd. Dat is de bedoeling: je ervaart zelf wat de kinderen straks meemaken.

Wat je doet in tweeënhalf uur:

- een weg uitstappen, leggen met kaarten en ingeven;
- drie matten uitproberen, voor letters, vormen en een verhaal;
- een Blue-Bot met een tablet verbinden en de verbinding herstellen als ze wegvalt;
- één les uitschrijven voor je eigen klas, met een groepsverdeling en een vraag om mee te eindigen.

De vorming richt zich op leerkrachten van de tweede kleuterklas tot het vierde leerjaar, ook
zorgleerkrachten, ICT-coördinatoren en studenten van de lerarenopleiding. Breng geen materiaal mee,
wel je klaslijst en, als je kunt, een schooltablet.

We staan stil bij wat kinderen leren op vlak van logisch redeneren, ruimtelijke begrippen en
samenwerken, en hoe je dat kunt zien terwijl ze spelen. Deelname is gratis. Je krijgt een attest dat
voor je hele school geldt.`,
    levels: ['LKR', 'LIO'],
    themes: ['programmeren', 'techniek'],
    subjects: ['ict', 'wetenschap-techniek', 'wiskunde'],
    audience:
      'Leerkrachten van de tweede kleuterklas tot het vierde leerjaar, zorgleerkrachten, ' +
      'ICT-coördinatoren en studenten',
    keywords: ['nascholing', 'beebot', 'bijenrobot', 'attest', 'opleiding', 'programmeren'],
    places: [{ name: 'RTC West-Vlaanderen', municipality: 'Kortrijk' }],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 16,
    season: 'najaar en winter',
    setting: 'binnen',
  },
  {
    slug: 'vorming-creatool',
    kind: 'training',
    title: 'Vorming Creatool: laten bouwen en goed kijken',
    summary:
      'Eerst bouw je zelf met een vage opdracht, dan leer je vragen stellen die kinderen verder doen denken. Met attest.',
    description: `Zwijgen is moeilijk als een toren scheef staat. Toch is dat wat je hier oefent:
wachten, kijken en pas dan een vraag stellen. De namiddag begint met een uur bouwen, zonder
voorbeeld en met collega’s die je nog niet kent.

Daarna bekijken we korte klasfilmpjes en zoeken we waar een kind iets ontdekte. Je maakt een lijstje
met vijf vragen die helpen (“Wat zou er gebeuren als …?”) en drie zinnen die je beter inslikt. Tot
slot regelen we het praktische: hoe vervoer je de bakken, hoeveel plaats heb je nodig, wie ruimt op
en hoe tel je de stukken na.

De vorming duurt drie uur en is bedoeld voor leerkrachten van de tweede kleuterklas tot het zesde
leerjaar. Doe gemakkelijke kleren aan, je zit veel op de vloer. Je werkt rond ontwerpend leren,
ruimtelijk inzicht en sociale vaardigheden. Inschrijven is gratis; je school kan de set ontlenen
zodra je het attest hebt.`,
    levels: ['LKR', 'LIO'],
    themes: ['techniek'],
    subjects: ['wetenschap-techniek', 'muzische-vorming', 'sociale-vaardigheden'],
    audience:
      'Leerkrachten van de tweede kleuterklas tot het zesde leerjaar en studenten van de ' +
      'lerarenopleiding',
    keywords: [
      'nascholing',
      'crea tool',
      'constructiemateriaal',
      'bijscholing',
      'ontwerpend leren',
      'STEM',
    ],
    places: [{ name: 'RTC West-Vlaanderen', municipality: 'Kortrijk' }],
    prices: [],
    durationMinutes: 180,
    groupSizeMax: 20,
    season: 'najaar en lente',
    setting: 'binnen',
    accessibility: 'Je kunt ook aan een tafel bouwen; laat het weten bij je inschrijving.',
  },
  {
    slug: 'vorming-vr',
    kind: 'training',
    title: 'Vorming VR: veilig op weg met je klas',
    summary:
      'Router, tablet en headsets koppelen, pauzes plannen en weten wat je doet bij duizeligheid. Het attest is persoonlijk.',
    description: `Met headsets in je koffer kom je pas ver als de router wil meewerken. Daarom
draait het grootste deel van deze vorming rond opstarten. Je koppelt alles drie keer: samen, per
twee en alleen. Wij trekken intussen stekkers uit, want dat gebeurt in de klas ook.

Daarna volgt het deel over welzijn. Je leert een zone zonder obstakels uitzetten, een beurt van
enkele minuten afbakenen, leerlingen observeren en stoppen bij duizeligheid. We bespreken de
leeftijdsadviezen van fabrikanten en wat die betekenen voor het vijfde en zesde leerjaar. Ook
reinigen tussen twee beurten oefen je.

Je sluit af met een lesplan voor een doorschuifsysteem van twee lesuren, met een opdracht voor wie
net geen headset draagt. Zo blijft de ervaring een stuk van je les aardrijkskunde, techniek of
mediawijsheid.

Voor leerkrachten van de derde graad lager en de eerste en tweede graad secundair. Drie uur, gratis.
Het attest staat op jouw naam: verander je van school, dan neem je het mee. Collega’s volgen de
vorming zelf.`,
    levels: ['LKR', 'LIO'],
    themes: ['techniek', 'media'],
    subjects: ['ict', 'aardrijkskunde', 'wetenschap-techniek'],
    audience:
      'Leerkrachten van het vijfde leerjaar tot de tweede graad secundair, ICT-coördinatoren',
    keywords: ['VR-bril', 'virtual reality', 'XR', 'nascholing', 'headset', 'bijscholing'],
    places: [{ name: 'RTC West-Vlaanderen', municipality: 'Kortrijk' }],
    prices: [],
    durationMinutes: 180,
    groupSizeMax: 12,
    season: 'najaar en winter',
    setting: 'binnen',
    accessibility: 'Vlug duizelig? Je kunt alles leren zonder een headset op te zetten.',
  },
  {
    slug: 'vorming-microbit',
    kind: 'training',
    title: 'Vorming micro:bit: van blokje tot toestel',
    summary:
      'Je programmeert in kleine stappen tot je een werkend toestel hebt en gaat naar huis met een les die je morgen kunt geven.',
    description: `Veel leerkrachten vinden code eng. Wij beginnen daarom met één blokje, één knop en
één lampje, en gaan pas verder als het bij iedereen brandt.

Deel 1 (90 minuten): je bouwt een naamplaatje, een dobbelsteen en een lichtmeter. Bij elk toestel
schrijf je op waar je vastliep. Die lijst wordt je hulpkaart voor de klas.

Deel 2 (90 minuten): je kiest één les uit de map en past ze aan voor jouw leerlingen. Welke stap doe
je voor? Waar laat je ze zoeken? Wat krijgt wie klaar is?

Breng een laptop mee van het type dat je leerlingen gebruiken, dan weet je meteen of de USB-poort en
het schoolnetwerk meewerken. De vorming is er voor het vijfde en zesde leerjaar en voor de eerste
graad secundair, STEM, techniek en ICT.

Je leert de begrippen invoer, uitvoer, herhaling en voorwaarde aanbrengen met voorbeelden uit het
dagelijks leven. Gratis, met broodjes. Na afloop kan je school de klasset ontlenen.`,
    levels: ['LKR', 'LIO'],
    themes: ['programmeren', 'techniek'],
    subjects: ['ict', 'wetenschap-techniek'],
    audience: 'Leerkrachten van het vijfde en zesde leerjaar en de eerste graad secundair',
    keywords: ['microbit', 'nascholing', 'coderen', 'opleiding', 'STEM', 'programmeren'],
    places: [
      { name: 'RTC West-Vlaanderen', municipality: 'Kortrijk' },
      { name: 'Wereldhuis', municipality: 'Roeselare' },
    ],
    prices: [],
    durationMinutes: 180,
    groupSizeMax: 14,
    season: 'winter en lente',
    setting: 'binnen',
  },
  {
    slug: 'zelf-een-robotmat-ontwerpen',
    kind: 'lesson-package',
    title: 'Zelf een robotmat ontwerpen',
    summary:
      'De klas tekent een mat over de eigen buurt en schrijft opdrachten voor een andere klas. Drie lessen, met rasterblad.',
    description: `Een gekochte mat gaat over een boerderij of een stad. Jullie mat gaat over jullie:
de bakker, de speelplaats, de bushalte. Kinderen van de derde kleuterklas tot het vierde leerjaar
ontwerpen ze in drie lessen van 50 minuten.

Les 1, kiezen. Wandel door de buurt en teken of fotografeer tien plekken. Stem over de zes
belangrijkste.

Les 2, tekenen. Verdeel een groot vel in vakken van 15 op 15 centimeter, zo ver rijdt een Bee-Bot in
één stap. Wat staat naast wat? Waar is een straat, waar een muur?

Les 3, testen. Elk groepje schrijft twee opdrachten, bijvoorbeeld “haal brood en kom thuis zonder
langs de vijver te rijden”. Een andere klas speelt ze en zegt wat niet duidelijk was.

Het pakket telt een rasterblad, kaartjes voor de opdrachten en een lijst om te testen. Zonder robot
lukt het ook: een blokje als pion volstaat. Je verbindt zo kaartlezen, meten en logisch redeneren
met taal. Downloaden is gratis; reken zelf op een rol wit papier en stiften.`,
    levels: ['K3', 'L1', 'L2', 'L3', 'L4'],
    themes: ['programmeren', 'techniek'],
    subjects: ['wiskunde', 'aardrijkskunde', 'ict', 'nederlands'],
    keywords: ['bee-bot', 'vloerrobot', 'plattegrond', 'raster', 'lesbundel', 'coderen'],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 25,
    season: 'hele schooljaar',
    setting: 'binnen en buiten',
  },
  {
    slug: 'boterhamrobot-programmeren-zonder-scherm',
    kind: 'lesson-package',
    title: 'De boterhamrobot: programmeren zonder scherm',
    summary:
      'Jij bent de robot en doet letterlijk wat je klas zegt. Zo ontdekken leerlingen hoe nauwkeurig een opdracht moet zijn.',
    description: `“Doe choco op de boterham.” De robot neemt de pot en zet die bovenop het brood.
Hilariteit, en de les is begonnen: een opdracht die voor ons duidelijk is, is dat voor een machine
niet.

Zo speel je deze les van 50 minuten in het tweede, derde of vierde leerjaar:

- groepjes schrijven in acht zinnen hoe je een boterham smeert;
- jij voert twee lijsten uit, woord voor woord;
- de klas zoekt wat ontbrak en herschrijft;
- elk groepje vervangt een stuk door “herhaal” of door “als … dan …”.

Nodig: brood, een mes dat niet snijdt, beleg dat iedereen mag eten en een vochtig doekje. Vraag de
allergieën na. In het pakket zitten een blad met acht lege regels, voorbeeldkaarten met herhalen en
kiezen, en drie vervolgopdrachten (veters strikken, een som cijferen, een spel uitleggen).

Leerlingen leren stappen ordenen en fouten opsporen, en ze schrijven een instructie voor een lezer
die niets weet. Geen computer, geen kosten behalve het brood.`,
    levels: ['L2', 'L3', 'L4'],
    themes: ['programmeren'],
    subjects: ['ict', 'nederlands', 'leren-leren'],
    keywords: [
      'computationeel denken',
      'unplugged',
      'algoritme',
      'stappenplan',
      'coderen',
      'instructie',
    ],
    prices: [],
    durationMinutes: 50,
    groupSizeMax: 28,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'kar-voor-een-zware-last',
    kind: 'lesson-package',
    title: 'Een kar voor een zware last',
    summary:
      'Leerlingen vervoeren vijf kilo zonder te dragen. Ze ontwerpen, testen op een helling en verbeteren hun kar in vier lessen.',
    description: `Vooraan in de klas staat een emmer met vijf kilo zand. Hij moet naar het einde van
de gang, en niemand mag hem dragen. Met die vraag start een ontwerpproject voor het derde en vierde
leerjaar.

- les 1, verkennen: slepen, rollen over potloden, trekken aan een touw. Wat gaat het lichtst?
- les 2, ontwerpen: teken de kar van opzij en van boven, met maten en een materiaallijst;
- les 3, maken: karton, stokjes, deksels, kurken, touw en lijm;
- les 4, testen en verbeteren: eerst vlak, dan op een helling, met en zonder katrol.

Bij elke les hoort een werkblad van één bladzijde met een schets, een meting en één zin: “Ik
veranderde … omdat …”. De beoordelingswijzer kijkt naar het proces, dus een kar die kapotging kan
toch goed scoren.

Elke les duurt 60 minuten. De klas doorloopt een volledig technisch proces en maakt kennis met
wrijving, wielen en eenvoudige machines. Het pakket is gratis; restmateriaal verzamel je vooraf met
de ouders.`,
    levels: ['L3', 'L4'],
    themes: ['techniek'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    keywords: ['katrol', 'wielen', 'ontwerpen', 'wrijving', 'technisch proces', 'STEM'],
    prices: [],
    durationMinutes: 240,
    groupSizeMax: 26,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'microbit-nachtlamp-met-lichtsensor',
    kind: 'lesson-package',
    title: 'Een nachtlamp die zelf aangaat',
    summary:
      'Twee lessen waarin leerlingen licht meten, een grenswaarde kiezen en een lamp laten reageren. Met foutenlijst en werkblad.',
    description: `Straatlampen wachten niet op een knop. Hoe weten ze dat het avond is? Leerlingen
van het vijfde leerjaar tot de eerste graad secundair bouwen het na met een micro:bit, een kartonnen
kap en hun eigen meting.

In les 1 (50 minuten) laten ze de lichtwaarde op het scherm lopen en meten ze op vijf plekken: aan
het raam, onder de bank, in een boekentas, met de hand erboven en in het donker. De getallen komen
in een tabel en een staafdiagram. In les 2 (50 minuten) kiezen ze een grens, schrijven ze “als … dan
… anders …” en testen ze in een verduisterd lokaal.

Discussievragen voor het einde:

- waarom flikkert de lamp als je net op de grens zit?
- waar bespaart zo’n sensor stroom, en waar niet?
- wie beslist hoe donker “donker” is?

Het pakket bevat het werkblad, een lijst met zes veelgemaakte fouten en een oplossing om zelf op
terug te vallen. Je hebt een micro:bit per twee leerlingen nodig; de klasset kun je ontlenen.
Gratis. Past bij meten, diagrammen lezen en programmeren met voorwaarden.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['programmeren', 'techniek', 'klimaat-energie'],
    subjects: ['ict', 'wetenschap-techniek', 'wiskunde'],
    keywords: [
      'microbit',
      'lichtsensor',
      'coderen',
      'staafdiagram',
      'energie besparen',
      'lesbundel',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 30,
    season: 'herfst en winter',
    setting: 'binnen',
  },
  {
    slug: 'stem-studiedag-voor-kleuterleerkrachten',
    kind: 'event',
    title: 'STEM-studiedag voor kleuterleerkrachten',
    summary:
      'Een dag met drie doe-sessies, een ruilmarkt van lesideeën en een open uitleenkast. Je vertrekt met een plan voor je klas.',
    description: `’s Morgens kies je twee sessies, ’s middags één. Er is telkens een sessie op de
vloer (robots, bouwen), een sessie aan tafel (gereedschap, water, lucht) en een sessie buiten
(hellingen, takken, schaduw). Niemand zit langer dan twintig minuten op een stoel.

Tussen de sessies loopt een ruilmarkt. Breng één activiteit mee die in jouw klas werkte, op één blad
met een foto. Je gaat naar huis met die van de anderen. De leskoffers voor kleuters staan open op
tafel: voel eraan en vraag hoe je ze kunt ontlenen.

Het laatste halfuur is voor je plan. Welke vraag stel je maandag in de bouwhoek? Wat zet je klaar,
en waar kijk je naar? Collega’s van dezelfde school werken hier samen aan.

De rode draad is onderzoekend en ontwerpend spelen, en hoe je daarbij woorden, tellen en motoriek
meeneemt. De dag loopt van 9 tot 16 uur, is gratis en een broodmaaltijd is inbegrepen. Hij vervangt
de vorming Bee-Bots of Creatool niet.`,
    levels: ['LKR', 'LIO'],
    themes: ['techniek', 'programmeren'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    audience: 'Leerkrachten en studenten kleuteronderwijs, zorgleerkrachten',
    keywords: [
      'pedagogische studiedag',
      'nascholing',
      'workshop',
      'kleuterklas',
      'techniek',
      'vorming',
    ],
    places: [{ name: 'RTC West-Vlaanderen', municipality: 'Kortrijk' }],
    prices: [],
    durationMinutes: 420,
    groupSizeMax: 80,
    season: 'lente',
    setting: 'binnen en buiten',
  },
]
