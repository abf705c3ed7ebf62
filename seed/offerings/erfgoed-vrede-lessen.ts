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
of gewoon op la-la-la. Vraag de ouders welk lied (of versje) bij hun slapengaan hoort, en laat het
hen aan de schoolpoort inspreken.

Daarna krijgt elke dag zijn lied, tien minuten in de kring:

- Luisteren met een pop op de arm. Is het traag of snel, zacht of luid?
- De pop wiegen op de maat, daarna met twee aan een doek.
- Meeneuriën, ook als niemand de woorden kent.
- Een stip plakken: hier word ik stil van, hier word ik blij van.

De twee liedjes met de meeste stille stippen zing je een maand lang voor het rustmoment. Poppen,
doeken en stippen volstaan, het is gratis. Peuters en jonge kleuters oefenen luisteren en maat
voelen.`,
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
    description: `Vijf hoeken op de speelplaats, telkens acht minuten, en een bel om door te
schuiven. Meer organisatie vraagt dit uur volksspelen niet. Leg klaar: een emmer knikkers, vijf
hoepels, krijt, enkele tollen en een zakje bikkels of gladde steentjes.

- Knikkeren: van achter de streep, zo dicht mogelijk bij de muur.
- Hinkelen: een baan tot zes, het steentje overslaan.
- Hoepelen: rollen tot aan de boom, met de hand of met een stok.
- Tollen: wie draait het langst? Tel samen hardop.
- Bikkelen: eentje opgooien, eentje rapen, opvangen.

Zet bij tollen en bikkelen iemand die het kan: een oma, een ouder, een kind uit het zesde. Op het
einde laat elk kind één knikker vallen in de emmer van zijn liefste spel. Welke emmer wint? En
waarom hoef je die spelen nooit op te laden?

Gratis, voor de tweede en derde kleuterklas en het eerste leerjaar. Mikken, evenwicht, tellen en op
je beurt wachten komen vanzelf. Hou knikkers weg bij wie nog alles in de mond steekt.`,
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

Dag 1 is voor het reuzenpaspoort: naam, geboortedag, beroep, lievelingseten, bang van, trots op. De
klas stemt. Dag 2: het hoofd, een grote kartonnen doos met krantenpapier en behangerslijm. Dag 3:
schilderen, en wol of raffia voor het haar. Dag 4: het lijf, een oud laken over een bezemsteel met
een dwarslat. Twee kinderen dragen, een volwassene houdt de steel vast. Dag 5: doop met peter,
meter en een zelfgemaakt lied, en daarna de stoet.

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
schuin? Wat deed de molenaar als er geen wind was? Laat gokken.

Bouwen (20 min.). Kleef een rietje op de rand van de tafel en steek er een satéstok door. Vooraan
komt een kurk met vier kartonnen wiekjes, achteraan een draad met een paperclip. Knip de punt van
de stok af.

Meten (25 min.). Iemand wuift met een map, altijd op één liniaal afstand. De clip moet tot aan de
tafelrand geraken.

- Ronde 1: wieken plat tegen de wind, daarna schuin.
- Ronde 2: vier wieken, daarna twee.
- Ronde 3: klein karton, daarna groot karton. Hoeveel clips lukt het nog?

Op het proefblad kleuren de kinderen eerst wat ze denken en dan pas wat ze zien.

Praten (15 min.). Welke wiek zou jij aan de molenaar verkopen?

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

In de tas: een sleutel zonder slot, een zakdoek met een letter, een bril, een vergeelde foto, een
knoop en een leeg snoepdoosje. Je vindt ze in de kast of de kringwinkel.

Eerste halfuur: één voorwerp per groepje. Wat ze zeggen, gaat op een briefje in de blauwe hoepel
(zien we zeker) of in de gele (raden we). "Er staat een M op" is blauw, "ze heette Maria" is geel.

Tweede halfuur: alles samen. Was de eigenaar oud of jong? Waarvoor diende de sleutel? Waarom bleef
de tas staan?

Derde halfuur: ieder groepje tekent een plaat en zegt er twee zinnen bij, die jij opschrijft. Zo
ontstaat een boek.

Gratis, voor het eerste en tweede leerjaar. Een eerste kennismaking met bronnen, en vertellen in
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
    description: `Tijd zie je niet. Een babysok naast je eigen sok zie je wel. Span een waslijn
door de klas en vraag de ouders drie dingen: een babykleertje, een foto van de eerste stapjes en
iets van dit jaar. Wie geen babyfoto heeft, kiest een pictogram; vraag dat vooraf discreet na.

Vier beurten van twintig minuten:

- Voelen: welke sok past nog, welke niet meer?
- Hangen: baby, kleuter, nu. Drie knijpers, drie kleuren.
- Verplaatsen: jij hangt iets fout. Wie ziet het?
- Vooruitkijken: een lege knijper. Wat wil jij later kunnen?

Vaste zinnen met een gebaar helpen: "Eerst was ik…", "Nu kan ik…", "Later wil ik…".

