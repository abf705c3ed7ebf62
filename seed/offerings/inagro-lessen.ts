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
maar suikerbieten die op hun transport wachten. Vraag er één of twee aan een landbouwer in de buurt.

Eerst ruiken, wegen en raden: hoeveel klontjes zitten hierin? Een biet van een kilo bevat ongeveer
160 gram suiker. Bij klontjes van vier gram mag het derde leerjaar delen, het vierde zoekt zelf hoe.

Dan de proef (twee keer 50 minuten):

- borstel, schil en rasp 300 gram biet;
- giet er een halve liter heet water over (jij) en laat twintig minuten staan;
- zeef door een propere keukendoek en wring uit;
- damp het sap in op een kookplaat, zachtjes, tot er een dun laagje stroop overblijft;
- proef een drupje op een stuk brood.

Bruin? Ja! De fabriek haalt er nog vuil en kleur uit en laat kristallen groeien. Leg daarom tot slot
zeven woorden in volgorde: zaaien, rooien, wassen, snijden, weken, zuiveren, indampen. Welke drie deed
de klas niet?

Kookplaat, rasp en doek volstaan. Gratis. De les hoort bij stoffen scheiden, gewichten en waar voeding
vandaan komt.`,
    levels: ['L3', 'L4'],
    themes: ['landbouw', 'voeding'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    keywords: ['suiker', 'bieten', 'proefje', 'akkerbouw', 'klontje', 'lesbundel'],
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
      'Kinderen knutselen een draaischijf met groenten en fruit van hier en spelen er een ja-of-neespel mee in de turnzaal.',
    description: `Aardbeien in januari: kan dat? In de winkel wel, op ons veld niet. Je klas maakt
een wiel waarop je dat meteen afleest.

Knutselen (50 min). Elk kind knipt twee ronde kartons. Op het onderste komen twaalf taartpunten, op
het bovenste zit één venster. Verdeel de maanden over de groepjes. Begin met wat iedereen kent:

- prei en spruiten: winter
- radijs en sla: lente
- asperge en aardbei: mei en juni
- tomaat en boontjes: zomer
- appel, peer en pompoen: herfst
- witloof: vooral de koude maanden

Kleur vol als het hier buiten groeit, gestreept als het uit een serre of een bewaarplaats komt.

Spelen (30 min). Jij draait een maand en roept een groente. Wie denkt dat ze nu van het veld komt,
loopt naar de ene kant, wie twijfelt blijft in het midden, wie nee denkt loopt naar de andere kant.
Eén kind controleert op het wiel.

Thuisvraag: zoek één groente of vrucht in de keuken en vraag van waar ze komt. Er is geen fout
antwoord; een banaan hoort er gewoon bij.

Karton, splitpennen, kleurpotloden: meer is er niet nodig. Maanden, seizoenen en voedselherkomst voor
het eerste tot derde leerjaar.`,
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
      'Yoghurt, gehakt, pasta, brood: weg of houden? Leerlingen leren het verschil tussen twee datums en redden een halve koelkast.',
    description: `Teken een koelkast op het bord en zet er een datum boven: vandaag. Erin liggen
tien kaartjes: yoghurt (gisteren), vers gehakt (gisteren), pasta (vorige maand), eieren (over twee
dagen), voorverpakte sla (vandaag), hard brood, een blik maïs (drie jaar geleden, met deuk en bult),
een open pak melk, een gekneusde appel, rijst van eergisteren.

Ronde 1 (10 min). Iedereen stemt met de hand: houden, ruiken, weg.

Uitleg (10 min). “Te gebruiken tot” gaat over veiligheid: na die dag eet je het niet meer op. “Ten
minste houdbaar tot” gaat over kwaliteit: is de verpakking heel, kijk, ruik en proef dan eerst. Een
bol blik gaat altijd weg.

Ronde 2 (15 min). Stem opnieuw, nu met een reden. Welke kaartjes verhuisden?

Ronde 3 (15 min). Maak met wat overblijft één maaltijd en geef ze een naam waar je zin in krijgt.

Het werkblad telt drie lijnen: dit wist ik, dit verraste me, dit vertel ik thuis. Voor de derde graad
lager, 1B en OKAN, één lesuur, gratis. De les sluit aan bij gezonde voeding, lezen van korte teksten
en zorg om verspilling.`,
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
    description: `Blinddoek is niet nodig; een rood lampje of een papieren bekertje met deksel doet
hetzelfde. Vier stalen liggen klaar, genummerd met drie cijfers zodat niemand denkt dat 1 beter is:
linzenspread, kaas, hummus en een vegetarische schijf uit de winkel.

De panelfiche heeft per staal vier schalen van 1 tot 9: geur, stevigheid, smaak, zou ik het kopen?
Proef in stilte, spoel met water, wissel de volgorde per tafel. Daarna volgt de onthulling en een
tweede oordeel. Verandert een cijfer als je de naam kent? Dat verschil is het interessantste getal van
de les.

In het tweede uur krijgt elke groep een etiket. Zet in een tabel: gram eiwit per 100 gram, prijs per
100 gram eiwit, zout, aantal ingrediënten, hoofdgrondstof. Welk product wint per kolom, en waarom
wint niets overal?

