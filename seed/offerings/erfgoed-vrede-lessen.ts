import type { SampleOffering } from '../sample.ts'

/** More invented sample records of Erfgoed- en vredeseducatie, most of them lessons. */
export const erfgoedVredeLessen: readonly SampleOffering[] = [
  {
    slug: 'lespakket-slaapliedjes-van-thuis-kleuters',
    kind: 'lesson-package',
    title: 'Slaapliedjes van thuis',
    summary:
      'Een week lang elke dag één wiegenlied uit een gezin van de klas: luisteren, wiegen, ' +
      'neuriën en samen twee liedjes bewaren.',
    description: `Elke avond wordt er ergens gezongen: in het Nederlands, het Pools, het Arabisch
of gewoon op la-la-la. Een slaapliedje is erfgoed dat je niet kan vastpakken, en toch herkennen
peuters en jonge kleuters het meteen.

Geef een week vooraf een kaartje mee: welk lied zingt of neuriet iemand voor jou? Ouders spreken
het aan de schoolpoort in op het toestel van de klas. Een versje of een gebaar voor het slapengaan
telt ook.

Daarna heb je elke dag tien minuten nodig in de kring:

- Luisteren met een pop op de arm. Is het lied traag of snel, zacht of luid?
- De pop wiegen op de maat, daarna met twee aan een doek.
- Meeneuriën, ook als niemand de woorden kent.
- Een stip plakken op het liedjesblad: hier word ik stil van, hier word ik blij van.

Op vrijdag kies je met de kinderen de twee liedjes met de meeste stille stippen. Die zing je een
maand lang voor het rustmoment. Het kost niets: poppen, doeken en stippen volstaan. De kleuters
oefenen luisteren, maat voelen en woorden voor slapen en wakker zijn.`,
    levels: ['K0', 'K1', 'K2', 'BUKO'],
    themes: ['erfgoed', 'samenleven'],
    subjects: ['muzische-vorming', 'nederlands'],
    keywords: [
      'wiegenlied',
      'immaterieel erfgoed',
      'meertalig',
      'peuters',
      'muziek',
      'ouders',
      'zingen',
    ],
    prices: [],
    durationMinutes: 50,
    setting: 'binnen',
    accessibility: 'Taalarm: meedoen kan met wiegen en neuriën alleen.',
  },
  {
    slug: 'lespakket-volksspelen-zonder-batterij',
    kind: 'lesson-package',
    title: 'Spelen zonder batterij',
    summary:
      'Vijf hoeken op de speelplaats met knikkers, tollen, hoepels, krijt en bikkels, en een ' +
      'stemming met knikkers op het einde.',
    description: `Vraag een grootouder wat er vroeger in de broekzak zat, en de kans is groot dat
je "een handvol knikkers" hoort. Met een emmer knikkers, vijf hoepels, krijt, enkele tollen en een
zakje stenen of bikkels maak je een voormiddag vol volksspelen.

Zet vijf hoeken klaar en laat groepjes om de acht minuten doorschuiven:

- Knikkeren: van achter de streep, zo dicht mogelijk bij de muur.
- Hinkelen: een hinkelbaan tot zes, het steentje overslaan.
- Hoepelen: rollen tot aan de boom, met de hand of met een stok.
- Tollen: wie draait het langst? Tel samen hardop.
- Bikkelen: eentje opgooien, eentje rapen, opvangen.

Zet bij bikkelen en tollen iemand die het kan: een ouder, een oma, een kind uit het zesde. Sluit af
in de kring. Elk kind laat één knikker vallen in de emmer van zijn liefste spel, en jullie tellen
welke emmer wint. Waarom hoef je die spelen nooit op te laden?

Voor de tweede en derde kleuterklas en het eerste leerjaar, één uur, gratis. Het traint mikken,
evenwicht, tellen en op je beurt wachten. Knikkers horen niet bij kinderen die nog alles in de mond
steken.`,
    levels: ['K2', 'K3', 'L1'],
    themes: ['erfgoed'],
    subjects: ['lichamelijke-opvoeding', 'wiskunde', 'sociale-vaardigheden'],
    keywords: [
      'speelgoed van vroeger',
      'knikkers',
      'hinkelen',
      'grootouders',
      'bewegingshoeken',
      'speelplaats',
    ],
    prices: [],
    durationMinutes: 60,
    groupSizeMax: 25,
    season: 'lente en zomer',
    setting: 'buiten',
  },
  {
    slug: 'lespakket-een-reus-voor-onze-school',
    kind: 'lesson-package',
    title: 'Een reus voor onze school',
    summary:
      'De klas bedenkt, bouwt en doopt een eigen stoetreus van twee meter en stapt ermee een ' +
      'ronde door de school.',
    description: `Wie is er groter dan de directeur, praat nooit en moet toch een naam krijgen? In
heel wat steden en dorpen stappen reuzen mee in de stoet. Ze worden geboren, gedoopt en soms zelfs
getrouwd. Jouw klas maakt er nu zelf een.

Reken op vijf keer veertig minuten, verspreid over twee weken.

Dag 1 is voor het reuzenpaspoort: naam, geboortedag, beroep, lievelingseten, bang van, trots op.
Iedereen tekent een voorstel en jullie stemmen. Dag 2: het hoofd, een grote kartonnen doos met
krantenpapier en behangerslijm. Dag 3: schilderen, en wol of raffia voor het haar. Dag 4: het lijf,
een oud laken over een bezemsteel met een dwarslat. Twee kinderen dragen, een volwassene houdt de
steel vast. Dag 5: doop met peter, meter en een zelfgemaakt lied, en daarna de stoet.

Tussendoor meet je: hoeveel kinderen hoog is de reus? Past hij door de deur?

Kosten: lijm en verf uit de kast, verder gratis. Voor de derde kleuterklas tot het derde leerjaar.
Bouwen en zingen horen bij muzische vorming, het paspoort bij Nederlands, het meten bij wiskunde.`,
    levels: ['K3', 'L1', 'L2', 'L3'],
    themes: ['erfgoed', 'samenleven'],
    subjects: ['muzische-vorming', 'nederlands', 'wiskunde'],
    keywords: ['stoet', 'reuzen', 'carnaval', 'kermis', 'knutselen', 'volkscultuur'],
    prices: [],
    durationMinutes: 200,
    season: 'januari tot juni',
    setting: 'binnen en buiten',
  },
  {
    slug: 'lespakket-molenwieken-proef-met-wind',
    kind: 'lesson-package',
    title: 'Molenwieken: vangen of laten waaien?',
    summary:
      'Met een satéstok, een rietje en karton bouwen jonge kinderen wieken die paperclips ' +
      'ophijsen. Welke vorm wint?',
    description: `Proef in drie ronden, voor het eerste en tweede leerjaar, ongeveer 75 minuten.

Vooraf (15 min.). Toon een foto van een windmolen uit de streek. Waarom staan de wieken een beetje
schuin? Wat deed de molenaar als er geen wind was? Laat gokken, verbeter nog niets.

Bouwen (20 min.). Kleef een rietje op de rand van de tafel en steek er een satéstok door. Vooraan
komt een kurk met vier kartonnen wiekjes, achteraan een draad met een paperclip. Knip de punt van
de stok af.

Meten (25 min.). Iemand wuift met een map, altijd vanaf één liniaal afstand. De clip moet tot aan
de tafelrand geraken.

- Ronde 1: wieken plat tegen de wind, daarna schuin.
- Ronde 2: vier wieken, daarna twee.
- Ronde 3: klein karton, daarna groot karton. Hoeveel clips lukt het nog?

Op het proefblad kleuren de kinderen eerst wat ze denken en dan pas wat ze zien.

Praten (15 min.). Welke wiek zou jij aan de molenaar verkopen? Wat doet vandaag het werk van de
molen?

Alles ligt in de knutselkast, kosten zijn er niet. Je oefent voorspellen, eerlijk vergelijken en
techniek van vroeger begrijpen.`,
    levels: ['L1', 'L2'],
    themes: ['erfgoed', 'techniek', 'klimaat-energie'],
    subjects: ['wetenschap-techniek', 'geschiedenis'],
    keywords: [
      'windmolen',
      'molenaar',
      'wind',
      'proefje',
      'graan malen',
      'STEM',
      'wereldoriëntatie',
    ],
    prices: [],
    durationMinutes: 75,
    groupSizeMax: 24,
    setting: 'binnen',
  },
  {
    slug: 'lespakket-tas-die-op-zolder-stond',
    kind: 'lesson-package',
    title: 'De tas die op zolder stond',
    summary:
      'Zes oude spullen in een versleten tas. Jonge kinderen scheiden weten van raden en ' +
      'vertellen wie de eigenaar kan zijn.',
    description: `"Ik ruimde gisteren de zolder op en achter de schouw stond dit." Zo begin je, met
een stoffige tas op je schoot. Meer zeg je niet.

Je vult de tas zelf, uit de kast of de kringwinkel: een sleutel zonder slot, een zakdoek met een
letter, een bril, een vergeelde foto, een knoop en een leeg snoepdoosje. In het pakket zitten ook
tekeningen om uit te knippen, voor als je iets mist.

De klas komt drie keer een halfuur samen.

Eerste keer: één voorwerp per groepje. Voelen, ruiken, omdraaien. Alles wat ze zeggen, gaat in een
hoepel: in de blauwe wat we zeker zien, in de gele wat we raden. "Er staat een M op" is blauw, "ze
heette Maria" is geel.

Tweede keer: de voorwerpen bij elkaar. Vier vragen op het bord. Woonde die mens alleen? Was hij of
zij oud of jong? Waarvoor diende de sleutel? Waarom bleef de tas staan?

Derde keer: ieder groepje tekent een plaat en zegt er twee zinnen bij, die jij opschrijft. De
platen samen zijn een boek.

Voor het eerste en tweede leerjaar, gratis. Zo starten ze met bronnen, en met vertellen in
volgorde.`,
    levels: ['L1', 'L2'],
    themes: ['erfgoed', 'geletterdheid'],
    subjects: ['geschiedenis', 'nederlands'],
    keywords: [
      'verteltas',
      'mysterie',
      'oude voorwerpen',
      'koffer op zolder',
      'tijdsbesef',
      'verhaal',
    ],
    prices: [],
    durationMinutes: 90,
    setting: 'binnen',
  },
  {
    slug: 'lespakket-mijn-leven-aan-de-waslijn',
    kind: 'lesson-package',
    title: 'Mijn leven aan de waslijn',
    summary:
      `Een tijdlijn om aan te raken: leerlingen hangen kleertjes, foto's en pictogrammen van ` +
      'baby tot nu in de juiste volgorde.',
    description: `Tijd zie je niet. Een babysok naast je eigen sok zie je wel. Met een waslijn
dwars door de klas maak je vroeger, nu en later tastbaar voor leerlingen van het buitengewoon lager
onderwijs, opleidingsvorm 1 en het tweede leerjaar.

Vraag aan thuis drie dingen: een babykleertje (mag geleend zijn), een foto van de eerste stapjes en
iets van dit jaar. Kinderen zonder babyfoto's kiezen een pictogram; vraag dat op voorhand discreet
na, zeker bij pleegkinderen.

Werk in vier korte beurten van twintig minuten:

- Voelen en vergelijken: welke sok past nog? Welke niet meer?
- Hangen: baby, kleuter, nu. Drie wasknijpers, drie kleuren.
- Verplaatsen: de leerkracht hangt iets fout. Wie ziet het?
- Vooruitkijken: een lege wasknijper. Wat wil jij later kunnen?

Vaste zinnen helpen: "Eerst was ik…", "Nu kan ik…", "Later wil ik…". Ze staan ook met gebaren op de
kaarten. Laat de lijn een maand hangen en kom er elke week op terug.

Gratis, en je hebt enkel touw en knijpers nodig. De leerlingen oefenen volgorde, tijdswoorden en
praten over zichzelf.`,
    levels: ['L2', 'BULO', 'BUSO-OV1'],
    themes: ['erfgoed'],
    subjects: ['geschiedenis', 'nederlands', 'sociale-vaardigheden'],
    keywords: [
      'tijdlijn',
      'tijdsbesef',
      'babyfoto',
      'buitengewoon onderwijs',
      'pictogrammen',
      'levenslijn',
    ],
    prices: [],
    durationMinutes: 80,
    groupSizeMax: 14,
    setting: 'binnen',
    accessibility: 'Taalarm en voelbaar; de lijn kan op zithoogte hangen.',
  },
  {
    slug: 'lespakket-garnaalvisser-te-paard',
    kind: 'lesson-package',
    title: 'Te paard de zee in',
    summary:
      'Garnaalvissers te paard in de klas: rekenen met eb en vloed, een net testen in een bak ' +
      'water en een vangst sorteren.',
    description: `Om 10.40 uur is het laagtij. De visser wil anderhalf uur ervoor in zee zijn en
anderhalf uur erna weer op het strand staan. Hoe laat vertrekt hij, en hoe laat is hij terug?

Met dat vraagstuk stap je binnen in een oud beroep van onze kust: vissen op garnalen met een
trekpaard dat een net door het ondiepe water sleept. In twee lesuren doet je klas (tweede tot
vierde leerjaar) drie dingen.

Tijd (25 min.). Nog vier getijdenvraagstukken met klokjes. Het uur schuift elke dag op; de kinderen
ontdekken dat de visser nooit een vast werkuur heeft.

Net (40 min.). Per groep een bak water, een laag zand, dertig kralen als garnaal en drie netjes:
appelsiennet, vitrage en een stukje panty. Sleep een keer heen en weer. Welk net vangt genoeg en
laat het zand los?

Sorteren (35 min.). Giet de vangst op een bord: garnaal, krabje, schelp, plastic. Wat gaat terug,
wat mag mee, wat hoort daar niet? Maak er een staafdiagram van.

Sluit af met de vraag waarom mensen dit nog doen, nu er boten met motor zijn. Gratis; reken op
natte mouwen. Je werkt aan kloklezen, eerlijk testen en leven met de zee.`,
    levels: ['L2', 'L3', 'L4'],
    themes: ['erfgoed', 'water-zee'],
    subjects: ['wiskunde', 'wetenschap-techniek', 'geschiedenis'],
    keywords: [
      'paardenvissers',
      'garnalen',
      'kust',
      'getijden',
      'strand',
      'Oostduinkerke',
      'oude beroepen',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 24,
    setting: 'binnen',
  },
  {
    slug: 'lespakket-kant-van-touw-kruisen-draaien',
    kind: 'lesson-package',
    title: 'Kruisen en draaien: kant van touw',
    summary:
      'Kantklossen begint met twee bewegingen. Leerlingen leren ze eerst met hun lijf, dan met ' +
      'touw, en schrijven ze op als code.',
    description: `Twee bewegingen, meer kent een kantklosser niet: kruisen en draaien. Wie ze in
een andere volgorde zet, krijgt een ander patroon. Daarmee lijkt een kantkussen verrassend goed op
een computerprogramma.

Start in de turnzaal. Vier leerlingen houden elk een touw van drie meter vast; de andere uiteinden
hangen samen aan een bank. Van links naar rechts heten de plaatsen 1, 2, 3 en 4.

- Kruis (K): plaats 2 stapt over plaats 3.
- Draai (D): plaats 2 stapt over plaats 1, en plaats 4 over plaats 3.

Roep KDKDKD en kijk wat er ontstaat: een vlecht van vier. Roep daarna enkel KKKK, of enkel DDDD.
Wat gebeurt er nu?

In de klas krijgt ieder vier draden van zestig centimeter, een stuk karton en vier wasknijpers als
klosjes. Eerst KD twaalf keer. Dan een eigen code van acht letters die een buur moet uitvoeren
zonder vragen te stellen. Klopt het resultaat niet, zoek dan samen: fout in de code of fout in de
uitvoering?

Voor het derde en vierde leerjaar, ook fijn in het vijfde. Negentig minuten, gratis op het garen
na. Fijne motoriek en oud vakmanschap gaan hier samen met stap voor stap denken.`,
    levels: ['L3', 'L4', 'L5'],
    themes: ['erfgoed', 'programmeren'],
    subjects: ['muzische-vorming', 'wetenschap-techniek', 'ict'],
    keywords: [
      'kantklossen',
      'textiel',
      'vlechten',
      'algoritme',
      'ambacht',
      'computationeel denken',
    ],
    prices: [],
    durationMinutes: 90,
    groupSizeMax: 24,
    setting: 'binnen',
  },
  {
    slug: 'lespakket-broodkaart-rekenen-1916',
    kind: 'lesson-package',
    title: 'De broodkaart: rekenen in 1916',
    summary:
      'Een gezin, een weegschaal en te weinig brood. Leerlingen verdelen een weekrantsoen en ' +
      'merken wat schaarste doet.',
    description: `Leg een brood van 800 gram op tafel en een broodmes ernaast. Voor vier mensen is
dat het eten van één dag, zegt de kaart. Genoeg of niet?

Tijdens de Eerste Wereldoorlog was voedsel schaars en kregen veel gezinnen rantsoenkaarten. In dit
pakket volg je het verzonnen gezin Declerck: moeder, grootvader en twee kinderen. De hoeveelheden
zijn afgerond om mee te rekenen; zeg dat ook aan de klas.

Les 1, wegen (50 min.). Elke groep verdeelt 800 gram over vier personen, eerst gelijk, dan volgens
wie het zwaarst werkt. Daarna een week: hoeveel broden, hoeveel sneden, hoeveel gram?

Les 2, kiezen (50 min.). Er komen kaarten op tafel. Moeder kan een paar schoenen ruilen voor een
zak bloem. De bakker mengt aardappelmeel bij het deeg. Een buurvrouw klopt aan. Per kaart rekent de
groep opnieuw en schrijft één zin: dit kozen we, en dit kost het ons.

Bespreek achteraf: welke keuze was eerlijk, en welke was enkel handig? Let op voor leerlingen die
thuis weinig hebben; hou het bij de familie Declerck.

Gratis, op een brood en een keukenweegschaal na. Voor het vierde en vijfde leerjaar: breuken,
gewichten en leven in oorlogstijd.`,
    levels: ['L4', 'L5'],
    themes: ['vrede', 'voeding', 'erfgoed'],
    subjects: ['wiskunde', 'geschiedenis'],
    keywords: [
      'kinderen in de oorlog',
      'rantsoen',
      'WO I',
      '14-18',
      'honger',
      'breuken',
      'schaarste',
    ],
    prices: [],
    durationMinutes: 100,
    setting: 'binnen',
  },
  {
    slug: 'lespakket-hoe-klinkt-herdenken-signaal',
    kind: 'lesson-package',
    title: 'Hoe klinkt herdenken?',
    summary:
      'Van klaroensignaal tot minuut stilte: leerlingen luisteren, maken zelf een signaal van ' +
      'vier tonen en voeren het uit.',
    description: `Een klaroen heeft geen kleppen. Er komen maar een handvol tonen uit, en toch
herkennen mensen uit de hele wereld de Last Post, het signaal dat in Ieper bij de herdenking
klinkt. Vroeger was het gewoon het sein dat de dag in het kamp voorbij was.

Wat je nodig hebt: vier klankstaven of boomwhackers per groep (lage sol, do, mi, hoge sol) en een
geluidsfragment.

1ste kwartier: luisteren met de ogen dicht. Waar wacht de muziek? Teken de lijn van laag en hoog in
de lucht.

2de en 3de kwartier: componeren. Elk groepje trekt een kaart: wakker worden, gevaar, kom samen,
afscheid, troost. Maak een signaal van hoogstens twaalf tonen en twee stiltes. Noteer het met
stippen op vier lijnen.

4de kwartier: raden en stil worden. De klas raadt welke kaart erbij hoort. Daarna één minuut
stilte, met een potlood in de hand. Wat hoorde je buiten? Wat hoorde je in je hoofd?

Eindig met de vraag waarom mensen na een oorlog zowel muziek als stilte kiezen. De les is er voor
het derde tot zesde leerjaar en past bij 11 november of een bezoek aan een begraafplaats. Ze kost
niets.`,
    levels: ['L3', 'L4', 'L5', 'L6'],
    themes: ['vrede', 'erfgoed'],
    subjects: ['muzische-vorming', 'geschiedenis'],
    keywords: [
      'Last Post',
      '11 november',
      'klaroen',
      'minuut stilte',
      'muziek maken',
      'Ieper',
      'WO I',
    ],
    prices: [],
    durationMinutes: 60,
    groupSizeMax: 26,
    season: 'oktober en november',
    setting: 'binnen',
    accessibility:
      'Voor dove leerlingen: leg de hand op een trommelvel of ballon en voel de tonen.',
  },
  {
    slug: 'lespakket-kleibeeldje-voor-een-naam',
    kind: 'lesson-package',
    title: 'Een kleibeeldje voor één naam',
    summary:
      'Hoe groot is een groot getal? Elke leerling boetseert één gebogen figuurtje en geeft het ' +
      'een plaats voor één slachtoffer.',
    description: `Een getal met vijf nullen zegt een kind weinig. Eén figuurtje dat in je handpalm
past, zegt meer. Op dat idee steunde een groot herdenkingsproject in de Westhoek: kleine
kleibeeldjes, één voor elk slachtoffer. Dit pakket maakt er een klasopdracht van, voor het vierde
leerjaar tot 1A en 1B.

Kies samen een naam, van een gedenkteken in je gemeente of uit een openbare namenlijst. Meer dan
naam, leeftijd en plaats weten jullie vaak niet. Vul niets aan wat je niet weet.

- 10 min.: een bol klei van 200 gram, zonder gereedschap, met de ogen dicht.
- 25 min.: een zittende figuur, de rug gebogen. Duim en vingers zijn je enige werktuig.
- 10 min.: de naam op een strookje papier, of "onbekend".
- 15 min.: een rekenvraag. Er passen 25 beeldjes op één bank. Hoeveel banken voor je dorp? En voor heel het land?

Laat de beeldjes een week drogen en leg ze met de klas op een plek buiten. Ongebakken klei valt in
de regen uiteen. Is dat erg, of hoort het erbij? Schrijf de antwoorden op.

Klei kost ongeveer één euro per leerling, het lesmateriaal is gratis. Boetseren, schatten en
stilstaan bij oorlog komen samen.`,
    levels: ['L4', 'L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['vrede', 'erfgoed'],
    subjects: ['muzische-vorming', 'wiskunde', 'burgerschap'],
    keywords: [
      'boetseren',
      'herdenken',
      'slachtoffers',
      'Groote Oorlog',
      'herinneringseducatie',
      'klei',
    ],
    prices: [],
    durationMinutes: 60,
    setting: 'binnen en buiten',
  },
  {
    slug: 'lespakket-tot-hier-en-niet-verder-omstaanders',
    kind: 'lesson-package',
    title: 'Tot hier en niet verder',
    summary:
      'Twaalf situaties, een lijn op de grond en de vraag wat je doet als je toekijkt. Over ' +
      'uitsluiten, meelopen en ingrijpen.',
    description: `Plagen of pesten? Kleef met tape een lijn over de hele lengte van de klas. Links
schrijf je "kan nog", rechts "tot hier en niet verder". Je leest een situatie voor en iedereen gaat
staan waar hij denkt dat ze hoort.

"Niemand kiest Amir bij het voetbal." "Iemand maakt een filmpje van een val en zet er een lachend
gezichtje bij." "In de chat van de klas zitten er drie niet." Er zijn er twaalf, van licht naar
zwaar. Na elke situatie spreken twee leerlingen die ver uit elkaar staan. Verplaatsen mag altijd.

Dat eerste deel vraagt 30 minuten. In het tweede deel, 40 minuten, gaat het niet meer over de
pester maar over wie erbij staat. Groepjes trekken een rol: meeloper, stille kijker, helper, vriend
achteraf. Ze zoeken bij één situatie een zin die je echt kan zeggen, en oefenen hem hardop. "Kom,
wij gaan" is vaak beter dan een preek.

Op het werkblad vult ieder alleen in:

- Dit is mijn grens.
- Dit kan ik doen als ik erbij sta.
- Naar deze volwassene stap ik.

Gebruik geen ruzies uit de eigen klas, en vang op wie stil wordt. Gratis, voor het vierde leerjaar
tot de eerste graad. De link met sociale vaardigheden en burgerschap ligt voor de hand.`,
    levels: ['L4', 'L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['vrede', 'samenleven'],
    subjects: ['sociale-vaardigheden', 'burgerschap'],
    keywords: [
      'pesten',
      'uitsluiting',
      'cyberpesten',
      'omstaanders',
      'klasklimaat',
      'verdraagzaamheid',
    ],
    prices: [],
    durationMinutes: 70,
    setting: 'binnen',
    accessibility:
      'Wie niet kan rechtstaan, toont zijn plaats met een pion op een lijn op de bank.',
  },
  {
    slug: 'lespakket-wrak-peilen-in-een-schoendoos',
    kind: 'lesson-package',
    title: 'Een wrak zoeken met een satéstok',
    summary:
      'Leerlingen peilen een verborgen zeebodem in een schoendoos, zetten de metingen in een ' +
      'rekenblad en tekenen het wrak.',
    description: `Op de bodem van de Noordzee liggen schepen die niemand vanaf het strand kan zien.
Onderzoekers zoeken ze met geluid. Jouw leerlingen doen het met een satéstok.

De avond voordien maak je per vier leerlingen een doos: een laag krantenpapier, een zandbank van
plasticine en ergens een bootje of een rol. Deksel dicht en vastplakken. Op het deksel komt een
rooster van 6 op 10, met in elk vak een gaatje.

Lesuur 1: meten. Eén leerling prikt, één leest af op de millimeter, één noteert en één controleert.
Zestig metingen, en de stok is recht of ze telt niet. Vooraf afspreken: eerst een grof net om de
twee vakken, of meteen alles? Groepjes mogen verschillen.

Lesuur 2: tonen. De dieptes gaan in een rekenblad en krijgen een kleur van lichtblauw tot
donkerblauw. Waar zit een sprong die geen zand kan zijn? Groepjes tekenen wat ze vermoeden en pas
dan gaat het deksel open.

Laatste vraag: een wrak is soms een graf, soms een bron, soms een huis voor vissen. Mag je het
lichten?

Twee keer vijftig minuten, vijfde leerjaar tot 1B, gratis. Coördinaten, data en erfgoed onder water
in één doos.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['erfgoed', 'water-zee', 'techniek'],
    subjects: ['wiskunde', 'wetenschap-techniek', 'ict'],
    keywords: [
      'scheepswrak',
      'Noordzee',
      'sonar',
      'onderwaterarcheologie',
      'rekenblad',
      'rooster',
      'STEM',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 28,
    setting: 'binnen',
  },
  {
    slug: 'lespakket-sluizen-open-ijzervlakte-1914',
    kind: 'lesson-package',
    title: 'Sluizen open: de IJzervlakte in 1914',
    summary:
      'Een schaalmodel met water, een spoorwegberm en twee sluizen laat zien hoe een leger door ' +
      'het tij werd tegengehouden.',
    description: `Hoe hou je een leger tegen als je bijna geen soldaten meer hebt? In het najaar
van 1914 werd de zee binnengelaten in de lage vlakte achter Nieuwpoort. Dat lukte niet in één keer:
bij vloed gingen de sluizen open, bij eb weer dicht. Dag na dag steeg het water.

Je bouwt het na in een lage plastic bak van ongeveer 40 op 60 centimeter. Boetseerklei vormt de
polder, een strook klei de spoorwegberm, een reepje plastic de sluis. Een maatbeker speelt zee.

- Proef A: giet een halve liter en laat de sluis open. Wat gebeurt er bij eb?
- Proef B: giet, sluit, giet opnieuw. Meet na elke vloed de diepte op drie plaatsen.
- Proef C: steek een gat in de berm. Wie krijgt er nu natte voeten?

Zet de metingen van B in een lijngrafiek. Daarna leest elke groep een korte, verzonnen getuigenis:
de sluiswachter, een boer, een soldaat, een officier. Wie won er iets, wie verloor alles, en voor
hoelang is een akker met zeewater bedorven?

Een namiddag van 120 minuten, voor het vijfde leerjaar tot en met de eerste graad. Gratis; leg
dweilen klaar. Je verbindt getij en reliëf met een keuze in de Eerste Wereldoorlog.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['vrede', 'water-zee', 'techniek'],
    subjects: ['geschiedenis', 'aardrijkskunde', 'wetenschap-techniek'],
    keywords: ['onderwaterzetting', 'inundatie', 'IJzer', 'Nieuwpoort', 'WOI', 'polder', 'getij'],
    prices: [],
    durationMinutes: 120,
    groupSizeMax: 24,
    setting: 'binnen',
  },
  {
    slug: 'lespakket-modder-passendale-bodemproef',
    kind: 'lesson-package',
    title: 'Modder van Passendale: een bodemproef',
    summary:
      'Waarom liep een veldslag vast in het slijk? Leerlingen meten hoe zand, leem en klei ' +
      'water doorlaten en trekken hun besluit.',
    description: `Foto's van Passendale in 1917 tonen putten vol water en mannen tot aan hun knieën
in het slijk. Het regende, dat klopt. Maar regent het niet elk najaar? Deze les zoekt het antwoord
met maatbeker en chronometer.

Onderzoeksvraag: welke grond houdt water vast, en wat veranderen granaten daaraan?

Materiaal per groep: drie afgesneden petflessen met een lapje in de hals, 300 gram zand, leem en
klei, een maatbeker, een chronometer en een vork.

Uitvoering (50 min.). Giet op elke grond 200 ml. Noteer na één, vijf en tien minuten hoeveel er
doorliep. Neem daarna een bakje met klei waarin je twee grachtjes trekt die het water afvoeren.
Regen met een gieter. Maak vervolgens met de vork alles kapot, grachtjes inbegrepen, en regen
opnieuw. Waar blijft het water nu staan?

Besluit (25 min.). Leerlingen schrijven drie zinnen: wat mat ik, wat leid ik daaruit af, wat kan
deze proef niet bewijzen? Leg er pas dan twee foto's bij en praat over wie daarin moest leven.

Voor het zesde leerjaar, de eerste graad en arbeidsmarktgerichte klassen van de tweede. Gratis.
Wetenschappelijk werken ondersteunt hier de les geschiedenis.`,
    levels: ['L6', 'SO1A', 'SO1B', 'SO2A'],
    themes: ['vrede', 'natuur'],
    subjects: ['wetenschap-techniek', 'geschiedenis', 'aardrijkskunde'],
    keywords: [
      'Passchendaele',
      '1917',
      'Eerste Wereldoorlog',
      'bodem',
      'klei',
      'slijk',
      'experiment',
    ],
    prices: [],
    durationMinutes: 75,
    setting: 'binnen',
  },
  {
    slug: 'lespakket-kerstbestand-zeker-of-verhaal',
    kind: 'lesson-package',
    title: 'Kerst 1914: zeker, misschien of verhaal?',
    summary:
      'Speurles over het kerstbestand. Leerlingen leggen tien fiches op drie stapels en ' +
      'schrijven een krantenbericht dat klopt.',
    description: `Er werd gevoetbald tussen de loopgraven: dat weet iedereen. Of niet? Over het
bestand van Kerstmis 1914 zijn liedjes, reclamefilmpjes en boeken gemaakt. Deze speurles pelt het
verhaal af tot wat je met reden kan zeggen.

Fase 1, 15 minuten. Schrijf alleen en zonder hulp op wat je erover denkt te weten. Blad omdraaien,
weg ermee tot het einde.

Fase 2, 35 minuten. Elke groep krijgt tien fiches: een brief, een bevel van een officier, een
krantenknipsel van maanden later, een herinnering van een oude man, een scène uit een film. De
teksten zijn voor de klas geschreven, in de trant van echte bronnen, en dat staat erbij. Sorteer op
drie stapels: zeker, misschien, later verteld. Beslis met deze vragen. Was de schrijver erbij?
Hoeveel tijd zat ertussen? Zegt een tweede bron hetzelfde? Wie heeft er baat bij?

Fase 3, 30 minuten. Schrijf een bericht van tachtig woorden. Gebruik minstens één keer "volgens",
"op sommige plaatsen" en "we weten niet".

Blad van fase 1 weer bovenhalen: wat schrap je?

Gratis, zesde leerjaar en eerste graad, vooral in december. Ideaal om bronnenkritiek en zakelijk
schrijven in één beweging te oefenen.`,
    levels: ['L6', 'SO1A', 'SO1B'],
    themes: ['vrede', 'media'],
    subjects: ['geschiedenis', 'nederlands'],
    keywords: [
      'kerstbestand',
      'loopgraven',
      'bronnenkritiek',
      'WOI',
      'mythe',
      'krantenartikel',
      'december',
    ],
    prices: [],
    durationMinutes: 80,
    season: 'december',
    setting: 'binnen',
  },
  {
    slug: 'lespakket-kaart-over-kaart-jouw-dorp',
    kind: 'lesson-package',
    title: 'Kaart over kaart: jouw dorp toen en nu',
    summary:
      'Met schermafdrukken en doorschijnende lagen vergelijken leerlingen een achttiende-eeuwse ' +
      'kaart met de luchtfoto van vandaag.',
    description: `Bos verdwenen, beek rechtgetrokken, kerk nog op haar plaats. Wie een kaart uit de
achttiende eeuw op een luchtfoto van nu legt, ziet in één blik wat mensen met een landschap doen.

Je leerlingen werken per twee aan een laptop en kiezen een vierkant van twee op twee kilometer rond
de school. Oude kaarten en luchtfoto's vind je gratis op de kaartenwebsite van de Vlaamse overheid.

Stap 1, verzamelen: een schermafdruk van de oude kaart en een van de luchtfoto, op dezelfde schaal.
Stap 2, uitlijnen: zet ze als twee lagen in een presentatie of tekenprogramma en maak de bovenste
half doorschijnend. Twee vaste punten helpen: een kerk, een kruispunt, een bocht in de rivier. Stap
3, overtrekken: water blauw, bos groen, weg rood, huis zwart. Stap 4, tellen: welk deel van het
vierkant was bos, en nu? Schat met een raster van honderd vakjes.

Elk duo levert één beeld af met drie pijltjes: "dit bleef", "dit verdween", "dit begrijp ik niet".
De onbegrepen pijltjes bespreek je klassikaal, dat zijn de boeiendste.

Drie lesuren, zonder kosten, voor het vijfde leerjaar tot 1A en de doorstroomrichtingen van de
tweede graad. Kaartvaardigheid, procenten en ICT komen aan bod.`,
    levels: ['L5', 'L6', 'SO1A', 'SO2D'],
    themes: ['erfgoed'],
    subjects: ['aardrijkskunde', 'geschiedenis', 'ict', 'wiskunde'],
    keywords: ['oude kaarten', 'Ferraris', 'luchtfoto', 'landschap', 'heemkunde', 'digitale kaart'],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 26,
    setting: 'binnen',
  },
  {
    slug: 'lespakket-kobbe-of-spin-dialect-generaties',
    kind: 'lesson-package',
    title: 'Kobbe of spin? Dialect in drie generaties',
    summary:
      'Een echte taalenquête bij leerling, ouder en grootouder: welke West-Vlaamse woorden ' +
      'leven nog, en welke zijn bijna weg?',
    description: `Zegt jouw buurman nog kobbe als er een spin over de muur loopt? En puut tegen een
kikker, of keun tegen een konijn? Dialect sterft niet in één dag, het verliest woorden. Je
leerlingen kunnen dat meten.

Ze stellen eerst zelf de vragenlijst op: tien prenten, zonder tekst, zodat niemand een antwoord in
de mond krijgt. Daarna bevraagt iedereen drie mensen van drie leeftijden. Wie thuis een andere taal
spreekt, gaat bij buren of in een woonzorgcentrum langs, of onderzoekt zijn eigen taal op dezelfde
manier. Dat levert net de mooiste vergelijkingen op.

Werkwijze in vier lesuren:

- Les 1: prenten kiezen, en afspreken hoe je klanken opschrijft.
- Thuis, één week: interviews. Vraag ook: wanneer praat je zo, en wanneer niet?
- Les 2: alles in één tabel, per woord en per leeftijd.
- Les 3: drie grafieken en een besluit van vijf zinnen.
- Les 4: debat. "Op de speelplaats moet dialect mogen."

Zet de opnames enkel op school online met toestemming.

Bedoeld voor het zesde leerjaar, de eerste en de tweede graad. Gratis. Je oefent luisteren, data
verwerken en nadenken over taal en erbij horen.`,
    levels: ['L6', 'SO1A', 'SO1B', 'SO2D', 'SO2DA', 'SO2A'],
    themes: ['erfgoed', 'geletterdheid'],
    subjects: ['nederlands', 'wiskunde'],
    keywords: [
      'West-Vlaams',
      'streektaal',
      'enquête',
      'taalvariatie',
      'grootouders',
      'interview',
      'meertaligheid',
    ],
    prices: [],
    durationMinutes: 200,
    setting: 'binnen',
  },
  {
    slug: 'lespakket-oorlog-in-zes-stripkaders',
    kind: 'lesson-package',
    title: 'Oorlog in zes kaders',
    summary:
      'Leerlingen zetten een dagboekfragment om in een strippagina en ontdekken wat je met wit, ' +
      'blik en stilte kan vertellen.',
    description: `Een strip toont een ontploffing graag groot. Maar wat doe je met wachten, met
heimwee, met een bed dat leeg blijft? In drie lesuren maakt je klas een pagina van zes kaders bij
een kort dagboekfragment uit oorlogstijd, geschreven voor dit pakket en in drie
moeilijkheidsgraden.

Lezen en kiezen. Onderlijn zes momenten. Schrap er drie waar iets gebeurt en zet er drie in de
plaats waar niets gebeurt.

Leren kijken. Je projecteert vier voorbeelden: een kader zonder mens, een kader van heel dichtbij,
twee keer hetzelfde beeld met één verschil, en een zwart vak. Wat vult de lezer zelf in?

Schetsen met drie regels. Geen helden, geen bloed, hoogstens twintig woorden op de hele pagina.
Stokfiguren zijn goed, want hier telt de keuze en niet de tekenhand. Wie vastzit, begint met een
voorwerp: een schoen, een raam, een bord.

Wisselen. Een klasgenoot vertelt de pagina na zonder uitleg van de maker. Wat kwam aan, wat niet?
Pas één kader aan en inkt alles.

Gratis; A3-papier en stiften volstaan. Voor de eerste en de tweede graad en voor OV3. Beeldtaal,
bronnen omzetten en spaarzaam schrijven gaan hand in hand.`,
    levels: ['SO1A', 'SO1B', 'SO2DA', 'SO2A', 'BUSO-OV3'],
    themes: ['vrede', 'media'],
    subjects: ['muzische-vorming', 'geschiedenis', 'nederlands'],
    keywords: ['beeldverhaal', 'tekenen', 'strips', 'dagboek', 'graphic novel', 'WO II', 'PAV'],
    prices: [],
    durationMinutes: 150,
    setting: 'binnen',
    accessibility: 'Ook in een versie met korte zinnen en pictogrammen; digitaal tekenen mag.',
  },
  {
    slug: 'lespakket-gifgas-1915-regels-van-oorlog',
    kind: 'lesson-package',
    title: 'Gifgas in 1915: bestaan er regels in een oorlog?',
    summary:
      'Een proef met zwaar gas en een gesprek in vier ronden over wat een leger nooit mag, ' +
      'vroeger en nu.',
    description: `Zet drie theelichtjes op ongelijke hoogte in een glazen bak en steek ze aan. Meng
in een kan bakpoeder met azijn en giet enkel het gas in de bak, niet het vocht. De laagste kaars
dooft eerst, want koolzuurgas zakt. Zo begrijpt je klas in twee minuten waarom chloorgas in 1915
bij Ieper in de loopgraven bleef hangen: ook dat is zwaarder dan lucht.

Die proef doe je vooraan, met een bril op. De rest van de twee lesuren gaat over een lastige vraag:
als een oorlog zelf al doodt, waarom vinden we dan dat sommige wapens niet mogen?

- Ronde 1, feiten: een tijdlijn met zes kaarten, van afspraken voor 1914 tot de verdragen erna.
- Ronde 2, pro: duo's verzamelen argumenten voor "regels in een oorlog redden levens".
- Ronde 3, contra: dezelfde duo's pleiten nu voor "regels maken oorlog enkel aanvaardbaar".
- Ronde 4, besluit: zoek met z'n vieren één zin waar iedereen achter staat.

Foto's van gewonden heb je niet nodig. Kies een actueel voorbeeld enkel als je de klas goed kent.

Gratis, derde graad met doorstroom of dubbele finaliteit. Aanknopingspunten: dichtheid in chemie,
humanitair recht, argumenteren.`,
    levels: ['SO3D', 'SO3DA'],
    themes: ['vrede', 'wereldburgerschap'],
    subjects: ['geschiedenis', 'burgerschap', 'wetenschap-techniek'],
    keywords: [
      'gasaanval',
      'chemische wapens',
      'humanitair recht',
      'WO I',
      'debat',
      'ethiek',
      'chloorgas',
    ],
    prices: [],
    durationMinutes: 100,
    setting: 'binnen',
  },
  {
    slug: 'lespakket-treurend-ouderpaar-kijken-en-tekenen',
    kind: 'lesson-package',
    title: 'Twintig minuten voor één beeld',
    summary:
      'Traag kijken naar het treurende ouderpaar van Käthe Kollwitz: tekenen, schrijven en ' +
      'praten over rouw aan de andere kant.',
    description: `Hoelang kijkt een leerling gewoonlijk naar een kunstwerk? Een seconde of vijf.
Vandaag zijn het er twaalfhonderd.

Käthe Kollwitz verloor haar zoon in de herfst van 1914 en werkte jaren aan twee geknielde figuren,
een vader en een moeder. Ze staan op een Duitse soldatenbegraafplaats in onze provincie. Vertel dat
pas halverwege.

- Minuut 0-3: kijken zonder schrijven.
- Minuut 3-8: de omtrek van één figuur in één doorlopende lijn, zonder op het blad te kijken.
- Minuut 8-12: tien woorden, enkel over houding en handen. "Verdrietig" mag niet.
- Minuut 12-15: nu vertel je wie het maakte en voor wie.
- Minuut 15-20: opnieuw kijken. Welk van je woorden verandert van betekenis?

Daarna volgt een kringgesprek van een halfuur. Wat betekent het dat het om ouders van "de vijand"
gaat? Waarom kijken de twee elkaar niet aan? Wie mag om wie treuren? Tot slot schrijven de
leerlingen een bordje van vijftig woorden voor naast de foto in de gang.

Rouw kan dichtbij zijn: verwittig de klas een dag vooraf en geef een alternatief. Gratis, tweede en
derde graad, binnen met een projector of ter plaatse. Voor kunstbeschouwing, geschiedenis en
Nederlands.`,
    levels: ['SO2D', 'SO2DA', 'SO3D', 'SO3DA', 'SO3A'],
    themes: ['vrede', 'erfgoed'],
    subjects: ['muzische-vorming', 'geschiedenis', 'nederlands'],
    keywords: [
      'Käthe Kollwitz',
      'Duitse begraafplaats',
      'beeldhouwkunst',
      'rouw',
      'kunstbeschouwing',
      'WOI',
    ],
    prices: [],
    durationMinutes: 60,
    setting: 'binnen',
  },
  {
    slug: 'lespakket-bezet-elke-week-een-keuze',
    kind: 'lesson-package',
    title: 'Bezet: elke week een keuze',
    summary:
      'Beslisspel over het dagelijkse leven in bezet België. Acht weken, acht kaarten, en op ' +
      'het einde een gesprek over kiezen.',
    description: `Week 1: naar de Engelse radio luisteren is verboden. Week 2: er is geen
steenkool. Week 3: je klasgenoot komt niet meer naar school. In dit spel beslist elk groepje wat de
familie Vandamme doet tijdens de bezetting van 1940-1944. De familie is verzonnen, de soorten
beslissingen niet.

Zo verloopt het. Vier leerlingen spelen samen één gezin en krijgen een huishoudblad met drie
meters: voedsel, veiligheid, geweten. Elke week draai je een kaart om. Het groepje kiest uit drie
mogelijkheden, zonder te weten wat volgt, en verschuift de meters. Na vier weken wisselen de rollen
binnen het gezin: wie kind was, wordt grootmoeder.

Na acht weken is er geen winnaar. Wie veilig bleef, gaf misschien iets anders op. De nabespreking
vraagt minstens 35 minuten en steunt op vier vragen:

- Welke beslissing ging het snelst, en waarom?
- Wat wist je niet dat wij nu wel weten?
- Welke keuze werd gemakkelijker omdat iedereen ze maakte?
- Wat zou je nooit in een spel willen naspelen?

Deportatie en geweld worden niet gespeeld, enkel besproken. Twee lesuren, tweede graad, alle
finaliteiten. Kaarten afdrukken is de enige kost. Bruikbaar bij geschiedenis, PAV en burgerschap.`,
    levels: ['SO2D', 'SO2DA', 'SO2A'],
    themes: ['vrede'],
    subjects: ['geschiedenis', 'burgerschap'],
    keywords: [
      'bezetting',
      'Tweede Wereldoorlog',
      '40-45',
      'dagelijks leven',
      'dilemma',
      'simulatiespel',
      'WO II',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 28,
    setting: 'binnen',
  },
  {
    slug: 'lespakket-verzet-collaboratie-en-ertussen',
    kind: 'lesson-package',
    title: 'Verzet, collaboratie en alles ertussen',
    summary:
      'Twaalf profielen, vier vragen en een rechtbank zonder straf: leerlingen leren daad, ' +
      'motief en gevolg uit elkaar houden.',
    description: `Een bakker verkoopt brood aan iedereen, ook aan de bezetter. Een postbode
"verliest" brieven met verklikkingen. Een ambtenaar stelt een lijst op omdat het moet. Is dat
verzet, collaboratie of geen van beide? Met zulke verzonnen maar denkbare profielen breekt je derde
graad twee grote woorden open.

Voorbereiding thuis: ieder leest drie van de twaalf profielen.

In de klas vullen drietallen per profiel een rij in, met vier kolommen: wat deed deze persoon,
waarom, wat waren de gevolgen voor anderen, welk risico liep hij of zij? Pas wanneer de rij vol is,
mag er een woord op geplakt worden. "Accommodatie", "opportunisme" en "overleven" liggen ook klaar
als etiket.

Het tweede lesuur is een zitting. Eén profiel wordt voorgelegd, een groep pleit verzachtend, een
andere verzwarend, en een jury van vijf formuleert een oordeel in gewone taal. Geen straf: dat was
na de oorlog een zaak voor de rechter, en daarover gaat de huistaak. Leerlingen zoeken in de bib of
bij een heemkring hoe hun gemeente met de repressie omging.

Waarschuwing: in sommige families ligt dit nog gevoelig. Vraag niemand naar zijn grootouders.

Gratis, 100 minuten plus huistaak. Sluit aan bij historisch redeneren en rechtsgevoel.`,
    levels: ['SO3D', 'SO3DA'],
    themes: ['vrede', 'erfgoed'],
    subjects: ['geschiedenis', 'burgerschap'],
    keywords: [
      'bezetting',
      'repressie',
      'WO II',
      'weerstand',
      '40-45',
      'begrippen',
      'moreel oordeel',
    ],
    prices: [],
    durationMinutes: 100,
    setting: 'binnen',
  },
  {
    slug: 'lespakket-holocaust-waarom-herinneren',
    kind: 'lesson-package',
    title: 'Holocaust: waarom herinneren?',
    summary:
      'Geen feitenles maar een denkles: leerlingen wegen zes redenen om te herinneren en ' +
      'formuleren hun eigen antwoord.',
    description: `"Het is zo lang geleden, mevrouw." Die zin krijgt in dit pakket een ernstig
antwoord, en het komt van de leerlingen zelf. De feiten over de Holocaust hebben ze dan al gezien;
plan deze twee lesuren dus na je lessen over het nazisme.

Op zes vellen aan de muur staat telkens één reden: om de doden een naam te geven, om het nooit te
herhalen, om recht te doen, om te begrijpen hoe gewone mensen meedoen, om te troosten, en omdat
vergeten ook een keuze is.

De klas wandelt zwijgend langs de vellen en schrijft erbij: een vraag, een twijfel, een voorbeeld.
Na een kwartier kiest iedereen het vel waar hij het langst bleef staan. Daar vormen zich groepen,
die het sterkste bezwaar tegen hun eigen reden zoeken en proberen te beantwoorden. "Het is toch
opnieuw gebeurd" is zo'n bezwaar.

In het tweede uur schrijft ieder een bladzijde: waarom zou ik herinneren, of waarom niet? Het
beoordelingsrooster kijkt naar redenering en nuance, niet naar het standpunt.

Drie afspraken: geen rollenspel van vervolging, geen schokbeelden, geen wedstrijd in leed. Wie
geraakt wordt, mag naar buiten met een vertrouwenspersoon.

Gratis. Tweede en derde graad, voor geschiedenis, levensbeschouwing en burgerschap.`,
    levels: ['SO2D', 'SO2DA', 'SO2A', 'SO3D', 'SO3DA', 'SO3A'],
    themes: ['vrede', 'samenleven'],
    subjects: ['geschiedenis', 'burgerschap', 'nederlands'],
    keywords: [
      'Shoah',
      'genocide',
      'Jodenvervolging',
      'herinneringseducatie',
      'WO II',
      'mensenrechten',
    ],
    prices: [],
    durationMinutes: 100,
    setting: 'binnen',
  },
  {
    slug: 'lespakket-kerkhof-lezen-als-archief',
    kind: 'lesson-package',
    title: 'Een kerkhof lezen als archief',
    summary:
      'Veldwerk met klembord: elk duo noteert tien grafstenen, samen rekenen jullie de ' +
      'levensduur uit en toetsen jullie drie beweringen.',
    description: `Drie beweringen om na te gaan. Een: mensen leefden vroeger korter. Twee: vrouwen
dragen op hun steen vaker de naam van hun man dan omgekeerd. Drie: steeds minder graven hebben een
kruis. Kloppen ze in jouw gemeente? De bron ligt op wandelafstand.

Vraag vooraf toestemming aan de gemeente en kies een weekdag zonder begrafenis. Op het kerkhof
krijgt elk duo een eigen vak en noteert het dertig minuten lang tien stenen die ouder zijn dan
1990. Recente graven laten jullie met rust, en foto's nemen we niet.

Per steen op het veldblad: geboortejaar, sterfjaar, man of vrouw, symbool, materiaal, beroep of
titel, taal. Onleesbaar? Noteer dat ook, het is een gegeven.

Terug in de klas voegt iedereen zijn tien rijen toe aan één rekenblad. Bereken gemiddelde en
mediaan van de leeftijd, per periode van dertig jaar. Waarom zegt de mediaan hier meer? En wie
ontbreekt op een kerkhof: armen zonder steen, kinderen, mensen die ergens anders begraven liggen?

Elke leerling schrijft bij één bewering een oordeel met cijfers en een voorbehoud.

Reken op 60 minuten buiten en 90 binnen. Gratis, tweede en derde graad. Wiskunde met een
historische vraag, in stilte verzameld.`,
    levels: ['SO2D', 'SO2DA', 'SO2A', 'SO3D', 'SO3DA'],
    themes: ['erfgoed', 'samenleven'],
    subjects: ['geschiedenis', 'wiskunde', 'aardrijkskunde'],
    keywords: [
      'begraafplaats',
      'grafstenen',
      'statistiek',
      'veldwerk',
      'lokale geschiedenis',
      'mediaan',
    ],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 24,
    season: 'september tot juni, bij droog weer',
    setting: 'binnen en buiten',
    accessibility: 'Kies voor rolstoelgebruikers een vak langs een verhard pad.',
  },
  {
    slug: 'lespakket-8-mei-bevrijding-en-belofte',
    kind: 'lesson-package',
    title: '8 mei: van bevrijding naar belofte',
    summary:
      'In twee lesuren en één actie aan de schoolpoort maakt de klas van de bevrijdingsdag een ' +
      'dag over vrede in de buurt.',
    description: `Op 8 mei 1945 zwegen de wapens in Europa. Klokken luidden, mensen dansten, en
tegelijk wachtten families op iemand die niet terugkwam. Kan je op één dag blij en verdrietig zijn?

De eerste les zoekt daar woorden voor. Je leest acht korte, verzonnen stemmen voor: een meisje met
een vlag, een weduwe, een onderduiker, een soldaat die niet weet wat nu. Bij elke stem kiezen
leerlingen een kleur en een plaats in de klas. Er ontstaat een landkaart van gevoelens.

De tweede les kijkt naar hier en nu. Wat heeft onze straat nodig om vredig te zijn? Groepjes
bedenken één belofte die klein genoeg is om te houden: een week lang niemand alleen laten eten, een
brief naar het woonzorgcentrum, een ruzie van de speelplaats afronden.

Op 8 mei zelf hangt de klas de beloften als linten aan de schoolpoort en vraagt ze aan wie passeert
om er een bij te knopen. Een maand later tel je samen: welke belofte hield stand, welke niet, en
waarom?

Twee keer vijftig minuten plus de actie, gratis op lint en stiften na. Vijfde leerjaar tot en met
eerste graad. Raakt aan tijd, inleven en burgerzin.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['vrede', 'samenleven'],
    subjects: ['geschiedenis', 'burgerschap', 'sociale-vaardigheden'],
    keywords: [
      'bevrijding',
      'vredesactie',
      'einde oorlog',
      'WO II',
      '40-45',
      'herdenken',
      'vredesweek',
    ],
    prices: [],
    durationMinutes: 130,
    season: 'april en mei',
    setting: 'binnen en buiten',
  },
  {
    slug: 'lespakket-loonboekje-uit-de-vlasfabriek',
    kind: 'lesson-package',
    title: 'Het loonboekje uit de vlasfabriek',
    summary:
      'Rekenen met het weekloon van een verzonnen arbeidster: uren, boetes, huur en brood. ' +
      'Daarna leg je er een loonfiche van nu naast.',
    description: `Elza, zeventien, vlasfabriek, zes dagen van tien uur. Op het einde van de week
krijgt ze een boekje met haar loon, min de boetes: vijf minuten te laat, draad gebroken, gepraat.
De Leiestreek leefde lang van het vlas. Elza is verzonnen en de bedragen zijn rond gemaakt, want je
leerlingen moeten er vlot mee kunnen rekenen.

De opdrachten gaan van makkelijk naar stevig. Wie vastloopt, stopt bij vier en heeft nog altijd het
belangrijkste gedaan.

- Hoeveel uur werkt Elza per week? En jij, school en huiswerk samen?
- Ze verdient 0,30 frank per uur. Wat is het weekloon zonder boetes?
- Trek drie boetes van 0,25 frank af. Hoeveel procent is ze kwijt?
- Kost en inwoon is 11 frank. Wat houdt ze over?
- Een paar schoenen kost 14 frank. Hoeveel weken moet ze sparen?
- Wat gebeurt er als ze drie dagen ziek is en niets krijgt?

Daarna, een halfuur lang, leg je er een vereenvoudigde loonfiche van nu naast. Wat staat er nu op
dat Elza niet kende: ziekte, vakantie, sociale bijdrage? Wie heeft dat afgedwongen?

Anderhalf uur, voor de arbeidsmarktfinaliteit, 1B en OV3. Gratis. Voor PAV, wiskunde en de
geschiedenis van arbeid.`,
    levels: ['SO1B', 'SO2A', 'SO3A', 'BUSO-OV3'],
    themes: ['erfgoed', 'talent-beroepen'],
    subjects: ['wiskunde', 'geschiedenis', 'burgerschap'],
    keywords: [
      'vlas',
      'industrieel erfgoed',
      'loon',
      'kinderarbeid',
      'PAV',
      'textiel',
      'Leiestreek',
      'sociale zekerheid',
    ],
    prices: [],
    durationMinutes: 90,
    setting: 'binnen',
    accessibility: 'Rekenmachine toegelaten; er is een versie met ingevulde tussenstappen.',
  },
  {
    slug: 'lespakket-twee-fotos-een-straat-okan',
    kind: 'lesson-package',
    title: `Twee foto's, één straat`,
    summary:
      'Spreekles voor nieuwkomers: een oude en een nieuwe foto van dezelfde plek leveren ' +
      'woorden, zinnen en verhalen op.',
    description: `Paard. Tram. Winkel. Auto. Wie nog maar enkele weken Nederlands leert, kan al
veel zeggen over twee foto's van dezelfde straat, een van vroeger en een van nu.

Zoek in de bib of bij de heemkring een oude foto van een plek vlak bij de school en maak zelf een
nieuwe vanop hetzelfde punt. Druk ze groot af. Eén namiddag volstaat.

Opbouw van heel weinig naar veel taal:

- Aanwijzen en benoemen: tien woorden, op kaartjes bij de foto.
- Zinnen met een vast begin: "Vroeger was er…", "Nu is er…", "Er is geen… meer."
- Vragen per twee: "Waar is de kerk?" "Hoe gaan de mensen naar het werk?"
- Ter plaatse: wandel ernaartoe, ga op het punt staan en zoek één verschil dat niet op de foto staat.
- Vertellen: teken uit je hoofd een straat die jij kent. Wat is daar veranderd?

De laatste stap is vrij: niemand hoeft over zijn thuisland te praten. Een straat van hier is even
goed.

Gratis, 120 minuten, voor OKAN en voor beginners in de basiseducatie. De cursisten gebruiken
verleden tijd, plaatswoorden en vergelijkingen, en leren meteen hun buurt kennen.`,
    levels: ['OKAN', 'LIGO'],
    themes: ['erfgoed', 'geletterdheid', 'samenleven'],
    subjects: ['nederlands', 'geschiedenis'],
    keywords: ['anderstaligen', 'nieuwkomers', 'NT2', 'spreken', 'oude foto', 'buurt', 'taalarm'],
    prices: [],
    durationMinutes: 120,
    groupSizeMax: 16,
    setting: 'binnen en buiten',
    accessibility:
      'Voor analfabete cursisten werken de eerste drie stappen zonder lezen of schrijven.',
  },
  {
    slug: 'lespakket-kookschrift-recept-doorgeven',
    kind: 'lesson-package',
    title: 'Kookschrift: een recept doorgeven',
    summary:
      'Volwassen cursisten vertellen, schrijven en bundelen een gerecht van thuis, met maten ' +
      'die iedereen kan volgen.',
    description: `"Een beetje bloem, tot het goed voelt." Zo geven moeders en grootvaders een
gerecht door. Wie het moet opschrijven voor een onbekende, merkt hoe moeilijk duidelijke taal is.

Deze reeks telt drie bijeenkomsten van negentig minuten voor cursisten van Ligo of CVO, van
laaggeletterd tot gevorderd.

De eerste keer wordt er verteld. Ieder brengt een voorwerp uit de keuken mee: een lepel, een pot,
een zakje kruiden. Van wie leerde je het? Wanneer eet je dit? Wie mag het niet vergeten? De buur
vat samen in twee zinnen.

De tweede keer wordt er gemeten en geschreven. Met een keukenweegschaal zoek je uit hoeveel "een
handvol" is. Daarna schrijft iedereen vijf stappen, telkens met één werkwoord vooraan: snij, roer,
wacht. Een ander leest ze hardop en doet de gebaren. Klopt er iets niet, dan ligt het aan de tekst.

De derde keer maak je het boekje: titel, foto, ingrediënten, stappen en onderaan het verhaal. Wie
dat wil, brengt een proevertje mee; noteer allergenen.

Het lesmateriaal is gratis. Lezen van maten, instructies schrijven en spreken over herkomst komen
alle drie aan bod, en het boekje kan naar de kinderen of de bib.`,
    levels: ['LIGO', 'CVO'],
    themes: ['erfgoed', 'voeding', 'geletterdheid'],
    subjects: ['nederlands', 'wiskunde'],
    audience: 'Cursisten in de basiseducatie en het volwassenenonderwijs',
    keywords: [
      'receptenboek',
      'koken',
      'volwassenenonderwijs',
      'NT2',
      'familieverhaal',
      'instructies schrijven',
    ],
    prices: [],
    durationMinutes: 270,
    groupSizeMax: 15,
    setting: 'binnen',
  },
  {
    slug: 'lespakket-woorden-wegen-op-de-vlucht-1914',
    kind: 'lesson-package',
    title: 'Woorden wegen: op de vlucht in 1914',
    summary:
      'Gast, stakker, last of gelukszoeker? Leerlingen wegen woorden over Belgische ' +
      'vluchtelingen en over mensen die nu vluchten.',
    description: `In 1914 trokken meer dan een miljoen Belgen de grens over, naar Nederland,
Frankrijk en Groot-Brittannië. Wie eerst een welkome gast heet, kan een jaar later een last genoemd
worden. Wat doet een woord met de manier waarop je naar iemand kijkt?

Je hangt een touw met twee eindkaarten op: "warm" en "koud". Groepjes van drie krijgen twintig
woordkaarten, van "vriend" tot "stroom", en hangen ze op. Bij welke woorden zijn jullie het oneens?
Dat neemt 25 minuten in beslag.

Dan lezen de leerlingen vier korte berichten. Twee gaan over 1914, twee over vandaag. Alle vier
zijn ze voor de les geschreven en zonder datum of land, zodat de klas moet raden. Hoe zeker ben je?
Welk woord verried de tijd? Welk woord kan in alle vier?

De opdracht voor het schrift: neem het koudste bericht en vervang vijf woorden. Feiten en cijfers
blijven staan. Wat verandert er voor de lezer? En wanneer wordt warmer ook minder juist?

Een klas met leerlingen die gevlucht zijn, bereid je samen met hen voor; niemand wordt gevraagd om
te getuigen.

Tachtig minuten, gratis, eerste en tweede graad. Past in Nederlands, geschiedenis en burgerschap.`,
    levels: ['SO1A', 'SO1B', 'SO2D', 'SO2DA', 'SO2A'],
    themes: ['vrede', 'media', 'samenleven'],
    subjects: ['nederlands', 'geschiedenis', 'burgerschap'],
    keywords: [
      'vluchtelingen',
      'migratie',
      'Eerste Wereldoorlog',
      'beeldvorming',
      'taalgebruik',
      'framing',
    ],
    prices: [],
    durationMinutes: 80,
    setting: 'binnen',
  },
  {
    slug: 'bezoek-raversyde-bunkers-in-getallen',
    kind: 'visit',
    title: 'Bunkers in getallen',
    summary:
      'Meetwandeling op de Atlantikwall: beton, kijkspleten en afstanden worden cijfers, en de ' +
      'cijfers stellen vragen.',
    description: `Hoe dik moet een muur zijn waar mensen voor hun leven op rekenen? En hoeveel
vrachtwagens beton kost dat? Op het terrein van de Atlantikwall in Raversyde, met meer dan zestig
bunkers en ongeveer twee kilometer gangen, meet je klas het na.

Elk viertal krijgt een rolmeter, een hoekmeter, een klembord en vier halteplaatsen. Bij de eerste
meten ze dikte en inhoud van een muur. Bij de tweede schatten ze welke hoek je door een kijkspleet
ziet, en tekenen ze de dode hoek. Bij de derde stappen ze een gang af in het donker en leren ze dat
stappen krimpen als je niets ziet. Bij de vierde doen ze niets dan luisteren, één minuut.

Op school wordt er verder gerekend: volume, massa, ritten. De slotvraag is geen som. Wie heeft dit
gebouwd, vrijwillig of gedwongen? De gids reikt aan wat we weten.

Voor de derde graad lager en de eerste graad secundair. Twee uur, 60 euro per klas, hoogstens 24
leerlingen. Op maandag is er geen bezoek mogelijk, en ook enkele maanden per jaar niet. Breng
jassen, zaklampen en een tweede begeleider mee. Wiskunde en geschiedenis versterken elkaar.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['erfgoed', 'vrede', 'techniek'],
    subjects: ['wiskunde', 'geschiedenis'],
    keywords: ['Raversijde', 'Atlantikwall', 'meten', 'beton', 'uitstap', 'WO II', 'kust'],
    places: [{ name: 'Atlantikwall Raversyde', municipality: 'Oostende' }],
    prices: [{ cents: 6000, per: 'class' }],
    durationMinutes: 120,
    groupSizeMax: 24,
    season: 'lente en herfst',
    setting: 'binnen en buiten',
    accessibility:
      'De gangen zijn smal; halte 1 en 4 liggen bovengronds, vraag ernaar bij je aanvraag.',
  },
  {
    slug: 'bezoek-walraversijde-vissersdorp-1465',
    kind: 'visit',
    title: 'Walraversijde: een dag in 1465',
    summary:
      'In nagebouwde vissershuizen kruipt de klas in een beroep van 1465 en zoekt ze uit hoe ' +
      'opgravers dat allemaal weten.',
    description: `Er ligt een verdwenen dorp onder het gras bij Raversyde. Sinds 1992 graven
archeologen er Walraversijde op, een middeleeuws vissersdorp. Enkele huizen zijn nagebouwd en
worden voor scholen en groepen gebruikt. Informeer bij je aanvraag of ze op jouw datum toegankelijk
zijn; het terrein krijgt soms werken.

Bij aankomst trekt elk kind een strookje: visser, weduwe, nettenbreister, herbergierster, pelgrim,
kuiper. Vanaf dan telt het jaar 1465.

Het eerste uur leven ze mee in het dorp: netten knopen, visprijzen onderhandelen, een licht laten
branden zonder elektriciteit. Ze moeten van vier dorpsgenoten te weten komen wat die nodig hebben,
en iets aanbieden.

Het tweede uur staat in het teken van de spade. Hoe weten we dit? Een scherf, een visgraat, een
paalgat en een muntje liggen op tafel. Wat uit het eerste uur kan je bewijzen, en wat hebben de
gidsen zelf ingevuld?

Voor het derde tot zesde leerjaar, 150 minuten, 4 euro per leerling, hoogstens 25 kinderen per
gids. Warme kledij is een must, want het waait er. Middeleeuwen, beroepen en bewijzen zoeken staan
centraal.`,
    levels: ['L3', 'L4', 'L5', 'L6'],
    themes: ['erfgoed', 'water-zee'],
    subjects: ['geschiedenis', 'nederlands'],
    keywords: [
      'middeleeuwen',
      'Raversijde',
      'archeologie',
      'visserij',
      'Oostende',
      'schooluitstap',
      'inleefspel',
    ],
    places: [{ name: 'Walraversijde, Raversyde', municipality: 'Oostende' }],
    prices: [{ cents: 400, per: 'pupil', note: 'twee begeleiders gratis' }],
    durationMinutes: 150,
    groupSizeMax: 25,
    season: 'lente en herfst, niet op maandag',
    setting: 'binnen en buiten',
  },
  {
    slug: 'bezoek-prins-karel-in-raversijde',
    kind: 'visit',
    title: 'De prins van Raversijde',
    summary:
      'Een wandeling met keuzevragen over prins Karel, regent van 1944 tot 1950, en over de ' +
      'vraag wat een staatshoofd doet.',
    description: `Van 1944 tot 1950 had België geen koning op de troon maar een regent: prins
Karel. Zijn naam is verbonden met Raversyde. In een wandeling van 75 minuten gebruikt je klas zijn
verhaal om na te denken over macht.

Regent, wat is dat eigenlijk? Op elke halteplaats staat een keuzebord met twee of drie
mogelijkheden. "Het land is net bevrijd en er is honger. Waarmee begin je?" "Een groep vraagt
straf, een andere genade. Naar wie luister je het eerst?" De leerlingen stemmen met hun voeten.
Daarna vertelt de gids welke vragen een staatshoofd in een democratie zelf mag beslissen, en welke
bij ministers en parlement horen. Het antwoord verrast altijd iemand.

Onderweg verzamelen de groepjes vijf woorden: regent, grondwet, troon, ondertekenen, aftreden. In
de klas maken ze daar een begrippenkaart mee, en vergelijken ze met een land zonder koning.

Geschikt voor het zesde leerjaar tot en met de tweede graad. Je betaalt 40 euro per klas, tot 25
leerlingen. Op maandag en enkele maanden per jaar is het domein dicht. Trek stapschoenen aan en
neem een notitieblok mee. Past bij de politieke geschiedenis van ons land.`,
    levels: ['L6', 'SO1A', 'SO1B', 'SO2D', 'SO2DA', 'SO2A'],
    themes: ['erfgoed', 'samenleven'],
    subjects: ['geschiedenis', 'burgerschap'],
    keywords: [
      'prins Karel',
      'regent',
      'koningshuis',
      'na de oorlog',
      'staatshoofd',
      'Oostende',
      'wandeling',
    ],
    places: [{ name: 'Domein Raversyde', municipality: 'Oostende' }],
    prices: [{ cents: 4000, per: 'class' }],
    durationMinutes: 75,
    groupSizeMax: 25,
    season: 'lente en herfst',
    setting: 'buiten',
    accessibility: 'De wandeling loopt over verharde paden waar dat kan; meld rolstoelen vooraf.',
  },
  {
    slug: 'bezoek-palingbeek-luisterwandeling-oorlogslandschap',
    kind: 'visit',
    title: 'Palingbeek: luisteren naar een slagveld',
    summary:
      'Een stille wandeling met zes luisterplekken in het oorlogslandschap van Ieper, gevolgd ' +
      'door schrijven aan een lange tafel.',
    description: `Geen koptelefoon, geen filmpjes. Wie meegaat op deze wandeling, krijgt een houten
stoeltje, een potlood en zes blanco kaarten. Op zes plekken in het oorlogslandschap van De
Palingbeek ga je tien minuten zitten. Telkens luidt de vraag anders. Wat hoor je dichtbij? Wat hoor
je ver? Wat is hier weg? Wat groeide erover? Wie kwam hier nooit meer vandaan? Wat zou jij aan deze
plek willen zeggen?

Een gids leidt de groep van plek tot plek, geeft op drie ervan een kort stukje geschiedenis en
zwijgt voor de rest. Praten doen jullie na afloop, aan een lange tafel in het bezoekerscentrum.
Daar leggen de leerlingen hun kaarten op volgorde en maken ze er samen één tekst van, zin na zin
voorgelezen.

Het bezoek duurt drie uur, is gratis en bedoeld voor de tweede en derde graad, met hoogstens 20
deelnemers en twee begeleiders. Voor leerlingen die stilte moeilijk vinden, zijn er kaarten met
tekenopdrachten; overleg met de gids als iemand oorlog meemaakte.

Breng regenjassen mee en spreek af dat de gsm in de bus blijft. Nederlands (schrijven op plaats),
geschiedenis en levensbeschouwing vinden hier een gezamenlijke vorm.`,
    levels: ['SO2D', 'SO2DA', 'SO2A', 'SO3D', 'SO3DA', 'SO3A'],
    themes: ['vrede', 'erfgoed', 'natuur'],
    subjects: ['nederlands', 'geschiedenis', 'muzische-vorming'],
    keywords: [
      'Ieper',
      'WO I',
      'loopgraven',
      'stilte',
      'schrijfatelier',
      'herinneringseducatie',
      'frontstreek',
    ],
    places: [{ name: 'Provinciedomein De Palingbeek', municipality: 'Ieper' }],
    prices: [],
    durationMinutes: 180,
    groupSizeMax: 20,
    season: 'herfst en lente',
    setting: 'binnen en buiten',
  },
  {
    slug: 'bezoek-mesen-herinneren-met-een-vraag',
    kind: 'visit',
    title: 'Mesen: herinneren met één vraag',
    summary:
      'Halve dag in Mesen waarin elke groep zelf kiest welke vraag over oorlog en vrede ze in ' +
      'het stadje gaat uitzoeken.',
    description: `Kies één vraag en laat de jaartallen thuis. Dat is de enige regel in Mesen, het
kleine stadje bij de grens waar jongeren uit vele landen elkaar in een jeugdherberg kunnen
ontmoeten. Jouw klas van de tweede of derde graad komt er niet om alles te weten, wel om ergens
over na te denken.

De groep splitst zich in vieren en kiest uit: Wat is moedig? Wie beslist dat een oorlog stopt? Kan
je vergeven voor iemand anders? Is vrede meer dan geen oorlog?

Van 9.30 tot 10.15 uur maakt elke groep een plan: wie spreken we aan, wat bekijken we, wat leggen
we vast? Van 10.15 tot 11.45 uur wandelen ze rond, in zicht van een begeleider, en verzamelen ze
bewijsstukken: een zin van een inwoner, een beeld, een opschrift, een stilte. Van 12.15 tot 13 uur
tonen ze aan elkaar wat ze hebben, zonder besluit. Elke groep eindigt met een nieuwe, betere vraag.

Het programma is gratis; je regelt zelf picknick en vervoer, en voor een overnachting neem je
contact op met de herberg. Tot 28 leerlingen met drie begeleiders. Neem fototoestellen mee. Levert
materiaal voor een betoog, een podcast of een filosofisch gesprek.`,
    levels: ['SO2D', 'SO2DA', 'SO2A', 'SO3D', 'SO3DA', 'SO3A'],
    themes: ['vrede', 'europa', 'samenleven'],
    subjects: ['burgerschap', 'geschiedenis', 'leren-leren'],
    keywords: [
      'Messines',
      'Peace Village',
      'vrede',
      'filosoferen',
      'halve dag',
      'uitwisseling',
      'herinneringseducatie',
    ],
    places: [{ name: 'Stadskern van Mesen', municipality: 'Mesen' }],
    prices: [],
    durationMinutes: 210,
    groupSizeMax: 28,
    season: 'maart tot juni, september en oktober',
    setting: 'binnen en buiten',
  },
  {
    slug: 'bezoek-kasseien-leggen-izenberge',
    kind: 'visit',
    title: 'Kasseien leggen: een stukje weg dat blijft',
    summary:
      'Doe-halve dag in het openluchtmuseum voor leerlingen uit het buitengewoon onderwijs: ' +
      'zand trekken, stenen leggen, aankloppen.',
    description: `Een kassei weegt zoveel als een stevige boekentas. Dat voel je pas wanneer je hem
zelf optilt. In het openluchtmuseum Bachten de Kupe in Izenberge legt je groep een vierkante meter
oude weg, van het losse zand tot de laatste voeg.

De halve dag loopt in vaste, korte stukken, met na elk stuk een rustpunt. Kijken hoe het moet. Zand
harken en effen trekken met een lat. Een koord spannen. Stenen per twee dragen, leggen, draaien tot
ze passen. Kloppen met de rubberen hamer. Voegen vullen en samen een foto nemen. Pictogrammen aan
een touw tonen welk stuk je aan het doen bent en hoeveel er nog komt.

Wie liever niet tilt, telt stenen, houdt het koord of is fotograaf. Iedereen krijgt
werkhandschoenen; bottines of stevige schoenen breng je mee.

Het werk blijft liggen tot de volgende groep het weer opbreekt, en dat vertellen we erbij. Ook zo
leert een ambachtsman: doen, weghalen, opnieuw doen.

Buitengewoon lager vanaf tien jaar, OV1, OV2 en OV3. Twee en een half uur, gratis, hoogstens 12
leerlingen met twee begeleiders. Meten, een werkvolgorde aanhouden en trots zijn op wat je maakte.`,
    levels: ['BULO', 'BUSO-OV1', 'BUSO-OV2', 'BUSO-OV3'],
    themes: ['erfgoed', 'techniek'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'sociale-vaardigheden'],
    keywords: [
      'ambacht',
      'kasseistenen',
      'straat leggen',
      'Bachten de Kupe',
      'buitengewoon onderwijs',
      'werken met je handen',
    ],
    places: [{ name: 'Openluchtmuseum Bachten de Kupe, Izenberge', municipality: 'Alveringem' }],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 12,
    season: 'april tot oktober',
    setting: 'buiten',
    accessibility: 'Vaste volgorde met pictogrammen; zittende taken voor wie niet kan tillen.',
  },
  {
    slug: 'bezoek-tillegem-paardenmolen-waterkasteel',
    kind: 'visit',
    title: 'Het paard dat rondjes liep',
    summary:
      'Jonge kinderen ontdekken het waterkasteel en de paardenmolen van Tillegembos en spelen ' +
      'zelf een paard in het tuig.',
    description: `Rond, rond, rond en nog eens rond: zo bracht een paard vroeger een molen in
beweging. In Tillegembos staat zo'n paardenmolen, vlak bij een kasteel uit de veertiende eeuw met
water errond. Twee wonderlijke gebouwen voor kinderen van de derde kleuterklas tot het tweede
leerjaar.

Eerst het kasteel. De kinderen lopen erlangs en kijken: waar is de brug, waar kan een vijand niet
komen, hoe raakte je binnen als de brug omhoog was? Ze passen hun eigen kasteel in elkaar met
blokken en een blauw doek.

Dan de molen. Ieder krijgt een touw om het middel en trekt, met zeven anderen, aan een draaiende
balk op wielen. Een emmer met zand gaat de hoogte in. Hoeveel kinderen zijn er nodig voor één
emmer, en hoeveel voor twee? We turven op een groot bord. Daarna is het paard aan de beurt: nee,
geen echt paard, een tekening op ware grootte. Hoeveel kinderen vormen samen één paard?

Op het einde krijgen ze een papieren hoefijzer waarop ze één nieuw woord schrijven of tekenen.

Twee uur, gratis, tot 22 kinderen met drie volwassenen. Buiten, dus laarzen. Draaien, tillen en
tellen zijn de kern, samen met een eerste blik op lang geleden.`,
    levels: ['K3', 'L1', 'L2'],
    themes: ['erfgoed', 'techniek'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'geschiedenis'],
    keywords: ['rosmolen', 'kasteel', 'paarden', 'Brugge', 'uitstap', 'kracht', 'kleuters'],
    places: [{ name: 'Provinciedomein Tillegembos', municipality: 'Brugge' }],
    prices: [],
    durationMinutes: 120,
    groupSizeMax: 22,
    season: 'maart tot oktober',
    setting: 'buiten',
  },
  {
    slug: 'opgraafkist-vier-lagen-diep',
    kind: 'material',
    title: 'Opgraafkist: vier lagen diep',
    summary:
      'Bakken met gekleurde grondlagen en replica-vondsten waarmee je een opgraving in de klas ' +
      'uitvoert, tekent en verklaart.',
    description: `De bovenste laag is van gisteren, de onderste van duizenden jaren geleden. Dat is
het hele geheim van een opgraving, en met deze kist merken leerlingen het zelf. Ze krabben,
borstelen, meten en noteren, en mogen pas iets wegnemen als het op de tekening staat.

In de kist zitten vier bakken. Jij vult ze de dag ervoor met vier grondlagen van verschillende
kleur (zakjes inbegrepen) en verbergt de replica's volgens een legplan. Dat duurt een halfuur. In
de klas werkt elke groep van zes volgens dezelfde orde:

- 15 minuten een rooster van touw spannen en de bak tekenen
- 50 minuten laag per laag graven; elk voorwerp krijgt een nummer
- 25 minuten de fiches bij elkaar leggen: wie leefde er het eerst?

Doe gerust iets onmogelijks: leg het plastic potje in de onderste laag. Wie dat ontdekt, heeft de
les begrepen.

Gratis te ontlenen voor drie weken, voor het derde leerjaar tot de eerste graad. Zet de bakken op
een zeil en vraag schorten mee. Zand dat nat wordt, droogt traag, dus werk droog. Onderzoekend
leren, meten en de lijn van de prehistorie tot nu zitten er stevig in.`,
    levels: ['L3', 'L4', 'L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['erfgoed', 'techniek'],
    subjects: ['geschiedenis', 'wetenschap-techniek', 'wiskunde'],
    keywords: [
      'archeologie',
      'leskoffer',
      'opgraving',
      'prehistorie',
      'Romeinen',
      'doe-koffer',
      'zandbak',
    ],
    prices: [],
    durationMinutes: 90,
    groupSizeMax: 24,
    setting: 'binnen en buiten',
    accessibility: 'De bakken passen op een tafel van rolstoelhoogte.',
    lending: {
      maxDays: 21,
      leadDays: 7,
      turnaroundDays: 2,
      overHolidays: false,
      maxCopiesPerSchool: 1,
      parts: [
        { name: 'kunststof bak met deksel', count: 4, essential: true },
        { name: 'zak gekleurd zand of turf (vier kleuren)', count: 16, essential: true },
        { name: 'houten troffel', count: 12, essential: true },
        { name: 'zachte borstel', count: 24, essential: true },
        { name: 'replica-vondsten, genummerd', count: 32, essential: true },
        { name: 'rol touw met haakjes', count: 4, essential: true },
        { name: 'afdekzeil', count: 4, essential: false },
        { name: 'rolmeter', count: 4, essential: true },
        { name: 'vondstfiches, geplastificeerd', count: 40, essential: false },
        { name: 'handleiding met legplan', count: 1, essential: true },
      ],
      copies: [
        { barcode: 'KB-OPGR-01', pickupPoint: 'beernem', shelf: 'C-06' },
        { barcode: 'KB-OPGR-02', pickupPoint: 'kortrijk', shelf: 'C-07' },
      ],
    },
  },
  {
    slug: 'wolkist-kaarden-spinnen-weven',
    kind: 'material',
    title: 'Wolkist: van vacht tot draad',
    summary:
      'Ruwe wol, kaarden, spintollen en weeframen voor een klas: leerlingen maken een draad en ' +
      'meten hoe sterk hij is.',
    description: `Ruik eens aan ongewassen wol. Vies, of net lekker? Met die geur begint de les,
want zo rook het vroeger in veel huizen. Deze kist brengt het oude handwerk van wol binnen in je
klas: wassen, kaarden, spinnen en weven.

Vier tafels, vier bezigheden. Aan tafel 1 trekken leerlingen de wol uiteen en laten ze een pluk in
lauw zeepwater weken. Aan tafel 2 kaarden ze met twee borstels tot alle vezels dezelfde kant op
liggen. Aan tafel 3 draait een spintol en wordt de vlok een draad: traag draaien, rustig trekken,
en niet boos worden als hij breekt. Aan tafel 4 weven ze een strookje. Wie rond is, doet de
trekproef met het haakje en de gewichtjes: hoeveel gram houdt jouw draad, en wat als je hem dubbel
neemt?

Een ronde duurt zo'n 25 minuten, de hele namiddag dus twee uur. Voor het derde tot zesde leerjaar;
in het buitengewoon lager neem je tafel 2 en 4. Alle handelingen staan als foto op kaarten.

Per ontlening betaal je 4 euro voor nieuwe ruwe wol. De maximale termijn is drie weken. Textiel,
kracht en werkgeschiedenis in één doos.`,
    levels: ['L3', 'L4', 'L5', 'L6', 'BULO'],
    themes: ['erfgoed', 'techniek'],
    subjects: ['wetenschap-techniek', 'muzische-vorming', 'geschiedenis'],
    keywords: ['spinnen', 'schaap', 'weven', 'textiel', 'leskoffer', 'ambachten', 'weefgetouw'],
    prices: [{ cents: 400, per: 'loan', note: 'voor nieuwe ruwe wol' }],
    durationMinutes: 120,
    groupSizeMax: 24,
    setting: 'binnen',
    accessibility: 'Wie allergisch is voor wol, werkt met de katoenvlokken.',
    lending: {
      maxDays: 21,
      leadDays: 7,
      turnaroundDays: 3,
      overHolidays: false,
      parts: [
        { name: 'zak ruwe wol (500 g)', count: 2, essential: true },
        { name: 'kaardborstel, per paar', count: 8, essential: true },
        { name: 'houten spintol', count: 12, essential: true },
        { name: 'klein weefraam', count: 12, essential: true },
        { name: 'weefnaald van hout', count: 24, essential: false },
        { name: 'waskom', count: 4, essential: false },
        { name: 'zakje katoenvlokken', count: 2, essential: false },
        { name: 'gewichtenset met haak', count: 4, essential: true },
        { name: 'fotokaarten met handelingen', count: 20, essential: true },
      ],
      copies: [{ barcode: 'KB-WOLK-01', pickupPoint: 'roeselare', shelf: 'D-05' }],
    },
  },
  {
    slug: 'vorming-getuigen-in-de-klas',
    kind: 'training',
    title: 'Getuigen in de klas: een gesprek voorbereiden',
    summary:
      'Je leert hoe je een getuige uitnodigt, vragen opbouwt met je leerlingen en het verhaal ' +
      'nadien een plaats geeft.',
    description: `Een getuige is geen gastspreker en geen geschiedenisboek. Het is een mens die
vertelt, met hiaten en emoties. Wat vraag je dan, en wat vraag je beter niet?

De vorming telt twee woensdagnamiddagen, telkens van 13.30 tot 16.30 uur, met ongeveer een maand
ertussen. Er is plaats voor achttien leerkrachten van de derde graad lager en het secundair;
leraren in opleiding zijn welkom.

Tijdens de eerste namiddag luister je naar een opgenomen gesprek en oefen je met vragen in drie
soorten: wat gebeurde er, wat voelde je, wat denk je er nu over? Je leert herkennen wanneer een
geheugen iets samenvoegt, zonder dat de verteller liegt. Ook de praktische kant krijgt tijd:
vergoeding, toestemming voor een opname, afspraken over wat niet gevraagd wordt.

Tussen de twee keren bereid je met je eigen klas een gesprek voor, echt of met een opname. In de
tweede namiddag vertellen we aan elkaar hoe het ging. Wat deed je toen iemand begon te wenen, en
wat met een verhaal dat niet klopt met de jaartallen?

Je neemt een vragenbank met veertig vragen en een tijdschema mee. Gratis.`,
    levels: ['LKR', 'LIO'],
    themes: ['vrede', 'erfgoed'],
    subjects: ['geschiedenis', 'nederlands', 'burgerschap'],
    audience: 'Leerkrachten van de derde graad lager en het secundair, leraren in opleiding',
    keywords: [
      'mondelinge geschiedenis',
      'interview',
      'nascholing',
      'ooggetuige',
      'oral history',
      'WO II',
    ],
    places: [{ name: 'Wereldhuis Roeselare', municipality: 'Roeselare' }],
    prices: [],
    durationMinutes: 360,
    groupSizeMax: 18,
    season: 'januari en februari',
    setting: 'binnen',
  },
  {
    slug: 'vorming-rots-en-water-kennismaking',
    kind: 'training',
    title: 'Rots en Water: stevig staan, rustig blijven',
    summary:
      'Een actieve namiddag waarin je zelf oefent met houding, adem en grenzen aangeven, en ' +
      'drie spelvormen meeneemt.',
    description: `Sta eens recht, voeten op heupbreedte, knieën los. Iemand duwt zachtjes tegen je
schouder. Blijf je staan, val je om of duw je terug? Met zulke lichamelijke oefeningen werkt Rots
en Water aan weerbaarheid. Je hoeft niet sportief te zijn om mee te doen.

Deze kennismaking valt meestal op een woensdag in oktober of maart, van 13.30 tot 17 uur, in een
turnzaal. Er zijn zestien plaatsen, en makkelijke kledij is voldoende.

Het programma wisselt bewegen en praten af. Eerst onderga je de oefeningen: gronden, adem, stem,
afstand. Dan geef je ze door aan een collega. Vervolgens bespreken we wat je met leerlingen doet
die altijd "rots" zijn, en met leerlingen die zich meteen laten meedrijven. Voor wie in het
buitengewoon werkt, is er een aparte reeks aanpassingen. We sluiten af met een nuchtere blik:
waarvoor dient dit, en waarvoor roep je er beter een hulpverlener bij?

Je vertrekt met drie spelvormen van tien minuten en een kaartenset. Dit is geen volledige opleiding
tot trainer.

Gratis, voor leerkrachten van de derde kleuterklas tot de eerste graad, en voor zorgcoördinatoren.
Wat je leert, ondersteunt sociale vaardigheden, lichamelijke opvoeding en een veilige klas.`,
    levels: ['LKR', 'LIO'],
    themes: ['vrede', 'samenleven'],
    subjects: ['sociale-vaardigheden', 'lichamelijke-opvoeding'],
    audience: 'Leerkrachten van kleuter tot eerste graad, zorgcoördinatoren',
    keywords: [
      'weerbaarheid',
      'pesten',
      'conflict',
      'zorg',
      'nascholing',
      'zelfvertrouwen',
      'grenzen',
    ],
    places: [{ name: 'Turnzaal in Torhout', municipality: 'Torhout' }],
    prices: [],
    durationMinutes: 210,
    groupSizeMax: 16,
    season: 'oktober en maart',
    setting: 'binnen',
  },
  {
    slug: 'stripdag-oorlog-in-beeldverhalen-raversyde',
    kind: 'event',
    title: 'Stripdag: oorlog in beeldverhalen',
    summary:
      'Een dag vol leestafels, tekenoefeningen en een wandeling langs de bunkers, voor klassen ' +
      'die met strips over oorlog werken.',
    description: `Acht leestafels met uitgekozen strips, een tekenlokaal met lange rollen papier en
een ronde langs de bunkers: op één donderdag in mei is Raversyde van de strip. Vier klassen
schuiven tegelijk door, dus schrijf je best met een parallelklas in.

9.30 uur: onthaal, en een pagina lezen zonder tekst. Wat gebeurt er? 10 uur: leestafel, met een
kaart waarop je één kader natekent en uitlegt waarom het werkt. 11 uur: buiten, schetsen op
locatie, bij regen in een gang. 12 uur: picknick. 13 uur: tekenen onder begeleiding van een
illustrator, elk een strook van drie kaders voor de klasrol. 14 uur: de rollen hangen naast elkaar
en jullie kijken rond met drie plakkers om te geven. 14.30 uur: gedaan.

De strips zijn gekozen door leerkrachten en bibliothecarissen; harde bladzijden staan apart en zijn
vanaf veertien jaar. Je krijgt de titellijst vooraf, met een korte uitleg over wat gevoelig kan
liggen.

Voor het zesde leerjaar tot en met de tweede graad, gratis, per klas hoogstens 25 leerlingen en
twee begeleiders. Vervoer regel je zelf. Beelden lezen, samen vertellen en oorlog zonder heldendom
bekijken.`,
    levels: ['L6', 'SO1A', 'SO1B', 'SO2D', 'SO2DA', 'SO2A'],
    themes: ['vrede', 'erfgoed', 'media'],
    subjects: ['muzische-vorming', 'geschiedenis', 'nederlands'],
    keywords: [
      'strips',
      'graphic novel',
      'tekenen',
      'illustrator',
      'Raversijde',
      'WO II',
      'schooluitstap',
    ],
    places: [{ name: 'Atlantikwall Raversyde', municipality: 'Oostende' }],
    prices: [],
    durationMinutes: 300,
    groupSizeMax: 25,
    season: 'mei',
    setting: 'binnen en buiten',
    accessibility:
      'Leestafels zijn drempelvrij; voor het bunkerdeel bestaat een bovengronds alternatief.',
  },
]