Gratis, voor buitengewoon lager, OV1 en het tweede leerjaar. De leerlingen oefenen volgorde,
tijdswoorden en praten over zichzelf.`,
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

Tijd (25 min.). Nog vier getijdenvraagstukken met klokjes. Waarom heeft deze visser nooit een vast
werkuur?

Net (40 min.). Per groep een bak water, een laag zand, dertig kralen als garnaal en drie netjes:
appelsiennet, vitrage en een stukje panty. Sleep een keer heen en weer. Welk net vangt genoeg en
laat het zand los?

Sorteren (35 min.). Giet de vangst op een bord: garnaal, krabje, schelp, plastic. Wat gaat terug,
wat mag mee, wat hoort daar niet? Maak er een staafdiagram van.

Gratis; reken op natte mouwen. Je werkt aan kloklezen, eerlijk testen en leven met de zee.`,
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
een andere volgorde zet, krijgt een ander patroon.

Start in de turnzaal. Vier leerlingen houden elk een touw van drie meter vast; de andere uiteinden
hangen samen aan een bank. Van links naar rechts heten de plaatsen 1, 2, 3 en 4.

- Kruis (K): plaats 2 stapt over plaats 3.
- Draai (D): plaats 2 stapt over plaats 1, en plaats 4 over plaats 3.

Roep KDKDKD en kijk wat er ontstaat: een vlecht van vier. Roep daarna enkel KKKK, of enkel DDDD.
Wat gebeurt er nu?

In de klas krijgt ieder vier draden van zestig centimeter, een stuk karton en vier wasknijpers als
klosjes. Eerst KD twaalf keer. Dan een eigen code van acht letters die een buur moet uitvoeren
zonder vragen te stellen. Loopt het mis: zit de fout in de code of in de uitvoering?

Derde tot vijfde leerjaar, negentig minuten, gratis op het garen na. Fijne motoriek en oud
vakmanschap gaan hier samen met stap voor stap denken.`,
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
zijn afgerond.

Les 1, wegen (50 min.). Elke groep verdeelt 800 gram over vier personen, eerst gelijk, dan volgens
wie het zwaarst werkt. Daarna een week: hoeveel broden, hoeveel sneden, hoeveel gram?

Les 2, kiezen (50 min.). Drie gebeurtenissen komen op het bord. Moeder kan schoenen ruilen voor een
zak bloem. Een buurvrouw met een baby klopt aan. De bakker heeft op vrijdag niets meer. Telkens
rekent de groep opnieuw en schrijft één zin: dit kozen we, en dit kost het ons.

Welke keuze was eerlijk, en welke enkel handig? Hou het gesprek bij de familie Declerck, want ook
nu heeft niet elk kind thuis genoeg.

Gratis, op een brood en een keukenweegschaal na. Vierde en vijfde leerjaar: breuken, gewichten,
leven in oorlogstijd.`,
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
    description: `Een klaroen heeft geen kleppen. Er komt maar een handvol tonen uit, en toch
herkennen mensen uit veel landen de Last Post, het signaal dat in Ieper bij de herdenking klinkt.
Ooit was het gewoon het sein dat de dag in het kamp voorbij was.

Kwartier 1: luisteren met de ogen dicht. Waar wacht de muziek? Teken laag en hoog in de lucht.

Kwartier 2 en 3: componeren, met vier klankstaven of boomwhackers per groepje (lage sol, do, mi,
hoge sol). Trek een kaart: wakker worden, gevaar, kom samen, afscheid, troost. Maak een signaal van
hoogstens twaalf tonen en twee stiltes, en noteer het met stippen op vier lijnen.

Kwartier 4: raden welke kaart erbij hoort, en daarna samen één minuut zwijgen. Wat hoorde je
buiten? Wat hoorde je in je hoofd? Waarom kiezen mensen na een oorlog voor muziek én voor stilte?

Gratis, voor het derde tot zesde leerjaar. Musiceren wordt hier een manier om over 11 november te
praten.`,
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
    description: `Eén figuurtje dat in je handpalm past, zegt een kind meer dan een getal met vijf
nullen. Op dat idee steunde een groot herdenkingsproject in de Westhoek: kleine kleibeeldjes, één
voor elk slachtoffer. Dit pakket maakt er een klasopdracht van, voor het vierde leerjaar tot 1A en
1B.

Kies samen een naam, van een gedenkteken in je gemeente of uit een openbare namenlijst. Meer dan
naam, leeftijd en plaats weten jullie vaak niet. Vul niets aan wat je niet weet.

- 10 min.: een bol klei van 200 gram, zonder gereedschap, met de ogen dicht.
- 25 min.: een zittende figuur, de rug gebogen.
- 10 min.: de naam op een strookje papier, of "onbekend".
- 15 min.: rekenen. Er passen 25 beeldjes op één bank. Hoeveel banken voor alle namen samen?

Laat de beeldjes een week drogen en leg ze met de klas op een plek buiten. Ongebakken klei valt in
de regen uiteen. Is dat erg, of hoort het erbij?

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
      'muzo',
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
      'Acht situaties, een lijn op de grond en de vraag wat je doet als je toekijkt. Over ' +
      'uitsluiten, meelopen en ingrijpen.',
    description: `Plagen of pesten? Kleef met tape een lijn door de klas. Links schrijf je "kan
nog", rechts "tot hier en niet verder". Je leest een situatie voor en iedereen kiest een plek.