Sluit af met een weddenschap in verzegelde enveloppe: wat eten we in 2050 vaker, en wie verdient
daaraan?

Vraag vooraf naar allergieën en dieetregels; kijken en ruiken mag ook. Je besteedt ongeveer vijftien
euro aan stalen. Voor tweede en derde graad doorstroom en dubbele finaliteit, bij biologie, wiskunde
en duurzaamheid.`,
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
      'Een kip, een varken en een kalf dienen een wensenlijst in. Leerlingen ontwerpen een stal en botsen op ruimte, geld en werk.',
    description: `“Ik wil ergens waar ik kan scharrelen, een stok om op te slapen en een donkere hoek
voor mijn ei.” Was getekend: kip 12. Met zo'n brief begint elke groep.

Les 1, van wens tot plan (50 min). De groep schrijft eerst zelf de brief van haar dier: eten, drinken,
rusten, bewegen, gezelschap, rust. Dan komt er ruitjespapier met een stal van 60 vakjes. Elk onderdeel
neemt plaats in:

- ligplek per dier: 3 vakjes
- eetbak: 2, drinkbak: 1
- scharrel- of loopruimte: 10
- gang voor de boer: 8
- ziekenhoek: 6

Je krijgt 300 munten. Een vakje bouwen kost er 4, een dier brengt er per jaar 20 op.

Les 2, de storing (50 min). Trek een kaart: de prijs zakt naar 15, de controle vraagt een grotere
ziekenhoek, buren klagen over geur, de boer wordt ziek. Pas het plan aan. Wie levert in: dier, mens of
klant?

De getallen zijn speelgeld en geen echte normen; zeg dat erbij. Besluit met een standpunt dat begint
met “Ik aanvaard wel …, maar niet …”. Voor L6 en de eerste graad, gratis, met oppervlakte, meningen
en empathie.`,
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
    slug: 'wie-belde-vandaag-naar-de-hoeve',
    kind: 'lesson-package',
    title: 'Wie belde er vandaag naar de hoeve?',
    summary:
      'Tien telefoontjes op één dag, tien verborgen beroepen. Een deductiespel over iedereen die meewerkt aan een landbouwbedrijf.',
    description: `6.40 uur. “Ze ligt al sinds vannacht en ze wil niet rechtstaan. Wanneer kan je hier
zijn?” Wie heeft de boerin aan de lijn? De dierenarts, natuurlijk. Niet alle telefoontjes zijn zo
gemakkelijk.

Lees de andere voor, of laat ze door een leerling spelen. De klas schrijft telkens één naam van een
beroep op:

- “Mijn hakselaar staat stil door een sensor.”
- “Kan je zaterdag met twee man komen plukken?”
- “Dat btw-nummer klopt niet.”
- “Waar mag die nieuwe loods staan?”
- “De ph is gezakt, wat strooi ik?”
- “We hebben een wagen minder, kan je laden om vier uur?”
- “De app meet niets meer in stal twee.”
- “Hoeveel yoghurt neemt de school af?”
- “Wil je onze kalfjes filmen?”

Meerdere antwoorden kunnen juist zijn; laat groepen elkaar overtuigen (25 min). Daarna kiest elke
leerling een beroep en vult een fiche in: wat doe je, welk diploma denk je, binnen of buiten, alleen
of samen, wat zou jij eraan haten? Controleer één vermoeden bij iemand die het beroep kent (25 min).

