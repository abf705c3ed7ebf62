import type { SampleOffering } from '../sample.ts'

/** Sample offerings of Inagro (Met de Klas de Boer op): farm visits, growing kits and lessons. */
export const inagro: readonly SampleOffering[] = [
  {
    slug: 'boerderijbezoek-van-koe-tot-melk',
    kind: 'visit',
    title: 'Van koe tot melk: bezoek aan een melkveebedrijf',
    summary:
      'Een halve dag op een hoeve met melkkoeien: voederen, kalfjes ontmoeten, de melkstal bekijken en zelf boter schudden.',
    description: `Ruik je dat? Kuilgras, zegt de boerin, en ze laat iedereen een handvol nemen. Op
een melkveebedrijf begint leren met de neus. Je klas stapt in kleine groepen langs vier plekken: de
stal, de kalveren, de melkstal met de koeltank en een tafel waar room boter wordt.

De kinderen voederen zelf en schatten hoeveel een koe per dag eet en drinkt. Ze volgen de melk van
uier tot tank en vertellen achteraf in de juiste volgorde wat ze zagen. Voor kleuters houden we het
bij twee plekken en meer tijd om te kijken.

Breng laarzen mee, kleren die vuil mogen worden en één begeleider per acht kinderen. Er zijn
toiletten, een kraan om handen te wassen en een droge plek voor de boterhammen. Meld allergieën op
voorhand.

Het bezoek duurt tweeënhalf uur en kost € 4 per leerling; begeleiders betalen niet. Je werkt rond
levende wezens, waar voeding vandaan komt en rond tijdsvolgorde. Bij de bevestiging krijg je drie
praatplaten om het bezoek in de klas voor te bereiden.`,
    levels: ['K1', 'K2', 'K3', 'L1', 'L2', 'L3', 'L4'],
    themes: ['landbouw', 'voeding'],
    subjects: ['wetenschap-techniek', 'nederlands'],
    keywords: ['boerderij', 'hoeve', 'boer', 'uitstap', 'kalfje', 'zuivel', 'schooluitstap'],
    places: [{ name: 'Melkveebedrijf uit het netwerk', municipality: 'Diksmuide' }],
    prices: [{ cents: 400, per: 'pupil', note: 'Begeleiders gratis.' }],
    durationMinutes: 150,
    groupSizeMax: 25,
    season: 'lente tot herfst',
    setting: 'binnen en buiten',
    accessibility: 'Verhard erf; de stal is met een rolstoel bereikbaar, de weide niet.',
  },
  {
    slug: 'varkenshouderij-vandaag-bezoek',
    kind: 'visit',
    title: 'Varkens vandaag: kijken, vragen, mening vormen',
    summary:
      'Leerlingen bereiden eigen vragen voor, volgen een varken van biggenstal tot verkoop en leggen daarna hun mening uit.',
    description: `Deze uitstap begint in de klas, met een vel papier in drie kolommen: wat weet ik,
wat denk ik, wat wil ik vragen? De leerlingen nemen hun vragen mee naar een varkensbedrijf en
krijgen antwoord van wie er elke dag werkt. Ook moeilijke vragen mogen, over ruimte, geur, prijs of
het slachthuis.

De rondgang gaat door een bezoekersruimte met zicht op de stallen, langs het voeder en de
verluchting. Voor de gezondheid van de dieren trekken we overschoenen en een overall aan en raken we
niets aan. Daarna rekenen de leerlingen met cijfers van het bedrijf: voeder, gewicht, water en
opbrengst.

Terug in de klas schrijft elke leerling drie zinnen: een feit, een mening en wat nog ontbreekt om te
kunnen kiezen. Zo oefen je argumenteren, omgaan met bronnen en rekenen met verhoudingen, en krijgt
duurzaamheid een gezicht.

Reken op twee uur ter plaatse. De prijs is € 60 per klas, overschoenen en overalls inbegrepen. Laat
klassen die net een andere stal bezochten, minstens twee dagen wachten.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B', 'SO2D', 'SO2DA', 'SO2A'],
    themes: ['landbouw', 'voeding'],
    subjects: ['burgerschap', 'wetenschap-techniek', 'wiskunde', 'nederlands'],
    keywords: ['boerderijbezoek', 'big', 'vlees', 'excursie', 'landbouwbedrijf', 'debat'],
    places: [{ name: 'Varkensbedrijf uit het netwerk', municipality: 'Wingene' }],
    prices: [{ cents: 6000, per: 'class', note: 'Met overschoenen en overalls.' }],
    durationMinutes: 120,
    groupSizeMax: 24,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'hommels-in-de-serre-bezoek',
    kind: 'visit',
    title: 'In de serre: hommels, planten en regeltechniek',
    summary:
      'De klas meet temperatuur en vocht, zoekt hommels aan het werk en ontdekt hoe een teler zijn planten laat groeien.',
    description: `Onder glas regent het nooit vanzelf. Alles wat een plant nodig heeft, moet de
teler dus zelf regelen: water, warmte, lucht, voeding en bestuiving. Dat maakt een serre tot een
plek waar leerlingen natuur en techniek tegelijk kunnen zien.

Per drie krijgen ze een meetfiche, een thermometer en een loep. Ze doen vijf opdrachten:

- meet de temperatuur bij de vloer en op ooghoogte;
- volg één hommel gedurende twee minuten en tel de bloemen;
- zoek een bloem, een jonge vrucht en een rijpe vrucht aan dezelfde plant;
- vind drie toestellen die de teler helpen;
- interview een medewerker over de ploegindeling.

Voor het derde leerjaar tot de eerste graad secundair, maximaal 22 leerlingen. Het is er warm en
vochtig: draag laagjes. De hommels zijn rustig, maar verwittig ons bij een allergie voor steken.

Het bezoek duurt twee uur en kost € 3,50 per leerling. Je verbindt levenscyclus en bestuiving met
meten, grafieken en sensoren. De meetgegevens krijg je mee voor een les achteraf.`,
    levels: ['L3', 'L4', 'L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['landbouw', 'natuur', 'techniek'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    keywords: ['tuinbouw', 'bestuiving', 'glastuinbouw', 'tomaat', 'uitstap', 'bijen'],
    places: [{ name: 'Tuinbouwbedrijf onder glas', municipality: 'Roeselare' }],
    prices: [{ cents: 350, per: 'pupil', note: 'Begeleiders gratis.' }],
    durationMinutes: 120,
    groupSizeMax: 22,
    season: 'maart tot oktober',
    setting: 'binnen',
    accessibility: 'Vlakke betonpaden tussen de rijen; met een rolstoel kom je overal.',
  },
  {
    slug: 'sensoren-en-gps-op-het-veld',
    kind: 'visit',
    title: 'STEM op de hoeve: sensoren, gps en drones',
    summary:
      'Leerlingen van het secundair onderzoeken met echte kaarten en metingen hoe een akkerbouwer beslist wat hij waar doet.',
    description: `Eén perceel, drie kaarten, één vraag: waar zou jij bemesten? Op een
akkerbouwbedrijf met digitale techniek krijgen leerlingen een bodemkaart, een opbrengstkaart en een
luchtbeeld te zien. Ze nemen in groep een beslissing, nog voor de landbouwer zegt wat hij zelf deed.

Daarna gaan ze het veld op. Met een vochtmeter en een gewone spade controleren ze op zes punten of
de kaart klopt. In de loods bekijken ze hoe een tractor zijn spoor houdt met gps. Een drone vliegt
alleen als het weer en de regels het toelaten; anders werken we met opgenomen beelden.

De halve dag eindigt met een gesprek over kosten en baten. Wat levert zo’n toestel op, wie bezit de
gegevens, en wat gebeurt er bij een panne?

Voor de drie graden van het secundair, met een makkelijke en een moeilijke versie van de
rekenopdracht. Stevige schoenen zijn nodig. Prijs: € 75 per klas. De inhoud past bij STEM,
aardrijkskunde (kaartlagen) en wiskunde (gemiddelde, spreiding), en toont beroepen in de landbouw.`,
    levels: ['SO1A', 'SO1B', 'SO2D', 'SO2DA', 'SO2A', 'SO3D', 'SO3DA', 'SO3A'],
    themes: ['landbouw', 'techniek', 'talent-beroepen'],
    subjects: ['wetenschap-techniek', 'aardrijkskunde', 'wiskunde', 'ict'],
    keywords: ['precisielandbouw', 'boerderijbezoek', 'akkerbouw', 'tractor', 'data', 'excursie'],
    places: [{ name: 'Akkerbouwbedrijf uit het netwerk', municipality: 'Lo-Reninge' }],
    prices: [{ cents: 7500, per: 'class' }],
    durationMinutes: 180,
    groupSizeMax: 24,
    season: 'april tot oktober',
    setting: 'binnen en buiten',
    accessibility: 'Het veld is oneffen; wie minder mobiel is, volgt de metingen vanuit de loods.',
  },
  {
    slug: 'een-jaar-op-dezelfde-hoeve',
    kind: 'visit',
    title: 'Een jaar lang op dezelfde hoeve',
    summary:
      'Zes halve dagen verspreid over het schooljaar: de klas helpt mee, volgt de seizoenen en houdt een logboek bij.',
    description: `In oktober planten ze look, in februari staan er groene sprieten, eind juni
trekken ze een hele bol uit de grond. Wie vaak terugkomt, leert dingen die op één uitstap niet
passen: wachten, zorgen, en weten dat het weer meebeslist.

Je klas komt zes keer, telkens een voormiddag, op hetzelfde bedrijf. Elk bezoek heeft een vaste
opbouw van weerpraatje, werk, pauze, onderzoeksvraag en logboek. Het werk is echt: mest scheppen,
onkruid wieden, dieren voederen, oogst wegen. We stemmen taken en tempo af op je groep. Klassen van
het buitengewoon onderwijs werken in kleinere groepjes.

Vooraf is er een gesprek met jou en de landbouwer, op de hoeve zelf. Daar kiezen jullie samen drie
doelen, bijvoorbeeld meten en wegen, spreken voor een groep of levenscycli volgen. Het logboek dient
meteen om die op te volgen.

Zorg voor laarzen en regenkledij, want we gaan altijd door. De prijs is € 3 per leerling en per
voormiddag. Te duur samen met andere uitstappen? Vraag naar een korter traject van drie bezoeken.`,
    levels: ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'BULO'],
    themes: ['landbouw', 'natuur', 'voeding'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'nederlands', 'sociale-vaardigheden'],
    keywords: [
      'boerderijklas',
      'plattelandsklas',
      'buitenles',
      'seizoenen',
      'boerderij',
      'zorgleerlingen',
    ],
    places: [{ name: 'Gemengd bedrijf uit het netwerk', municipality: 'Torhout' }],
    prices: [{ cents: 300, per: 'pupil', note: 'Per voormiddag; een traject telt er zes.' }],
    durationMinutes: 180,
    groupSizeMax: 20,
    season: 'oktober tot juni',
    setting: 'buiten',
    accessibility: 'We passen taken aan: er is zittend werk en een rustige plek.',
  },
  {
    slug: 'teeltkit-witloof-in-het-donker',
    kind: 'kit',
    title: 'Teeltkit witloof: telen in het donker',
    summary:
      'Wortels, een emmer en een zwarte hoes. Na ongeveer vier weken oogst de klas eigen kropjes en vergelijkt die met kropjes die licht kregen.',
    description: `Planten hebben licht nodig. Of toch niet altijd? Met deze kit ziet je klas hoe uit
een wortel een wit kropje groeit zonder één straal zon.

Dit zit erin: twintig witloofwortels, een emmer, een zwarte hoes, een thermometer en een teeltkaart.
Dit zoek je zelf: water, een koele plek (rond 16 graden) en wat geduld.

Zo verloopt de teelt:

- dag 1: zet de wortels rechtop, giet een laag water en dek af;
- elke week: meet de temperatuur, vul het water aan, kijk heel kort;
- vanaf week 3: meet ook de hoogte en teken de groei in een grafiek;
- rond week 4: oogsten, proeven en de smaak beschrijven.

Tip: zet twee wortels apart in een bokaal, zonder hoes. Wat is er anders aan kleur en smaak? Daarmee
heb je een eerlijk onderzoek met één verschil, precies wat leerlingen van het derde tot het zesde
leerjaar in wetenschappen leren opzetten.

De kit is gratis en komt één keer per klas en per schooljaar. Je haalt hem af bij Inagro. Wat
overblijft, mag op de composthoop; de emmer en de hoes breng je terug.`,
    levels: ['L3', 'L4', 'L5', 'L6'],
    themes: ['landbouw', 'voeding'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    keywords: ['witlof', 'kweken', 'kweekpakket', 'groente', 'groeien', 'wortel'],
    places: [{ name: 'Inagro', municipality: 'Roeselare' }],
    prices: [],
    groupSizeMax: 25,
    season: 'herfst en winter',
    setting: 'binnen',
  },
  {
    slug: 'teeltkit-champignons-op-de-vensterbank',
    kind: 'kit',
    title: 'Champignons kweken in de klas',
    summary:
      'Een doos met doorgroeide compost en dekaarde waar na enkele weken champignons uit komen. Voor kleuters en lager.',
    description: `Op maandag was er niets, op donderdag staan er witte knopjes. Champignons groeien
zo vlug dat ook een kleuter het verschil ziet, en daarom werkt deze kit van de tweede kleuterklas
tot het zesde leerjaar.

De doos bevat compost waar schimmeldraden doorheen gegroeid zijn, een zak dekaarde en een
plantenspuit. Strooi de aarde erover, hou ze vochtig en zet de doos op een plek zonder volle zon,
bij ongeveer 18 graden. Reken op twee tot drie weken tot de eerste oogst. Vaak volgt er nog een
tweede.

Kleuters: teken elke dag wat je ziet en leg de tekeningen op volgorde. Lager: meet elke dag dezelfde
champignon en zoek op welk moment hij het snelst groeit. Derde graad: waarom is een paddenstoel geen
plant, en wat doet een schimmel in het bos?

Bak de oogst altijd, en laat kinderen met een allergie voor schimmels niet spuiten. Eén doos per
klas kost € 5. De kit brengt levende wezens en hun leefwijze in de klas, oefent meten en ordenen, en
laat een teelt zien die weinig licht vraagt.`,
    levels: ['K2', 'K3', 'L1', 'L2', 'L3', 'L4', 'L5', 'L6'],
    themes: ['landbouw', 'natuur', 'voeding'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    keywords: ['paddenstoelen', 'schimmel', 'teeltkit', 'kweekpakket', 'kweekset', 'groeien'],
    places: [{ name: 'Inagro', municipality: 'Roeselare' }],
    prices: [{ cents: 500, per: 'class', note: 'Eén doos.' }],
    groupSizeMax: 28,
    season: 'oktober tot april',
    setting: 'binnen',
  },
  {
    slug: 'aardappel-van-veld-tot-friet',
    kind: 'lesson-package',
    title: 'De aardappel: van veld tot friet',
    summary:
      'Vier korte lessen met wegen, snijden, planten en proeven. Leerlingen leggen de weg van een aardappel in tien stappen.',
    description: `Hoeveel aardappelen zitten er in één portie friet? Laat je klas schatten, noteer
elk getal op het bord en begin dan pas te wegen. Met die proef open je een reeks van vier lessen van
50 minuten voor het tweede, derde en vierde leerjaar.

- Les 1: schatten en wegen, met en zonder schil.
- Les 2: snijd een aardappel door en zoek de “ogen”. Zet er een te kiemen in een eierdoos.
- Les 3: leg tien prenten op volgorde, van pootgoed tot bord. Waar komt een machine tussen?
- Les 4: vergelijk puree, friet, chips en soep. Wat voegde de fabriek of de kok toe?

Bij les 3 horen twee sets prenten: één met enkel beeld en één met een zin. Zo kunnen ook kinderen
die nog Nederlands leren, meedoen. Op het slotblad vult iedereen aan: “Zonder … geen friet.”

Je hebt een keukenweegschaal, vijf kilo aardappelen en een mes voor jezelf nodig. Frituren doen we
niet in de klas. Je werkt aan inhoud en gewicht, aan planten en aan de weg van voeding. Het pakket
download je gratis en je kunt het combineren met een hoevebezoek.`,
    levels: ['L2', 'L3', 'L4'],
    themes: ['landbouw', 'voeding'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'nederlands'],
    keywords: ['patat', 'frietjes', 'akkerbouw', 'lesbundel', 'boerderij', 'wegen'],
    prices: [],
    durationMinutes: 200,
    groupSizeMax: 28,
    season: 'september tot november',
    setting: 'binnen',
    accessibility: 'Taalarme versie van de prenten inbegrepen.',
  },
  {
    slug: 'wie-woont-en-werkt-op-de-hoeve',
    kind: 'lesson-package',
    title: 'Wie woont en werkt op de hoeve?',
    summary:
      'Praatplaat, geluiden en een speelhoek voor kleuters. Een week rond dieren, taken en gereedschap van de boer en boerin.',
    description: `Hang de grote praatplaat op kleuterhoogte en zeg niets. Na een paar minuten weet
je wat je klas al kent en welke woorden nog ontbreken. Van daaruit bouw je een week rond het leven
op een boerderij, met elke dag één activiteit van twintig tot dertig minuten.

Maandag luisteren we: zes geluiden, zes kaarten. Dinsdag zoeken we jonge dieren bij hun moeder.
Woensdag dekken we een ontbijttafel en vragen we bij elk product van welk dier of welke plant het
komt. Donderdag spelen we na wie wanneer opstaat, wie melkt, wie de tractor herstelt. Vrijdag
verkopen we in de hoevewinkel met stenen als geld.

Je krijgt de praatplaat om af te drukken, 24 woordkaarten, een lijst met materiaal voor de hoek en
bij elke activiteit twee vragen: één voor jonge en één voor oudere kleuters.

Toon bewust vrouwen en mannen aan het werk, op kleine en grote hoeves. De kleuters breiden hun
woordenschat uit, ordenen en tellen, en ontdekken waar eten vandaan komt. Alles is gratis; lege
verpakkingen verzamel je met de ouders.`,
    levels: ['K1', 'K2', 'K3'],
    themes: ['landbouw', 'voeding', 'talent-beroepen'],
    subjects: ['nederlands', 'wetenschap-techniek', 'wiskunde'],
    keywords: [
      'boerderij',
      'boerderijdieren',
      'kinderboerderij',
      'kleuters',
      'praatplaat',
      'themaweek',
    ],
    prices: [],
    durationMinutes: 130,
    groupSizeMax: 24,
    season: 'lente',
    setting: 'binnen',
  },
  {
    slug: 'korte-keten-wat-kost-een-pot-yoghurt',
    kind: 'lesson-package',
    title: 'Korte keten: wat kost een pot yoghurt?',
    summary:
      'Leerlingen berekenen een eerlijke prijs, vergelijken drie verkoopkanalen en schrijven een advies aan een hoevewinkel.',
    description: `Melk, suiker, een glazen pot, een etiket, een halfuur werk: de kosten staan op
tafel. Alleen de prijs ontbreekt nog. In dit pakket zijn leerlingen van de eerste en tweede graad
secundair twee lesuren lang adviseur van een verzonnen hoeve.

Stap 1. Elk groepje krijgt een kostenfiche en berekent wat één pot kost bij 40, 100 en 200 potten
per week. Waarom wordt een pot goedkoper?

Stap 2. Ze kiezen een kanaal: winkel op het erf, automaat langs de weg of supermarkt. Elk kanaal
heeft een eigen marge, eigen uren en eigen verlies.

Stap 3. Ze schrijven een advies van een halve bladzijde met een prijs, een kanaal en één risico.

Stap 4. De klas stemt als klant. Wie wint, en waarom was dat niet altijd de goedkoopste?

De bundel bevat drie kostenfiches (gewoon en vereenvoudigd), een rekenblad, een schrijfkader en een
kijkwijzer. Een rekenmachine volstaat. De les past bij rekenen met procenten, zakelijk schrijven en
bewust consumeren, ook in PAV. Gratis, met ingevulde oplossingen voor de leerkracht.`,
    levels: ['SO1A', 'SO1B', 'SO2D', 'SO2DA', 'SO2A'],
    themes: ['landbouw', 'voeding'],
    subjects: ['wiskunde', 'nederlands', 'burgerschap'],
    keywords: ['hoevewinkel', 'hoeveproducten', 'lokaal', 'prijsberekening', 'PAV', 'landbouw'],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 25,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'zadenkist-van-de-akker',
    kind: 'material',
    title: 'Zadenkist: wat groeit er uit dit potje?',
    summary:
      'Twintig bokalen met zaden, foto’s van de volwassen plant en loepen. Sorteren, raden, wegen en zelf laten kiemen.',
    description: `Schud eens met bokaal 7. Klinkt dat als rijst, grind of hagelslag? De zadenkist
begint met horen en voelen, en pas daarna met kijken. Zo hebben ook kinderen die al veel planten
kennen geen voorsprong.

De kist bevat twintig gesloten bokalen: granen, peulvruchten, groenten en voedergewassen. Bij elke
bokaal horen drie foto’s: het zaad van dichtbij, de plant op het veld en wat er op je bord komt.

Mogelijke lessen, van speels naar moeilijk:

- tweede kleuterklas tot eerste leerjaar: sorteer op grootte, kleur en vorm; leg een mandala met de losse oefenzaden;
- tweede en derde leerjaar: maak trio’s met de foto’s en vertel er een weg bij;
- vierde leerjaar: weeg honderd zaden en bereken hoeveel er in een kilo gaan.

Een bijlage legt uit hoe je met keukenpapier een kiemproef opzet met zaden uit de winkel. Een
activiteit duurt 30 tot 50 minuten. Je oefent ordenen, meten en woorden voor planten en voeding.

De kist is gratis en vraagt geen vorming. De bokalen blijven dicht: zaden uit de kist zijn niet om
te eten. Hou de losse oefenzaden weg bij peuters.`,
    levels: ['K2', 'K3', 'L1', 'L2', 'L3', 'L4'],
    themes: ['landbouw', 'natuur', 'voeding'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'nederlands'],
    keywords: ['zaadjes', 'granen', 'kiemen', 'leskoffer', 'loep', 'zaaien', 'ontdekkist'],
    prices: [],
    durationMinutes: 50,
    groupSizeMax: 25,
    season: 'hele schooljaar',
    setting: 'binnen',
    lending: {
      maxDays: 21,
      turnaroundDays: 0,
      maxCopiesPerSchool: 1,
      parts: [
        { name: 'Gesloten bokaal met zaden (genummerd)', count: 20, essential: true },
        { name: 'Fotokaart (drie per bokaal)', count: 60, essential: true },
        { name: 'Loep', count: 10, essential: true },
        { name: 'Sorteerbakje', count: 8, essential: false },
        { name: 'Pot losse oefenzaden', count: 2, essential: false },
        { name: 'Kleine weegschaal', count: 2, essential: false },
        { name: 'Map met lessen en oplossingen', count: 1, essential: false },
      ],
      copies: [
        { barcode: 'KB-ZKIS-01', pickupPoint: 'roeselare', shelf: 'C-02' },
        { barcode: 'KB-ZKIS-02', pickupPoint: 'beernem', shelf: 'B-03' },
      ],
    },
  },
]