"Niemand kiest Amir bij het voetbal." "Iemand maakt een filmpje van een val en zet er een lachend
gezichtje bij." "In de chat van de klas zitten er drie niet." Vul aan tot acht met wat de klas
vooraf naamloos op briefjes schreef. Na elke situatie spreken twee leerlingen die ver uit elkaar
staan.

Dat eerste deel vraagt 30 minuten. Het tweede deel, 40 minuten, gaat over wie erbij staat. Groepjes
trekken een rol: meeloper, stille kijker, helper, vriend achteraf. Ze zoeken bij één situatie een
zin die je echt kan zeggen, en oefenen hem hardop. "Kom, wij gaan" is vaak beter dan een preek.

Op het werkblad vult ieder in:
- Dit is mijn grens.
- Dit kan ik doen als ik erbij sta.
- Naar deze volwassene stap ik.

Hou briefjes over herkenbare kinderen achter. Gratis, vierde leerjaar tot eerste graad, voor
sociale vaardigheden en burgerschap.`,
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
Zestig metingen, en de stok is recht of ze telt niet.

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
      'Een schaalmodel met water, een spoorwegberm en een sluis laat zien hoe een leger door ' +
      'het tij werd tegengehouden.',
    description: `Hoe hou je een leger tegen als je bijna geen soldaten meer hebt? In het najaar
van 1914 werd de zee binnengelaten in de lage vlakte achter Nieuwpoort. Dat lukte niet in één keer:
bij vloed gingen de sluizen open, bij eb weer dicht.

Bouw het na in een lage plastic bak. Een kleiwand verdeelt hem in zee en polder, een reepje plastic
in die wand is de sluis, en een strook klei achteraan de spoorwegberm. Vloed is een halve liter in
de zee gieten, eb is de zee weer leegscheppen.

- Proef A: laat de sluis de hele tijd open. Wat gebeurt er bij eb?
- Proef B: sluit ze voor elke eb, vier keer na elkaar. Meet telkens de diepte in de polder.
- Proef C: steek een gat in de berm. Wie krijgt er natte voeten?

Teken de metingen van B als lijngrafiek. Schrijf daarna vijf zinnen als sluiswachter, boer, soldaat
of officier. Wie won er iets, en wie verloor alles?

Twee uur, gratis, vijfde leerjaar tot eerste graad. Getij en reliëf verklaren hier een keuze uit de
Eerste Wereldoorlog.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['vrede', 'water-zee', 'techniek'],
    subjects: ['geschiedenis', 'aardrijkskunde', 'wetenschap-techniek'],
    keywords: ['onderwaterzetting', 'inundatie', 'Nieuwpoort', 'WOI', 'polder', 'getij'],
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
in het slijk. Maar regent het niet elk najaar? Deze les zoekt het antwoord met maatbeker en
chronometer.

Onderzoeksvraag: welke grond houdt water vast, en wat veranderen granaten daaraan?

Materiaal per groep: drie afgesneden petflessen met een lapje in de hals, 300 gram zand, leem en
klei, een maatbeker, een chronometer en een vork.

Uitvoering (50 min.). Giet op elke grond 200 ml. Noteer na één, vijf en tien minuten hoeveel er
doorliep. Neem daarna een bakje met klei waarin je twee grachtjes trekt die het water afvoeren.
Regen met een gieter. Maak vervolgens met de vork alles kapot, grachtjes inbegrepen, en regen
opnieuw. Waar blijft het water nu staan?

Besluit (25 min.). Leerlingen schrijven drie zinnen: wat mat ik, wat leid ik daaruit af, wat kan
deze proef niet bewijzen? Pas daarna praat je over wie in dat slijk moest leven.

Voor het zesde leerjaar, de eerste graad en arbeidsmarktgerichte klassen van de tweede. Gratis.
Wetenschappelijk werken ondersteunt hier de les geschiedenis.`,
    levels: ['L6', 'SO1A', 'SO1B', 'SO2A'],
    themes: ['vrede', 'natuur'],
    subjects: ['wetenschap-techniek', 'geschiedenis', 'aardrijkskunde'],
    keywords: [
      'Passchendaele',
      '1917',
      'Eerste Wereldoorlog',
      'grondsoorten',
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
      'Speurles over het kerstbestand. Leerlingen wegen vijf fiches en schrijven een ' +
      'krantenbericht dat klopt.',
    description: `Er werd gevoetbald tussen de loopgraven: dat weet iedereen. Of niet? Over het
bestand van Kerstmis 1914 bestaan liedjes, reclamefilmpjes en boeken. In 80 minuten pelt je klas
het verhaal af tot wat je met reden kan zeggen.

Iedereen schrijft eerst tien minuten op wat hij denkt te weten. Daarna gaat het blad weg en lees je
vijf fiches voor, geschreven voor de klas in de trant van echte bronnen:

- Brief van 26 december 1914: "Wij gaven tabak, zij gaven koek."
- Bevel van een officier, januari 1915: "Contact met de vijand is verboden."
- Krant, weken later: "Naar verluidt werd er gevoetbald."
- Soldaat, 50 jaar later: "Bij ons bleef het schieten."
- Filmaffiche: twee vijanden met een bal.