Gratis, één lesuur, en een mooie opstap naar een keuzegesprek of een bedrijfsbezoek.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['landbouw', 'talent-beroepen'],
    subjects: ['nederlands', 'sociale-vaardigheden', 'leren-leren'],
    keywords: ['beroepen', 'studiekeuze', 'boer', 'loonwerker', 'dierenarts', 'talenten'],
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
    description: `Zeventig jaar geleden zat dit atoom misschien in een boterham, morgen drijft het in
een beek. Om de stikstofkringloop te begrijpen, moet je er zelf eens in rondlopen.

Richt zes hoeken in: lucht, bodem, plant, dier, mest, water. In elke hoek ligt een dobbelsteen met een
lijstje. Enkele voorbeelden, vul zelf aan:

- bodem: 1-3 opgenomen door een plant, 4-5 blijf, 6 uitgespoeld naar water
- plant: 1-3 opgegeten door een dier, 4-5 afgestorven naar bodem, 6 blijf
- dier: 1-4 naar mest, 5-6 blijf
- mest: 1-3 naar bodem, 4-5 als ammoniak naar lucht, 6 naar water
- lucht: 1-5 blijf, 6 via bacteriën of neerslag naar bodem
- water: 1-4 blijf, 5 naar lucht, 6 naar plant (een alg)

Speel vijftien beurten; noteer elke stap (25 min). Tel de klas op: waar stapelt het zich op?

Tweede rit: verander één regel. Meer dieren, emissiearme stal, bufferstrook langs de beek, vlinder-
bloemigen op de akker. Voorspel eerst, speel dan (25 min).

Het debat (50 min) komt pas daarna: welke maatregel helpt welke hoek, en wie draagt de kost?

Gratis, voor tweede graad doorstroom en derde graad; koppelt chemie en aardrijkskunde aan een
maatschappelijke vraag.`,
    levels: ['SO2D', 'SO3D', 'SO3DA'],
    themes: ['landbouw', 'natuur', 'water-zee'],
    subjects: ['wetenschap-techniek', 'aardrijkskunde', 'burgerschap'],
    keywords: ['stikstof', 'mest', 'kringloop', 'ammoniak', 'nitraat', 'biologie', 'chemie'],
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
      'Draaien, drijven, luisteren, breken, kloppen en proeven. Een week eieren onderzoeken met oudste kleuters.',
    description: `Er ligt een ei onder een doek. Rond, nee, niet helemaal rond. Koud. Glad, of toch een
beetje ruw? Laat de kleuters eerst met één hand voelen en zelf raden.

Elke dag volgt een proefje van een kwartier, in groepjes van zes:

- Draaien: een rauw en een gekookt ei op een dienblad. Leg kort een vinger op elk. Wie draait verder?
- Drijven: twee eieren in water, één vers, één heel oud. Wat doet het oude?
- Breken: kijk in een schaaltje. Dooier, wit, vliesje, luchtkamer.
- Drukken: duw met je vlakke hand op een halve schaal met de bolle kant boven. Sterk, hé!
- Kloppen: wit wordt schuim. Hoelang duurt het? Zing tot het stijf is.
- Eten: bak op de laatste dag samen roerei, goed gaar.

Tussen de proefjes door hoort het verhaal van de kip: waarvoor maakt ze een ei, wat als ze erop blijft
zitten, en hoe raakt het in een doosje? Tel mee: een doos van zes, twee rijen van drie.

Handen wassen na elk rauw ei. Vraag naar allergieën. Een tiental eieren is genoeg. Voor de tweede en
derde kleuterklas: waarnemen, voorspellen en woorden als binnenin, zwaarder, stevig.`,
    levels: ['K2', 'K3'],
    themes: ['landbouw', 'voeding'],
    subjects: ['wetenschap-techniek', 'nederlands', 'wiskunde'],
    keywords: ['kip', 'kuiken', 'eieren', 'proefjes', 'lente', 'boerderij', 'kleuters'],
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
      'Op een wandeling van twee kilometer lossen leerlingen acht opdrachten op over percelen, hagen, grachten en stallen.',
    description: `Kies een veldweg op wandel- of fietsafstand, liefst met één hoger punt. Loop hem zelf
eens af en duid vier stopplaatsen aan op een kaart. Bij elke stop horen twee opdrachten.

Stop 1, lijnen. Schets in zestig seconden alleen de lijnen die je ziet. Welke zijn recht? Wie trok ze:
water, een boer, een ingenieur?

Stop 2, bodem en water. Wrijf natte aarde tussen je vingers: korrelig, fluwelig of kleverig? Waar
loopt het regenwater naartoe?

Stop 3, gebruik. Tel binnen het gezichtsveld akker, weide, serre, boomgaard, huis, leeg. Geef
percentages. Raad het gewas van vorig jaar aan de hand van stoppels of resten.

Stop 4, vroeger en straks. Zoek één spoor dat ouder is dan je grootouders: knotwilg, haag, hoeve,
bolle akker. Wat is hier over dertig jaar anders, en hoop je dat?

Terug in de klas (50 min) leggen groepjes een oude en een recente kaart naast elkaar en schrijven een
bijschrift van tachtig woorden bij één foto: wat je ziet, hoe het komt, wat het vertelt.

Blijf op de weg, een gewas vertrap je niet. Gratis, van L6 tot de tweede graad, voor aardrijkskunde en
geschiedenis van dichtbij. Reken twee uur buiten.`,
    levels: ['L6', 'SO1A', 'SO1B', 'SO2D', 'SO2DA'],
    themes: ['landbouw', 'erfgoed', 'natuur'],
    subjects: ['aardrijkskunde', 'geschiedenis', 'nederlands'],
    keywords: ['landschap', 'kaartlezen', 'excursie', 'wandeling', 'AK', 'bodem', 'platteland'],
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
      'Met vingers, lepel en stofblik rapen ploegen bonen op. Wie is klaar, wie heeft rug- of geldzorgen? Een spel over machines op het veld.',
    description: `Strooi een kilo gedroogde bonen uit op een laken, meng er een handvol steentjes onder
en verklaar: dit is een akker in augustus, en er komt onweer.

Ronde 1, toen (5 min). Zes leerlingen rapen met de vingers, boon per boon. Tel wat er in de emmer zit.

Ronde 2, later (5 min). Twee leerlingen krijgen een soeplepel.

Ronde 3, nu (5 min). Eén leerling met stofblik en een zeef, de rest kijkt toe.

Reken uit hoeveel bonen één mens per minuut haalt en zet dat in een staafdiagram (20 min). Verrassing:
in ronde 3 zitten er steentjes en gebroken bonen bij. Wat kost dat?

Deel nu rolkaartjes uit: dagloner, boerin, smid, kind dat moest meehelpen, verkoper van machines, klant.
Elke rol zegt in twee zinnen of ronde 3 goed nieuws is (15 min).

Thuis vragen de kinderen aan iemand van zestig of ouder: hielp jij ooit op het land, bij de oogst of in
een tuin, en wat voelde je 's avonds? De antwoorden komen naast een tijdlijn.

Voor het derde en vierde leerjaar, voor de prijs van een pak bonen. Tijdsbesef, gemiddelden en techniek
krijgen een spel in plaats van een tekst.`,
    levels: ['L3', 'L4'],
    themes: ['landbouw', 'erfgoed', 'techniek'],
    subjects: ['geschiedenis', 'wiskunde', 'wetenschap-techniek'],
    keywords: ['vroeger en nu', 'mechanisatie', 'oogst', 'boer', 'werktuigen', 'tijdlijn'],
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
niet dat het over de weegschaal gaat. Tien zinnen volstaan om op de markt je plan te trekken.

