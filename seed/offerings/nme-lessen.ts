import type { SampleOffering } from '../sample.ts'

/** More of nature and environment education: lessons for every level, two cases, two trainings. */
export const nmeLessen: readonly SampleOffering[] = [
  {
    slug: 'bodemprofiel-lezen-in-een-halve-meter',
    kind: 'lesson-package',
    title: 'Een halve meter diep: lees een bodemprofiel',
    summary:
      'Graven, kneden, schudden en tekenen: leerlingen zoeken uit welke lagen er onder het ' +
      'schoolgazon liggen en wie ze daar legde, de natuur of de mens.',
    description: `Onder het gazon liggen lagen die ouder zijn dan de school. Eén lestijd haal je
ze boven, een tweede lestijd probeer je ze te begrijpen.

Vraag vooraf waar de leidingen lopen. Graaf dan een put van 50 cm met één rechte wand, of boor
vijf keer 10 cm en leg de kernen naast een lat.

Buiten, 50 minuten, per team:

- meet elke laag: diepte, kleur, vocht, wortels, wormgangen, puin
- rol natte grond tot een worstje: zand valt uiteen, leem breekt, klei plooit tot een ring
- drup er azijn op: bruist het, dan zit er kalk in
- doe van elke laag een lepel in een genummerd potje

Binnen, 50 minuten. Schud elk potje met water. Zand zakt meteen, klei blijft uren zweven. Ieder
team tekent het profiel op schaal 1:5 met legende en verklaart één grens.

Sluit af met een keuze: waar zou je hier water laten infiltreren, en waar groenten telen? Zo komen
bodemvorming, bodemgebruik en schaal samen. Spades, azijn en potjes volstaan; het invulprofiel
krijg je er gratis bij.`,
    levels: ['SO2D', 'SO2DA', 'SO3D', 'SO3DA'],
    themes: ['natuur', 'landbouw'],
    subjects: ['aardrijkskunde', 'wetenschap-techniek'],
    keywords: [
      'grondboor',
      'bodemonderzoek',
      'zand leem klei',
      'grondsoorten',
      'veldwerk',
      'horizonten',
    ],
    durationMinutes: 100,
    groupSizeMax: 24,
    season: 'hele schooljaar, niet bij vorst',
    setting: 'binnen en buiten',
    accessibility: 'Wie niet aan de put kan, doet de kneed- en schudproef aan een tafel.',
  },
  {
    slug: 'uilenballen-pluizen-wie-werd-gegeten',
    kind: 'lesson-package',
    title: 'Uilenballen pluizen: wie werd er gegeten?',
    summary:
      'Eén grijze prop per tweetal, vol haar en botjes. Met pincet en schedelkaart stellen ' +
      'leerlingen vast wat een uil op het menu had.',
    description: `'Is dat kaka?' Nee. Een uil slikt zijn prooi in één keer door en spuwt haar en
botten weer uit. In die prop zit het bewijs van een hele nacht jagen.

Bestel ontsmette braakballen, één per twee leerlingen, en leg klaar: krantenpapier, pincetten,
cocktailprikkers, handschoenen, zwart papier en lijm.

- 10 minuten: meet, weeg en teken de bal aan de buitenkant. Voorspel hoeveel dieren erin zitten.
- 40 minuten: pluis voorzichtig en leg schedels, kaken en lange botten apart.
- 20 minuten: vergelijk de schedels met deze drie beschrijvingen.
- 30 minuten: kleef één skelet op zwart papier en tel de prooien van de hele klas op.

De schedels: grote knaagtanden met een leegte erachter (muis), een gesloten rij spitse tandjes
(spitsmuis), of een snavel (vogel).

Rekenvraag: stel dat de uil anderhalve bal per dag uitspuwt. Hoeveel dieren eet hij dan in een
maand, en wat weet je daarmee over het veld rond zijn nest? Je oefent ordenen, gemiddelden en
denken in voedselketens, in het vijfde en zesde leerjaar en de eerste graad. De bundel kost niets,
de braakballen koop je zelf.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['natuur'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    keywords: [
      'braakballen',
      'kerkuil',
      'skelet',
      'muizen',
      'roofvogels',
      'voedselketen',
      'botjes',
    ],
    durationMinutes: 100,
    groupSizeMax: 24,
    season: 'hele schooljaar',
    setting: 'binnen',
    accessibility:
      'Wie het vies of te fijn vindt, werkt met de schedelkaarten en houdt de telling bij.',
  },
  {
    slug: 'sporenprint-van-een-paddenstoel',
    kind: 'lesson-package',
    title: 'Sporenprint: de afdruk van een paddenstoel',
    summary:
      'Een hoed op papier, een glas erover, een nacht geduld. De volgende ochtend ligt er een ' +
      'tekening die de paddenstoel zelf gemaakt heeft.',
    description: `Heb je in oktober maar één les over paddenstoelen, doe dan deze. Ze werkt met
grote champignons uit de winkel: je hoeft niets te plukken en niemand houdt iets giftigs vast.

Dag 1, 35 minuten. Elk groepje krijgt een rijpe champignon met open, bruine plaatjes. Hoeveel
plaatjes schat je, en hoe tel je dat eerlijk? Snijd de steel weg en leg de hoed met de plaatjes
naar onder, half op wit en half op donker papier. Een glas erover, naam erbij, niet meer aankomen.

Dag 2, 40 minuten. Til het glas op. Duizenden sporen tekenen een zon. Met wat haarlak blijft de
print bewaard.

- Op welk papier zie je het meest?
- Wat deed het glas? Probeer ook eens zonder.
- Een spore is geen zaad. Wat moet er gebeuren voor hier een nieuwe paddenstoel staat?

Met gratis werkblad voor het derde en vierde leerjaar, over voortplanting en nauwkeurig waarnemen.`,
    levels: ['L3', 'L4', 'BULO'],
    themes: ['natuur'],
    subjects: ['wetenschap-techniek', 'muzische-vorming'],
    keywords: [
      'paddenstoelen',
      'zwammen',
      'schimmel',
      'herfst',
      'champignon',
      'proefje',
      'wereldoriëntatie',
    ],
    durationMinutes: 75,
    groupSizeMax: 26,
    season: 'september tot november',
    setting: 'binnen',
  },
  {
    slug: 'voedertafel-vogels-tellen-kleuters',
    kind: 'lesson-package',
    title: 'Wie eet er mee aan de voedertafel?',
    summary:
      'Vijf wintermorgens kijken kleuters tien minuten door het raam. Met stempels en blokjes ' +
      'groeit er een telmuur van mezen, merels en mussen.',
    description: `Je hoeft er geen vogelkenner voor te zijn: met koolmees, pimpelmees, merel,
roodborst en huismus kom je de winter door. Ze hangen als grote prent naast het raam.

Maandag rijgen de kleuters pindaslingers en kiezen ze een plek die de poes niet kan bereiken. Van
dinsdag tot vrijdag kijken ze elke ochtend tien minuten:

- sluipen naar de raambank, met een verrekijker van twee wc-rollen
- zie je een vogel? Zeg eerst de kleur van zijn buik, dan pas de naam
- één blokje op de stapel van die vogel

Vrijdag vergelijken ze de torens. Een merel eet liever van de grond: wat leggen we daar neer?

Gebruik ongezouten noten en vraag na wie allergisch is. De prenten zijn gratis, een zak zaad kost
enkele euro's. Kijken, benoemen en hoeveelheden vergelijken gaan hand in hand.`,
    levels: ['K2', 'K3', 'L1'],
    themes: ['natuur'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'nederlands'],
    keywords: [
      'vogels voederen',
      'tuinvogels',
      'winter',
      'vetbollen',
      'kleuterklas',
      'mees',
      'hoeveelheden',
    ],
    durationMinutes: 90,
    groupSizeMax: 24,
    season: 'december tot februari',
    setting: 'binnen en buiten',
    accessibility:
      'Geen raam aan de groene kant? Een lokaal met gangraam of een vaste bank buiten werkt ook.',
  },
  {
    slug: 'rups-pop-vlinder-bewegingsverhaal',
    kind: 'lesson-package',
    title: 'Van rups tot vlinder met je hele lijf',
    summary:
      'Een bewegingsverhaal in vier delen voor de turnzaal, met een prentenwiel om nadien de ' +
      'levensloop in de juiste volgorde te vertellen.',
    description: `Er lag een eitje op een netelblad, kleiner dan de punt achter deze zin. Zo
begint het verhaal dat jij voorleest terwijl de kinderen het doen.

Het ei (3 minuten): lig opgerold op je mat. Hoor je de regen? De rups (8 minuten): bijt een
gaatje, kruip eruit en eet je door de zaal. Elke hoepel is een blad. Na drie bladen 'barst je uit
je vel'. De pop (4 minuten): hang stil aan het wandrek of lig in een doek. Van buiten gebeurt er
niets, van binnen alles. De vlinder (10 minuten): pomp je natte vleugels langzaam open en vlieg
dan van bloem naar bloem, een sjaal in elke hand.

In de klas, 30 minuten, maakt iedereen een draaiwiel met vier vakken en vertelt het aan een ander.
Draait het verhaal door na de vlinder? En waarom zou een tuin ook netels mogen hebben?

Verhaal en kopieerblad zijn gratis. Levenscyclus, volgorde en beheerst bewegen voor de derde
kleuterklas tot het tweede leerjaar.`,
    levels: ['K3', 'L1', 'L2', 'BULO'],
    themes: ['natuur'],
    subjects: ['lichamelijke-opvoeding', 'wetenschap-techniek', 'nederlands'],
    keywords: ['vlinders', 'levenscyclus', 'insecten', 'turnles', 'lente', 'gedaanteverwisseling'],
    durationMinutes: 55,
    groupSizeMax: 25,
    season: 'april tot juni',
    setting: 'binnen',
    accessibility:
      'Elke beweging kan zittend. Kinderen die niet graag opgerold liggen, strelen het ei met ' +
      'een pluim.',
  },
  {
    slug: 'kikkerdril-scheppen-mag-dat',
    kind: 'lesson-package',
    title: 'Kikkerdril in de klas: mag dat?',
    summary:
      'Een emmer dril op de vensterbank lijkt leuk. Leerlingen wegen af wat voor het dier goed ' +
      'is, zoeken de regel op en bedenken een andere manier om te kijken.',
    description: `Stel: Nour komt maandag binnen met een emmertje kikkerdril uit de gracht. Mag
dat?

Laat de leerlingen eerst gaan staan op een lijn van 'houden' naar 'terugzetten' (5 minuten).
Daarna lezen groepjes zes feitenkaartjes, bijvoorbeeld: amfibieën zijn beschermde dieren; via
water en emmers kunnen ziektes meereizen. Bij elke kaart noteren ze: wat betekent dit voor de
kikker, wat betekent dit voor ons? (20 minuten)

Nu opzoekwerk. Waar vind je of iets echt verboden is? De klas stuurt één vraag naar de gemeente.
(20 minuten)

Les 2 speelt aan een poel, met de handen op de rug:

- tel de klompen dril vanaf de oever en teken hun plaats op een plannetje
- kom na een week en na drie weken terug op dezelfde steen

Een gratis les over zorg voor dieren, regels en argumenten voor het derde en vierde leerjaar. Ga
met twee volwassenen naar het water.`,
    levels: ['L3', 'L4'],
    themes: ['natuur', 'samenleven'],
    subjects: ['burgerschap', 'wetenschap-techniek', 'nederlands'],
    keywords: [
      'kikkervisjes',
      'amfibieën',
      'poel',
      'dikkopjes',
      'beschermde dieren',
      'dilemma',
      'lente',
    ],
    durationMinutes: 100,
    groupSizeMax: 26,
    season: 'maart en april',
    setting: 'binnen en buiten',
  },
  {
    slug: 'slapen-trekken-of-blijven-winterspel',
    kind: 'lesson-package',
    title: 'Slapen, trekken of blijven?',
    summary:
      'Drie hoeken in de turnzaal voor drie manieren om de winter door te komen. Kleuters spelen ' +
      'egel, zwaluw en eekhoorn en beslissen mee.',
    description: `Nodig: drie matten, dertig kastanjes of blokjes, drie prenten en een belletje.
Tijd: 25 minuten spel en 15 minuten kring.

De matten zijn een bladerhoop, het verre zuiden en het bos. Je vertelt: 'Het wordt koud. De egel
vindt geen slakken meer.' De kleuters lopen zoals een egel en kiezen een mat. Dan komt de zwaluw
zonder vliegjes, en de eekhoorn met zijn voorraad.

Ronde twee: iedereen krijgt een dierkaartje om de hals. Zolang het belletje zwijgt, is het herfst
en verstoppen de eekhoorns kastanjes. Klinkt het, dan is het winter en zit ieder op zijn plek.
Hoeveel kastanjes vinden de eekhoorns terug?

In de kring zit een knuffel die niet weet wat hij moet doen. De kleuters geven raad met drie
woorden: slapen, weggaan, blijven. Zo doet ook wie nog weinig Nederlands kent volop mee.

Het kost niets. Keuzes verwoorden en tellen tot tien zitten vanzelf in het spel.`,
    levels: ['K1', 'K2', 'K3', 'BUKO'],
    themes: ['natuur'],
    subjects: ['wetenschap-techniek', 'lichamelijke-opvoeding', 'nederlands'],
    keywords: [
      'winterslaap',
      'dieren in de winter',
      'egel',
      'eekhoorn',
      'trekvogels',
      'kringspel',
      'bewegingsspel',
    ],
    durationMinutes: 40,
    groupSizeMax: 22,
    season: 'november tot januari',
    setting: 'binnen en buiten',
    accessibility:
      'Vervang het belletje door een lamp voor kinderen die slecht horen of schrikken van geluid.',
  },
  {
    slug: 'landart-kunst-die-mag-verdwijnen',
    kind: 'lesson-package',
    title: 'Landart: kunst die mag verdwijnen',
    summary:
      'Cirkels van bladeren, lijnen van takken, een toren van stenen. Rustige opdrachten in ' +
      'pictogrammen voor het buitengewoon onderwijs.',
    description: `Geen lijm, geen schaar, geen voorbeeld om na te maken. Daarom lukt landart goed
in groepen waar ieder op een ander niveau werkt.

Elke leerling kiest één kaart:

- lijn: leg iets dat begint bij je schoen en eindigt bij de boom
- cirkel: leg een ring binnen een hoepel, van licht naar donker
- stapel: bouw zo hoog als je hand, daarna zo hoog als je knie
- gezicht: zoek twee ogen en een mond, en laat de boom kijken

Tien minuten verzamelen, alleen wat al op de grond ligt. Dertig minuten maken. Twintig minuten
rondgaan: de maker beslist of je mag aanraken en een foto nemen. Wie niet spreekt, toont een groen
of rood kaartje.

Voor BuLO en opleidingsvorm 1 en 2, met gratis pictokaarten. Zo oefen je vormgeven, kiezen en op
elkaar wachten.`,
    levels: ['BULO', 'BUSO-OV1', 'BUSO-OV2'],
    themes: ['natuur'],
    subjects: ['muzische-vorming', 'sociale-vaardigheden'],
    keywords: [
      'natuurkunst',
      'bladeren',
      'beeld',
      'buitengewoon onderwijs',
      'pictogrammen',
      'herfst',
      'mandala',
    ],
    durationMinutes: 60,
    groupSizeMax: 14,
    season: 'september tot november',
    setting: 'buiten',
    accessibility:
      'Een tafelblad of dienblad met zand maakt de opdrachten bereikbaar vanuit een rolstoel.',
  },
  {
    slug: 'koers-houden-kompas-op-het-grasveld',
    kind: 'lesson-package',
    title: 'Koers houden: het kompas op een grasveld',
    summary:
      'Vertrek bij een muntstuk, stap drie keer rechtdoor en kom weer bij je munt uit. Wie ' +
      'nauwkeurig werkt, wordt beloond.',
    description: `Leg een muntje tussen je voeten. Stap 20 passen in richting 40 graden, dan 20
in richting 160 graden, dan 20 in richting 280 graden. Raap op wat er voor je ligt. Is het je
munt?

Oefen vooraf een kwartier: kompas plat voor je buik, graden instellen, naald op het noorden, een
baken in de verte kiezen. Dan drie proeven van 15 minuten:

- de driehoek: hoeveel cm mis je, door de pas of door de hoek?
- het vierkant: bereken zelf de richtingen als je bij 30 graden start
- de brief: schrijf een route van vijf stukken voor een ander duo

Eén kompas per twee en een veld van dertig op dertig meter volstaan; meer kost het niet. Wie in de
wiskundeles hoeken moeilijk vindt, stapt ze hier gewoon.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['natuur'],
    subjects: ['wiskunde', 'aardrijkskunde', 'lichamelijke-opvoeding'],
    keywords: [
      'oriënteren',
      'kompastocht',
      'windrichtingen',
      'hoeken meten',
      'kaartlezen',
      'oriëntatieloop',
    ],
    durationMinutes: 60,
    groupSizeMax: 26,
    season: 'hele schooljaar',
    setting: 'buiten',
    accessibility:
      'Op een verharde speelplaats kan wie niet stapt meten met een meetwiel of de navigator zijn.',
  },
  {
    slug: 'sterren-tellen-door-een-kokertje',
    kind: 'lesson-package',
    title: 'Sterren tellen door een kokertje',
    summary:
      'Hoe donker is het nog boven jouw straat? Een thuisopdracht met een wc-rol levert cijfers ' +
      'op voor een les over lichtvervuiling.',
    description: `Dit huiswerk begint pas na het avondeten. De meting, op een heldere avond
zonder maan. Doe buiten tien minuten je schermen weg. Kijk dan door een kokertje van 10 cm lang en
4 cm breed naar vijf verschillende stukken hemel en noteer telkens het aantal sterren. Schrijf
erbij: postcode, uur, aantal straatlampen dat je ziet.

De verwerking in de klas, twee lesuren van 50 minuten:

- Neem je gemiddelde maal vijftig. Zo'n kokertje toont immers ongeveer een vijftigste van de hemel.
- Prik de uitkomsten op een kaart. Waar ligt de donkerste plek, waar de lichtste?
- Zet aantal lampen en aantal sterren in een puntenwolk. Zie je een verband? Hoe zeker ben je?
- Kies één lamp in de buurt. Voor wie brandt ze, hoe laat, en wat zou er anders kunnen?

Schrijf ten slotte in tien regels een lichtplan voor de schoolstraat.

Voor de eerste en tweede graad. Wie thuis niet buiten kan, telt op een foto uit de gratis bundel.
Meten, steekproeven en een afweging in de eigen omgeving komen aan bod.`,
    levels: ['SO1A', 'SO1B', 'SO2D', 'SO2DA'],
    themes: ['natuur', 'klimaat-energie'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'burgerschap'],
    keywords: [
      'lichtvervuiling',
      'sterrenhemel',
      'lichthinder',
      'nacht',
      'straatverlichting',
      'huistaak',
    ],
    durationMinutes: 100,
    season: 'november tot februari',
    setting: 'binnen en buiten',
  },
  {
    slug: 'exoten-ingrijpen-of-laten-gebeuren',
    kind: 'lesson-package',
    title: 'Exoten: ingrijpen of laten gebeuren?',
    summary:
      'Een dossierles voor de derde graad: vier soorten van elders, vier vragen en een advies ' +
      'waarin je ook zegt wat je niet weet.',
    description: `Halsbandparkiet, Japanse duizendknoop, Aziatische hoornaar, Amerikaanse
rivierkreeft. Welke hoort hier niet? Alle vier. Moet je er dan ook alle vier iets tegen doen?

Lesuur 1. Expertgroepen zoeken over één soort vier antwoorden, met telkens een bron:

- hoe kwam ze hier, en door wie?
- wie heeft er last van, en is dat gemeten of alleen verteld?
- welke ingrepen bestaan, en wat raken die nog?
- wat gebeurt er als niemand iets doet?

Lesuur 2. Nieuwe groepen met één expert per soort rangschikken de vier: eerst aanpakken, opvolgen,
met rust laten. Er is maar geld voor één ingreep. Elke leerling schrijft nadien zelf een advies
van 150 woorden aan een gemeente, met één twijfel erin.

Let samen op de taal. Wat doet een woord als 'invasie' of 'inheems' met je oordeel, en zou je het
over mensen gebruiken?

Het dossier is gratis. Ecologie, bronnen wegen en nauwkeurig formuleren krijgen evenveel gewicht.`,
    levels: ['SO3D', 'SO3DA', 'SO3A'],
    themes: ['natuur', 'media'],
    subjects: ['wetenschap-techniek', 'nederlands', 'burgerschap'],
    keywords: [
      'invasieve soorten',
      'biodiversiteit',
      'uitheems',
      'hoornaar',
      'duizendknoop',
      'dossier',
      'ecologie',
    ],
    durationMinutes: 100,
    groupSizeMax: 28,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'zeespiegel-van-meetreeks-tot-trend',
    kind: 'lesson-package',
    title: 'Zeespiegel: van grillige reeks naar trend',
    summary:
      'Leerlingen maken in een rekenblad eerst zelf een zee met ruis en ontdekken waarom tien ' +
      'jaar meten te weinig zegt.',
    description: `Wat als het vorig jaar gewoon lager stond? Met die vraag van een twijfelaar
krijgt een klas van de derde graad het moeilijker dan verwacht. Daarom bouwt ze eerst een zee
waarvan ze het antwoord kent.

Lesuur 1. In kolom A staan de jaren 1 tot 60. In kolom B komt: 3 mm maal het jaar, plus een
willekeurig getal tussen -40 en 40 (ASELECTTUSSEN). Maak een lijngrafiek en druk op F9. Nog eens.
Wat blijft gelijk, wat springt?

- Bereken de helling (RICHTING) over alle 60 jaar.
- Doe hetzelfde over tien jaar, op vijf plaatsen in de reeks. Hoe vaak daalt je zee?
- Vanaf hoeveel jaren vertrouw jij de helling? Motiveer met je eigen uitkomsten.

Lesuur 2. Kies een echte reeks jaargemiddelden van een getijmeter aan onze kust, die je als
leerkracht vooraf afhaalt. Zelfde bewerking, nu zonder bekend antwoord. Schrijf drie zinnen voor
de twijfelaar uit het begin: één cijfer, één onzekerheid, één grens aan je besluit.

Laptops met een rekenblad volstaan, deelname kost niets. Regressie en toeval krijgen er een
maatschappelijke kant bij.`,
    levels: ['SO3D', 'SO3DA'],
    themes: ['klimaat-energie', 'water-zee'],
    subjects: ['wiskunde', 'aardrijkskunde', 'ict'],
    keywords: [
      'zeespiegelstijging',
      'statistiek',
      'rekenblad',
      'regressie',
      'klimaatverandering',
      'getijmeter',
      'Excel',
    ],
    durationMinutes: 100,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'microplastics-zoeken-in-strandzand',
    kind: 'lesson-package',
    title: 'Plastic in een lepel zand',
    summary:
      'Zout water laat plastic drijven en zand zinken. Met die eenvoudige scheiding speuren ' +
      'leerlingen naar stukjes die je op het strand over het hoofd ziet.',
    description: `Om plasticsoep van dichtbij te bekijken, heeft elke groep dit nodig: een
bokaal, 350 gram zout per liter lauw water, een lepel, een koffiefilter, een loep en 200 ml
strandzand, geschept op de vloedlijn. Geen zee in de buurt? Zandbakzand toont evengoed iets.

De klas begint met een blanco proef: een bokaal met zout water en gewassen aquariumzand. Vinden we
ook daar vezels? Dan komen die misschien van onze trui.

- Roer het zand twee minuten door het zoute water en laat het tien minuten rusten.
- Schep wat drijft op de filter, spoel met kraanwater en laat drogen.
- Sorteer onder de loep: vezel, korrel, scherf, schuim, natuur.
- Twijfel je? Duw met een naald. Breekt of verkruimelt het, dan is het wellicht geen plastic.

Zet de aantallen van alle groepen om naar stukjes per liter zand. Daarna de moeilijke vraag: hoe
kwam dit hier, en op welk moment had iemand het kunnen tegenhouden? Teken de weg in vijf vakjes.

Honderd minuten, kosteloos, van het vijfde leerjaar tot de eerste graad. Leerlingen scheiden
mengsels, gebruiken een controleproef en denken in oorzaken.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['afval', 'water-zee'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    keywords: [
      'plasticsoep',
      'microplastic',
      'strand',
      'zeevuil',
      'kust',
      'mengsels scheiden',
      'plastiek',
    ],
    durationMinutes: 100,
    groupSizeMax: 24,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'garnaal-van-kop-tot-staart',
    kind: 'lesson-package',
    title: 'De grijze garnaal van kop tot staart',
    summary:
      'Ongepelde garnalen van de visboer worden studieobject: tellen, tekenen, pellen en ' +
      'uitrekenen welk deel je eigenlijk opeet.',
    description: `Hoeveel poten heeft een garnaal? Schrijf op het bord wat de klas gokt. De
antwoorden lopen ver uiteen.

Een halve kilo ongepelde, gekookte garnalen en een loep per twee leerlingen volstaan.

Eerste lestijd, kijken. Leg één garnaal op nat keukenpapier en vink af: steeloogjes, twee lange en
twee korte sprieten, tien looppoten, zwempootjes onder het achterlijf. Teken op vier keer de ware
grootte, met bij elk deel waarvoor het dient. Plooi de staart: schiet het dier vooruit of
achteruit weg?

Tweede lestijd, wegen.

- Weeg twintig garnalen. Pel ze en weeg vlees en pantser apart.
- Welk deel eet je: de helft, een derde, een vierde?
- Hoeveel garnalen heb je nodig voor één boterham van 40 gram?
- Wat zou je met de pantsers nog kunnen doen?

Pellen mag, proeven hoeft niet. Wie allergisch is aan schaaldieren, werkt met foto's aan een
andere tafel. De bundel is gratis; bouw van dieren en breuken horen voor één keer samen.`,
    levels: ['L3', 'L4'],
    themes: ['water-zee', 'voeding'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    keywords: ['garnalen', 'schaaldieren', 'Noordzee', 'kust', 'zeedieren', 'breuken', 'pellen'],
    durationMinutes: 100,
    groupSizeMax: 25,
    season: 'hele schooljaar',
    setting: 'binnen',
    accessibility:
      'Voor wie gevoelig is voor geur ligt er een fotoreeks klaar aan een tafel bij het raam.',
  },
  {
    slug: 'windmolens-op-zee-ruimtepuzzel',
    kind: 'lesson-package',
    title: 'Veertig tegels, zesendertig vakjes zee',
    summary:
      'Schepen, windmolens, vissers, natuur en zandwinning vragen samen meer plaats dan er is. ' +
      'Teams onderhandelen tot het past.',
    description: `Op tafel ligt een zee van zes op zes vakjes. Vijf spelers krijgen samen veertig
tegels. Reken even mee: het past niet, en dat is de bedoeling.

De tegels: 6 scheepvaart (moet aaneensluiten van rand tot rand), 10 windmolens (minstens 5 naast
elkaar, nooit tegen een vaarroute), 10 visserij, 10 natuur (in hoogstens twee blokken), 4
zandwinning (niet naast natuur).

Spelverloop, 60 minuten:

- Ronde 1 (10 min): iedereen legt om beurten, niemand praat.
- Ronde 2 (20 min): praten mag. Tegels schuiven als alle buren akkoord zijn.
- Ronde 3 (15 min): dubbel gebruik is toegelaten, als je in één zin uitlegt hoe het samengaat.
- Slot (15 min): elk team toont zijn zee en benoemt wie het meest toegaf.

Nabespreken doe je in een tweede lesuur met de bronnenkaart. Welke van onze spelregels zijn
verzonnen, en welke zouden echt kunnen bestaan? Wie beslist daarover in België?

Print bord en tegels gratis, één set per vijf leerlingen. Gemaakt voor de tweede graad, alle
finaliteiten. De klas redeneert over ruimtegebruik, energie en tegengestelde belangen.`,
    levels: ['SO2D', 'SO2DA', 'SO2A'],
    themes: ['klimaat-energie', 'water-zee', 'samenleven'],
    subjects: ['aardrijkskunde', 'burgerschap'],
    keywords: [
      'windturbines',
      'windenergie',
      'Noordzee',
      'ruimtelijke ordening',
      'bordspel',
      'hernieuwbare energie',
      'onderhandelen',
    ],
    durationMinutes: 110,
    groupSizeMax: 30,
    season: 'hele schooljaar',
    setting: 'binnen',
    accessibility: 'De tegels verschillen in kleur én patroon.',
  },
  {
    slug: 'duin-in-een-bak-helm-en-wind',
    kind: 'lesson-package',
    title: 'Een duin in een bak: wat houdt het zand vast?',
    summary:
      'Met een haardroger, droog zand en tandenstokers onderzoeken leerlingen hoe een duin ' +
      'groeit en waarom een plant sterker is dan een muurtje.',
    description: `Onderzoeksvraag: wat vangt het meeste zand, niets, een plankje of planten?

Elke groep heeft een lage bak van ongeveer 40 bij 60 cm, droog zand, een haardroger op de koude
stand, een latje en een bakje tandenstokers. Die laatste spelen helmgras. Zet een veiligheidsbril
op.

Blaas drie keer 60 seconden, telkens van dezelfde afstand over een glad vlak:

- beurt A: een leeg vlak
- beurt B: een plankje dwars in het midden
- beurt C: dertig tandenstokers in losse bosjes

Meet na elke beurt de hoogste bult en maak een foto van opzij. Noteer waar zand bijkomt en waar
het verdwijnt. Let bij B op de kuil die naast het plankje ontstaat.

Doe ten slotte beurt C opnieuw nadat iemand met twee vingers een 'wandelpad' door de planten trok.
Wat gebeurt er op die plek? En wat betekent dat voor een duin dat het land achter zich tegen de
zee beschermt?

Het werkblad is gratis en de proef duurt 75 minuten. Wie in het vijfde, het zesde of 1B zit, leert
hier één factor veranderen en de rest gelijk houden.`,
    levels: ['L5', 'L6', 'SO1B'],
    themes: ['water-zee', 'natuur', 'klimaat-energie'],
    subjects: ['wetenschap-techniek', 'aardrijkskunde'],
    keywords: [
      'duinen',
      'helmgras',
      'zeewering',
      'kust',
      'zandverstuiving',
      'experiment',
      'kustverdediging',
    ],
    durationMinutes: 75,
    groupSizeMax: 24,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'modderwater-drie-filters-testen',
    kind: 'lesson-package',
    title: 'Modderwater: ontwerp de beste filter',
    summary:
      'Elk team krijgt tien munten voor zand, grind, watten en houtskool. Wie haalt met het ' +
      'kleinste budget het helderste water?',
    description: `Een fles met vuil water gaat rond: aarde, blaadjes, een scheut olie, inktblauw.
Wat krijg jij eruit, en wat niet?

Teams van vier kopen hun filter bij de 'winkel' van de juf of meester. Ze hebben tien munten.

- koffiefilter: 1 munt
- beker grof grind: 1 munt
- handvol watten: 2 munten
- beker gewassen zand: 3 munten
- halve beker fijne houtskool: 4 munten

In 20 minuten tekenen ze hun ontwerp, met nummers voor de volgorde. Dan bouwen (20 minuten) in een
omgekeerde halve petfles. Iedereen giet 200 ml op hetzelfde moment. De klas meet drie dingen:
hoeveel seconden tot 100 ml, hoe helder (kan je door het glas een getal lezen?) en welke kleur.

Daarna mag elk team voor hoogstens drie munten verbeteren.

Zeg het luid: gefilterd is niet drinkbaar. Zoek op wat een waterzuiveringsinstallatie doet dat
jouw fles niet kan.

Trek er 100 minuten voor uit, van het vijfde leerjaar tot de eerste graad. Prijslijst en kaarten
zijn gratis; ontwerpen, testen en bijsturen doen ze zelf.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['water-zee', 'techniek'],
    subjects: ['wetenschap-techniek', 'leren-leren'],
    keywords: [
      'waterzuivering',
      'filteren',
      'afvalwater',
      'drinkwater',
      'STEM',
      'ontwerpopdracht',
      'proeven met water',
    ],
    durationMinutes: 100,
    groupSizeMax: 24,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'druppelspel-reis-van-een-waterdruppel',
    kind: 'lesson-package',
    title: 'Het druppelspel: dobbel je door de waterkringloop',
    summary:
      'Zes hoeken, zes dobbelstenen en een strook papier. Elke leerling is een druppel en ' +
      'ontdekt dat de kringloop niet netjes rondgaat.',
    description: `Vergeet het schema met vier pijlen. Een echte druppel blijft soms eeuwen in zee
hangen, en dat voel je pas als je vijf keer na elkaar een 3 gooit.

Hang zes borden op, elk met een dobbelsteen:

- zee: 1 tot 4 blijf, 5 of 6 wolk
- wolk: 1 tot 3 zee, 4 of 5 bodem, 6 beek
- bodem: 1 of 2 boom, 3 of 4 beek, 5 of 6 blijf
- boom: 1 tot 4 wolk, 5 of 6 blijf
- beek: 1 tot 3 zee, 4 kraan, 5 bodem, 6 wolk
- kraan: altijd naar de beek, nadat je zegt waarvoor je gebruikt werd

Iedereen start in een andere hoek en kleurt per worp één vakje van zijn strook, elke hoek zijn
kleur. Na vijftien worpen (25 minuten) leg je alle stroken onder elkaar. Wie zag nooit een kraan?
Verander nu één regel (het is droog, of overal ligt beton), speel tien worpen en vergelijk.

De borden zijn gratis. In één lestijd brengt het vierde of vijfde leerjaar kringloop en kans
samen.`,
    levels: ['L4', 'L5'],
    themes: ['water-zee', 'klimaat-energie'],
    subjects: ['aardrijkskunde', 'wetenschap-techniek', 'wiskunde'],
    keywords: [
      'watercyclus',
      'verdampen',
      'regen',
      'kansspel',
      'droogte',
      'dobbelspel',
      'wereldoriëntatie',
    ],
    durationMinutes: 50,
    groupSizeMax: 28,
    season: 'hele schooljaar',
    setting: 'binnen',
    accessibility:
      'Zet de hoeken op tafelhoogte en ruim de weg ertussen vrij voor rolstoel of rollator.',
  },
  {
    slug: 'natuurkalender-eerste-blad-eerste-zwaluw',
    kind: 'lesson-package',
    title: 'Natuurkalender: wanneer begint de lente echt?',
    summary:
      'Van februari tot mei noteert de klas het eerste speenkruid, het eerste blad en de eerste ' +
      'zwaluw, en geeft de lijst door aan wie volgt.',
    description: `Volgens de kalender begint de lente altijd rond dezelfde datum. De hazelaar
voor de school trekt zich daar niets van aan.

Startles (50 minuten, februari). De klas kiest zes tekens die iedereen kan herkennen,
bijvoorbeeld: stuifmeel aan de hazelaar, speenkruid in bloei, eerste hommel, eerste open
berkenblad, eerste zwaluw, meidoorn in bloei. Spreek per teken af wat telt. Is 'open' één blad of
een halve tak?

Daarna vijf minuten per week. Twee wachters lopen een vaste ronde en vullen in: teken, datum,
plek, wie het zag, foto ja of nee.

Slotles (50 minuten, mei). Zet de datums om naar dagnummers en teken een tijdlijn. Vergelijk met
de klas van vorig jaar of met een andere school. Twee jaar verschil: is dat al een trend? Hoeveel
jaren zou je willen hebben?

De lijst blijft in het lokaal hangen voor wie na jullie komt. Formulier en fotokaart zijn gratis.
Eerste graad en 2de graad arbeidsmarkt; afspraken maken over meten is de kern.`,
    levels: ['SO1A', 'SO1B', 'SO2A'],
    themes: ['natuur', 'klimaat-energie'],
    subjects: ['wetenschap-techniek', 'aardrijkskunde', 'wiskunde'],
    keywords: [
      'fenologie',
      'voorjaar',
      'seizoenen',
      'bloei',
      'klimaatverandering',
      'waarnemen',
      'tijdlijn',
    ],
    durationMinutes: 150,
    season: 'februari tot mei',
    setting: 'binnen en buiten',
    accessibility: 'Kies tekens die je ook vanop een verhard pad of door een raam ziet.',
  },
  {
    slug: 'bijenhotel-boren-zonder-splinters',
    kind: 'lesson-package',
    title: 'Een bijenhotel dat echt bewoond raakt',
    summary:
      'Werkplan voor de houtklas: welke gaatjes, welk hout, welke kant. Met een keuringslijst ' +
      'waarmee leerlingen elkaars werk nakijken.',
    description: `In veel gekochte bijenhotels woont niemand. De gaten zijn te wijd, rafelig of
open achteraan. In drie blokken van 50 minuten maken jouw leerlingen er een dat wel klopt.

Blok 1, kiezen. Droog hardhout zonder barsten, minstens 15 cm dik. Teken boorpunten om de 2 cm, in
de zijkant van het blok en niet in de kopse kant, want die scheurt.

Blok 2, boren. Kolomboor, bril op, blok vastgeklemd. Gaten van 3 tot 9 mm, zo diep als de boor
reikt, maar nooit erdoor. Kloppen en de rand gladschuren.

Blok 3, hangen. Dakje erop, stevig vast aan een muur of paal, naar het zuiden of zuidoosten, één
meter hoog of meer.

Keuringslijst per gat: glad met de vinger? Achteraan dicht? Geen barst ernaast? Eén 'nee' betekent
opnieuw.

Turf in april en mei elke week hoeveel gaten een lemen deurtje hebben gekregen. Welke diameter
wint?

Gericht op OV3, 1B en de arbeidsmarktfinaliteit. Het werkplan met foto's is gratis, hout en boren
komen van de school. Veilig werken, meten op de millimeter en nut voor de natuur gaan samen.`,
    levels: ['BUSO-OV3', 'SO1B', 'SO2A'],
    themes: ['natuur', 'techniek'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    keywords: [
      'insectenhotel',
      'wilde bijen',
      'houtbewerking',
      'boormachine',
      'metselbij',
      'werkplaats',
      'nestkast',
    ],
    durationMinutes: 150,
    groupSizeMax: 12,
    season: 'januari tot maart',
    setting: 'binnen en buiten',
    accessibility:
      'Het stappenplan staat ook in beelden. Wie niet mag boren, doet aftekenen en keuring.',
  },
  {
    slug: 'zaden-op-reis-vlieg-plak-rol',
    kind: 'lesson-package',
    title: 'Zaden op reis: vliegen, plakken of rollen',
    summary:
      'Oude sokken over de schoenen en hup, door het hoge gras. Wat blijft er hangen, en hoe ' +
      'reizen de andere zaden?',
    description: `Vraag elk kind om een oude, ruige sok van een volwassene. Die trekken ze over
hun schoen en zo wandel je een kwartier door hoog gras. Wat erin hangt, zijn plakkers. Er bestaan
ook vliegers en rollers.

Leg esdoornzaden, pluisjes, kastanjes, eikels en klissen klaar en laat testen:

- Vliegen: laat los van op een stoel en tel. Wie zweeft het langst?
- Rollen: zet een plank schuin. Hoe ver komt elk zaad?
- Plakken: duw tegen een wollen trui, schud drie keer. Valt het eraf?

En de sok? Leg hem in een schaal vochtige aarde op de vensterbank. Na twee weken groeit er iets
uit.

Reken op 90 minuten, verdeeld over twee dagen, met een gratis kopieerblad. Eerste en tweede
leerjaar ontdekken hoe vorm en functie samenhangen.`,
    levels: ['L1', 'L2'],
    themes: ['natuur'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'nederlands'],
    keywords: [
      'zaadjes',
      'zaadverspreiding',
      'esdoorn',
      'herfst',
      'kiemen',
      'sokkenwandeling',
      'helikoptertjes',
    ],
    durationMinutes: 90,
    groupSizeMax: 24,
    season: 'september en oktober',
    setting: 'binnen en buiten',
  },
  {
    slug: 'geluidskaart-tien-minuten-stil',
    kind: 'lesson-package',
    title: 'Tien minuten stil: teken een geluidskaart',
    summary:
      'Een kruisje in het midden ben jij. Rondom teken je alles wat je hoort, dichtbij of ver, ' +
      'zacht of hard. Meer heb je niet nodig.',
    description: `De stilste les van het jaar begint op de stoep. De kinderen zitten op een
kussen, rug naar elkaar, met een klembord. In het midden van het blad staat een kruisje: dat ben
jij.

Wat ze horen, tekenen ze op de plek waar het vandaan komt. Een vogel links voor, een auto rechts
achter. Woorden mogen niet, tekentjes wel. Dikke lijn is hard, dunne lijn is zacht. Tien minuten
lang.

Doe dit op één dag op drie plaatsen: naast de straat, op de speelplaats na de bel, onder een boom.
Bespreek dan:

- Hoeveel geluiden komen van mensen, dieren, wind, machines?
- Welke kaart heeft het meeste wit?
- Welk geluid kunnen wij zelf stiller maken?

Teken een week later opnieuw en vergelijk. 70 minuten, met gratis werkblad. Zo wordt stilte iets
waarover een klas kan overleggen.`,
    levels: ['L2', 'L3', 'L4', 'BULO'],
    themes: ['natuur', 'samenleven'],
    subjects: ['wetenschap-techniek', 'muzische-vorming', 'sociale-vaardigheden'],
    keywords: [
      'luisteren',
      'stilte',
      'lawaai',
      'luisterwandeling',
      'gehoor',
      'zintuigen',
      'geluidshinder',
    ],
    durationMinutes: 70,
    groupSizeMax: 26,
    season: 'hele schooljaar, droog weer',
    setting: 'buiten',
    accessibility:
      'Leerlingen die slecht horen, voelen trillingen met een ballon tegen hun handen en tekenen ' +
      'die.',
  },
  {
    slug: 'twintig-woorden-in-het-park',
    kind: 'lesson-package',
    title: 'Twintig woorden in het park',
    summary:
      'Een wandeling van een uur voor wie Nederlands leert. Twintig natuurwoorden, vijf ' +
      'werkwoorden en veel redenen om iets tegen elkaar te zeggen.',
    description: `Een park of een straat met bomen is genoeg, ook voor wie nog maar een beetje
Nederlands kent.

Vooraf, 30 minuten. Leer de woorden met echte dingen op tafel: blad, tak, stam, wortel, schors,
knop, eikel, kastanje, gras, mos, steen, water, vijver, eend, duif, merel, bank, pad, brug,
schaduw. Wie kent het woord in een andere taal? Schrijf het ernaast.

In het park, 60 minuten, in duo's van verschillende moedertaal:

- Zoek. 'Ik zie een ...' Raak het aan, vink het af.
- Vraag. 'Is dit een ...?' 'Nee, dat is een ...'
- Vergelijk. 'Deze stam is dikker dan ...'
- Vertel. 'In mijn land staat er in het park ...' De ander vertelt het verder aan de groep.

Nadien, 30 minuten. Ieder kiest vijf woorden en schrijft of dicteert een berichtje bij een foto,
aan iemand die er niet bij was.

Wie liever niet over vroeger praat, vertelt over een park hier. De woordkaarten met tekening zijn
gratis. Voor OKAN en basiseducatie is dit vooral spreektijd, met de buurt als leerboek.`,
    levels: ['OKAN', 'LIGO', 'CVO'],
    themes: ['natuur', 'geletterdheid', 'samenleven'],
    subjects: ['nederlands'],
    audience: 'OKAN-leerlingen en volwassenen die Nederlands leren, vanaf een eerste basis',
    keywords: [
      'NT2',
      'anderstaligen',
      'nieuwkomers',
      'woordenschat',
      'natuurwandeling',
      'taalarm',
      'spreekkansen',
    ],
    durationMinutes: 120,
    groupSizeMax: 18,
    season: 'hele jaar',
    setting: 'binnen en buiten',
    accessibility: 'Kies een lus met banken. Wie niet kan lezen, werkt met de tekeningen.',
  },
  {
    slug: 'vossen-en-konijnen-populatiespel',
    kind: 'lesson-package',
    title: 'Vossen en konijnen: een simulatie op tafel',
    summary:
      'Kartonnetjes gooien, tellen en grafieken tekenen. Na twintig generaties herkennen ' +
      'leerlingen een golf die ze niet gepland hadden.',
    description: `Per tafel van vier leerlingen plak je een vierkant van 60 cm af: de wei. Knip
150 konijnen van 2 cm en dertig vossen van 8 cm uit karton.

Start met zes konijnen, willekeurig verspreid, en één vos. Elke generatie gaat zo:

- gooi elke vos één keer van op de rand; konijnen die hij raakt, neem je weg
- een vos met minder dan drie konijnen sterft
- een vos met drie of meer leeft verder en krijgt één jong per drie konijnen
- tel de overblijvende konijnen, verdubbel ze, en strooi ze opnieuw uit
- staat een soort op nul, dan wandelt er een vos of een drietal konijnen binnen

Noteer beide aantallen, twintig generaties lang (60 minuten). Teken twee lijnen in één grafiek.
Welke piek komt altijd later?

In een tweede lesuur veranderen de teams één regel: een haag waarin konijnen veilig zitten, een
ziekte, een jager. Eerst voorspellen, dan pas spelen. Wat ontbreekt nog in dit model?

Spelregels en kartonvellen kopieer je gratis. Een leraar biologie en een leraar wiskunde kunnen
deze 110 minuten delen.`,
    levels: ['SO2D', 'SO2DA'],
    themes: ['natuur'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    keywords: [
      'roofdier en prooi',
      'populatie',
      'ecologie',
      'model',
      'biologie',
      'grafiek',
      'ecosysteem',
    ],
    durationMinutes: 110,
    groupSizeMax: 28,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'blotevoetenpad-in-zes-bakken',
    kind: 'lesson-package',
    title: 'Een blotevoetenpad in zes bakken',
    summary:
      'Mos, zand, water, bladeren, dennenappels en gras: zes bakken waar peuters en jonge ' +
      'kleuters voorzichtig of juist stampend doorheen gaan.',
    description: `Schoenen uit, sokken in de schoen, broekspijpen omhoog. Bij peuters ben je dan
al tien minuten verder, en ook dat is de les.

Zet zes lage bakken op een zeil: gras, droog zand, bladeren, lauw water, nat mos en, voor wie
durft, dennenappels. Na het water ligt een handdoek. Zeg weinig. Wijs en benoem één woord per bak:
zacht, droog, krakend, nat, koud, prik. Wie niet wil stappen, voelt met de handen.

Tot slot zet elk kind een voetafdruk in verf bij zijn fijnste bak. Zo zie je zonder woorden wat de
groep koos.

Doe het in groepjes van zes, 45 minuten per groep. Er is niets te betalen, en lichaamsbesef, taal
en durf groeien mee.`,
    levels: ['K0', 'K1', 'K2', 'BUKO'],
    themes: ['natuur'],
    subjects: ['lichamelijke-opvoeding', 'nederlands'],
    keywords: [
      'zintuigen',
      'voelpad',
      'peuterklas',
      'instapklas',
      'tastzin',
      'blote voeten',
      'buitenspelen',
    ],
    durationMinutes: 45,
    groupSizeMax: 6,
    season: 'mei tot september',
    setting: 'buiten',
    accessibility:
      'De bakken passen ook op een lage tafel, om vanuit een rolstoel of op schoot te voelen.',
  },
  {
    slug: 'tekencheck-folder-lezen-en-navertellen',
    kind: 'lesson-package',
    title: 'Een teek! Een folder lezen en navertellen',
    summary:
      'Leesles voor volwassenen: wat doe je na een wandeling in hoog gras, hoe haal je een teek ' +
      'weg en wanneer bel je de dokter?',
    description: `Fatma komt thuis van een picknick. In de knieholte van haar zoon zit een zwart
puntje dat niet weg te wassen is. Wat nu?

Cursisten in basiseducatie of volwassenenonderwijs lezen die situatie eerst samen. Iedereen zegt
wat er thuis gebruikelijk is: olie, vuur, trekken, wachten. Schrijf alles op, zonder oordeel.

Verdeel dan vijf stroken tekst van de folder. Elk duo leest er één, onderlijnt het werkwoord en
speelt het voor. De anderen leggen de volgorde:

- kijk na: knieholten, liezen, oksels, hals, achter de oren
- zet een tekenpincet dicht bij de huid en trek traag
- gebruik vooraf geen olie of alcohol, ontsmet achteraf
- schrijf de datum op
- wordt de huid weken later rood in een kring, of heb je koorts: bel de dokter

Sluit af met een telefoongesprek in rollen: wie belt, wat zeg je eerst? Wie wil, maakt een bericht
van drie zinnen voor ouders van de klas van zijn kind.

De folder is gratis en bestaat op twee leesniveaus. Na 90 minuten heeft iedereen gelezen om iets
te doen, en geoefend in bellen.`,
    levels: ['LIGO', 'CVO', 'OKAN'],
    themes: ['geletterdheid', 'natuur'],
    subjects: ['nederlands'],
    audience: 'Volwassenen in basiseducatie en NT2, oudere OKAN-leerlingen',
    keywords: [
      'tekenbeet',
      'tekenpincet',
      'NT2',
      'functioneel lezen',
      'gezondheid',
      'klare taal',
      'anderstaligen',
    ],
    durationMinutes: 90,
    groupSizeMax: 16,
    season: 'april tot oktober',
    setting: 'binnen',
    accessibility: 'Bij elke stap hoort een tekening. Je kan de folder ook volledig voorlezen.',
  },
  {
    slug: 'bomenkist-twaalf-soorten',
    kind: 'material',
    title: 'Bomenkist: twaalf soorten leren kennen',
    summary:
      'Houtschijven, knoppen, schorsafgietsels en bladkaarten van twaalf inheemse bomen en ' +
      'struiken. Ook bruikbaar als er geen blad meer aan hangt.',
    description: `In februari vraagt een leerling wat voor boom daar staat, en alle blaadjes zijn
weg. Met deze kist geef je dan geen antwoord maar een spoor: kijk naar de knoppen, voel aan de
schors.

Van zomereik, beuk, haagbeuk, zwarte els, ruwe berk, gewone es, veldesdoorn, winterlinde,
hazelaar, meidoorn, sleedoorn en lijsterbes zit er telkens een schijf, een knoptakje in een buis,
een schorsafgietsel en een bladkaart in.

Drie manieren om een les van 75 minuten te vullen:

- Vier op een rij: wie verzamelt als eerste schijf, knop, schors en blad van dezelfde boom?
- Twintig vragen: één leerling heeft een boom in gedachten, de klas vraagt alleen ja of nee.
- Naar buiten: meet de omtrek, zoek de soort met de waaier, maak een bomenpaspoort.

Het derde leerjaar begint met zes soorten, het zesde en de eerste graad nemen ze alle twaalf en
maken zelf een sleutel. Ontlenen is gratis. Leg de takjes na gebruik droog terug. Indelen op
kenmerken is hier de kern, naast meten en precieze woorden vinden.`,
    levels: ['L3', 'L4', 'L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['natuur'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'nederlands'],
    keywords: [
      'boomsoorten',
      'bomen herkennen',
      'determineren',
      'bladeren',
      'knoppen',
      'schors',
      'leskoffer',
    ],
    durationMinutes: 75,
    groupSizeMax: 24,
    season: 'hele schooljaar',
    setting: 'binnen en buiten',
    accessibility:
      'Schijven en afgietsels zijn op de tast te herkennen; elke soort heeft een nummer in reliëf.',
    lending: {
      maxDays: 14,
      turnaroundDays: 1,
      parts: [
        { name: 'genummerde houtschijf', count: 12, essential: true },
        { name: 'schorsafgietsel', count: 12, essential: true },
        { name: 'knoptakje in doorzichtige buis', count: 12, essential: true },
        { name: 'bladkaart, twee per soort', count: 24, essential: true },
        { name: 'determineerwaaier', count: 12, essential: true },
        { name: 'meetlint van twee meter', count: 6, essential: false },
        { name: 'blinddoek', count: 6, essential: false },
        { name: 'map met spelregels en bomenpaspoort', count: 1, essential: false },
      ],
      copies: [
        { barcode: 'KB-BMKI-01', pickupPoint: 'beernem', shelf: 'A-06' },
        { barcode: 'KB-BMKI-02', pickupPoint: 'beernem', shelf: 'A-06' },
        { barcode: 'KB-BMKI-03', pickupPoint: 'kortrijk', shelf: 'B-08' },
      ],
    },
  },
  {
    slug: 'sterrenkijkkoffer-avond-met-de-klas',
    kind: 'material',
    title: 'Sterrenkijkkoffer: een heldere avond met je klas',
    summary:
      'Verrekijkers, draaibare sterrenkaarten en rode lampjes voor 24 leerlingen. Met een plan ' +
      'voor een open hemel en een plan voor wolken.',
    description: `Een avond kiezen is het halve werk. Rond eerste kwartier staat de maan hoog
genoeg om kraters te zien en blijft er donker over voor sterren. In de koffer steekt een
kalenderblad waarop je zelf de maanstanden invult.

Zo loopt zo'n avond van 90 minuten:

- 15 min: ogen laten wennen. Witte lampen en gsm's weg, rode lampjes aan.
- 20 min: het noorden vinden via Grote Beer en Poolster, met de kaart op datum en uur.
- 35 min: doorschuiven langs vier plekken: maan, dubbelster, sterrenhoop, sterrenbeeld verzinnen.
- 20 min: binnen, warme thee en de vraag hoe oud het licht is dat je daarnet zag.

Bewolkt? De schaalset legt zon en aarde op de speelplaats: is de zon een skippybal, dan is de
aarde een kleine erwt. Hoe ver leg je die weg?

Richt een verrekijker nooit naar de zon. Haal de koffer daarom pas na zonsondergang boven.
Geschikt vanaf het vijfde leerjaar tot de derde graad; ouders zijn welkom. Ontlenen kost niets. Je
oefent oriënteren in tijd en ruimte en rekenen met grote getallen.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B', 'SO2D', 'SO2DA', 'SO3D', 'SO3DA'],
    themes: ['natuur', 'techniek'],
    subjects: ['wetenschap-techniek', 'aardrijkskunde', 'wiskunde'],
    keywords: [
      'sterrenkunde',
      'verrekijker',
      'maan',
      'planeten',
      'heelal',
      'sterrenbeelden',
      'ruimte',
    ],
    durationMinutes: 90,
    groupSizeMax: 24,
    season: 'oktober tot maart',
    setting: 'buiten',
    accessibility:
      'Een verrekijker op statief is bruikbaar vanuit een rolstoel. De maankaart heeft reliëf.',
    lending: {
      maxDays: 10,
      leadDays: 2,
      turnaroundDays: 1,
      parts: [
        { name: 'verrekijker 10x50', count: 6, essential: true },
        { name: 'statief met adapter', count: 2, essential: true },
        { name: 'draaibare sterrenkaart', count: 12, essential: true },
        { name: 'rood zaklampje', count: 12, essential: true },
        { name: 'maankaart in reliëf', count: 2, essential: false },
        { name: 'schaalset zon en planeten', count: 1, essential: false },
        { name: 'reservebatterij', count: 24, essential: false },
        { name: 'poetsdoekje voor lenzen', count: 6, essential: false },
        { name: 'draaiboek met kalenderblad', count: 1, essential: false },
      ],
      copies: [
        { barcode: 'KB-STKI-01', pickupPoint: 'beernem', shelf: 'A-07' },
        { barcode: 'KB-STKI-02', pickupPoint: 'roeselare', shelf: 'C-06' },
      ],
    },
  },
  {
    slug: 'vorming-winterhemel-leren-tonen',
    kind: 'training',
    title: 'De winterhemel leren tonen aan je klas',
    summary:
      'Twee dinsdagavonden waarop je zeven sterrenbeelden leert vinden, een verrekijker leert ' +
      'richten en een avond met ouders leert plannen.',
    description: `Je hoeft geen sterrenkundige te zijn. Wie de Grote Beer, de Poolster,
Cassiopeia, Orion, de Stier, de Tweelingen en de maan kan aanwijzen, heeft genoeg voor een hele
avond.

Die zeven leer je op twee dinsdagavonden van 19 tot 21.30 uur, gewoonlijk in november en januari.
Eerst oefen je binnen met een draaibare kaart. Zodra het opklaart, gaan we naar buiten en wijs je
de hemel aan een collega, niet aan de lesgever. Op de tweede avond stel je een verrekijker op
statief in en werk je een draaiboek uit voor je eigen school: plaats, licht, toezicht, ouders,
plan bij wolken.

Je neemt mee naar huis: een eigen sterrenkaart op karton, het ingevulde draaiboek en acht vragen
die leerlingen altijd stellen, met een antwoord van twee zinnen.

Er zijn zestien gratis plaatsen, voor leerkrachten vanaf het vijfde leerjaar en studenten. Trek
warme kleren aan. De vorming is geen voorwaarde om de sterrenkijkkoffer te ontlenen, maar je gaat
er wel rustiger mee op pad. Dag, nacht en windrichting krijgen zo een plaats in je lessen.`,
    levels: ['LKR', 'LIO'],
    themes: ['natuur'],
    subjects: ['wetenschap-techniek', 'aardrijkskunde'],
    audience:
      'Leerkrachten vanaf het vijfde leerjaar, leraren wetenschappen en aardrijkskunde, studenten',
    keywords: [
      'nascholing',
      'sterren kijken',
      'sterrenkunde',
      'sterrenbeelden',
      'navorming',
      'ouderavond',
    ],
    places: [{ name: 'Provinciedomein De Palingbeek', municipality: 'Ieper' }],
    durationMinutes: 300,
    groupSizeMax: 16,
    season: 'november en januari',
    setting: 'binnen en buiten',
    accessibility:
      'We kiezen een verharde plek. Meld het als je een zitplaats of extra licht nodig hebt.',
  },
  {
    slug: 'vorming-tien-vogels-aan-hun-stem',
    kind: 'training',
    title: 'Tien vogels herkennen aan hun stem',
    summary:
      'Twee zaterdagochtenden in april en mei, voor leerkrachten die met hun klas willen ' +
      'luisteren in plaats van zoeken met een verrekijker.',
    description: `Een klas van vijfentwintig ziet zelden een vogel van dichtbij. Horen doet ze er
tientallen. Wie tien stemmen kent, kan op elke speelplaats een les geven.

De vorming telt twee zaterdagochtenden, van 7.30 tot 10.30 uur, doorgaans half april en half mei.
Vroeg, want dan zingen ze.

Ochtend één: vijf stemmen, traag. Merel, koolmees, roodborst, winterkoning en tjiftjaf. Je leert
ze niet uit het hoofd, je verzint er zelf een zin, een gebaar of een krabbel bij.

Tussenin: drie weken lang twee minuten luisteren, aan je eigen schoolpoort.

Ochtend twee: vijf erbij, en vooral lesgeven. Je leidt een luisterronde van tien minuten voor
collega's en krijgt van hen één tip.

Je vertrekt met een set stemkaarten die je zelf tekende, drie luisterspelletjes (kleuter, lager,
secundair) en een lijst van stille plekken op wandelafstand van je school. Twaalf plaatsen,
gratis, koffie inbegrepen. Gehoor, geheugen en taal oefen je er bij kinderen samen mee.`,
    levels: ['LKR', 'LIO'],
    themes: ['natuur'],
    subjects: ['wetenschap-techniek', 'muzische-vorming', 'leren-leren'],
    audience: 'Leerkrachten van kleuter tot eerste graad secundair en studenten lerarenopleiding',
    keywords: [
      'nascholing',
      'vogelzang',
      'vogelgeluiden',
      'luisteren',
      'navorming',
      'buitenles',
      'merel',
    ],
    places: [{ name: 'Bezoekerscentrum Bulskampveld', municipality: 'Beernem' }],
    durationMinutes: 360,
    groupSizeMax: 12,
    season: 'april en mei',
    setting: 'buiten',
    accessibility:
      'We stappen weinig en blijven op brede dreven. Hoor je minder goed, dan werk je met ' +
      'zangpatronen op papier.',
  },
]