Wie was erbij? Hoeveel tijd zat ertussen? Zegt een tweede bron hetzelfde? Leg elke fiche bij zeker,
misschien of later verteld.

In het laatste halfuur volgt een krantenbericht van tachtig woorden, met "volgens", "op sommige
plaatsen" en "we weten niet". Haal het eerste blad weer boven. Wat schrap je?

Gratis, zesde leerjaar en eerste graad, voor bronnenkritiek en zakelijk schrijven.`,
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
    description: `Bos verdwenen, beek rechtgetrokken, kerk nog op haar plaats: dat zie je wanneer
je een kaart uit de achttiende eeuw op een luchtfoto van nu legt.

Je leerlingen werken per twee aan een laptop en kiezen een vierkant van twee op twee kilometer rond
de school. Oude kaarten en luchtfoto's vind je gratis op de kaartenwebsite van de Vlaamse overheid.

Stap 1, verzamelen: een schermafdruk van de oude kaart en een van de luchtfoto, even groot. Stap 2,
uitlijnen: zet ze als twee lagen in een presentatie of tekenprogramma en maak de bovenste half
doorschijnend. Zoek twee vaste punten, zoals een kerk en een kruispunt. Stap 3, overtrekken: water
blauw, bos groen, weg rood, huis zwart. Stap 4, tellen: welk deel van het vierkant was bos, en nu?
Gebruik een raster van honderd vakjes.

Elk duo levert één beeld af met drie pijltjes: "dit bleef", "dit verdween", "dit begrijp ik niet".
Die laatste bespreek je klassikaal.

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
kikker, of keun tegen een konijn? Dialect sterft niet in één dag, het verliest woorden. Dat kan je
meten, in vier lesuren en één week thuiswerk.

- Les 1: kies tien prenten zonder tekst, zodat niemand een antwoord in de mond krijgt.
- Thuis: bevraag drie mensen van drie leeftijden. Wanneer praat je zo, en wanneer niet?
- Les 2: alles in één tabel, per woord en per leeftijd.
- Les 3: drie grafieken en een besluit van vijf zinnen.
- Les 4: debat. "Op de speelplaats moet dialect mogen."

Wie thuis een andere taal spreekt, gaat langs bij buren of onderzoekt zijn eigen taal op dezelfde
manier.

Gratis, voor het zesde leerjaar tot de tweede graad. Luisteren, data verwerken en nadenken over
erbij horen.`,
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
      'Leerlingen zetten twee zinnen uit een dagboek om in een strippagina en ontdekken wat je ' +
      'met wit, blik en stilte kan vertellen.',
    description: `"De kachel is uit. Moeder zet nog altijd vijf borden." Meer tekst krijgt je klas
niet. Van die twee zinnen uit een verzonnen oorlogsdagboek maakt iedereen in drie lesuren een
strippagina van zes kaders.

Eerst leren ze kijken. Toon uit een strip naar keuze een kader zonder mens, een kader van heel
dichtbij, twee bijna gelijke beelden en een zwart vak. Wat vult de lezer zelf in?

Dan komt de schets, met drie regels: geen helden, geen bloed, hoogstens twintig woorden.
Stokfiguren zijn goed. Wie vastzit, begint met een voorwerp: een bord, een schoen, een raam.

Ten slotte wisselen ze. Een klasgenoot vertelt de pagina na, zonder uitleg van de maker. Wat kwam
aan? Pas één kader aan en trek alles in zwart over.