Leg zes soorten groenten en fruit op tafel, met prijskaartjes per kilo, per stuk en per bussel. Laat
ruiken en benoemen, ook in de eigen taal: wie weet hoe zijn oma dit klaarmaakt?

Oefen in duo's, met een weegschaal en muntgeld:

- Wie is er aan de beurt? Ik.
- Een halve kilo wortelen, graag.
- Zijn die peren rijp? Mag ik proeven?
- Dat is te veel, de helft is genoeg.
- Hoeveel is dat samen? Hebt u een zakje?

Wissel na vijf minuten. Bouw een hindernis in: te weinig geld, een verkeerde groente, een drukke klant.

Daarna, op een marktdag in de gemeente, krijgt elk duo een envelop met vijf euro en een kaart: koop
iets voor een soep, vraag van waar het komt, breng het wisselgeld en één nieuw woord mee. In de klas
schrijf je de woorden op een poster.

Twee keer 50 minuten plus de marktbezoekjes; alleen de boodschappen kosten geld. Geschikt voor OKAN,
basiseducatie en NT2.`,
    levels: ['OKAN', 'LIGO', 'CVO'],
    themes: ['voeding', 'geletterdheid', 'landbouw'],
    subjects: ['nederlands', 'wiskunde', 'sociale-vaardigheden'],
    audience: 'OKAN-leerlingen en cursisten basiseducatie of NT2',
    keywords: ['NT2', 'anderstaligen', 'boodschappen', 'groenten', 'wegen', 'spreken', 'prijzen'],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 14,
    season: 'hele schooljaar',
    setting: 'binnen en buiten',
    accessibility: 'Werkt met weinig geschreven tekst; de zinnen kan je ook beluisteren en naspreken.',
  },
  {
    slug: 'wat-doet-gist-ballonnen-op-een-fles',
    kind: 'lesson-package',
    title: 'Wat doet gist? Ballonnen op een fles',
    summary:
      'Vier flessen, vier ballonnen, één verschil per fles. De derde graad zoekt wat gist nodig heeft en bakt daarmee een broodje.',
    description: `Vraag: waarom wordt een klompje deeg dubbel zo groot als niemand eraan komt?

Vermoeden. Schrijf er zes op het bord, ook de onzinnige, en zoek bij elk een manier om het te testen.
Met deze vier flessen kom je ver:

- A: warm water, gist
- B: warm water, gist, een eetlepel suiker
- C: ijskoud water, gist, een eetlepel suiker
- D: kokend water (eerst gegoten door de leerkracht), gist, een eetlepel suiker

Meting. Zet op elke fles een ballon en meet de omtrek om de tien minuten, vijftig minuten lang. Een
leerling per groep houdt de grafiek bij op millimeterpapier.

Besluit. Zeg het in één zin met “gist heeft … nodig om …”. Fles D vertelt het duidelijkst dat gist leeft,
of beter: leefde.

Toepassing. Zet dezelfde dag een deeg van 500 gram bloem, 300 gram lauw water, een zakje gist en wat zout.
Markeer de hoogte op een glazen kom. Kan je de grafiek voorspellen?

Duur: 100 minuten plus rijs- en baktijd, bijvoorbeeld rond de speeltijd. Reken op vier euro voor bloem,
gist en ballonnen; een oven in de school of bij een bakker is handig. De les past bij levende wezens,
meten en onderzoekend werken.`,
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
    description: `Twee weken lang staat er op vrijdag soep op het menu, en niemand anders kookt dan de
klas zelf. Herhaling is hier de sleutel: dezelfde soep, hetzelfde materiaal, elke keer iets zelfstandiger.

Maak van elke stap een foto met je eigen leerlingen, op kaarten van tien op vijftien.

1. Handen wassen, schort aan.
2. Wortels wassen (zes per pot).
3. Schillen, met een dunschiller en een antislipmat.
4. In stukken, met een golfmes of een appelsnijder.
5. Twintig minuten koken in een liter water met een bouillonblokje. Timer!
6. Mixen, proeven, scheppen, opruimen.

Verdeel taken naar kunnen: één leerling drukt op de timer, een ander legt kaarten om, een derde schilt.
Leg een stopkaart bij elk gevaarlijk moment (mes, vuur, mixer); jij bent dan altijd naast de leerling.

Observeer drie dingen en noteer met een kruisje: begrijpt de volgorde, vraagt zelf hulp, werkt veilig.
Na drie keer zie je verschil.

