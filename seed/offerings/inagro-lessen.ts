import type { SampleOffering } from '../sample.ts'

/** More lessons, farm visits, growing kits and trainings on farming and food. */
export const inagroLessen: readonly SampleOffering[] = [
  {
    slug: 'suikerbiet-van-rasp-tot-stroop',
    kind: 'lesson-package',
    title: 'Van suikerbiet tot stroop',
    summary:
      'De klas raspt, weekt, filtert en dampt in tot er zoete bruine stroop overblijft, en zoekt uit wat de fabriek nog meer doet.',
    description: `In het najaar liggen er langs West-Vlaamse akkers lange grijze hopen. Geen stenen,
maar suikerbieten die op vervoer wachten. Vraag er één of twee aan een landbouwer in de buurt.

Eerst ruiken, wegen en raden: hoeveel klontjes zitten hierin? In een biet van een kilo zit ongeveer
160 gram suiker. Een klontje weegt vier gram. Reken maar!

Dan de proef, verspreid over twee lestijden van 50 minuten:

- borstel, schil en rasp 300 gram biet;
- giet er een halve liter heet water over (jij) en wacht twintig minuten;
- zeef door een propere keukendoek en wring uit;
- damp het sap zachtjes in op een kookplaat (jij), tot een dun laagje stroop;
- proef een afgekoelde druppel op een stukje brood.

Bruin? Ja! De fabriek zuivert het sap en laat er kristallen in groeien. Leg tot slot zeven woorden
in volgorde: zaaien, rooien, wassen, snijden, weken, zuiveren, indampen. Welke drie deed de klas
niet?

Gratis. De proef hoort bij stoffen scheiden, gewichten en de herkomst van voeding, in het derde en
vierde leerjaar.`,
    levels: ['L3', 'L4'],
    themes: ['landbouw', 'voeding'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    keywords: ['kristalsuiker', 'bieten', 'proefje', 'akkerbouw', 'klontje', 'lesbundel'],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 24,
    season: 'oktober tot december',
    setting: 'binnen',
  },
  {
    slug: 'groenterad-twaalf-maanden',
    kind: 'lesson-package',
    title: 'Welke maand ligt er op je bord?',
    summary:
      'Kinderen knutselen een draaischijf met groenten en fruit van hier en spelen er een loopspel mee.',
    description: `Aardbeien in januari: kan dat? In de winkel wel, op ons veld niet. Je klas maakt
een wiel waarop je dat afleest.

Knutselen (50 min). Knip twee ronde kartons. Op het onderste komen twaalf taartpunten, in het
bovenste één venster. Elk groepje tekent drie maanden:

- prei en spruiten: winter
- radijs en sla: lente
- asperge en aardbei: mei en juni
- tomaat en boontjes: zomer
- appel, peer en pompoen: herfst

Kleur vol wat hier buiten groeit, gestreept wat uit een serre of een bewaarplaats komt.

Spelen (30 min). Jij draait een maand en roept een groente. Komt ze nu van het veld? Loop naar de
deur. Niet? Naar het raam. Eén kind controleert op het wiel.

Karton en splitpennen volstaan. In het eerste leerjaar leer je zo de maanden, in het derde praat je
over serre en vervoer.`,
    levels: ['L1', 'L2', 'L3'],
    themes: ['voeding', 'landbouw'],
    subjects: ['wetenschap-techniek', 'muzische-vorming', 'lichamelijke-opvoeding'],
    keywords: ['seizoensgroenten', 'fruit', 'kalender', 'gezonde voeding', 'lokaal', 'seizoenen'],
    durationMinutes: 80,
    groupSizeMax: 26,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'nog-goed-datums-op-voeding',
    kind: 'lesson-package',
    title: 'Nog goed? Datums op voeding lezen',
    summary:
      'Yoghurt, gehakt, pasta, brood: weg of houden? Leerlingen leren het verschil tussen twee soorten datums en redden een halve koelkast.',
    description: `Teken een koelkast op het bord met de datum van vandaag. Erin liggen acht kaartjes:
yoghurt (ten minste houdbaar tot gisteren), gehakt (te gebruiken tot gisteren), pasta (ten minste
houdbaar tot vorige maand), sla (te gebruiken tot vandaag), hard brood, een bol blik maïs, een
gekneusde appel, gekookte rijst van gisteren.

Ronde 1 (10 min). Iedereen stemt met de hand: houden, ruiken of weg.

Uitleg (10 min). “Te gebruiken tot” gaat over veiligheid: na die dag eet je het niet meer. “Ten
minste houdbaar tot” gaat over kwaliteit: is de verpakking heel, kijk, ruik en proef dan eerst.

Ronde 2 (15 min). Stem opnieuw, nu met een reden. Voor jou: gehakt en blik gaan weg, de sla eet je
vandaag, de rest kan je controleren.

Ronde 3 (15 min). Maak met wat overblijft één maaltijd en geef ze een naam waar je honger van
krijgt.

Op het werkblad staan drie lijnen: dit wist ik, dit verraste me, dit vertel ik thuis. Eén lesuur,
gratis, voor de derde graad lager, 1B en OKAN, bij gezonde voeding en functioneel lezen.`,
    levels: ['L5', 'L6', 'SO1B', 'OKAN'],
    themes: ['voeding', 'afval'],
    subjects: ['nederlands', 'wetenschap-techniek', 'sociale-vaardigheden'],
    keywords: ['voedselverspilling', 'houdbaarheidsdatum', 'restjes', 'koelkast', 'etiket', 'PAV'],
    durationMinutes: 50,
    groupSizeMax: 25,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'eiwitten-van-morgen-proefpanel',
    kind: 'lesson-package',
    title: 'Eiwitten van morgen: een proefpanel',
    summary:
      'Leerlingen proeven vier beleggen zonder te weten wat het is, vergelijken etiketten en voorspellen wat er in 2050 op tafel komt.',
    description: `Vier toastjes, vier nummers van drie cijfers en een blinddoek. Op de toastjes:
linzenspread, hummus, kruidenkaas en kipsla. De proevers weten dat niet.

Lesuur 1. Een helper reikt aan, een schrijver noteert. Per staal geeft de proever een cijfer van 1
tot 9 voor geur, smaak, stevigheid en “zou ik kopen”. Daarna gaat de blinddoek af, valt de naam en
komt er een tweede cijfer. Het verschil tussen beide is het interessantste getal van de les.

Lesuur 2. Met de vier etiketten vult elke groep een tabel in:

- gram eiwit per 100 gram
- prijs per 100 gram eiwit
- zout en aantal ingrediënten
- plantaardig of dierlijk, en van waar

Welk product wint per kolom, en waarom wint niets overal? Sluit af met een weddenschap in een dichte
enveloppe: wat eten we in 2050 vaker, en wie verdient daaraan?

Vraag vooraf naar allergieën en eetregels; wie niet proeft, wordt schrijver. De stalen kosten
ongeveer vijftien euro. Bij biologie, wiskunde en duurzaamheid in de tweede en derde graad.`,
    levels: ['SO2D', 'SO2DA', 'SO3D', 'SO3DA'],
    themes: ['voeding', 'landbouw', 'klimaat-energie'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'burgerschap'],
    keywords: ['vleesvervanger', 'plantaardig', 'peulvruchten', 'insecten', 'proeven', 'toekomst'],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 24,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'stal-tekenen-vanuit-het-dier',
    kind: 'lesson-package',
    title: 'Een stal tekenen vanuit het dier',
    summary:
      'Een kip, een varken en een kalf dienen een wensenlijst in. Leerlingen ontwerpen een stal en botsen op ruimte en geld.',
    description: `“Ik wil scharrelen, op een stok slapen en mijn ei leggen in een donkere hoek. Was
getekend: kip 12.” Elke groep schrijft eerst zo'n brief voor haar dier: kip, varken of kalf.

Les 1, van wens tot plan (50 min). Teken een stal van 60 vakjes. Dit moet erin:

- ligplek: 3 vakjes per dier
- loopruimte: minstens 2 per dier
- eet- en drinkbak: 3 per begonnen vier dieren
- gang voor de boer: 8
- ziekenhoek: 6

Een dier brengt per jaar 20 munten op. Wie krap rekent, krijgt acht dieren binnen. Wie de brief
volgt, minder. Hoeveel minder, en wie betaalt dat?

Les 2, de storing (50 min). Trek een kaart: de prijs zakt naar 15, de ziekenhoek moet dubbel zo
groot, een klant wil meer betalen voor dubbele loopruimte, de boer wordt ziek. Pas het plan aan.

De getallen zijn verzonnen en geen echte normen; zeg dat erbij. Besluit met een zin die begint met
“Ik aanvaard wel …, maar niet …”. Gratis, voor het zesde leerjaar en de eerste graad: oppervlakte en
een onderbouwde mening.`,
    levels: ['L6', 'SO1A', 'SO1B'],
    themes: ['landbouw'],
    subjects: ['burgerschap', 'wiskunde', 'nederlands'],
    keywords: ['dierenwelzijn', 'veeteelt', 'ethiek', 'kip', 'varken', 'mening', 'ontwerpen'],
    durationMinutes: 100,
    groupSizeMax: 26,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'boerin-aan-de-lijn-tien-beroepen',
    kind: 'lesson-package',
    title: 'Wie heeft de boerin aan de lijn?',
    summary:
      'Tien telefoontjes op één dag, tien verborgen beroepen. De klas raadt wie er allemaal meewerkt aan een landbouwbedrijf.',
    description: `“Ze ligt al sinds vannacht en wil niet rechtstaan. Wanneer kan je hier zijn?” Wie
heeft de boerin aan de lijn om 6.40 uur? De dierenarts, natuurlijk. De rest van haar dag is
moeilijker.

Lees voor; de klas schrijft telkens een beroep op (25 min):

- “De hakselaar staat stil door een sensor.”
- “Kan je zaterdag met twee man komen plukken?”
- “Dat btw-nummer klopt niet.”
- “Hoe hoog mag die nieuwe loods worden?”
- “De bodem is te zuur, zegt je staal. Wat nu?”
- “Kan je om vier uur al laden?”
- “De app ziet stal twee niet meer.”
- “Hoeveel liter soep maak je van mijn prei?”
- “Wie maait woensdag mijn gras? Jouw machine is breder.”

Voor jou: mecanicien, uitzendconsulent, boekhouder, architect, bodemadviseur, chauffeur,
informaticus, schoolkok, loonwerker. Een ander antwoord met een goede reden telt ook.

Daarna vult elke leerling over één beroep in: wat doe je, binnen of buiten, alleen of samen, welke
studie denk je, wat zou je tegenvallen? (25 min)

Eén lesuur, gratis, voor de derde graad lager en de eerste graad: luisteren, redeneren en een opstap
naar een keuzegesprek.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['landbouw', 'talent-beroepen'],
    subjects: ['nederlands', 'sociale-vaardigheden', 'leren-leren'],
    keywords: [
      'beroepen',
      'studiekeuze',
      'landbouwbedrijf',
      'loonwerker',
      'dierenarts',
      'talenten',
    ],
    durationMinutes: 50,
    groupSizeMax: 28,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'reis-van-een-stikstofatoom-dobbelspel',
    kind: 'lesson-package',
    title: 'De reis van een stikstofatoom',
    summary:
      'Zes hoeken, zes dobbelstenen. Elke leerling is een atoom dat van lucht naar plant, koe, mest en beek reist en een logboek bijhoudt.',
    description: `Gisteren in de lucht, straks in een boterham, later misschien in een beek. Om de
stikstofkringloop te begrijpen, loop je er best zelf eens in rond.

Maak zes hoeken, elk met een dobbelsteen en een bord:

- lucht: 1-5 blijf, 6 naar bodem
- bodem: 1-3 naar plant, 4-5 blijf, 6 spoel uit naar water
- plant: 1-3 naar dier, 4-5 sterf af naar bodem, 6 blijf
- dier: 1-4 naar mest, 5-6 blijf
- mest: 1-3 naar bodem, 4-5 als ammoniak naar lucht, 6 naar water
- water: 1-4 blijf, 5 naar lucht, 6 naar plant (een alg)

Rit 1 (25 min): vijftien beurten, elke stap in je logboek. Tel de klas per hoek. Waar stapelt het
op?

Rit 2 (25 min): wijzig één bord. Stal met minder uitstoot, strook langs de beek, minder mest.
Voorspel, speel, vergelijk.

Lesuur 2: welke maatregel helpt welke hoek, en wie draagt de kost? Welke stap klopt niet met je
cursus?

Geschikt voor doorstroom vanaf de tweede graad en dubbele finaliteit in de derde. Biologie, chemie
en aardrijkskunde delen het spel; zes dobbelstenen zijn de enige kost.`,
    levels: ['SO2D', 'SO3D', 'SO3DA'],
    themes: ['landbouw', 'natuur', 'water-zee'],
    subjects: ['wetenschap-techniek', 'aardrijkskunde', 'burgerschap'],
    keywords: ['stikstofkringloop', 'mest', 'milieu', 'ammoniak', 'nitraat', 'biologie', 'chemie'],
    durationMinutes: 100,
    groupSizeMax: 28,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'zes-proefjes-met-een-ei',
    kind: 'lesson-package',
    title: 'Zes proefjes met een ei',
    summary:
      'Draaien, drijven, breken, duwen, kloppen en bakken. Een week eieren onderzoeken met oudste kleuters.',
    description: `Onder een doek ligt iets. Koud, glad, niet helemaal rond. De kleuters voelen om
beurten met één hand en raden.

Daarna volgen zes proefjes van een kwartier, verspreid over een week, in groepjes van zes:

- Draaien: een rauw en een gekookt ei. Leg er even een vinger op. Welk draait verder?
- Drijven: een vers en een heel oud ei in water. Wat doet het oude? (Niet breken!)
- Breken: dooier, wit, vliesje, luchtkamer in een schaaltje.
- Duwen: vlakke hand op een halve schaal met de bolle kant boven. Sterk, hé!
- Kloppen: wit wordt schuim. Zing tot het stijf is.
- Bakken: tot slot samen roerei, goed gaar.

Handen wassen na elk rauw ei, en vraag naar allergieën. Twaalf eieren zijn genoeg, in een doos van
twee rijen. Hoeveel zijn er nog als we er één breken?

Kleuters leren voorspellen en gebruiken woorden als binnenin, zwaarder, stevig.`,
    levels: ['K2', 'K3'],
    themes: ['landbouw', 'voeding'],
    subjects: ['wetenschap-techniek', 'nederlands', 'wiskunde'],
    keywords: ['kip', 'kuiken', 'eieren', 'experimenteren', 'lente', 'boerderij', 'kleuters'],
    prices: [],
    durationMinutes: 90,
    groupSizeMax: 22,
    season: 'februari tot april',
    setting: 'binnen',
  },
  {
    slug: 'landschap-lezen-langs-een-veldweg',
    kind: 'lesson-package',
    title: 'Landschap lezen langs een veldweg',
    summary:
      'Op een wandeling met vier stops lezen leerlingen lijnen, bodem, gebruik en sporen van vroeger. Nadien leggen ze er twee kaarten naast.',
    description: `Kies een veldweg op wandel- of fietsafstand, liefst met één hoger punt. Loop hem
zelf eerst af en duid vier stops aan op een kaart.

Stop 1, lijnen. Schets in zestig seconden alleen de lijnen die je ziet. Welke zijn recht? Wie trok
ze: water, een boer, een ingenieur?

Stop 2, bodem. Wrijf natte aarde tussen je vingers: korrelig als zand, fluwelig als leem of kleverig
als klei? Waar loopt het regenwater heen?

Stop 3, gebruik. Schat in procenten: akker, weide, serre, boomgaard, bebouwd, natuur. Raad aan
stoppels of resten wat er vorig jaar groeide.

Stop 4, tijd. Zoek een spoor dat ouder is dan je grootouders: knotwilg, haag, hoeve. Wat is hier
over dertig jaar anders, en hoop je dat?

Terug in de klas (50 min) leggen groepjes een oude en een recente kaart naast elkaar en schrijven
tachtig woorden bij één foto.

Twee uur buiten, gratis, van het zesde leerjaar tot de tweede graad. Blijf op de weg: een gewas
vertrappel je niet. Aardrijkskunde en geschiedenis delen hier één wandeling.`,
    levels: ['L6', 'SO1A', 'SO1B', 'SO2D', 'SO2DA'],
    themes: ['landbouw', 'erfgoed', 'natuur'],
    subjects: ['aardrijkskunde', 'geschiedenis', 'nederlands'],
    keywords: [
      'landschapsonderzoek',
      'kaartlezen',
      'excursie',
      'wandeling',
      'AK',
      'bodem',
      'platteland',
    ],
    durationMinutes: 170,
    groupSizeMax: 25,
    season: 'september tot november en maart tot mei',
    setting: 'binnen en buiten',
    accessibility: 'Kies een verharde veldweg; de vier stops kunnen ook vanuit één uitkijkpunt.',
  },
  {
    slug: 'oogsten-tegen-de-klok',
    kind: 'lesson-package',
    title: 'Oogsten tegen de klok',
    summary:
      'Met vingers, lepel en stofblik rapen ploegen bonen op. Wat wint een machine, wat verliest ze, en voor wie is dat goed nieuws?',
    description: `Strooi een kilo gedroogde bonen uit op een laken, meng er een handvol steentjes
onder en verklaar: dit is een akker in augustus, en er komt onweer.

Ronde 1, toen (5 min): zes leerlingen rapen met de vingers. Ronde 2, later (5 min): twee leerlingen
met een soeplepel. Ronde 3, nu (5 min): één leerling met een stofblik, de rest kijkt toe. Weeg
telkens de emmer.

Reken uit hoeveel gram één mens per minuut haalt en teken een staafdiagram (20 min). Verrassing: in
ronde 3 zitten de meeste steentjes. Wat kost het om die eruit te halen?

Deel dan rolkaartjes uit: dagloner, boerin, smid, kind dat moest meehelpen, verkoper van machines,
klant. Elke rol zegt in twee zinnen of ronde 3 goed nieuws is (20 min).

Thuis vragen de kinderen aan iemand van zestig of ouder: hielp jij ooit op het land of in een tuin?
Wat deed 's avonds pijn? De antwoorden komen op een tijdlijn (20 min).

Voor het derde en vierde leerjaar, voor de prijs van een zak bonen. Tijdsbesef, rekenen en techniek
in één spel.`,
    levels: ['L3', 'L4'],
    themes: ['landbouw', 'erfgoed', 'techniek'],
    subjects: ['geschiedenis', 'wiskunde', 'wetenschap-techniek'],
    keywords: ['vroeger en nu', 'mechanisatie', 'dorsen', 'boer', 'werktuigen', 'tijdlijn'],
    prices: [],
    durationMinutes: 75,
    groupSizeMax: 24,
    season: 'september en oktober',
    setting: 'binnen',
  },
  {
    slug: 'op-de-markt-kiezen-wegen-betalen',
    kind: 'lesson-package',
    title: 'Op de markt: kiezen, wegen, betalen',
    summary:
      'Anderstaligen oefenen met echte groenten een gesprek aan de kraam en gaan daarna met een opdrachtkaart naar de wekelijkse markt.',
    description: `“Mag het iets meer zijn?” Wie pas Nederlands leert, hoort die zin elke week en weet
niet dat het over de weegschaal gaat.

Les 1 (50 min). Leg zes soorten groenten en fruit op tafel, met prijskaartjes per kilo, per stuk en
per bussel. Ruik en benoem, ook in de eigen taal: hoe maken ze dit bij jou klaar? Oefen daarna in
duo's met muntgeld:

- Wie is er aan de beurt? Ik.
- Een halve kilo wortelen, graag.
- Zijn die peren rijp?
- Dat is te veel, de helft is genoeg.
- Hoeveel is dat samen?

Wissel na vijf minuten en bouw een hindernis in: te weinig geld, verkeerde groente, haast.

Les 2 (100 min), op een marktdag. Elk duo krijgt vijf euro en een kaart: koop iets voor een soep,
vraag van waar het komt, breng het wisselgeld en één nieuw woord mee. De woorden komen op een
poster.

Voor OKAN, basiseducatie en NT2; alleen de boodschappen kosten geld. Spreken, rekenen met geld en
durven.`,
    levels: ['OKAN', 'LIGO', 'CVO'],
    themes: ['voeding', 'geletterdheid', 'landbouw'],
    subjects: ['nederlands', 'wiskunde', 'sociale-vaardigheden'],
    audience: 'OKAN-leerlingen en cursisten basiseducatie of NT2',
    keywords: [
      'NT2',
      'anderstaligen',
      'boodschappen',
      'groenten',
      'weegschaal',
      'spreken',
      'prijzen',
    ],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 14,
    season: 'hele schooljaar',
    setting: 'binnen en buiten',
    accessibility:
      'Werkt met weinig geschreven tekst; de zinnen kan je ook beluisteren en naspreken.',
  },
  {
    slug: 'wat-doet-gist-ballonnen-op-een-fles',
    kind: 'lesson-package',
    title: 'Wat doet gist? Ballonnen op een fles',
    summary:
      'Vier flessen, vier ballonnen, één verschil per fles. De derde graad zoekt wat gist nodig heeft en bakt daarmee een broodje.',
    description: `Vraag: waarom wordt een klomp deeg dubbel zo groot als niemand eraan komt?

Vermoeden (10 min). Schrijf er zes op het bord, ook de onzinnige.

Proef (60 min). In elke fles gaat een zakje gist, op elke fles een ballon. Meet de omtrek om de tien
minuten.

- A: lauw water
- B: lauw water en een eetlepel suiker
- C: ijskoud water en een eetlepel suiker
- D: water van tachtig graden en een eetlepel suiker (jij giet, in een fles die hitte verdraagt)

Telkens één verschil met B. Elke groep tekent vier lijnen in één grafiek.

Besluit (15 min). “Gist heeft … nodig om …” Fles D vertelt het duidelijkst dat gist leeft, of beter:
leefde.

Toepassing (15 min). Maak deeg van 500 gram bloem, 300 gram lauw water, gist en wat zout. Streep de
hoogte af op een glazen kom. Wie voorspelt wanneer het verdubbelt? Bakken kan in de schoolkeuken.

Bloem, gist en ballonnen kosten een viertal euro. Voor het vijfde en zesde leerjaar, bij levende
wezens en onderzoekend leren.`,
    levels: ['L5', 'L6'],
    themes: ['voeding', 'techniek'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    keywords: ['brood', 'bakken', 'micro-organismen', 'graan', 'proefje', 'deeg'],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 24,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'soep-in-zes-stappen',
    kind: 'lesson-package',
    title: 'Soep in zes stappen',
    summary:
      'Wortelsoep maken met fotostappen, eigen taken en een vaste volgorde. Voor kleine groepen in het buitengewoon onderwijs.',
    description: `Zes vrijdagen na elkaar dezelfde wortelsoep. Saai? Niet voor wie de tweede keer
weet wat er komt en de zesde keer alleen kan.

Maak van elke stap een foto met je eigen leerlingen:

- handen wassen, schort aan
- zes wortels wassen
- schillen, met dunschiller en antislipmat
- in stukken snijden met een golfmes
- twintig minuten koken in een liter water met een bouillonblokje (timer!)
- mixen, proeven, scheppen, opruimen

Verdeel naar kunnen: één leerling drukt op de timer, een ander draait de kaarten om, een derde
schilt. Bij mes, vuur en mixer hangt een rode stopkaart; dan sta jij ernaast.

Kruis elke keer aan: volgt de volgorde, vraagt hulp, werkt veilig. Na drie keer zie je verschil.

75 minuten, zes eters, ongeveer drie euro per pot, in buitengewoon lager, OV1 of OV2. Je werkt aan
volgorde, tijd en zelfredzaamheid. Het recept zonder woorden gaat mee naar huis.`,
    levels: ['BULO', 'BUSO-OV1', 'BUSO-OV2'],
    themes: ['voeding'],
    subjects: ['sociale-vaardigheden', 'wiskunde', 'wetenschap-techniek'],
    audience: 'Leerlingen van buitengewoon onderwijs in kleine groepen',
    keywords: [
      'koken met de klas',
      'recept',
      'pictogrammen',
      'zorgleerlingen',
      'wortelsoep',
      'keuken',
    ],
    prices: [],
    durationMinutes: 75,
    groupSizeMax: 6,
    season: 'oktober tot maart',
    setting: 'binnen',
    accessibility: 'Taken voor leerlingen met beperkte handfunctie of zonder gesproken taal.',
  },
  {
    slug: 'veilingklok-wie-drukt-eerst',
    kind: 'lesson-package',
    title: 'Veilingklok: wie drukt eerst?',
    summary:
      'De prijs zakt: wie wacht, betaalt minder of blijft met lege handen achter. Een klasspel over vraag en aanbod.',
    description: `Op een veilingklok tikt de prijs niet omhoog maar omlaag. Hij begint te duur, zakt
snel en stopt bij wie eerst drukt. Twee tellen te laat en je hebt niets.

Jij telt af vanaf 100, in stappen van vier, per lot van vijf kratten. Vijf groepen kopers krijgen
een geheime opdracht:

- restaurant: 5 kratten, aan elke prijs
- supermarkt: 15, hoogstens 60
- school: 5, hoogstens 50
- groothandel: 15, hoogstens 40
- soepfabriek: 20, hoogstens 30, lelijk mag

De rest van de klas is teler en noteert de opbrengst. Dag 1 brengt 40 kratten aan, dag 2 na hagel
20, dag 3 na een grote oogst 60. Elke dag duurt tien minuten.

Zet daarna samen een grafiek op het bord: aanvoer op de x-as, gemiddelde prijs op de y-as (20 min).
In het tweede lesuur: wie had macht, wie stress? Verdient een teler meer op dag 2 of op dag 3? Wat
zou jij doen met het overschot?

Een bel en gekleurde kaartjes volstaan. Tweede graad, bij economie of PAV, gratis.`,
    levels: ['SO2D', 'SO2DA', 'SO2A'],
    themes: ['landbouw', 'talent-beroepen'],
    subjects: ['wiskunde', 'burgerschap', 'nederlands'],
    keywords: ['vraag en aanbod', 'prijsvorming', 'economie', 'simulatie', 'groenten', 'PAV'],
    durationMinutes: 100,
    groupSizeMax: 26,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'allergenen-opsporen-in-een-dagmenu',
    kind: 'lesson-package',
    title: 'Allergenen opsporen in een dagmenu',
    summary:
      'Toekomstige koks ontleden vier gerechten, vinden verborgen allergenen en oefenen een correct antwoord aan een klant met een allergie.',
    description: `Een gast zegt: “Ik ben allergisch voor selderij. Kan ik de dagsoep nemen?” Jij
weet het niet zeker. Laat de klas improviseren, want die eerste reactie is meestal te vlot.

Europese regels noemen veertien groepen allergenen: glutenbevattende granen, schaaldieren, ei, vis,
pinda, soja, melk, noten, selderij, mosterd, sesam, sulfieten, lupine en weekdieren. Ieder duo
tekent bij elk een eigen teken (20 min).

Ontleed dit menu (40 min): tomatensoep met croutons, stoofvlees met frietjes en mayonaise,
preiquiche, chocolademousse. Kruis aan: zeker, mogelijk, of alleen door besmetting. Hou ter controle
deze verstoppertjes achter de hand: bouillonblokje, bier en mosterdboterham in het stoofvlees,
frituurolie van de garnaalkroketten.

Speel drie gesprekken (20 min): een gast met een noodpen, een gast die twijfelt, een gast die boos
is. Vaste regel: zeg eerlijk wat je niet weet en vraag het na in de keuken.

Eindopdracht: herschrijf één gerecht met twee allergenen minder, mét smaak (20 min).

Twee lesuren, kosteloos, voor voeding en horeca in de derde graad, het zevende jaar, OV3 en
volwassenenonderwijs.`,
    levels: ['SO3DA', 'SO3A', 'SO7', 'BUSO-OV3', 'CVO'],
    themes: ['voeding', 'talent-beroepen'],
    subjects: ['nederlands', 'wetenschap-techniek', 'sociale-vaardigheden'],
    keywords: ['allergie', 'horeca', 'grootkeuken', 'kok', 'etiket', 'gluten', 'restaurant'],
    durationMinutes: 100,
    groupSizeMax: 20,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'ploegen-zaaien-maaien-beweegverhaal',
    kind: 'lesson-package',
    title: 'Ploegen, zaaien, maaien: een beweegverhaal',
    summary:
      'Peuters en jonge kleuters worden tractor, zaadje, regen en wind. Een halfuur bewegen in de turnzaal.',
    description: `Brom, brom, brom! De kleuters staan achter elkaar en zijn samen één tractor. Vanaf
dan beweegt iedereen mee met wat jij vertelt.

- Rijden: stevig stappen, vooruit, achteruit, stil bij de rode doek.
- Ploegen: op handen en knieën een matje voor je uit duwen.
- Zaaien: je oprollen, zo klein als je kan.
- Regen: met je vingers op de grond trommelen, eerst zacht, dan hard.
- Groeien: eerst een vinger, dan een arm, dan op je tenen.
- Wind: zwaaien zonder je voeten te verplaatsen.
- Maaien: omvallen, stil liggen, luisteren.

Peuters krijgen vier stukken in plaats van zeven. De oudsten vinden zelf een machine uit.

Een halfuur in de turnzaal, gratis, met matjes en een rode doek. Lichaamsbesef en woordenschat gaan
samen op.`,
    levels: ['K0', 'K1', 'K2', 'BUKO'],
    themes: ['landbouw'],
    subjects: ['lichamelijke-opvoeding', 'nederlands', 'muzische-vorming'],
    keywords: ['bewegen', 'turnzaal', 'tractor', 'peuterklas', 'boerderij', 'motoriek'],
    durationMinutes: 30,
    groupSizeMax: 20,
    season: 'lente en zomer',
    setting: 'binnen',
    accessibility: 'Elke beweging kan ook zittend of met alleen de armen.',
  },
  {
    slug: 'van-melk-tot-ijs-op-de-hoeve',
    kind: 'visit',
    title: 'Van melk tot ijs: proeven op een ijshoeve',
    summary:
      'Kinderen zien de koeien, volgen de melk naar de ijskeuken en schudden zelf ijs in een zak met zout en ijsblokjes.',
    description: `Schudden, schudden, en dan begint het te kraken: het zakje wordt stijf. Op deze
hoeve maken de kinderen ijs zonder vriezer, met melk en suiker in een klein zakje en ijsblokjes met
zout in een groot.

Zo verlopen de twee uur:

- 20 min bij de koeien: hoeveel drinken ze, en waarom loeit er één?
- 25 min langs melkstal en tank, met een proefje over warm en koud
- 20 min achter het glas van de ijskeuken: wegen, verwarmen, kloppen, koelen
- 35 min schudden en proeven
- 20 min spel, buiten of in de loods

Laarzen en een trui aan; iedereen wast twee keer de handen. Meld een melkallergie bij de boeking,
dan staat er sorbet klaar.

Je betaalt 5 euro per leerling, ijsje inbegrepen. Laat de klas vooraf schatten hoeveel melk één
ijsje vraagt en kom er nadien op terug. Smelten, stollen en de weg van voeding, voor het eerste tot
vierde leerjaar.`,
    levels: ['L1', 'L2', 'L3', 'L4'],
    themes: ['landbouw', 'voeding'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    keywords: ['ijsje', 'zuivel', 'boerderijbezoek', 'koe', 'uitstap', 'smelten', 'schoolreis'],
    places: [{ name: 'IJshoeve uit het netwerk', municipality: 'Diksmuide' }],
    prices: [{ cents: 500, per: 'pupil', note: 'IJsje inbegrepen, begeleiders gratis.' }],
    durationMinutes: 120,
    groupSizeMax: 25,
    season: 'april tot juni en september',
    setting: 'binnen en buiten',
    accessibility: 'Verhard erf; alleen het weiland is moeilijk met een rolstoel.',
  },
  {
    slug: 'struisvogels-van-ei-tot-veer',
    kind: 'visit',
    title: 'Struisvogels: van ei tot veer',
    summary:
      'Een bezoek aan een niet-alledaagse hoeve. Leerlingen vergelijken hun pas met die van een loopvogel en tillen een reuzenei.',
    description: `Zes leerlingen tillen om beurten een mand. Er zit één ei in, van ongeveer anderhalve
kilo. “Hoeveel kippeneieren zijn dat?” vraagt de gids. De rekenles is begonnen.

Struisvogels houden is een kleine tak van de landbouw, en net daarom een dankbaar bezoek: niemand
weet er alles al van. De groep splitst in drie:

- Aan de omheining kijken we naar tenen (twee per poot!), nek, ogen en gedrag.
- Aan de eiertafel wegen en meten we het ei van struisvogel, kip en kwartel.
- Bij veren en leer bespreken we waarvoor mensen een dier houden, en wat jij daarvan vindt.

Op de looplijn zet elk kind zijn grootste stap naast die van een vogel in volle loop: ruim drie
meter.

Niemand gaat bij de dieren binnen. Twee uur, vaste schoenen, 4 euro per leerling. Stuur vooraf drie
vragen van de klas door. Voor heel het lager onderwijs; buitengewoon lager komt in groepen van tien.
Bouw van dieren, gewichten en meningen komen aan bod.`,
    levels: ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'BULO'],
    themes: ['landbouw', 'natuur'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'burgerschap'],
    keywords: ['loopvogel', 'boerderijbezoek', 'dieren', 'excursie', 'uitstap', 'reuzenei'],
    places: [{ name: 'Struisvogelhoeve uit het netwerk', municipality: 'Zedelgem' }],
    prices: [{ cents: 400, per: 'pupil', note: 'Begeleiders gratis.' }],
    durationMinutes: 120,
    groupSizeMax: 24,
    season: 'april tot oktober',
    setting: 'buiten',
    accessibility: 'Aarden pad langs de omheining; vraag naar de kortere route.',
  },
  {
    slug: 'bioboerderij-spadeproef-in-de-bodem',
    kind: 'visit',
    title: 'Bioboerderij: met de spade in de bodem',
    summary:
      'Leerlingen graven, tellen wormen, wrijven aarde en ontdekken hoe een teler zonder chemische middelen aan voeding en onkruid werkt.',
    description: `Steek de spade dertig centimeter diep, wip een kluit eruit en leg die op een wit
zeil. Vanaf dat moment kijkt niemand nog naar zijn gsm.

Op dit groentebedrijf werkt men zonder kunstmest en zonder chemische bestrijding. Hoe krijg je dan
prei zonder honger en zonder onkruid? Vijf posten van twintig minuten:

- kruimel: valt de aarde uiteen in bolletjes of in blokken?
- wormen: tel ze per kluit en leg ze terug
- wortels: hoe diep gaan ze, waar buigen ze af?
- water: hoelang duurt het voor een glas water wegzakt?
- onkruid: hand of schoffel, wie is eerst klaar, en met welke rug?

Daarna vertelt de teler eerlijk wat bio opbrengt, waar hij verliest en waarom het in de winkel meer
kost. Bij één vraag op het cijferblad zijn twee antwoorden juist; daarover discussieer je in de
klas.

Een halve dag, 70 euro per klas, vanaf het vijfde leerjaar. Laarzen verplicht. Bij stortregen kiezen
we een andere datum. De posten sluiten aan bij bodem, planten en een eigen oordeel vormen.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B', 'SO2D', 'SO2DA'],
    themes: ['landbouw', 'natuur', 'voeding'],
    subjects: ['wetenschap-techniek', 'aardrijkskunde', 'burgerschap'],
    keywords: ['biologisch', 'grond', 'regenwormen', 'excursie', 'groenten', 'boerderijbezoek'],
    places: [{ name: 'Biologisch groentebedrijf uit het netwerk', municipality: 'Anzegem' }],
    prices: [{ cents: 7000, per: 'class', note: 'Met cijferblad; spades liggen klaar.' }],
    durationMinutes: 180,
    groupSizeMax: 25,
    season: 'maart tot juni en september tot november',
    setting: 'buiten',
  },
  {
    slug: 'agrotopia-serre-op-het-dak',
    kind: 'visit',
    title: 'Agrotopia: telen op het dak van de veiling',
    summary:
      'Leerlingen zoeken in een serre op een dak argumenten voor en tegen, en houden nadien een kort debat over telen in de stad.',
    description: `Een serre bovenop een veiling: waarom zou iemand dat bouwen? Sinds 2021 staat ze
er, in Roeselare. Je leerlingen krijgen bij aankomst een opdracht: verdedig dit gebouw voor een
gemeenteraad, of verwerp het.

Onderweg verzamelen ze bewijs, in drie kolommen: gezien, gehoord, vermoed.

- Hoeveel plaats spaart een dak uit, en wat kost het in ruil?
- Van waar komen warmte en water?
- Wie werkt hier, en met welke opleiding?
- Wat zou je hier nooit telen?

Jongere leerlingen krijgen twee vragen, oudere vier. Na anderhalf uur volgen pleidooien van één
minuut. Meet vooraf het dak van je eigen school: dat getal maakt alles tastbaar.

Gratis, hoogstens 24 leerlingen, van het vijfde leerjaar tot het einde van het secundair. Draag
laagjes, want onder glas is het warm. Het bezoek past bij ruimtegebruik, kringlopen en argumenteren.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B', 'SO2D', 'SO2DA', 'SO2A', 'SO3D', 'SO3DA', 'SO3A'],
    themes: ['landbouw', 'techniek', 'klimaat-energie'],
    subjects: ['wetenschap-techniek', 'aardrijkskunde', 'burgerschap'],
    keywords: ['dakserre', 'stadslandbouw', 'glastuinbouw', 'hydrocultuur', 'excursie', 'STEM'],
    places: [{ name: 'Agrotopia', municipality: 'Roeselare' }],
    prices: [],
    durationMinutes: 90,
    groupSizeMax: 24,
    season: 'hele schooljaar',
    setting: 'binnen',
    accessibility: 'Meld het op voorhand als een leerling een rolstoel gebruikt.',
  },
  {
    slug: 'melkrobot-koe-kiest-haar-uur',
    kind: 'visit',
    title: 'De koe kiest haar uur: de melkrobot',
    summary:
      'Leerlingen volgen koe 87 op een scherm en in de stal, en ontdekken wat een robot wel en niet weet.',
    description: `Koe 87 staat al voor de derde keer vandaag bij de robot, en het hek blijft dicht.
Waarom? Op het scherm vinden de leerlingen het antwoord: ze is nog maar twee uur geleden gemolken.

Eerst kijken we tien minuten naar de stal, zonder uitleg. Dan krijgt elk duo de gegevens van vijf
koeien: bezoeken, liters, stappen, herkauwtijd. Welke is misschien ziek? Welke gewoon nieuwsgierig?
Pas daarna gaan we na of het klopt.

Twee vragen sluiten het bezoek af. Wat deed de boer vroeger om halfzes, en nu? En wie staat op bij
een alarm om drie uur 's nachts?

Het blad met “als … dan … anders …” werk je af in de klas, als opstap naar programmeren. Twee uur,
maximaal 20 leerlingen van het vijfde leerjaar tot de eerste graad, 55 euro per klas. Overalls en
laarzen liggen klaar.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['landbouw', 'techniek', 'talent-beroepen'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'ict'],
    keywords: ['melkveebedrijf', 'automatisering', 'sensoren', 'data', 'STEM', 'boerderijbezoek'],
    places: [{ name: 'Melkveebedrijf met robot uit het netwerk', municipality: 'Staden' }],
    prices: [{ cents: 5500, per: 'class', note: 'Overalls en laarzen inbegrepen.' }],
    durationMinutes: 120,
    groupSizeMax: 20,
    season: 'hele schooljaar',
    setting: 'binnen',
    accessibility: 'De controlekamer heeft een drempel van vijf centimeter.',
  },
  {
    slug: 'hop-van-rank-tot-zolder',
    kind: 'visit',
    title: 'Hop: van rank tot droogzolder',
    summary:
      'Leerlingen volgen hop van het veld tot de droogvloer, rekenen met draad en hectaren en ontdekken hoe er vroeger geplukt werd.',
    description: `In Poperinge klimt een plant langs draden tot ver boven je hoofd. Raak hem aan: de
stengel is ruw, want hij houdt zich vast met haartjes. Wat je ziet, hangt af van de maand. In maart
worden jonge scheuten uitgegraven, in mei ranken aangebonden, begin september geurt de schuur naar
rijpe bellen.

Van veld over plukmachine naar droogvloer krijgt elke groep drie taken:

- open een bel, zoek het gele poeder en teken wat je ziet
- bereken hoeveel draad er in een hectare hangt, met de afstanden die je zelf meet
- lees een verzonnen getuigenis van een plukker en zoek wat toen zwaar was en wat plezant

We praten over teelt, streek en handel. Er wordt niets geproefd.

Anderhalf uur, 45 euro per groep, voor de tweede en derde graad en voor volwassenen. Bij nat weer
blijven we onder dak. Voor aardrijkskunde en geschiedenis denk je vooraf na over één vraag: waarom
bleef deze teelt hier, en verdween ze elders?`,
    levels: ['SO2D', 'SO2DA', 'SO2A', 'SO3D', 'SO3DA', 'SO3A', 'CVO'],
    themes: ['landbouw', 'erfgoed'],
    subjects: ['aardrijkskunde', 'geschiedenis', 'wiskunde'],
    keywords: ['hoppe', 'streekproduct', 'Westhoek', 'plukken', 'bier', 'landbouwbedrijf'],
    places: [{ name: 'Hopbedrijf uit het netwerk', municipality: 'Poperinge' }],
    prices: [{ cents: 4500, per: 'class' }],
    durationMinutes: 90,
    groupSizeMax: 25,
    season: 'maart tot september',
    setting: 'binnen en buiten',
  },
  {
    slug: 'van-korrel-tot-brood-malen-en-bakken',
    kind: 'visit',
    title: 'Van korrel tot brood: malen en bakken',
    summary:
      'Dorsen met een stok, malen met steen en handmolen, kneden en bakken. Elk kind neemt een eigen broodje mee naar huis.',
    description: `Eerst moet de korrel uit de aar. Met een korte stok slaan de kinderen op een schoof
tot het graan op het zeil springt. Lawaai mag.

Vier hoeken van twintig minuten:

- dorsen en wannen: blazen tot het kaf weg is
- malen, tussen twee stenen en met een handmolen: wat is fijner?
- kneden: klaar als het deeg niet meer aan je vingers kleeft
- luisteren bij de oven: een dag uit het leven van een bakkerskind van vroeger

Terwijl de broodjes bakken, wandelen we langs het veld. In de winter kijken we naar graan in potten.

Iedereen gaat met een eigen broodje naar huis. Dat kost 4,50 euro per kind. Er hangt meelstof in de
lucht: bel ons vooraf bij coeliakie of een tarweallergie.

Tweeënhalf uur, van de derde kleuterklas tot het derde leerjaar, en voor OV1 op maat. Eén begeleider
per zes kinderen, en schorten mee. De weg van het brood kunnen ze daarna zelf navertellen.`,
    levels: ['K3', 'L1', 'L2', 'L3', 'BUSO-OV1'],
    themes: ['landbouw', 'voeding', 'erfgoed'],
    subjects: ['wetenschap-techniek', 'nederlands', 'wiskunde'],
    keywords: ['graan', 'tarwe', 'meel', 'bakker', 'deeg', 'uitstap', 'boerderijbezoek'],
    places: [{ name: 'Graanhoeve met bakoven uit het netwerk', municipality: 'Alveringem' }],
    prices: [{ cents: 450, per: 'pupil', note: 'Broodje inbegrepen, begeleiders gratis.' }],
    durationMinutes: 150,
    groupSizeMax: 24,
    season: 'september tot juni',
    setting: 'binnen en buiten',
    accessibility: 'De oefenhoeken staan op één niveau; er is een lage kneedtafel.',
  },
  {
    slug: 'teeltkit-vlas-een-vierkante-meter',
    kind: 'kit',
    title: 'Teeltkit vlas: één vierkante meter',
    summary:
      'Zaai vlas in april, kijk in juni naar de blauwe bloemen en trek de stengels los om vezels te vinden. Voor klassen met een lapje grond.',
    description: `Een vlasbloem is blauw en blijft maar een voormiddag open. Wie na de middag komt
kijken, is te laat.

De kit: een zakje zaad, een touw van vier meter om het vak af te lijnen, een meetlat, een bussel
gedroogde stengels en een teeltkaart. Jij zorgt voor een lapje losse aarde in de zon.

- begin april: zaai dun in rijtjes, twee centimeter diep
- twee weken later: tel de kiemen
- mei: meet elke week tien stengels en bereken het gemiddelde
- juni: hou een bloemendagboek bij, liefst voor tien uur
- eind juni: trek alles uit, met wortel, en laat het drogen

Jullie eigen stengels zijn dan nog wat groen. Breek dus eerst die uit de kit: buig, wrijf en trek
tot je de vezels voelt. Hoeveel gewicht draagt één draad?

Gratis, één kit per klas, van het derde tot het zesde leerjaar. Gemiddelden, plantengroei en een
oude streekteelt in één vak.`,
    levels: ['L3', 'L4', 'L5', 'L6'],
    themes: ['landbouw', 'erfgoed', 'natuur'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'geschiedenis'],
    keywords: ['lijnzaad', 'linnen', 'zaaien', 'Leie', 'vezel', 'kweekpakket', 'moestuinbak'],
    places: [{ name: 'Inagro', municipality: 'Roeselare' }],
    prices: [],
    groupSizeMax: 25,
    season: 'april tot juni',
    setting: 'buiten',
  },
  {
    slug: 'teeltkit-kiemgroenten-in-tien-dagen',
    kind: 'kit',
    title: 'Kiemgroenten: zaaien en knippen in tien dagen',
    summary:
      'Drie soorten zaad, zes bakjes en een schaar. Kleuters en OV1 oogsten zelf hun beleg en kiezen met de neus welk bakje het strafst is.',
    description: `Maandag zaaien, volgende week woensdag smeren. Sneller teelt niemand in de klas.

In de doos: zes bakjes, kiemmatjes, een plantenspuit, een schaar met ronde punten en drie zakjes
zaad, tuinkers, mosterd en radijs, elk met een prent.

- dag 1: matje nat maken, zaadjes strooien met een theelepel
- dag 2 tot 4: spuiten, voelen, kijken wat openspringt
- dag 5: naar de vensterbank; meet met een strookje papier
- dag 7: zet één bakje een nacht onder een doos. Wat doet de kleur?
- dag 10: knippen, spoelen, op een boterham

Kies met de neus: welk bakje is het strafst? Laat jonge tongen klein beginnen, want mosterd prikt.
Ruikt een bakje muf, gooi het dan weg.

Een doos kost 6 euro, voor kleuters, eerste leerjaar en buitengewoon onderwijs. Zorg dragen en tot
tien tellen komen vanzelf.`,
    levels: ['K1', 'K2', 'K3', 'L1', 'BUKO', 'BULO', 'BUSO-OV1'],
    themes: ['landbouw', 'voeding', 'natuur'],
    subjects: ['wetenschap-techniek', 'nederlands', 'sociale-vaardigheden'],
    keywords: ['tuinkers', 'zaadjes', 'kiemen', 'kweekset', 'microgroenten', 'zorgleerlingen'],
    places: [{ name: 'Inagro', municipality: 'Roeselare' }],
    prices: [{ cents: 600, per: 'class', note: 'Eén doos met zes bakjes.' }],
    groupSizeMax: 24,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'vorming-hoevebezoek-voor-tijdens-na',
    kind: 'training',
    title: 'Meer halen uit een hoevebezoek',
    summary:
      'Eén woensdagnamiddag op een melkveebedrijf over voorbereiden, opdrachten geven en naverwerken. Je vertrekt met een plan voor je eigen klas.',
    description: `Op de bus terug zegt een kind: “De boer had een hond.” Meer niet. Herkenbaar? Dan
had de klas wel ogen, maar geen opdracht.

We werken op één woensdagnamiddag, van 13 tot 16.30 uur, op een melkveebedrijf. De vorming komt in
oktober en in maart terug, telkens met 16 plaatsen.

- Je volgt eerst de rondleiding zoals een leerling, met een kijkvraag op zak.
- Je vergelijkt met een collega wat is blijven hangen.
- Je schrijft drie kijkvragen voor je eigen klas en één taak voor wie liever niet praat.
- Je hoort van de landbouwer wat een bezoek lastig maakt en wat helpt.

Ook aan bod: afspraken bij machines, handen wassen, allergieën, kinderen die bang zijn.

Gratis. Je neemt een draaiboek van één bladzijde, een set pictogrammen en een vragenlijst voor het
bedrijf mee naar huis. Breng laarzen mee, en als je die al hebt, de datum van je uitstap.`,
    levels: ['LKR', 'LIO'],
    themes: ['landbouw'],
    subjects: ['wetenschap-techniek', 'leren-leren'],
    audience: 'Leerkrachten van kleuter tot secundair en leraren in opleiding',
    keywords: ['boerderijbezoek', 'nascholing', 'voorbereiding', 'uitstap', 'veiligheid'],
    places: [{ name: 'Melkveebedrijf uit het netwerk', municipality: 'Kortemark' }],
    prices: [],
    durationMinutes: 210,
    groupSizeMax: 16,
    season: 'oktober en maart',
    setting: 'binnen en buiten',
    accessibility: 'Verhard erf; vraag naar de stal als je met een rolstoel komt.',
  },
  {
    slug: 'vorming-koken-met-je-klas-zonder-keuken',
    kind: 'training',
    title: 'Koken met je klas, zonder keuken',
    summary:
      'Twee avonden over snijden, hygiëne, allergieën en vlotte recepten voor een gewoon klaslokaal, met een proef in je klas ertussen.',
    description: `Eén kookplaat, een stopcontact achter de kast en 24 kinderen met honger. Zo ziet
koken er in veel scholen uit, en daar vertrekken we van.

Avond 1: je snijdt zoals een kind. Welke greep is veilig, welk mes past bij welke hand? Daarna maken
we drie dingen zonder vuur.

Tussenin probeer je één recept in je klas en noteer je hoeveel minuten het echt duurde.

Avond 2: warme bereidingen, een plan bij een allergie, opruimen met leerlingen, en een recept voor 4
herrekenen naar 24. We eten wat we maken.

De twee dinsdagavonden liggen twee weken uit elkaar, van 18 tot 21 uur, in november en opnieuw in
februari. Er zijn 14 plaatsen. De ingrediënten kosten 10 euro per deelnemer.

Je vertrekt met twaalf recepten in fotostappen en een controlelijst voor hygiëne. De kookkist kan je
ontlenen zonder deze vorming, maar wie ze volgde, durft er meer mee.`,
    levels: ['LKR', 'LIO'],
    themes: ['voeding'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    audience: 'Leerkrachten van kleuter, lager, buitengewoon onderwijs, OKAN en basiseducatie',
    keywords: ['nascholing', 'recepten', 'gezonde voeding', 'hygiëne', 'kookles', 'workshop'],
    places: [{ name: 'Inagro', municipality: 'Roeselare' }],
    prices: [{ cents: 1000, per: 'pupil', note: 'Per deelnemer, voor ingrediënten.' }],
    durationMinutes: 360,
    groupSizeMax: 14,
    season: 'november en februari',
    setting: 'binnen',
  },
  {
    slug: 'kookkist-twintig-kinderen',
    kind: 'material',
    title: 'Kookkist voor twintig kinderen',
    summary:
      'Kleine messen, snijplanken, twee inductieplaten, mixer en schorten in drie bakken. Voor een klaslokaal zonder keuken.',
    description: `Wat ontbreekt er in jullie lokaal: messen, planken, warmte of moed? De eerste drie
zitten in deze kist: drie bakken op wielen die in een gewone auto passen.

Vier kookmomenten van 60 tot 75 minuten:

- zonder vuur: wortelslaatje met appel
- één plaat: seizoenssoep, terwijl de andere helft de tafel dekt
- twee platen: pannenkoeken, met beslag dat de kinderen zelf afmeten
- rekenen: hummus, van een recept voor 4 naar 20

Kleuters snijden met de golfmesjes. De koksmesjes zitten in een etui op slot en tel je voor en na.
Jij bedient platen en mixer; ga vooraf na of één stopcontact twee toestellen aankan. Op het menu
staat altijd een vraag naar allergieën.

Was af met heet water, droog alles goed en leg het terug volgens de foto in het deksel.

Gratis, tot twee weken, van de tweede kleuterklas tot OV2 en OKAN. Maten, volgorde en veilig werken
zitten in elk recept.`,
    levels: [
      'K2',
      'K3',
      'L1',
      'L2',
      'L3',
      'L4',
      'L5',
      'L6',
      'BULO',
      'BUSO-OV1',
      'BUSO-OV2',
      'OKAN',
    ],
    themes: ['voeding', 'landbouw'],
    subjects: ['wiskunde', 'wetenschap-techniek', 'sociale-vaardigheden'],
    keywords: ['koken met de klas', 'kookkoffer', 'keuken', 'snijplank', 'recept', 'ontlenen'],
    prices: [],
    durationMinutes: 75,
    groupSizeMax: 20,
    season: 'hele schooljaar',
    setting: 'binnen',
    accessibility:
      'Met antislipmatten tegen schuiven; alle taken behalve koken lukken ook zittend.',
    lending: {
      maxDays: 14,
      turnaroundDays: 2,
      maxCopiesPerSchool: 1,
      parts: [
        { name: 'Golfmesje', count: 20, essential: true },
        { name: 'Koksmesje in afgesloten etui', count: 8, essential: true },
        { name: 'Snijplank', count: 20, essential: true },
        { name: 'Inductieplaat met kookpot', count: 2, essential: true },
        { name: 'Staafmixer', count: 1, essential: true },
        { name: 'Keukenweegschaal met maatkom', count: 4, essential: true },
        { name: 'Dunschiller', count: 8, essential: false },
        { name: 'Schort (maat S tot L)', count: 20, essential: false },
        { name: 'Antislipmat', count: 4, essential: false },
        { name: 'Map met recepten en telblad', count: 1, essential: false },
      ],
      copies: [
        { barcode: 'KB-KOOK-01', pickupPoint: 'roeselare', shelf: 'C-05' },
        { barcode: 'KB-KOOK-02', pickupPoint: 'kortrijk', shelf: 'B-07' },
      ],
    },
  },
]