Gratis; A3-papier en stiften volstaan. Voor de eerste graad, de tweede graad met dubbele of
arbeidsmarktfinaliteit en OV3. Beeldtaal, inleven en spaarzaam schrijven.`,
    levels: ['SO1A', 'SO1B', 'SO2DA', 'SO2A', 'BUSO-OV3'],
    themes: ['vrede', 'media'],
    subjects: ['muzische-vorming', 'geschiedenis', 'nederlands'],
    keywords: ['beeldverhaal', 'tekenen', 'strips', 'dagboek', 'graphic novel', 'WO II', 'PAV'],
    prices: [],
    durationMinutes: 150,
    setting: 'binnen',
    accessibility: 'Digitaal tekenen of knippen en plakken mag ook.',
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
dooft eerst, want koolzuurgas zakt. Chloorgas is ook zwaarder dan lucht. Zo begrijpt je klas waarom
het in 1915 bij Ieper in de loopgraven bleef hangen.

Na die proef, met veiligheidsbril en vooraan, volgt een lastige vraag. Als een oorlog zelf al
doodt, waarom mogen sommige wapens dan niet?

- Feiten: vier kaarten op een lijn. 1899 afspraak, 1915 gas, 1925 verbod, 1993 verdrag.
- Pro: "Regels in een oorlog redden levens." Duo's zoeken drie argumenten.
- Contra: dezelfde duo's verdedigen nu "Regels maken oorlog aanvaardbaar".
- Besluit: vier leerlingen schrijven één zin waar ze allemaal achter staan.

Foto's van gewonden heb je niet nodig. Gratis, twee lesuren, derde graad doorstroom of dubbele
finaliteit. Dichtheid in chemie, humanitair recht en argumenteren.`,
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
    description: `Hoelang kijkt een leerling gewoonlijk naar een kunstwerk? Enkele tellen. Vandaag
zijn het er twaalfhonderd.

Käthe Kollwitz verloor haar zoon in de herfst van 1914 en werkte jaren aan twee geknielde figuren,
een vader en een moeder. Ze staan op een Duitse soldatenbegraafplaats in onze provincie. Vertel dat
pas halverwege.

- Minuut 0-3: kijken zonder schrijven.
- Minuut 3-8: de omtrek van één figuur in één lijn, zonder op het blad te kijken.
- Minuut 8-12: tien woorden over houding en handen. "Verdrietig" mag niet.
- Minuut 12-15: nu hoort de klas wie het maakte en voor wie.
- Minuut 15-20: opnieuw kijken. Welk woord krijgt een andere betekenis?

Praat daarna een halfuur in de kring. Wat betekent het dat dit ouders van "de vijand" zijn? Wie mag
om wie treuren? Besluit met een bordje van veertig woorden voor naast de foto in de gang.

Rouw kan dichtbij zijn: verwittig de klas een dag vooraf. Gratis, tweede en derde graad, met een
projector. Voor kunstbeschouwing en geschiedenis.`,
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
      'Beslisspel over het dagelijkse leven in bezet België. Zes weken, zes kaarten, en op het ' +
      'einde een gesprek over kiezen.',
    description: `In dit beslisspel zijn vier leerlingen samen het gezin Vandamme, ergens in België
tussen 1940 en 1944. Het gezin is verzonnen, het soort beslissingen niet. Op een blad staan drie
meters van nul tot tien: voedsel, veiligheid en geweten. Ze starten op vijf.

Schrijf deze zes weken op kaarten en draai er telkens één om:

- Luisteren naar de Engelse radio is verboden.
- Er is geen steenkool meer, wel een bos met een boswachter.
- Vader moet in Duitsland gaan werken, of onderduiken.
- Een klasgenoot komt niet meer naar school.
- De slager verkoopt onder de toonbank, voor veel geld.
- Een onbekende vraagt of hij één nacht mag slapen.

Elk gezin kiest, noteert zijn reden en verschuift de meters. Een winnaar is er niet.

De nabespreking duurt minstens 35 minuten. Welke keuze ging het snelst? Wat wist je niet dat wij nu
wel weten? Wat werd gemakkelijker omdat iedereen het deed? Vervolging en geweld spelen we niet na,
daar praten we over.

Twee lesuren, gratis, tweede graad. Voor geschiedenis, PAV en burgerschap.`,
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
      'Zes mensen, vier vragen en een rechtbank zonder straf: leerlingen leren daad, motief en ' +
      'gevolg uit elkaar houden.',
    description: `Wanneer is iets verzet, en wanneer collaboratie? Zes verzonnen maar denkbare
mensen maken het je derde graad moeilijk:

- een bakker verkoopt aan iedereen, ook aan de bezetter;
- een postbode "verliest" brieven met verklikkingen;
- een ambtenaar stelt een lijst op omdat het moet;
- een student drukt 's nachts een verboden krantje;
- een aannemer bouwt bunkers en betaalt zo zijn personeel;
- een buurvrouw geeft een onderduiker aan voor geld.

Lesuur 1. Drietallen vullen per persoon vier kolommen in: daad, reden, gevolg voor anderen, eigen
risico. Pas wanneer de rij vol is, mag er een woord op: verzet, collaboratie, aanpassing of
overleven.

Lesuur 2. Kies de persoon waarover de klas het meest twist. Eén groep pleit verzachtend, een andere
verzwarend, en een jury van vijf geeft een oordeel in gewone taal. Een straf spreekt niemand uit.

Als huistaak zoeken leerlingen in de bib of bij een heemkring hoe hun gemeente na de oorlog met
verdachten omging. In sommige families ligt dit nog gevoelig: vraag niemand naar zijn grootouders.
Gratis; je oefent historisch redeneren.`,
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
antwoord, en het komt van de leerlingen zelf. Plan deze twee lesuren na je lessen over het nazisme.

Op zes vellen aan de muur staat telkens één reden: om de doden een naam te geven, om het nooit te
herhalen, om recht te doen, om te begrijpen hoe gewone mensen meedoen, om te troosten, en omdat
vergeten ook een keuze is.

De klas wandelt zwijgend langs de vellen en schrijft erbij: een vraag, een twijfel, een voorbeeld.
Na een kwartier kiest iedereen het vel waar hij het langst bleef staan. Daar vormen zich groepen,
die het sterkste bezwaar tegen hun eigen reden zoeken en proberen te beantwoorden.

In het tweede uur schrijft ieder een bladzijde: waarom zou ik herinneren, of waarom niet? Beoordeel
redenering en nuance, niet het standpunt.

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
kruis. Kloppen ze in jouw gemeente?

Vraag vooraf toestemming aan de gemeente en kies een weekdag zonder begrafenis. Op het kerkhof
krijgt elk duo een eigen vak en noteert het dertig minuten lang tien stenen die ouder zijn dan
1990. Recente graven laten jullie met rust, en foto's nemen we niet.