Ouders krijgen één foto en het recept zonder tekst. Kostprijs: ongeveer drie euro per ketel. Zes
eters per keer, een lesblok van 75 minuten. Zelfredzaamheid, getal en volgorde, en meten met een kan
horen hier samen.`,
    levels: ['BULO', 'BUSO-OV1', 'BUSO-OV2'],
    themes: ['voeding'],
    subjects: ['sociale-vaardigheden', 'wiskunde', 'wetenschap-techniek'],
    audience: 'Leerlingen van buitengewoon onderwijs in kleine groepen',
    keywords: ['koken met de klas', 'recept', 'pictogrammen', 'zorgleerlingen', 'soep', 'keuken'],
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
      'De prijs zakt, wie wacht verdient meer of blijft met lege kratten achter. Een klasspel over vraag en aanbod.',
    description: `Op een klassieke veiling tikt de klok niet omhoog maar omlaag. Ze begint te duur, zakt
snel en stopt bij de eerste die drukt. Twee tellen te laat en je hebt niets.

Jij bent veilingmeester en telt af vanaf 100 in stappen van vier. Vijf groepen kopers krijgen elk een
geheime opdracht: een supermarkt wil 12 kratten tegen hoogstens 60, een restaurant er 2 aan elke prijs,
een groothandel 15 onder 40, een school 4 onder 50, een soepfabriek 20 onder 30 (lelijk mag). Twee
telersgroepen kiezen na elke ronde hoeveel ze de volgende dag oogsten.

Drie veilingdagen van acht minuten:

- dag 1, zonnig: 40 kratten
- dag 2, hagel: 22 kratten, waarvan 8 tweede keus
- dag 3, grote oogst: 60 kratten

Na elke dag vult iedereen in: prijs, hoeveelheid, winst of tekort. Zet op het bord een grafiek met
hoeveelheid op de x-as en gemiddelde prijs op de y-as.

Nagesprek: wie had macht, wie had stress, wat gebeurde er op dag 3 met de tweede keus? Hoe spreken
telers af om niet te verliezen, en wat mag dat?

Twee lesuren, gratis, een bel en gekleurde kaartjes als kratten. Tweede graad, bij economie en PAV.`,
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
    description: `Een gast zegt: “Ik ben allergisch voor selderij, kan ik de dagsoep nemen?” Jij weet
het niet zeker. Wat zeg je? Laat de klas eerst improviseren, want die eerste reactie is meestal te vlot.

In de Europese regels staan veertien allergenen: glutenbevattende granen, schaaldieren, ei, vis,
pinda, soja, melk, noten, selderij, mosterd, sesam, sulfiet, lupine en weekdieren. Ieder duo schrijft ze op
een rij en tekent er een teken bij.

Onderzoek daarna dit menu: tomatensoep met croutons, stoofvlees met frietjes en mayonaise, quiche met
prei, chocolademousse. Kruis alles aan wat zeker, mogelijk of alleen via besmetting voorkomt. Denk aan
bouillonblokjes, paneermeel, bier in de saus en dezelfde frituurolie.

Drie rollen, drie gesprekken van vijf minuten: de gast met een noodpen, de gast die gewoon geen
gluten lust, de gast die boos is. Vaste regel: eerlijk zeggen wat je niet weet en het navragen
in de keuken.

Eindopdracht: één gerecht herschrijven zodat er twee allergenen minder in zitten, mét smaak.

Voor derde graad en zevende jaar voeding en horeca, OV3 en volwassenen, twee lesuren, kosteloos. Geen
vervanging van medisch advies.`,
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
      'Peuters en jonge kleuters worden tractor, zaadje, regen en dorsmachine. Een halfuur bewegen in de turnzaal op rijm.',
    description: `Brom, brom, brom! De motor start, we trekken ons handvat, we schudden. De kleuters
zitten in een kring en zijn samen één tractor. Vanaf dan beweegt iedereen mee met wat jij vertelt.

- De tractor: stap stevig, buig je armen, ga vooruit, achteruit, sta stil bij rood doek.
- De ploeg: kruip op handen en knieën over een mat en duw de “aarde” (matjes) opzij.
- Het zaadje: rol op tot een bolletje, zo klein dat je bijna niet ademt.
- De regen: trommel met je vingers op de grond, eerst zacht, dan hard.
- Het groeien: kom langzaam omhoog, eerst een vinger, dan een arm.
- De wind: zwaai heen en weer zonder je voeten te verplaatsen.
- Het maaien: val om, luister naar de stilte, lig even stil.

Gebruik bij de overgangen telkens hetzelfde deuntje. Vraag na afloop: welk stuk was fijn? De oudsten
mogen een nieuw dier of een nieuwe machine uitvinden.

Een tweede keer doe je het verhaal met doeken in bruin, groen en geel. Peuters krijgen vier stukken in
plaats van zeven. Dertig minuten, gratis; je hebt een vrije vloer, matjes en drie doeken nodig. Lichaamsbesef,
tempo en woordenschat gaan samen op.`,
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
    description: `Schudden, schudden, en dan begint het te kraken: het zakje wordt stijf. In tien
minuten maken de kinderen vanille-ijs zonder vriezer, met melk, suiker en een grotere zak vol
ijsblokjes en zout. Het koelste stuk van de uitstap, maar niet het eerste.

Een voormiddag duurt twee uur en loopt zo:

- 20 min bij de koeien: hoeveel drinken ze, en waarom loeien er twee?
- 25 min langs de melkput en de tank, met een proefje over warm en koud
- 20 min achter een glas in de ijskeuken: wegen, verwarmen, kloppen, koelen
- 30 min schudden en proeven
- 15 min spel in het weiland bij mooi weer, bij regen in de loods

