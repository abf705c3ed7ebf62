import type { SampleOffering } from '../sample.ts'

/** Invented sample records of the partner Wereldhuis. */
export const wereldhuis: readonly SampleOffering[] = [
  {
    slug: 'kamishibai-vier-verhalen-van-ver',
    kind: 'material',
    title: 'Kamishibai met vier verhalen van ver',
    summary:
      'Houten verteltheater met vier sets platen. Je vertelt een verhaal uit een ander ' +
      'werelddeel en de kleuters vertellen het na.',
    description: `Klap de deurtjes open, wacht tot het stil is en schuif de eerste plaat weg. Meer
heb je niet nodig om een kring kleuters of eersteklassers mee te nemen naar een markt in Marokko,
een rijstveld, een berghut of een eiland. Bij elke set van twaalf platen hoort een korte en een
lange tekst, zodat je ze van de eerste kleuterklas tot het tweede leerjaar gebruikt.

Een verhaal duurt tien tot vijftien minuten. Met de verwerking erbij vul je een halfuur tot drie
kwartier:

- Eerste en tweede kleuterklas: voorwerpen uit de plaat zoeken in de klas, geluiden nadoen.
- Derde kleuterklas: de platen in de juiste volgorde leggen en navertellen.
- Eerste en tweede leerjaar: een nieuwe laatste plaat tekenen en er twee zinnen bij schrijven.

De platen tonen gewone dagen, geen plaatjes van armoede. Vraag na het verhaal eerst wat hetzelfde
is als thuis, daarna pas wat anders is.

Ontlenen is gratis, tot vier weken, met één verteltheater per school. Doe het elastiek weer om
elke set voor je ze terugbrengt. De activiteiten oefenen luisteren en spreken in Nederlands en
uitbeelden bij muzische vorming. OKAN-klassen gebruiken de korte teksten.`,
    levels: ['K1', 'K2', 'K3', 'L1', 'L2', 'BUKO', 'OKAN'],
    themes: ['wereldburgerschap', 'geletterdheid'],
    subjects: ['nederlands', 'muzische-vorming'],
    keywords: [
      'vertelkastje',
      'verteltheater',
      'vertelplaten',
      'voorlezen',
      'kleuters',
      'anderstaligen',
      'ontlenen',
    ],
    prices: [],
    durationMinutes: 40,
    groupSizeMax: 25,
    setting: 'binnen',
    accessibility: 'Taalarm te gebruiken: de platen dragen het verhaal ook zonder tekst.',
    lending: {
      maxDays: 28,
      leadDays: 5,
      turnaroundDays: 0,
      maxCopiesPerSchool: 1,
      parts: [
        { name: 'houten verteltheater (formaat A3)', count: 1, essential: true },
        { name: 'platen Markt in Marokko', count: 12, essential: true },
        { name: 'platen Het rijstveld', count: 12, essential: true },
        { name: 'platen De berghut', count: 12, essential: true },
        { name: 'platen Naar het eiland', count: 12, essential: true },
        { name: 'elastiek voor een platenset', count: 4, essential: false },
        { name: 'tekstboekje met korte en lange versie', count: 1, essential: true },
        { name: 'draagtas', count: 1, essential: false },
      ],
      copies: [
        { barcode: 'KB-KAMI-01', pickupPoint: 'roeselare', shelf: 'A-01' },
        { barcode: 'KB-KAMI-02', pickupPoint: 'roeselare', shelf: 'A-01' },
        { barcode: 'KB-KAMI-03', pickupPoint: 'roeselare', shelf: 'A-02' },
        { barcode: 'KB-KAMI-04', pickupPoint: 'roeselare', shelf: 'A-02' },
      ],
    },
  },
  {
    slug: 'muziekinstrumenten-uit-de-wereld',
    kind: 'material',
    title: 'Muziekinstrumenten uit de wereld',
    summary:
      'Rolkoffer met 25 instrumenten om te slaan, te schudden, te tokkelen en te blazen, met ' +
      'zes speelkaarten voor de hele klas.',
    description: `Djembé, sambabal, duimpiano, panfluit: in de rolkoffer zit voor elk kind van je
klas een instrument dat ergens ter wereld echt bespeeld wordt. Wie tot vier kan tellen, kan mee.

De speelkaarten gaan van makkelijk naar moeilijk. Met kleuters hou je het bij luisteren, nadoen en
stoppen op een teken, een twintigtal minuten lang. In de eerste en tweede graad leg je twee ritmes
op elkaar. Vijfde- en zesdeklassers bouwen in een lesuur een stuk met vier lagen en een dirigent.
Op de achterkant van elke kaart lees je waar het instrument vandaan komt, waarvan het gemaakt is
en bij welke gelegenheid mensen erop spelen.

Drie vragen voor het gesprek achteraf:

- Welk geluid ken je van thuis, van een feest of van een viering?
- Kan je een land horen, of denken we dat maar?
- Welk instrument kunnen we zelf maken van wat er in de klas ligt?

Blaasinstrumenten ontsmet je na elk kind met de doekjes in het zijvak. Ontlenen is gratis, twee
weken lang; de koffer weegt zo'n achttien kilo. Je werkt aan klank en ritme bij muzische vorming
en aan overleggen bij sociale vaardigheden.`,
    levels: ['K2', 'K3', 'L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'BUKO', 'BULO'],
    themes: ['wereldburgerschap', 'samenleven'],
    subjects: ['muzische-vorming', 'sociale-vaardigheden'],
    keywords: [
      'muziekkoffer',
      'djembé',
      'percussie',
      'ritme',
      'muziekles',
      'belevingskoffer',
      'culturen',
    ],
    prices: [],
    durationMinutes: 50,
    groupSizeMax: 25,
    setting: 'binnen',
    accessibility:
      'Luid: voorzie gehoorbescherming en een rustige plek voor prikkelgevoelige kinderen.',
    lending: {
      maxDays: 14,
      leadDays: 7,
      turnaroundDays: 2,
      overHolidays: false,
      maxCopiesPerSchool: 1,
      parts: [
        { name: 'djembé, klein', count: 4, essential: true },
        { name: 'sambabal', count: 6, essential: true },
        { name: 'duimpiano (kalimba)', count: 4, essential: true },
        { name: 'panfluit', count: 3, essential: false },
        { name: 'regenstok', count: 2, essential: false },
        { name: 'klankschaal met klopper', count: 1, essential: false },
        { name: 'houten kikkerrasp', count: 5, essential: true },
        { name: 'speelkaart', count: 6, essential: true },
        { name: 'ontsmettingsdoekjes (pak)', count: 1, essential: false },
        { name: 'rolkoffer', count: 1, essential: true },
      ],
      copies: [{ barcode: 'KB-MUZI-01', pickupPoint: 'roeselare', shelf: 'B-01' }],
    },
  },
  {
    slug: 'prentenboeken-in-vele-talen',
    kind: 'material',
    title: 'Prentenboeken in vele talen',
    summary:
      'Boekenkoffer met dertig prentenboeken in elf talen naast het Nederlands, voor klassen ' +
      'waar thuis meer dan één taal klinkt.',
    description: `Thuis Dari, Oekraïens of Turks, op school Nederlands: voor veel kinderen is dat
gewoon maandag. In deze boekenkoffer vinden ze hun thuistaal terug. Er zitten dertig prentenboeken
in: tien verhalen, elk in het Nederlands en in twee andere talen.

Voor wie? Kleuterklassen, de eerste en tweede graad van het lager onderwijs en OKAN-klassen. Je
mag de koffer zes weken houden, gratis, zodat boeken ook een avond mee naar huis kunnen. Het
uitleenblad daarvoor steekt vooraan.

Wat je ermee doet, hangt af van je klas. Een greep uit het begeleidende boekje:

- Duolezen: een ouder leest een bladzijde in de thuistaal, jij de volgende in het Nederlands.
- Woordenjacht: zoek hetzelfde woord in drie talen. Wat lijkt op elkaar, wat niet?
- Lees zonder letters: vertel het verhaal enkel met de prenten.
- Voorleesfilmpje: een grote broer of zus leest in, de klas luistert.

Dwing niemand om te tolken of om voor de klas zijn taal te tonen. Wie wil, krijgt tijd. Begrijpend
luisteren, woordenschat en taalbeschouwing in Nederlands komen aan bod, en bij het jongste publiek
ook het plezier om een boek vast te nemen.`,
    levels: ['K1', 'K2', 'K3', 'L1', 'L2', 'L3', 'L4', 'OKAN'],
    themes: ['geletterdheid', 'wereldburgerschap', 'samenleven'],
    subjects: ['nederlands', 'sociale-vaardigheden'],
    keywords: [
      'boekenkoffer',
      'meertalig',
      'thuistaal',
      'anderstalige nieuwkomers',
      'voorlezen',
      'verteltas',
      'NT2',
    ],
    prices: [],
    setting: 'binnen',
    lending: {
      maxDays: 42,
      leadDays: 5,
      turnaroundDays: 1,
      overHolidays: true,
      parts: [
        { name: 'prentenboek in een andere taal', count: 20, essential: true },
        { name: 'prentenboek in het Nederlands', count: 10, essential: true },
        { name: 'boekje met werkvormen', count: 1, essential: true },
        { name: 'taalkaart met begroetingen', count: 11, essential: false },
        { name: 'uitleenblad voor thuis (blok)', count: 1, essential: false },
        { name: 'koffer op wieltjes', count: 1, essential: true },
      ],
      copies: [
        { barcode: 'KB-PREN-01', pickupPoint: 'roeselare', shelf: 'A-04' },
        { barcode: 'KB-PREN-02', pickupPoint: 'roeselare', shelf: 'A-05' },
      ],
    },
  },
  {
    slug: 'koffer-eerlijke-chocolade',
    kind: 'material',
    title: 'Eerlijke chocolade: koffer en ketenspel',
    summary:
      'Van cacaoboon tot reep. Leerlingen voelen, ruiken en rekenen, en verdelen in een spel ' +
      'het geld van één reep chocolade.',
    description: `Verdeel honderd muntstukken onder zes mensen die aan dezelfde reep werken: de
teler, de opkoper, de rederij, de fabriek, de winkel en wie de verpakking maakt. Laat elke groep
eerst raden wie hoeveel krijgt en leg daarna de rollenkaarten open. De verontwaardiging die dan
volgt, is het begin van de les.

De koffer is bedoeld voor het derde leerjaar tot en met de tweede graad secundair. Jongere
kinderen werken vooral met de bonen, de nibs en de geurpotjes en tekenen de weg van de boon op de
wereldkaart. Vanaf het vijfde leerjaar speel je het ketenspel, met rollenkaarten op twee niveaus.
In het secundair voeg je de onderhandelingsronde toe: de telers sluiten zich aaneen, wat verandert
er? De bedragen in het spel zijn afgerond en dienen om te vergelijken.

Plan twee lesuren en koop zelf een paar repen om te proeven. Controleer op voorhand allergieën; de
bonen zijn om te voelen, niet om te eten. Ontlenen kost niets, twee weken is het maximum. Rond de
fairtradeweek is de koffer gegeerd, vraag hem dus tijdig aan.

Het spel past bij breuken en procenten in wiskunde, bij wereldhandel in aardrijkskunde en bij
burgerschap.`,
    levels: ['L3', 'L4', 'L5', 'L6', 'SO1A', 'SO1B', 'SO2D', 'SO2DA', 'SO2A'],
    themes: ['wereldburgerschap', 'voeding'],
    subjects: ['aardrijkskunde', 'wiskunde', 'burgerschap'],
    keywords: [
      'fair trade',
      'cacao',
      'eerlijke handel',
      'leskoffer',
      'SDG',
      'wereldhandel',
      'week van de fair trade',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 30,
    setting: 'binnen',
    lending: {
      maxDays: 14,
      leadDays: 7,
      turnaroundDays: 1,
      overHolidays: false,
      maxCopiesPerSchool: 1,
      parts: [
        { name: 'glazen bokaal met cacaobonen', count: 1, essential: true },
        { name: 'geurpotje (boon, nibs, boter, poeder)', count: 8, essential: true },
        { name: 'rollenkaart, niveau 1', count: 30, essential: true },
        { name: 'rollenkaart, niveau 2', count: 30, essential: true },
        { name: 'speelmunten (zakje van 100)', count: 5, essential: true },
        { name: 'stoffen wereldkaart', count: 1, essential: true },
        { name: 'kapmes van hout (nagemaakt)', count: 1, essential: false },
        { name: 'handleiding met rekenbladen', count: 1, essential: true },
      ],
      copies: [
        { barcode: 'KB-CHOC-01', pickupPoint: 'roeselare', shelf: 'B-02' },
        { barcode: 'KB-CHOC-02', pickupPoint: 'roeselare', shelf: 'B-03' },
      ],
    },
  },
  {
    slug: 'lespakket-eerlijk-delen-twaalf-peren',
    kind: 'lesson-package',
    title: 'Eerlijk delen: twaalf peren, vier dieren',
    summary:
      'Vertelverhaal met deelspel voor jonge kinderen. Ze merken dat evenveel niet altijd ' +
      'hetzelfde is als genoeg voor iedereen.',
    description: `De olifant heeft altijd honger, de mier is snel voldaan, de egel kan niet aan de
tak en de eekhoorn heeft al een wintervoorraad. Er hangen twaalf peren. Wie krijgt wat?

Je vertelt het verhaal in de kring en stopt telkens wanneer er gekozen moet worden. De kinderen
leggen de peren neer, kijken of iedereen tevreden is en leggen opnieuw. Er is geen fout antwoord,
wel telkens een waarom. De tweede keer trekt elke groep een kaartje waarop iets verandert: er valt
een peer, er komt een vijfde dier bij, iemand was ziek.

Het pakket is er voor de tweede en derde kleuterklas en het eerste leerjaar. Voorzie twee keer 30
minuten en, per groepje van vier, twaalf kralen of echte peren om daarna op te eten. Alles
downloaden is gratis:

- de vertelling met stopmomenten;
- vier dierenmaskers en twaalf perenkaartjes;
- acht veranderkaartjes;
- een kijklijst: wie telt, wie verdeelt, wie onderhandelt?

Tellen en verdelen horen bij wiskunde, beurt nemen en een reden geven bij sociale vaardigheden en
Nederlands. In het eerste leerjaar noteren de kinderen hun verdeling als een som.`,
    levels: ['K2', 'K3', 'L1'],
    themes: ['wereldburgerschap', 'samenleven'],
    subjects: ['wiskunde', 'sociale-vaardigheden', 'nederlands'],
    keywords: [
      'rechtvaardigheid',
      'verdelen',
      'kleuters',
      'kringactiviteit',
      'verhaal',
      'filosoferen met kinderen',
    ],
    prices: [],
    durationMinutes: 60,
    groupSizeMax: 24,
    setting: 'binnen',
  },
  {
    slug: 'lespakket-een-dag-water-dragen',
    kind: 'lesson-package',
    title: 'Een dag water dragen',
    summary:
      'Je klas meet hoeveel water ze in een dag verbruikt en draagt op de speelplaats een deel ' +
      'ervan zelf, emmer per emmer.',
    description: `Maandag krijgt elk kind van het derde en vierde leerjaar een turfkaart mee naar
huis: hoe vaak spoel je door, hoe lang sta je onder de douche, hoeveel drink je? Dinsdag tellen
jullie op. Woensdag wordt er gedragen.

Voor dat dragen zet je op de speelplaats een parcours van tweehonderd meter uit. Elke groep van
vijf haalt met een emmer van vijf liter water bij de kraan en giet het in een kuip. Een kind
noteert de tijd, een ander meet wat er onderweg verloren ging. Na een halfuur kijken jullie: voor
welk deel van de dag volstaat dit? Het water gaat naar de planten of de moestuin.

In het gesprek komen deze vragen aan bod:

- Wie haalt er bij ons het water, en hoe komt het uit de kraan?
- Waar in de wereld lopen mensen ver voor water, en wie doet dat dan?
- Waarom is dat lastig als je ook naar school moet?
- Welk water kunnen wij sparen zonder dorst te hebben?

Samen vraagt dit drie momenten van 50 minuten, tien emmers en een warme dag. Kosten zijn er niet.
Je oefent inhoudsmaten en grafieken (wiskunde), inspanning (lichamelijke opvoeding) en de
verdeling van water op aarde (aardrijkskunde).`,
    levels: ['L3', 'L4'],
    themes: ['wereldburgerschap', 'water-zee'],
    subjects: ['wiskunde', 'aardrijkskunde', 'lichamelijke-opvoeding'],
    keywords: [
      'waterverbruik',
      'drinkwater',
      'SDG 6',
      'wereldwaterdag',
      'inhoudsmaten',
      'Noord-Zuid',
    ],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 25,
    season: 'lente en zomer',
    setting: 'binnen en buiten',
    accessibility:
      'Wie niet kan dragen, leidt de tijdsmeting of het meetpunt; de taken staan op kaartjes.',
  },
  {
    slug: 'lespakket-zeventien-doelen-schoolronde',
    kind: 'lesson-package',
    title: 'Zeventien doelen, één schoolronde',
    summary:
      'Leerlingen lopen met de SDG-kaartjes door hun school, plakken ze waar ze horen en kiezen ' +
      'samen één doel om aan te werken.',
    description: `Plak doel 2 eens op de deur van de refter en vraag een leerling waarom het daar
hangt. Zo concreet worden de duurzame ontwikkelingsdoelen van de Verenigde Naties in dit pakket
voor het vijfde en zesde leerjaar en de eerste graad secundair.

Fase 1, kennismaken (50 min.). In duo's leggen de leerlingen bij elk doel een foto en een gewone
zin: "iedereen heeft genoeg te eten" in plaats van een slogan.

Fase 2, de ronde (50 min.). Elke groep krijgt vier doelen en zoekt in het gebouw en op de
speelplaats één plek waar het goed gaat en één plek waar het beter kan. Ze nemen een foto en
schrijven er een bewijs bij, geen mening.

Fase 3, kiezen (50 min.). De klas stemt over één plek. Het actieblad loodst jullie erdoor:

- Wat willen we anders zien, en tegen wanneer?
- Wie beslist daarover? Spreken we die persoon aan?
- Wat kunnen wij zelf, met hoeveel tijd en geld?
- Hoe meten we na zes weken of het lukte?

Je hebt per groep één tablet of fototoestel nodig, en gekleurd papier. Het pakket is gratis.
Onderzoeken en overleggen passen bij burgerschap, de wereldwijde kant bij aardrijkskunde, het
verslag bij Nederlands.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['wereldburgerschap', 'klimaat-energie'],
    subjects: ['burgerschap', 'aardrijkskunde', 'nederlands'],
    keywords: [
      'SDG',
      'duurzame ontwikkelingsdoelen',
      'duurzaamheid',
      'leerlingenparticipatie',
      'mondiale vorming',
      'wereldoriëntatie',
    ],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 28,
    setting: 'binnen en buiten',
  },
  {
    slug: 'lespakket-wereldnieuws-vier-koppen',
    kind: 'lesson-package',
    title: 'Wereldnieuws: vier koppen, één feit',
    summary:
      'Tweede en derde graad vergelijken hoe kranten uit verschillende landen hetzelfde nieuws ' +
      'brengen en schrijven zelf een kop.',
    description: `"Duizenden mensen op straat." "Stad verlamd door betogers." "Vreedzame mars
haalt haar slag thuis." "Politie houdt grip op manifestatie." Vier koppen over één verzonnen
betoging, en je leerlingen merken meteen dat woorden kiezen ook kanten kiezen is.

Het pakket vult twee lesuren in de tweede of derde graad secundair en past ook in het
volwassenenonderwijs. In het eerste lesuur ontleden ze de voorbeelden: wie doet iets, wie
ondergaat het, welk cijfer staat vooraan, wie komt aan het woord? In het tweede zoeken groepen van
drie een actueel buitenlands onderwerp op bij minstens drie media uit twee landen. Een
vertaalprogramma mag, als ze erbij noteren waar de vertaling hapert.

Elke groep geeft af:

- een tabel met bron, land, kop, eerste bron en ontbrekende stem;
- een eigen kop van hoogstens tien woorden, met een verantwoording;
- één vraag die geen van de artikels beantwoordt.

Elke groep heeft één laptop nodig. De voorbeeldteksten zijn gratis. Kies liever geen conflict waar
leerlingen uit je klas familie hebben, of bespreek het eerst met hen. Je werkt aan mediawijsheid
en burgerschap en aan lezen en schrijven in het Nederlands; met een Franstalige krant doet ook de
collega Frans mee.`,
    levels: ['SO2D', 'SO2DA', 'SO3D', 'SO3DA', 'SO3A', 'CVO'],
    themes: ['wereldburgerschap', 'media'],
    subjects: ['nederlands', 'burgerschap', 'frans'],
    keywords: [
      'actualiteit',
      'framing',
      'krant',
      'kritisch lezen',
      'mediawijsheid',
      'PAV',
      'beeldvorming',
    ],
    prices: [],
    durationMinutes: 100,
    setting: 'binnen',
  },
  {
    slug: 'vorming-wereldburgerschap-in-vijf-stappen',
    kind: 'training',
    title: 'Wereldburgerschap op school in vijf stappen',
    summary:
      'Twee namiddagen voor een kernteam: van losse acties naar één lijn in de school, met een ' +
      `plan dat collega's kunnen dragen.`,
    description: `Veel scholen doen al van alles: een koffiestop, een sponsortocht, een gastles.
Wat ontbreekt is vaak de lijn ertussen. Schrijf in met twee tot vier collega's en liefst iemand
van de directie, want op het einde liggen er beslissingen op tafel.

Namiddag één: stap 1, oplijsten wat er al gebeurt. Stap 2, samen bepalen wat een leerling bij
jullie moet meemaken voor hij de school verlaat. Stap 3, schrappen wat niet past, ook als het
traditie is.

Tussendoor, een achttal weken, proberen jullie één werkvorm uit in de klas en houden jullie er een
kort verslagje van bij.

Namiddag twee: stap 4, verdelen over de jaren en vakken. Stap 5, afspreken hoe je opvolgt en wie
wat doet. We gaan ook in op lastige vragen: hoe vermijd je medelijden, wat doe je met een
racistische opmerking, wie beslist over inzamelingen?

De twee sessies duren elk drie uur en gaan door in Roeselare, met tijd om in het
documentatiecentrum te grasduinen. Deelnemen is gratis. De vorming is er voor basis- en secundair
onderwijs en voor leraren in opleiding. Het resultaat helpt om burgerschap en sociale vaardigheden
over de leerjaren heen te plannen.`,
    levels: ['LKR', 'LIO'],
    themes: ['wereldburgerschap'],
    subjects: ['burgerschap', 'sociale-vaardigheden'],
    audience: 'Kernteams van twee tot vier leerkrachten, directies en leraren in opleiding',
    keywords: [
      'nascholing',
      'schoolbeleid',
      'mondiale vorming',
      'kernteam',
      'Noord-Zuid',
      'SDG',
      'studiedag',
    ],
    places: [{ name: 'Wereldhuis', municipality: 'Roeselare' }],
    prices: [],
    durationMinutes: 360,
    groupSizeMax: 24,
    season: 'oktober en december',
    setting: 'binnen',
  },
  {
    slug: 'bezoek-documentatiecentrum-wereldhuis',
    kind: 'visit',
    title: 'Snuffelen in het documentatiecentrum',
    summary:
      'Begeleid bezoek voor schoolteams, leraren in opleiding en NT2-groepen aan de collectie ' +
      'van het Wereldhuis in Roeselare.',
    description: `Kom met een lesidee, vertrek met een volle tas. Tijdens een bezoek van anderhalf
uur aan het documentatiecentrum van het Wereldhuis zoek je onder begeleiding materiaal voor je
eigen klas: boeken en spelen over wereldburgerschap, en alles wat bruikbaar is als je met
anderstaligen werkt.

We stemmen het bezoek af op je groep. Leraren in opleiding krijgen een opdracht: vind drie bronnen
bij één thema en zeg welke je niet zou gebruiken, en waarom. Een schoolteam brengt zijn
jaarplanning mee en legt er materiaal naast. Cursisten NT2 met hun lesgever maken kennis met de
rekken aan de hand van zoekkaarten in eenvoudige taal.

Opbouw van het bezoek:

- 10 minuten onthaal en uitleg bij de indeling;
- 45 minuten zoeken, per twee of drie;
- 25 minuten tonen: elk duo stelt één vondst voor;
- 10 minuten om te ontlenen of iets te reserveren.

Het bezoek is gratis. Er kunnen vijftien mensen tegelijk terecht. Met een grotere groep splitsen
we: de ene helft zoekt, de andere doet een werkvorm uit. Wat je kiest, sluit aan bij burgerschap,
aardrijkskunde of Nederlands.`,
    levels: ['LIO', 'LKR', 'CVO', 'LIGO'],
    themes: ['wereldburgerschap', 'geletterdheid'],
    subjects: ['burgerschap', 'aardrijkskunde', 'nederlands'],
    audience: 'Schoolteams, studenten van de lerarenopleiding en NT2-groepen met hun lesgever',
    keywords: [
      'Wereldhuis',
      'bibliotheek',
      'lerarenopleiding',
      'anderstaligen',
      'mediatheek',
      'NT2',
      'lesmateriaal zoeken',
    ],
    places: [{ name: 'Wereldhuis', municipality: 'Roeselare' }],
    prices: [],
    durationMinutes: 90,
    groupSizeMax: 15,
    season: 'het hele schooljaar',
    setting: 'binnen',
  },
]