Per steen op het veldblad: geboortejaar, sterfjaar, man of vrouw, symbool, materiaal, beroep of
titel, taal.

Terug in de klas voegt iedereen zijn tien rijen toe aan één rekenblad. Bereken gemiddelde en
mediaan van de leeftijd, per periode van dertig jaar. Waarom zegt de mediaan hier meer? En wie
ontbreekt op een kerkhof: armen zonder steen, kinderen, mensen die ergens anders begraven liggen?

Elke leerling schrijft bij één bewering een oordeel met cijfers en een voorbehoud.

Reken op 60 minuten buiten en 90 binnen. Gratis, tweede en derde graad. Wiskunde helpt hier de
geschiedenisles.`,
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

De eerste les zoekt daar woorden voor. Groepjes geven vier verzonnen mensen een stem van drie
zinnen: een meisje met een vlag, een weduwe, een onderduiker, een soldaat die niet weet wat nu. De
rest van de klas kiest bij elke stem een kleur.

De tweede les kijkt naar hier en nu. Wat heeft onze straat nodig om vredig te zijn? Groepjes
bedenken één belofte die klein genoeg is om te houden: een week lang niemand alleen laten eten, een
brief naar het woonzorgcentrum, een ruzie van de speelplaats afronden.

Op 8 mei zelf hangt de klas de beloften als linten aan de schoolpoort en vraagt ze aan wie passeert
om er een bij te knopen. Welke belofte houdt een maand later nog stand?

Twee keer vijftig minuten plus de actie, gratis op lint en stiften na. Vijfde leerjaar tot en met
eerste graad. Voor tijdsbesef en burgerzin.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['vrede', 'samenleven'],
    subjects: ['geschiedenis', 'burgerschap', 'sociale-vaardigheden'],
    keywords: [
      'bevrijdingsdag',
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
      'Rekenen met het weekloon van een verzonnen arbeidster: uren, boetes, kost en inwoon. ' +
      'Daarna leg je er een loonfiche van nu naast.',
    description: `Elza, zeventien, vlasfabriek, zes dagen van tien uur. Op het einde van de week
krijgt ze een boekje met haar loon, min de boetes: vijf minuten te laat, draad gebroken, gepraat.
De Leiestreek leefde lang van het vlas. Elza is verzonnen en de bedragen zijn afgerond.

De opdrachten gaan van makkelijk naar stevig. Wie vastloopt, stopt bij vier en heeft de kern
gedaan.

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
      'industrieel erfgoed',
      'arbeiders',
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
veel zeggen over twee foto's van dezelfde straat. Leen een oude foto bij de bib of de heemkring en
maak zelf een nieuwe vanop hetzelfde punt.

In twee uur ga je van weinig naar veel taal:

- Aanwijzen: tien woorden op kaartjes.
- Zinnen met een vast begin: "Vroeger was er…", "Nu is er…", "Er is geen… meer."
- Vragen per twee: "Waar is de kerk?" "Hoe gaan de mensen naar het werk?"
- Ter plaatse: ga op hetzelfde punt staan en zoek één nieuw verschil.
- Vertellen: teken een straat die je kent. Wat is daar veranderd?

Bij die laatste stap hoeft niemand over zijn thuisland te praten.

Gratis, voor OKAN en basiseducatie. De cursisten gebruiken verleden tijd en plaatswoorden, en leren
hun buurt kennen.`,
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
wacht. Een ander leest ze hardop en doet de gebaren.

De derde keer maak je het boekje: titel, foto, ingrediënten, stappen en onderaan het verhaal. Wie
dat wil, brengt een proevertje mee; noteer allergenen.

Het lesmateriaal is gratis. De cursisten lezen maten, schrijven instructies en vertellen. Een
boekje kan naar de bib.`,
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
      'Gast, stakker, last of gelukszoeker? Leerlingen wegen woorden over Belgen op de vlucht ' +
      'en over mensen die nu vluchten.',
    description: `In 1914 trokken meer dan een miljoen Belgen de grens over. Wie eerst een welkome
gast heet, kan een jaar later een last genoemd worden. Wat doet een woord met de manier waarop je
naar iemand kijkt?

Span een touw van "warm" naar "koud". Groepjes van drie hangen er kaarten aan: gast, buur, stakker,
vreemdeling, stroom, slachtoffer, gelukszoeker, nieuwkomer, vluchteling, last. Over welke drie zijn
jullie het oneens? (25 minuten)

Zet deze zin op het bord: "Gisteren kwamen tweehonderd mensen aan; de gemeente zoekt bedden." De
helft van de klas schrijft er een warm krantenbericht bij, de andere helft een koud. Cijfers en
feiten blijven staan. (25 minuten)

Wissel en onderlijn wat je beïnvloedt. Gaat het over 1914 of over nu, en waaraan merk je dat?
Wanneer wordt warmer ook minder juist? (30 minuten)

Zijn er leerlingen die zelf vluchtten, bespreek de les dan vooraf met hen. Niemand hoeft te
getuigen. Gratis, eerste en tweede graad, voor Nederlands, geschiedenis en burgerschap.`,
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
    description: `Hoe dik is een muur waar mensen voor hun leven op rekenen? En hoeveel
vrachtwagens beton vraagt dat? Op de Atlantikwall in Raversyde, met meer dan zestig bunkers en
ongeveer twee kilometer gangen, meet je klas het na.

Elk viertal krijgt een rolmeter, een hoekmeter, een klembord en vier haltes:

- dikte en inhoud van één muur;
- de hoek die je door een kijkspleet ziet, en de dode hoek ernaast;
- een gang in passen, eerst met licht en dan zonder;
- één minuut luisteren, zonder opdracht.

Op school rekenen ze verder: volume, massa, ritten. De slotvraag is geen som. Wie bouwde dit, en
hadden die mensen een keuze?

Voor de derde graad lager en de eerste graad secundair. Twee uur, 60 euro per klas, hoogstens 24
leerlingen. Op maandag en enkele maanden per jaar is er geen bezoek mogelijk. Breng jassen en
zaklampen mee. Meten en schatten uit de wiskundeles dienen hier een historische vraag.`,
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
zijn; er zijn soms werken op het terrein.