Voor het eerste tot vierde leerjaar. Breng een trui en laarzen mee; iedereen wast twee keer de handen.
Meld allergieën voor melk bij de boeking: er staat een sorbet klaar.

Het bezoek kost 5 euro per leerling, ijsje inbegrepen, begeleiders gratis. Tips voor de klas: laat
vooraf schatten hoeveel liter melk één ijsje vraagt en vergelijk achteraf. Stoffen die smelten en
stollen, en de weg van voeding, horen er zo bij.`,
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
      'Een bezoek aan een niet-alledaagse hoeve. Leerlingen meten hun pas aan die van een vogel die hardloopt en tillen een reuzenei.',
    description: `Zes jongens van het vijfde tillen om beurten een mand. Er zit één ei in, van ongeveer
anderhalve kilo. “Hoeveel omeletten zijn dat?” vraagt de gastvrouw. Daarmee is de rekenles gestart.

Struisvogels zijn een kleine tak van de landbouw, en net daarom een dankbaar bezoek: niemand weet er
alles al van. De groep splitst in drie:

- Aan de omheining kijken we naar tenen (twee per poot!), nek, ogen en gedrag. Niemand gaat binnen.
- In de broedruimte vergelijken we eieren van struisvogel, kip en kwartel: wegen, meten, doorlichten.
- Bij de veren en het leer bespreken we waarvoor een dier gehouden wordt, en of dat mag.

Aan de looplijn meten de leerlingen hun eigen grootste stap en zetten ze die naast de drie meter van
een struisvogel in volle loop.

Vanaf het eerste leerjaar tot en met het zesde; buitengewoon lager in groepen van tien. Twee uur,
vaste schoenen en een petje. De kostprijs is 4 euro per leerling.

Stuur ons vooraf drie vragen van de klas: we beantwoorden ze ter plekke. Het bezoek sluit aan bij
bouw en gedrag van dieren, gewichten en een mening vormen.`,
    levels: ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'BULO'],
    themes: ['landbouw', 'natuur'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'burgerschap'],
    keywords: ['vogel', 'boerderijbezoek', 'niche', 'dieren', 'excursie', 'uitstap', 'ei'],
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
    description: `Steek de spade er dertig centimeter in, wip een kluit eruit en leg die op een wit zeil.
Vanaf dat moment kijkt niemand nog naar zijn gsm.

Op dit groentebedrijf werkt men zonder kunstmest en zonder chemische bestrijding. Hoe krijg je dan
toch prei zonder honger en zonder onkruid? Vijf proeven van telkens twintig minuten leiden naar het
antwoord:

- kruimel: breekt de aarde in bolletjes of in blokken?
- wormen: tel ze per spadekluit, en leg ze terug
- wortels: hoe diep gaan ze, waar buigen ze af?
- water: hoelang heeft een glas water nodig om weg te zakken?
- onkruid: wieden met de hand en met de schoffel, wie is eerst klaar en met welke rug?

Daarna praat de landbouwer over keuzes: wat levert bio op, waar verlies je iets, wat kost het in de winkel?
De groep krijgt geen reclame, wel een cijferblad en vragen waar twee antwoorden mogelijk zijn.