Bij aankomst trekt elk kind een strookje: visser, weduwe, nettenbreister, herbergierster, pelgrim,
kuiper. Vanaf dan telt het jaar 1465.

Het eerste uur leven ze mee in het dorp: netten knopen, visprijzen onderhandelen, een licht laten
branden zonder elektriciteit. Ze moeten van vier dorpsgenoten te weten komen wat die nodig hebben,
en iets aanbieden.

Het tweede uur staat in het teken van de spade. Hoe weten we dit? Een scherf, een visgraat, een
paalgat en een muntje liggen op tafel. Wat uit het eerste uur kan je bewijzen, en wat hebben de
gidsen zelf ingevuld?

Voor het derde tot zesde leerjaar, 150 minuten, 4 euro per leerling, hoogstens 25 kinderen per
gids. Trek warme kledij aan, want het waait er. Middeleeuwen, beroepen en bewijzen zoeken staan
centraal.`,
    levels: ['L3', 'L4', 'L5', 'L6'],
    themes: ['erfgoed', 'water-zee'],
    subjects: ['geschiedenis', 'nederlands'],
    keywords: [
      'middeleeuwen',
      'Raversyde',
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
    description: `Van 1944 tot 1950 had België een regent: prins Karel, wiens naam met Raversyde
verbonden is. Wat is dat eigenlijk, een regent? En wat mag hij zelf beslissen?

Tijdens een wandeling van 75 minuten staat op elke halte een keuzebord. "Het land is net bevrijd en
er is honger. Waarmee begin je?" "De ene groep vraagt straf, de andere genade. Naar wie luister je
eerst?" De leerlingen stemmen met hun voeten. Daarna vertelt de gids wat bij het staatshoofd hoort,
en wat bij ministers en parlement.

Onderweg verzamelen groepjes vijf woorden: regent, grondwet, troon, ondertekenen, aftreden. In de
klas worden ze een begrippenkaart.

Voor het zesde leerjaar tot en met de tweede graad, 40 euro per klas, tot 25 leerlingen. Op maandag
en enkele maanden per jaar is het domein dicht. Neem stapschoenen en een notitieblok mee. Geschikt
bij lessen over democratie en naoorlogs België.`,
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
deelnemers en twee begeleiders. Overleg vooraf met de gids als iemand zelf oorlog meemaakte.

Breng regenjassen mee en spreek af dat de gsm in de bus blijft. Sterk als slot van een reeks over
oorlog in Nederlands, geschiedenis of levensbeschouwing.`,
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
    description: `Kies één vraag en laat de jaartallen thuis. Zo werkt deze halve dag in Mesen, het
kleine stadje bij de grens waar jongeren uit vele landen elkaar in een jeugdherberg kunnen
ontmoeten. Jouw klas van de tweede of derde graad komt er om na te denken.

De groep splitst zich in vieren en kiest uit: Wat is moedig? Wie beslist dat een oorlog stopt? Kan
je vergeven voor iemand anders? Is vrede meer dan geen oorlog?

Van 9.30 tot 10.15 uur maakt elke groep een plan: wie spreken we aan, wat bekijken we, wat leggen
we vast? Van 10.15 tot 11.45 uur wandelen ze rond, in zicht van een begeleider, en verzamelen ze
bewijsstukken: een zin van een inwoner, een beeld, een opschrift, een stilte. Van 12.15 tot 13 uur
tonen ze aan elkaar wat ze hebben, zonder besluit. Elke groep eindigt met een nieuwe, betere vraag.

Het programma is gratis; picknick en vervoer regel je zelf. Tot 28 leerlingen met drie begeleiders.
Neem fototoestellen mee. Levert materiaal voor een betoog, een podcast of een filosofisch gesprek.`,
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
    description: `Een kassei weegt zoveel als een volle boekentas. Dat voel je pas wanneer je hem
optilt. In het openluchtmuseum Bachten de Kupe in Izenberge legt je groep een vierkante meter oude
weg, van los zand tot laatste voeg.

De halve dag loopt in korte stukken met telkens een rustpunt: kijken hoe het moet, zand effen
trekken, een koord spannen, stenen leggen, kloppen met de rubberen hamer, voegen vullen.
Pictogrammen aan een touw tonen hoeveel er nog komt. Wie liever niet tilt, telt stenen, houdt het
koord of maakt de foto's.

Buitengewoon lager vanaf tien jaar, OV1, OV2 en OV3, hoogstens 12 leerlingen met twee begeleiders.
Twee en een half uur, gratis. Handschoenen krijg je ter plaatse, bottines breng je mee. Meten en
een werkvolgorde aanhouden zitten erin, en trots op wat je handen kunnen.`,
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
    description: `Rond, rond en nog eens rond: zo bracht een paard vroeger een molen in beweging.
In Tillegembos staat zo'n paardenmolen, en ook een kasteel uit de veertiende eeuw met water errond.
Een bezoek van twee uur voor de derde kleuterklas tot het tweede leerjaar.

Eerst het kasteel. Waar is de brug? Hoe raakte je binnen als de brug omhoog was? Met blokken en een
blauw doek bouwen de kinderen hun eigen waterkasteel.

Dan de molen. Acht kinderen duwen samen een draaiende balk op wielen, en een emmer zand gaat de
hoogte in. Hoeveel kinderen heb je nodig voor één emmer, en hoeveel voor twee? We turven het op een
groot bord. Een paard op ware grootte, getekend op karton, kijkt toe.

Elk kind neemt een papieren hoefijzer mee met één nieuw woord erop.

Gratis, tot 22 kinderen met drie volwassenen. Trek laarzen aan. Kracht voelen, tellen en een eerste
blik op lang geleden.`,
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
het hele geheim van een opgraving, en met deze kist merken leerlingen het zelf. Ze mogen pas iets
wegnemen als het op de tekening staat.