Een halve dag, voor het vijfde leerjaar tot de tweede graad. Laarzen zijn verplicht, bij stortregen
verzetten we samen de datum. Prijs: 70 euro per klas van hoogstens 25. Aardrijkskunde,
biologie en burgerschap krijgen hier vuile handen.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B', 'SO2D', 'SO2DA'],
    themes: ['landbouw', 'natuur', 'voeding'],
    subjects: ['wetenschap-techniek', 'aardrijkskunde', 'burgerschap'],
    keywords: ['biologisch', 'bodem', 'regenwormen', 'excursie', 'groenten', 'boerderijbezoek'],
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
      'Hoog boven de veilinghallen in Roeselare onderzoeken leerlingen hoe je met weinig plaats, water en warmte groenten teelt.',
    description: `Een serre van glas op een dak: waarom zou iemand dat bouwen? In Agrotopia, dat in 2021
in Roeselare opende, lijkt het antwoord eenvoudig tot je begint te meten.

De leerlingen krijgen bij aankomst een opdracht: verdedig dit gebouw voor de gemeenteraad, of
verwerp het. Daarvoor verzamelen ze onderweg bewijs. Hoe komt de warmte hier? Wat gebeurt er met het
regenwater? Hoeveel plaats zou dezelfde serre op een akker innemen? Wie werkt hier, en met welk diploma?

Halfweg is er een werkplek met sensoren waar groepjes zelf een klimaatgrafiek lezen. Een medewerker
beantwoordt vragen maar kiest geen kant.

Wat je best weet:

- duur: anderhalf uur, met trappen en een lift
- groep: hoogstens 24, vanaf het vijfde leerjaar
- kledij: licht, want onder glas is het warm
- prijs: in deze voorbeeldcatalogus gratis

Na het bezoek houden de klassen een kort debat met drie pleidooien van een minuut. Zo komen
kringlopen, ruimtelijke ordening en beroepen terug. Tip: laat eerst de oppervlakte van het dak van je
eigen school opmeten en neem dat cijfer mee.`,
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
    description: `Koe 87 staat al voor de derde keer vandaag aan de robot, en hij laat haar niet binnen.
Honger of heimwee? Aan een paneel lezen de leerlingen het antwoord: te vroeg, eerst zes uur wachten.

Op dit bedrijf melkt een robotarm de klok rond. Onze gids toont eerst de stal zonder uitleg; de
leerlingen noteren tien minuten lang wat de dieren doen. Dan krijgen ze in duo's een overzicht van vijf
koeien: aantal bezoeken, liters, stappen, herkauwtijd. Wie is ziek, wie is tochtig, wie is gewoon
nieuwsgierig? Pas daarna kijken we in de stal of het klopt.

Twee vragen sluiten het bezoek af. Wat deed de boer vroeger om half zes, en wat doet hij nu? En wie
beslist bij een alarm om drie uur 's nachts?

Twee uur, van het vijfde leerjaar tot de eerste graad secundair, maximaal 20 leerlingen omdat de
controlekamer klein is. Een bezoek kost 55 euro per klas. Overall en laarzen krijg je ter plekke,
maat 34 tot 46.

Aan te bieden bij programmeren en regelkringen (als, dan, anders), grafieken en de
vraag wat techniek doet met een beroep. Een schema met lege vakjes voor die regels krijg je mee.`,
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
      'Een wandeling tussen metershoge ranken en een droogvloer, met aandacht voor handenarbeid vroeger en de toekomst van een streekteelt.',
    description: `In Poperinge klimt een plant langs draden tot ver boven je hoofd. Raak hem aan: de
stengel is ruw, want hij hecht zich met haakjes vast. Wie hop alleen kent van een etiket, kijkt hier op.

Het bezoek past zich aan het seizoen aan. In maart zie je hoe men de jonge scheuten uitgraaft; in
mei hoe ze worden aangebonden; eind augustus en begin september ruikt de hele schuur naar bellen.

De gastheer leidt jullie van veld naar plukmachine naar droogvloer. Onderweg zijn er drie taken:

- teken één bel open en zoek het gele poeder
- reken uit hoeveel meter draad er in een hectare hangt, met gegeven afstanden
- interview een oudere plukker op papier (een verzonnen getuigenis) over loon, slaap en plezier

Er wordt niets geproefd: het gaat over teelt, erfgoed en handel, niet over alcohol.

Voor de tweede en derde graad en voor volwassenen, anderhalf uur, 45 euro per groep. Bij nat weer
blijven we onder dak. Bereid je voor met één vraag: waarom groeit hier wat elders verdween?
Aardrijkskunde, streekgeschiedenis en economie vinden er alle drie iets.`,
    levels: [
      'SO2D',
      'SO2DA',
      'SO2A',
      'SO3D',
      'SO3DA',
      'SO3A',
      'CVO',
    ],
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
    description: `Eerst moet het stro eraf. Kleuters en jonge kinderen slaan met een korte stok op een
schoof tot de korrels op het zeil springen. Dat doet deugd, dat doet lawaai, en het laat zien dat bloem
niet uit een zak komt.

De groep draait door vier hoeken van elk twintig minuten. In de eerste wordt gedorst en gewand. In de
tweede malen twee kinderen tegelijk tussen stenen of met een handmolen, en voelen ze verschil tussen
grof en fijn. In de derde kneden ze deeg: “Pas klaar als het van je vingers valt.” In de vierde luisteren ze
bij de oven naar het verhaal van wie vroeger om vier uur opstond.

Terwijl het brood bakt, gaat iedereen naar het veld of, 's winters, naar het graan in potten.

Prijs: 4,50 euro per kind, met bloem, deeg en broodje. Kinderen met glutenintolerantie bakken apart
met maïs; verwittig ons een week vooraf.

De halve dag is er voor K3 tot het derde leerjaar en voor OV1, met aangepaste stappen. Breng een
schort per kind en één begeleider per zes kinderen mee. Volgorde vertellen, wegen en ruiken zijn de
oefeningen; honger is de motivatie.`,
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
    description: `Een vlasveld bloeit blauw en maar heel even: een bloem houdt het een voormiddag uit.
Met deze kit heb je zo'n veld van één vierkante meter op school, in een bak of in volle grond.

Inhoud: een zakje vlaszaad, een touwtje van vier meter om het vak af te lijnen, een meetlat, een zakje
gedroogde stengels en een teeltkaart met foto's. Zelf zorg je voor losgemaakte aarde en water.

Kalender:

- begin april: zaai de korreltjes dun in rijtjes op twee centimeter diep
- twee weken later: tel de kiemen per handlengte
- mei: meet elke week tien stengels en bereken het gemiddelde
- juni: houd een bloemendagboek bij, liefst voor tien uur
- eind juni: trek de helft uit, met wortel; laat de rest drogen

De stengels zijn eind juni nog groenig. Gebruik daarom de gedroogde uit de zak om te breken en de
vezels te voelen: buig, wrijf en trek. Hoelang blijft een draad heel?

Voor het derde tot zesde leerjaar, één kit per klas, gratis op te halen. Zaad dat je overhoudt, bewaar
je droog voor volgend jaar. Kringloop, gemiddelde en streekgeschiedenis zitten in één vierkant.`,
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
      'Drie soorten zaad, zes bakjes en een schaar. Kleuters en OV1 oogsten zelf hun belegje en kiezen met de neus welk bakje het strafst is.',
    description: `Maandag zaaien, volgende week woensdag smeren. Sneller teelt niemand in de klas.

Een doos bevat zes bakjes, een zak vlakke kiemmatjes, een plantenspuitje, een kleine schaar met ronde
punten en drie zakjes: tuinkers, mosterd en radijs. Op elk zakje staat een prent die je ook op het
bakje kleeft.

Dit doe je, met een kwartier per dag:

- dag 1: matje nat maken, zaadjes strooien met een theelepel, niet op elkaar
- dag 2 tot 4: spuiten, met de duim voelen, kijken wat openspringt
- dag 5: licht geven aan de vensterbank; meet met een strookje papier
- dag 7: schuif één bakje een uur onder een doos. Wat doen de blaadjes daarna?
- dag 9 of 10: knippen, spoelen, op brood met kaas of smeerkaas

Proefkaart: zoet, straf, bitter, grasachtig. Welk bakje heeft de scherpste geur?

Spoel altijd; gooi bakjes weg die naar schimmel ruiken. Radijs en mosterd kunnen heet zijn voor
jonge tongen, dus klein beginnen. Doos per klas: 6 euro. Voor kleuterklassen, eerste leerjaar en
buitengewoon onderwijs. Zorg dragen, tellen tot tien en woorden voor smaak en geur komen vanzelf.`,
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
had de klas ogen genoeg, maar geen opdracht.