In de kist zitten vier bakken. Jij vult ze de dag ervoor met vier grondlagen van verschillende
kleur (zakjes inbegrepen) en verbergt de replica's volgens een legplan. Dat duurt een halfuur. In
de klas werkt elke groep van zes volgens dezelfde orde:

- 15 minuten een rooster van touw spannen en de bak tekenen
- 50 minuten laag per laag graven; elk voorwerp krijgt een nummer
- 25 minuten de fiches bij elkaar leggen: wie leefde er het eerst?

Doe gerust iets onmogelijks: leg het plastic potje in de onderste laag. Wie dat ontdekt, heeft de
les begrepen.

Gratis te ontlenen voor drie weken, voor het derde leerjaar tot de eerste graad. Zet de bakken op
een zeil en vraag schorten mee. Onderzoekend leren, meten en de lijn van de prehistorie tot nu
zitten er stevig in.`,
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
    description: `Ruik eens aan ongewassen wol. Vies, of net lekker? Met die geur begint de les.
Daarna doet je klas wat vroeger in veel huizen gebeurde: wassen, kaarden, spinnen en weven.

Vier tafels, vier bezigheden. Aan tafel 1 trekken leerlingen de wol uiteen en laten ze een pluk in
lauw zeepwater weken. Aan tafel 2 kaarden ze met twee borstels tot alle vezels dezelfde kant op
liggen. Aan tafel 3 draait een spintol en wordt de vlok een draad: traag draaien en rustig trekken.
Aan tafel 4 weven ze een strookje. Wie rond is, doet de trekproef met het haakje en de gewichtjes:
hoeveel gram houdt jouw draad, en wat als je hem dubbel neemt?

Een ronde duurt zo'n 25 minuten, alles samen twee uur. Voor het derde tot zesde leerjaar; in het
buitengewoon lager neem je tafel 2 en 4. Alle handelingen staan als foto op kaarten.

Per ontlening betaal je 4 euro voor nieuwe ruwe wol. Je houdt de kist hoogstens drie weken. Past
bij materialen en krachten, en bij werk van vroeger.`,
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
vertelt. Wat vraag je dan, en wat vraag je beter niet?

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
    description: `Sta recht, voeten op heupbreedte, knieën los. Iemand duwt zachtjes tegen je
schouder. Blijf je staan, val je om of duw je terug? Met zulke oefeningen werkt Rots en Water aan
weerbaarheid. Je hoeft niet sportief te zijn.

De kennismaking valt meestal op een woensdag in oktober en nog eens in maart, van 13.30 tot 17 uur,
in een turnzaal. Er zijn zestien plaatsen.

Eerst onderga je de oefeningen zelf: gronden, adem, stem, afstand. Dan geef je ze door aan een
collega. Daarna bespreken we leerlingen die altijd "rots" zijn, en leerlingen die zich laten
meedrijven. Tot slot de grens: wanneer roep je er beter een hulpverlener bij?

Je neemt drie spelvormen van tien minuten en een kaartenset mee. Een opleiding tot trainer is dit
niet. Gratis, voor leerkrachten van de derde kleuterklas tot de eerste graad en voor
zorgcoördinatoren. Bruikbaar bij sociale vaardigheden en in de turnles.`,
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
vanaf veertien jaar. Je krijgt de titellijst vooraf.

Voor het zesde leerjaar tot en met de tweede graad, gratis, per klas hoogstens 25 leerlingen en
twee begeleiders. Vervoer regel je zelf. Sluit aan bij beeldtaal en bij geschiedenis.`,
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