We werken op een woensdagnamiddag van 13 tot 16.30 uur, in oktober en in maart, op een hoeve zelf.
Er zijn 16 plaatsen, verdeeld over kleuter, lager en secundair.

Wat je doet, vanaf het moment dat je laarzen aan zijn:

- je volgt eerst een rondleiding zoals een leerling, met een kijkvraag in je zak;
- je vergelijkt met een collega wat er is blijven hangen;
- je maakt drie kijkvragen, een taak voor de stilste en een vraag die niemand al wist;
- je krijgt een gesprek met de landbouwer: wat hindert hem, wat helpt?

Ook veiligheid komt aan bod: afspraken bij machines, handen wassen, allergieën, en wat je doet met
kinderen die bang zijn.

Na afloop heb je een scenario van één bladzijde, een set pictogrammen en een lijst van vragen die
je vooraf aan een bedrijf stelt. Gratis, met koffie; breng laarzen en je uitstapdatum mee.`,
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
      'Twee avonden over snijden, hygiëne, allergieën en vlotte recepten voor een gewoon klaslokaal, met een oefening thuis ertussen.',
    description: `Eén kookplaat, een stopcontact dat wiebelt en 24 kinderen met honger. Zo ziet koken
in de meeste scholen eruit, en daar vertrekken we van.

Avond 1, dinsdag van 18 tot 21 uur: je snijdt zoals een kind. Welke greep is veilig, welk mes past bij
welke hand, hoe werk je met twee groepen tegelijk? Daarna bereiden we drie dingen zonder vuur.

Tussenin: probeer thuis of in de klas één recept en noteer hoeveel minuten het echt duurde.

Avond 2, twee weken later: warme bereidingen, een plan bij een allergie, opruimen met leerlingen, en
rekenen met een recept voor vier naar een recept voor vierentwintig. We eten wat we maken.

Avonden vallen in november en in februari; er zijn 14 plaatsen. Je betaalt 10 euro voor de
ingrediënten. Bedoeld voor leerkrachten van kleuter, lager en buitengewoon onderwijs, maar ook wie
in OKAN of basiseducatie lesgeeft is welkom.

Je neemt mee: twaalf recepten met fotostappen, een controlelijst voor hygiëne en een lijstje van wat in
een kookkist hoort. De kookkist van Inagro kan je ook zonder deze vorming ontlenen.`,
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
zitten in deze kist, die je in drie bakken met wielen vervoert.

Vier kookmomenten die we hebben uitgeprobeerd, telkens met 60 tot 75 minuten:

- zonder vuur: wortelslaatje met appel en kruiden, voor de hele klas aan vier tafels
- één plaat: seizoenssoep, terwijl de andere groep de tafel dekt
- twee platen: pannenkoeken met beslag dat vooraf gemeten is
- reken mee: hummus voor 4 herrekenen naar 20

Kleuters snijden met de golfmesjes, ouderen met de koksmesjes uit het afgesloten etui. Alle kinderen
zitten of staan op de vaste plek op een antislipmat. Jij bedient de platen en de staafmixer; controleer
vooraf of één stopcontact twee toestellen aankan.

Was alles af op hete temperatuur of in de vaatwasser, droog goed en tel de messen. Verbruik van
olie en kruiden vul je aan; een lijstje zit onder de deksel.

Gratis, twee weken lang, vanaf de tweede kleuterklas tot buitengewoon secundair. Rekenen met maten,
volgorde en veilig werken met gereedschap horen bij elk recept.`,
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
    accessibility: 'Met vier antislipmatten, verdikte grepen en een snijplank met spijker.',
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
        { name: 'Maatbeker en weegschaal', count: 4, essential: true },
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
