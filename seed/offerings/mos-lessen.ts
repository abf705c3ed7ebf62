import type { SampleOffering } from '../sample.ts'

/** More lessons on waste, water, energy, mobility and nature at school, with trainings and a kit. */
export const mosLessen: readonly SampleOffering[] = [
  {
    slug: 'drie-hongerige-monsters-sorteren',
    kind: 'lesson-package',
    title: 'Drie monsters met elk één lievelingskost',
    summary:
      'Kleuters voederen dozen met een mond: één eet papier, één blikjes en flesjes, één schillen. Wat niet past, wordt uitgespuwd.',
    description: `Op maandagochtend staan er drie dozen in de kring, elk met een uitgesneden mond.
Frommel eet papier. Klikklak lust blikjes, flesjes en drankkartons. Smots wil schillen en
klokhuizen. Niemand heeft al ontbeten.

Kring, 10 minuten. Elk kind trekt iets uit een zak en onderzoekt het: scheurt het, rammelt het,
ruikt het naar eten? Pas daarna zeggen we voor wie het is.

Hoek, 15 minuten. Twee aan twee voederen de kleuters verder. Hoort een hap niet thuis, dan spuwt het
monster hem uit en zoeken ze samen een andere mond.

Vijf dagen lang krijgen de monsters ook de restjes van het tienuurtje. Vrijdag tillen we de dozen
op: wie is het zwaarst, en wie zit het volst? Dat is niet altijd dezelfde.

Neem propere dingen, zonder glas of scherpe deksels. Jonge kleuters hebben genoeg aan twee monsters.
Voelwoorden en ordenen op één eigenschap, gratis.`,
    levels: ['K1', 'K2', 'K3', 'BUKO'],
    themes: ['afval'],
    subjects: ['nederlands', 'wetenschap-techniek', 'wiskunde'],
    keywords: ['sorteren', 'afval', 'PMD', 'recycleren', 'gft', 'vuilnisbak'],
    durationMinutes: 50,
    groupSizeMax: 22,
    season: 'hele schooljaar',
    setting: 'binnen',
    accessibility: 'Voelen en horen volstaan; een kind hoeft niets te zeggen om mee te doen.',
  },
  {
    slug: 'lichtwachters-van-de-kleuterklas',
    kind: 'lesson-package',
    title: 'De lichtwachters van de kleuterklas',
    summary:
      'Twee weken lang beslissen telkens twee kleuters of de lamp aan moet. Ze vergelijken plekken in de school en tellen de zonnige voormiddagen.',
    description: `Hang twee kaarten naast de schakelaar: een zon en een lamp. Elke ochtend draaien
twee lichtwachters de juiste kaart naar voren. Zien we genoeg om een prentenboek te bekijken? Dan
blijft de lamp uit.

Week 1, kijken, 10 minuten per dag:

- Ga naar het donkerste en het lichtste hoekje van de school.
- Leg op beide plekken hetzelfde boek. Waar vind je het kleinste bloempje nog?
- Schijn met een zaklamp in een schoendoos met een gaatje. Waar komt het licht, waar niet?

Week 2, doen: de wachters kleuren na de voormiddag één vakje, geel voor zon of rood voor lamp. Stap
samen langs turnzaal, toilet en gang. Brandt er een lamp waar niemand is? Vrijdag tellen we de
vakjes.

Een lamp aandoen als het donker is, mag altijd: sparen is geen straf. Gratis; een strook met tien
vakjes teken je zelf. De klas vergelijkt, telt en leert een taak volhouden.`,
    levels: ['K2', 'K3'],
    themes: ['klimaat-energie'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'sociale-vaardigheden'],
    keywords: ['energie besparen', 'elektriciteit', 'lamp', 'donker', 'kleuters', 'milieuzorg'],
    durationMinutes: 120,
    groupSizeMax: 24,
    season: 'november tot februari',
    setting: 'binnen',
  },
  {
    slug: 'wat-mag-er-in-het-toilet',
    kind: 'lesson-package',
    title: 'Wat mag er in het toilet?',
    summary:
      'Zes bokalen water, zes soorten papier en doekjes. Jonge kinderen schudden, wachten een nacht en besluiten wat een buis verstopt.',
    description: `Giechelen mag, want vandaag gaat het over het toilet. Wat gebeurt er met papier
als je doortrekt, en waarom raakt een buis verstopt?

Zet zes bokalen met deksel klaar, half vol water. Knip stukjes van dezelfde grootte uit
toiletpapier, keukenpapier, een papieren zakdoek, een vochtig doekje, een wattenschijfje en karton.

- Voorspellen (10 min): teken bij elke bokaal een lachend of een boos toilet.
- Schudden (10 min): één kind schudt, de klas telt tot twintig. Kijk, en doe het nog eens.
- Kijken, de volgende ochtend (10 min): wat is uit elkaar, wat is nog heel?
- Besluiten (20 min): zet de bokalen op een rij en vul in: ik dacht, ik zag, mag erin.

Wedden dat het vochtige doekje wint? Teken samen een affiche voor de toiletten van de school. Het
eerste en tweede leerjaar leert eerlijk vergelijken: alles even groot, even lang geschud. Bijna
alles ligt al in de klas.`,
    levels: ['L1', 'L2'],
    themes: ['water-zee', 'afval'],
    subjects: ['wetenschap-techniek', 'nederlands'],
    keywords: ['wc', 'riool', 'afvalwater', 'proefje', 'verstopping', 'onderzoek'],
    durationMinutes: 50,
    groupSizeMax: 24,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'ruilmarkt-zonder-geld-speelgoed',
    kind: 'lesson-package',
    title: 'Ruilmarkt zonder geld',
    summary:
      'Kinderen bepalen wat een voorwerp waard is, schrijven een eerlijk kaartje en ruilen speelgoed en boeken op een markt in de klas.',
    description: `Een puzzel waar jij op uitgekeken bent, is voor je buur nieuw. Op een ruilmarkt
krijgt speelgoed een tweede ronde, zonder één euro.

Twee weken vooraf gaat er een brief mee: breng één tot drie propere dingen mee die je van thuis mag
wegdoen. Kan dat niet, dan kiest het kind uit een voorraad van de school. Zo begint iedereen met
evenveel.

Les 1, de waarde (50 min). Hoeveel stiften is een strip waard? Groepjes leggen tien voorwerpen op
een rij van “wil niemand” tot “wil iedereen” en ontdekken dat geen twee rijen gelijk zijn. Daarna
schrijft elk kind een kaartje: wat is het, wat is er leuk aan, wat mankeert er?

Les 2, de markt (50 min). De helft staat achter een bank, de helft wandelt; halfweg wisselen ze. Nee
zeggen mag, zonder uitleg. In de kring achteraf: wanneer voelde een ruil eerlijk, en wat hoeven we
nu niet te kopen?

Gratis, voor het tweede tot vierde leerjaar. Onderhandelen, beschrijven en hergebruik komen samen.`,
    levels: ['L2', 'L3', 'L4'],
    themes: ['afval', 'samenleven'],
    subjects: ['sociale-vaardigheden', 'nederlands', 'burgerschap'],
    keywords: ['hergebruik', 'tweedehands', 'kringloop', 'speelgoed', 'weggeefwinkel', 'ruilen'],
    durationMinutes: 100,
    groupSizeMax: 28,
    season: 'na de feestdagen of juni',
    setting: 'binnen',
  },
  {
    slug: 'begraven-kous-wat-verteert',
    kind: 'lesson-package',
    title: 'De begraven kous: wat verteert er?',
    summary:
      'Zes stukjes nylonkous met elk een andere inhoud gaan zes weken onder de grond. De klas weegt voor en na en zoekt verklaringen.',
    description: `Knip een oude nylonkous in zes stukken en vul ze zo:

- kous 1: een appelschil
- kous 2: een handvol gras
- kous 3: krantenpapier
- kous 4: een lapje katoen
- kous 5: een stuk plastic zak
- kous 6: een theezakje

Dag 1 (50 min). Knoop de kousen dicht, weeg ze en bind er een koord met een nummer aan. Begraaf
alles vijftien centimeter diep op één plek; de koorden blijven boven. Elke leerling noteert per kous
hoeveel procent er zal overblijven.

Week 3 (10 min). Voel of de grond vochtig is en geef zo nodig water. Trekken is verboden!

Week 6 (60 min). Graaf op, laat een dag drogen en weeg opnieuw. Zet alles in een tabel: voor, na,
verschil, voorspelling.

Moeilijke vragen voor achteraf: waarom kan een kous zwaarder geworden zijn? Welke diertjes zaten
erop? Waarom ligt er in een bos nooit een meter bladeren?

Start in september of april, want in koude grond gebeurt weinig. Handschoenen aan, handen wassen
achteraf. De klas oefent wegen en procenten en ziet de kringloop van stoffen met eigen ogen. Kosten
zijn er niet.`,
    levels: ['L4', 'L5', 'L6'],
    themes: ['afval', 'natuur'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    keywords: ['composteren', 'compost', 'gft', 'afbreken', 'bodemdiertjes', 'kringloop'],
    durationMinutes: 120,
    groupSizeMax: 26,
    season: 'september en oktober of april tot juni',
    setting: 'binnen en buiten',
  },
  {
    slug: 'stoepplanten-tussen-de-tegels',
    kind: 'lesson-package',
    title: 'Stoepplanten: groen tussen de tegels',
    summary:
      'Leerlingen zoeken wat vanzelf groeit op de harde speelplaats, tellen per vierkante meter en beslissen wat mag blijven.',
    description: `Niemand heeft ze gezaaid, iedereen loopt erover, en toch staan ze er: straatgras,
vogelmuur, paardenbloem, een randje mos. In twee lestijden maakt je klas er een kaart van.

Buiten (60 min). Per drie krijgen de leerlingen krijt, een touw van vier meter en een loep. Met het
touw leggen ze een vierkant van een meter op een plek naar keuze: zon, schaduw, looproute, muurkant.
Ze tellen de soorten en de lege voegen. De gekste plant tekenen ze op ware grootte. Een naam
verzinnen mag; opzoeken komt later.

Binnen (40 min). Alle vierkanten komen op een plan van de speelplaats.

- Waar stonden de meeste soorten, en waarom net daar?
- Hoe overleeft een plant waar elke dag tweehonderd voeten passeren?
- Wie heeft er iets aan? Denk aan mieren, mussen, bijen.
- Welke plek mag groen blijven, en waar is dat gevaarlijk of lastig?

Die laatste vraag leg je voor aan wie het onderhoud doet. Gratis, vanaf het derde leerjaar; je
combineert oppervlakte met nauwkeurig waarnemen.`,
    levels: ['L3', 'L4', 'L5', 'L6'],
    themes: ['natuur'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'muzische-vorming'],
    keywords: ['onkruid', 'wilde planten', 'groene speelplaats', 'buitenles', 'biodiversiteit'],
    durationMinutes: 100,
    groupSizeMax: 27,
    season: 'april tot juni, september',
    setting: 'binnen en buiten',
    accessibility: 'Kies ook vierkanten naast een muur of plantenbak, zodat bukken niet hoeft.',
  },
  {
    slug: 'dode-hoek-tekenen-met-krijt',
    kind: 'lesson-package',
    title: 'De dode hoek, getekend met krijt',
    summary:
      'Vanachter het stuur van een stilstaande bestelwagen zoeken leerlingen wie ze niet zien. De rest tekent het onzichtbare stuk op de grond.',
    description: `“Ik zie Lina. Ik zie Mo. Waar is Seppe?” Seppe staat op anderhalve meter van de
deur en zwaait.

Vraag een collega of leverancier om een bestelwagen op de speelplaats te zetten. De sleutel gaat
eruit en jij houdt hem bij. Eén leerling zit op de plaats van de bestuurder.

- 10 min: elk kind voorspelt op een schets waar het onzichtbaar zal zijn.
- 30 min: vijf kinderen schuiven op tot de bestuurder hun hoofd nog net ziet. Krijtkruisje!
- 15 min: verbind de kruisjes en meet de vlek met een rooster van één meter.
- 10 min: zet fietsen in de vlek. Hoeveel passen erin?
- 10 min: schrijf drie regels voor jezelf.

Vergelijk met deze: zie ik de ogen van de bestuurder niet, ook niet in de spiegel, dan ziet die mij
ook niet. En bij een vrachtwagen is de vlek nog veel groter.

Gratis, voor het vijfde en zesde leerjaar: verkeer en oppervlakte in één les.`,
    levels: ['L5', 'L6'],
    themes: ['mobiliteit'],
    subjects: ['wiskunde', 'sociale-vaardigheden', 'wetenschap-techniek'],
    keywords: ['verkeer', 'vrachtwagen', 'fietsveiligheid', 'verkeersopvoeding', 'fietsexamen'],
    durationMinutes: 75,
    groupSizeMax: 25,
    season: 'hele schooljaar, bij droog weer',
    setting: 'buiten',
  },
  {
    slug: 'welke-trui-houdt-een-fles-warm',
    kind: 'lesson-package',
    title: 'Welke trui houdt een fles warm?',
    summary:
      'Flesjes warm water krijgen elk een andere jas. Om de vijf minuten lezen leerlingen de temperatuur af en tekenen ze een lijngrafiek.',
    description: `Zet de verwarming die dag een graadje lager en vraag iedereen om een trui aan te
doen. Maakt die trui warmte, of doet ze iets anders?

Vul vijf gelijke flesjes met water van ongeveer vijftig graden; gieten is jouw werk. Ze krijgen een
wollen sjaal, een katoenen T-shirt, krantenpapier, bubbeltjesplastic en, voor de eerlijkheid, niets.

Elk groepje bewaakt één flesje en leest zes keer de thermometer af, om de vijf minuten. Tussendoor
tekenen ze hun jas in doorsnede en duiden ze aan waar er lucht zit. Op het bord groeien vijf lijnen
in vijf kleuren.

- Welke lijn daalt het traagst? Wie had dat gedacht?
- Wat gebeurt er als de sjaal nat is? Probeer het met een zesde flesje.
- Wikkel een ijsblokje in de droge sjaal: smelt het sneller of trager dan op een bord?

Dat ijsblokje is de verrassing. Een trui verwarmt niet, ze houdt tegen, net als isolatie in een dak.

Reken 80 minuten voor het derde tot vijfde leerjaar. Je hebt vijf thermometers nodig, verder niets.
Grafieken tekenen krijgt zo een reden.`,
    levels: ['L3', 'L4', 'L5'],
    themes: ['klimaat-energie'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    keywords: ['dikketruiendag', 'isolatie', 'temperatuur', 'proefje', 'verwarming', 'wol'],
    durationMinutes: 80,
    groupSizeMax: 25,
    season: 'december tot februari',
    setting: 'binnen',
  },
  {
    slug: 'zonneoven-in-een-pizzadoos',
    kind: 'lesson-package',
    title: 'Zonneoven in een pizzadoos',
    summary:
      'Smelt een stuk chocolade zonder stroom of vuur. Ploegen bouwen, testen en verbeteren een doos die zonlicht vangt.',
    description: `Opdracht voor elke ploeg: smelt één blokje chocolade, sneller dan de doos van de
leerkracht, en bewijs met cijfers waarom het lukte.

Lesuur 1, ontwerp. Toon de onderdelen: kartonnen doos, aluminiumfolie, zwart papier, huishoudfolie,
kranten, plakband. Elk materiaal doet één ding: weerkaatsen, opslorpen, doorlaten of tegenhouden. De
leerlingen koppelen materiaal en taak vóór ze een schaar krijgen.

Lesuur 2, bouwen en meten. Thermometer in de doos, deksel als spiegel naar de zon. Noteer elke drie
minuten. Streefwaarde: minstens twintig graden warmer dan buiten de doos.

Lesuur 3, één ding veranderen. Alleen de kleur van de bodem, of de hoek van de spiegel, of een
tweede folie. Wie twee dingen tegelijk verandert, weet achteraf niets.

Het verslag past op een halve bladzijde: tekening met pijlen, tabel, één zin over wat beter werd en
één over wat je niet weet.

Bewolkt? Een bouwlamp op een meter afstand redt de les. Kijk nooit in de zon of de spiegel. Zes
dozen kosten samen ongeveer tien euro. Voor het zesde leerjaar en de eerste graad; past bij licht,
warmte en het ontwerpproces in techniek.`,
    levels: ['L6', 'SO1A', 'SO1B'],
    themes: ['klimaat-energie', 'techniek'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    keywords: ['zonne-energie', 'STEM', 'hernieuwbare energie', 'bouwen', 'warmte', 'zonnekoker'],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 24,
    season: 'mei, juni en september',
    setting: 'binnen en buiten',
  },
  {
    slug: 'hoe-groot-moet-onze-regenton-zijn',
    kind: 'lesson-package',
    title: 'Hoe groot moet onze regenton zijn?',
    summary:
      'Acht weken regen, een dak en een moestuin. Leerlingen houden de stand van drie tonnen bij en zoeken vanaf wanneer groter niet meer helpt.',
    description: `Gegeven: een dak van 30 m², waarvan 80 procent van de regen in de ton belandt. De
moestuin vraagt 200 liter per week. Zo viel de regen, in millimeter per week: 12, 0, 25, 4, 0, 0,
31, 8.

Eerst het geheim van de millimeter (15 min). Giet een liter in een bakje van tien op tien
centimeter: tien centimeter hoog. Hoe hoog staat diezelfde liter op een vierkante meter?

Dan de simulatie (50 min). Elke groep beheert een ton van 300, 500 of 1000 liter en begint leeg. Eén
rij per week: binnen, overloop, naar de tuin, rest, tekort.

Sleutel voor jou: over acht weken komt de kleinste ton 516 liter tekort, de middelste 316, de
grootste 216. Van klein naar middel win je het meest. Waarom?

Tot slot (35 min) meet de klas vanop de grond een echt dak van de school en schrijft ze een advies.

Op papier of met een rekenblad, voor het zesde leerjaar, 1A en dubbele finaliteit. Gratis.`,
    levels: ['L6', 'SO1A', 'SO2DA'],
    themes: ['water-zee', 'klimaat-energie'],
    subjects: ['wiskunde', 'wetenschap-techniek', 'ict'],
    keywords: ['regenwater', 'hemelwater', 'droogte', 'groendak', 'rekenblad', 'STEM', 'moestuin'],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 24,
    season: 'hele schooljaar',
    setting: 'binnen en buiten',
  },
  {
    slug: 'stof-vangen-op-een-plakkaart',
    kind: 'lesson-package',
    title: 'Stof vangen op een plakkaart',
    summary:
      'Witte kaartjes met kleefband hangen een week op vijf plekken. Leerlingen tellen deeltjes en leren wat hun meting wel en niet zegt.',
    description: `Lucht lijkt leeg. Hang een wit kaartje met dubbelzijdige kleefband een week onder
een afdak en je ziet het tegendeel.

Voorbereiden (30 min). Kies vijf plekken die verschillen in één kenmerk, bijvoorbeeld de afstand tot
de straat. Maak kaartjes van tien op tien centimeter met een raster van één centimeter en hang ze
even hoog, uit de regen. Eén kaartje blijft in een gesloten doos: de controle.

Tellen (50 min), met een loep, in vijf vakjes die het lot aanwijst. Twee leerlingen tellen apart.
Verschillen ze meer dan een vijfde, dan tellen ze opnieuw.

Praten (20 min). Bewezen, mogelijk of fout?

- Aan de straat kleven meer deeltjes dan achteraan.
- Al die deeltjes komen uit auto's.
- Waar het kaartje wit bleef, is de lucht gezond.

De derde zin is fout. Fijn stof zie je niet met een loep; je ving vooral grof stof, stuifmeel en
roet. Weten wat je niet gemeten hebt, is de eigenlijke les.

Eerste en tweede graad, gratis, bij statistiek en wetenschappen.`,
    levels: ['SO1A', 'SO1B', 'SO2D', 'SO2DA'],
    themes: ['klimaat-energie', 'mobiliteit'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'aardrijkskunde'],
    keywords: ['fijnstof', 'luchtkwaliteit', 'luchtvervuiling', 'roet', 'meten', 'onderzoek'],
    durationMinutes: 100,
    groupSizeMax: 25,
    season: 'een week zonder storm of zware regen',
    setting: 'binnen en buiten',
  },
  {
    slug: 'kapot-eerst-openmaken-herstellen',
    kind: 'lesson-package',
    title: 'Kapot? Eerst openmaken!',
    summary:
      'Aan vier herstelposten zoeken leerlingen de fout, kiezen ze gereedschap en beslissen ze: herstellen, onderdelen redden of wegdoen.',
    description: `Verzamel twee weken lang wat stuk is: een zaklamp, een rits, een fietsbel, speelgoed
op batterijen, een wankele stoel. Nooit iets met een stekker, nooit een gezwollen batterij.

Vier posten van 20 minuten, telkens drie leerlingen:

- stof: een knoop, een zoom, een vastgelopen rits (zeep of kaarsvet)
- wiel: band plakken, bel of rem bijstellen
- stroom: contactjes schuren, draadje volgen, lampje testen
- hout en lijm: een losse poot vastzetten, klemmen, wachten

Overal hangt dezelfde kaart. Wat doet het niet? Waar houdt het op? Wat hebben we nodig? Kan ik het
terug dichtmaken? Pas na vraag vier komt de schroevendraaier. Schroefjes gaan in een eierdoos, in
volgorde.

Sluit af op de weegschaal: hoeveel kilo is gered, en wat zou nieuw kosten? Wat niet lukt, gaat uit
elkaar voor de onderdelen.

Twee lesuren techniek of PAV voor 1B, de arbeidsmarktgerichte tweede graad en OV3. Je betaalt enkel
naalden, lijm en plakkertjes. Een handige grootouder is welkom.`,
    levels: ['SO1B', 'SO2A', 'BUSO-OV3'],
    themes: ['afval', 'techniek'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'sociale-vaardigheden'],
    keywords: ['repareren', 'repair café', 'hergebruik', 'circulair', 'gereedschap', 'PAV'],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 12,
    season: 'hele schooljaar',
    setting: 'binnen',
    accessibility: 'De kaart met vier vragen werkt ook met pictogrammen en voorbeeldfoto’s.',
  },
  {
    slug: 'klimaatraad-twaalf-maatregelen',
    kind: 'lesson-package',
    title: 'Klimaatraad: twaalf maatregelen, één budget',
    summary:
      'Een verzonnen school heeft twaalf punten te besteden. Vier partijen onderhandelen tot er een plan ligt waar drie van hen achter staan.',
    description: `Verdeel de klas in vier partijen: leerlingen, directie, ouders, onderhoud. Elke
partij krijgt deze lijst. Het eerste cijfer is de kost, het tweede het effect; allebei zijn bedacht
voor het spel.

- verwarming een graad lager: 0 en 2
- toestellen uit in het weekend: 0 en 1
- leidingen isoleren: 2 en 3
- ledlampen: 3 en 2
- dubbel glas: 8 en 5
- zonnepanelen: 9 en 6
- één veggiedag per week: 1 en 2
- tweedehands laptops: 1 en 2
- trein voor de schoolreis: 2 en 3
- fietsenstalling met dak: 4 en 3
- tegels eruit, bomen erin: 4 en 2
- korte uitstappen te voet: 0 en 1

Ronde 1 (15 min): kies voor hoogstens 12 punten en noteer één taboe. Ronde 2 (25 min): twee
onderhandelaars per partij zoeken één plan; de anderen sturen briefjes. Ronde 3 (10 min): drie van
de vier moeten akkoord gaan, of er gebeurt niets.

Tweede lesuur: wie betaalde, wie had er last van, welk effect stond niet in de cijfers? Toets één
maatregel aan de eigen school.

Tweede en derde graad, gratis, rond inspraak en kiezen bij schaarste.`,
    levels: ['SO2D', 'SO2DA', 'SO2A', 'SO3D', 'SO3DA', 'SO3A'],
    themes: ['klimaat-energie', 'samenleven'],
    subjects: ['burgerschap', 'nederlands', 'wiskunde'],
    keywords: ['klimaatspel', 'simulatie', 'rollenspel', 'onderhandelen', 'duurzame school', 'PAV'],
    durationMinutes: 100,
    groupSizeMax: 28,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'groene-beloften-op-een-etiket',
    kind: 'lesson-package',
    title: 'Groene beloften op een etiket',
    summary:
      'Zes verzonnen reclamezinnen gaan door vijf vragen. Laatstejaars schrijven daarna zelf een claim die klopt, en een die alleen klopt lijkt.',
    description: `“Deze fles is beter voor de planeet.” Beter dan wat? Met die ene vraag valt al de
helft van zulke zinnen om. Geef de derde graad deze zes, alle bedacht:

- Gemaakt met gerecycleerd plastic.
- Onze webwinkel levert klimaatneutraal.
- Dertig procent minder verpakking.
- Natuurlijk ingrediënt!
- Wij planten een boom per bestelling.
- Honderd procent recycleerbaar.

Duo's leggen er vijf vragen naast (40 min). Waarover gaat het: product, doos of bedrijf? Hoeveel?
Vergeleken met wat? Wie controleert het? Wat staat er niet? Ze geven een cijfer op 10 en verdedigen
dat bij een ander duo.

Dan keren we het om (40 min). Elk duo schrijft over dezelfde rugzak twee zinnen: een eerlijke, en
een die juist is maar misleidt. De klas raadt welke welke is.

Uitstapje naar de eigen badkamer (20 min): schrijf één klantenvraag bij een echt etiket. Versturen
mag, moet niet. Gratis, bij Nederlands of economie.`,
    levels: ['SO3D', 'SO3DA', 'SO3A'],
    themes: ['klimaat-energie', 'media'],
    subjects: ['nederlands', 'burgerschap'],
    keywords: [
      'greenwashing',
      'reclame',
      'duurzaam',
      'consument',
      'kritisch denken',
      'milieuclaim',
    ],
    durationMinutes: 100,
    groupSizeMax: 28,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'energiefactuur-lezen-in-vier-kleuren',
    kind: 'lesson-package',
    title: 'Een energiefactuur lezen in vier kleuren',
    summary:
      'Volwassenen en anderstalige jongeren kleuren een voorbeeldfactuur, vinden het bedrag, de datum en het verbruik en oefenen een telefoongesprek.',
    description: `Veel cursisten openen de envelop van de energieleverancier met een bang hart. Begin
daarom niet met hun eigen factuur, maar met die van Samira, die niet bestaat. Maak ze zelf op één
bladzijde: naam en adres, klantnummer, wie je belt bij vragen, periode van twaalf maanden, 2100 kWh,
voorschot van 60 euro per maand, te betalen 84 euro vóór 15 maart.

Les 1 (50 min). Vier stiften:

- geel: wat moet Samira betalen?
- groen: wanneer?
- blauw: hoeveel heeft ze verbruikt?
- roze: wie kan ze bellen, en welk nummer moet ze dan klaarhouden?

Woorden die blijven hangen: verbruik, voorschot, afrekening, meterstand. Hang ze op bij een prent.
Rekenvraag: twaalf voorschotten, hoeveel is dat samen?

Les 2 (50 min). Per twee spelen de cursisten een gesprek: “Ik begrijp mijn factuur niet”, “Kan ik in
delen betalen?”, “Mijn meterstand is anders.” Daarna zoekt de groep drie dingen die thuis stroom
sparen zonder iets te kopen, zoals de was vol laden.

Eigen facturen blijven in de tas, tenzij iemand zelf om hulp vraagt. Gratis, voor basiseducatie, NT2
en OKAN: formulieren lezen, getallen en spreken.`,
    levels: ['LIGO', 'CVO', 'OKAN'],
    themes: ['klimaat-energie', 'geletterdheid'],
    subjects: ['nederlands', 'wiskunde', 'burgerschap'],
    audience: 'Cursisten basiseducatie en NT2, OKAN-leerlingen',
    keywords: ['NT2', 'anderstaligen', 'elektriciteit', 'rekening', 'klare taal', 'kWh'],
    durationMinutes: 100,
    groupSizeMax: 15,
    season: 'hele schooljaar',
    setting: 'binnen',
    accessibility: 'Taalarm: kleuren en prenten dragen de oefening.',
  },
  {
    slug: 'zelf-de-bus-nemen-oefenrit',
    kind: 'lesson-package',
    title: 'Zelf de bus nemen: van klas tot halte',
    summary:
      'Leerlingen oefenen eerst met stoelen in de klas, dan aan de halte, dan met een echte rit. Ook wat je doet als het misloopt.',
    description: `Zet twaalf stoelen in twee rijen, hang een cijfer voor het raam en leg een
belletje klaar. Je bus staat er. Drie stappen; ga pas verder als de vorige lukt.

Stap 1, de klasbus (40 min). Instappen, kaart tonen, groeten, vasthouden, op tijd bellen. Wissel van
rol: chauffeur, reiziger met boodschappen, iemand met een buggy.

Stap 2, de halte (30 min). Zoek het lijnnummer, de richting en het uur. Hoelang wachten we nog?

Stap 3, de rit (60 min). Drie haltes heen, drie terug, per twee. Jij zit achteraan en zwijgt.

Oefen ook pech. Wat doe je als:

- de bus niet komt?
- je een halte te ver zit?
- je gsm plat is?
- iemand je lastigvalt?

Iedereen maakt een kaartje voor op zak: mijn lijn, mijn halte, wie ik bel. Voor OV1, OV2 en OKAN; je
betaalt alleen de ritten. Klokkijken en zelfredzaamheid, zonder werkboek.`,
    levels: ['BUSO-OV1', 'BUSO-OV2', 'OKAN'],
    themes: ['mobiliteit', 'samenleven'],
    subjects: ['sociale-vaardigheden', 'nederlands', 'wiskunde'],
    keywords: ['openbaar vervoer', 'dienstregeling', 'zelfredzaamheid', 'klokkijken', 'reizen'],
    prices: [],
    durationMinutes: 130,
    groupSizeMax: 8,
    season: 'hele schooljaar',
    setting: 'binnen en buiten',
    accessibility: 'Kies een halte met verhoogd perron en vraag vooraf hulp voor een rolstoel.',
  },
  {
    slug: 'radijsjes-op-tafelhoogte',
    kind: 'lesson-package',
    title: 'Radijsjes op tafelhoogte',
    summary:
      'Een bak op tafel, een zakje zaad en vijf weken tijd. Taken in kleine stappen, zodat elke leerling iets alleen kan.',
    description: `Radijsjes wachten niet lang: vijf weken tussen zaaien en bijten, kort genoeg om
vol te houden.

Neem een bak van minstens vijftien centimeter diep op een tafel waar een rolstoel onder past. Maak
gaten in de bodem en vul met potgrond. Bij elke taak hoort een foto van je eigen leerlingen:

- week 1: aarde voelen, een geul trekken met een lat, zaadje per zaadje leggen
- week 2: sproeien, groene puntjes tellen
- week 3: uitdunnen, een duim plaats tussen twee plantjes
- week 4: voelen of de aarde droog is; droog betekent sproeien
- week 5: trekken, wassen, proeven, een gezicht kiezen: lekker, straf, bah

Plan drie keer per week tien minuten. Zaadjes te klein? Plak ze met een papje van bloem op een
strook wc-papier en leg die in de geul.

Voor buitengewoon lager, OV1 en kleuters. Aarde en zaad kosten een tiental euro. Volgorde, tellen en
fijne motoriek oefen je vanzelf.`,
    levels: ['K2', 'K3', 'BULO', 'BUSO-OV1'],
    themes: ['natuur', 'voeding'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'sociale-vaardigheden'],
    keywords: ['moestuinbak', 'schooltuin', 'moestuin', 'zaaien', 'zorgleerlingen', 'groenten'],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 8,
    season: 'maart tot juni, september',
    setting: 'binnen en buiten',
    accessibility: 'Bak op tafelhoogte; alle taken bestaan uit één handeling.',
  },
  {
    slug: 'weer-of-klimaat-tien-zinnen',
    kind: 'lesson-package',
    title: 'Weer of klimaat? Tien zinnen op een touw',
    summary:
      'Met wasknijpers hangen leerlingen uitspraken tussen weer en klimaat. Daarna bewijst een dobbelsteen waarom één dag weinig zegt.',
    description: `Span een touw door de klas. Links hangt een paraplu, rechts een kalender van dertig
jaar. Verdeel tien zinnen:

- Morgen wordt het zestien graden.
- In januari is het hier gemiddeld kouder dan in juli.
- Wat een natte zomer was dat!
- Vroeger vroor de vijver bijna elk jaar dicht.
- Er komt onweer boven zee.
- In de woestijn valt weinig regen.
- Mijn oma heeft nog nooit zo'n warme paasdag gehad.
- Gisteren waaide mijn fiets om.
- Sneeuw ligt hier minder lang dan vijftig jaar geleden.
- Het was vandaag koud, dus het klimaat warmt niet op.

Hangen, discussiëren, verhangen (30 min). Over zin 3, 4 en 7 mag het botsen: een herinnering is nog
geen meting.

Dan de dobbelsteen (20 min). Elke worp is een dag. Gooi tien keer en bereken het gemiddelde. Tel nu
bij elke worp één op: een warmer klimaat. Kan er nog een lage worp komen? Wat veranderde er wel?

Schrijf tot slot in drie zinnen een antwoord op zin 10 (10 min). Derde graad lager en 1A, zonder
kosten; gemiddelde en aardrijkskunde in één uur.`,
    levels: ['L5', 'L6', 'SO1A'],
    themes: ['klimaat-energie'],
    subjects: ['aardrijkskunde', 'wiskunde', 'nederlands'],
    keywords: ['klimaatverandering', 'opwarming', 'temperatuur', 'gemiddelde', 'klimaateducatie'],
    durationMinutes: 60,
    groupSizeMax: 28,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'vorming-buiten-lesgeven-elke-week',
    kind: 'training',
    title: 'Buiten lesgeven: van één dag naar elke week',
    summary:
      'Twee woensdagnamiddagen met een opdracht ertussen. Je probeert zelf zes buitenlessen en lost regen, lawaai en toezicht op.',
    description: `Eén keer per jaar naar buiten met de Buitenlesdag, dat lukt. Moeilijker is de
gewone dinsdag in november, met een dictee op het programma en één kind zonder jas.

Eerste woensdagnamiddag, begin maart. We geven elkaar les: breuken met takken, woordsoorten met
stoepkrijt, tijd met schaduwen, drie korte lessen voor kleuters. Na elke les één vraag: wat ging er
buiten beter dan binnen, en wat niet?

Tussenin geef je twee lessen met je eigen klas. Je brengt één foto zonder kinderen en één mislukking
mee.

Tweede woensdagnamiddag, eind maart. We werken aan afspraken: een verzamelroep, een grens, een
zitplek, een plan bij regen. Daarna leg je je weekrooster open en kies je één vast buitenuur.

Telkens van 13.30 tot 16.30 uur, met 18 plaatsen, gratis. Je neemt twaalf lesfiches van een halve
bladzijde en een brief voor ouders mee. Trek kleren aan die vuil mogen worden.`,
    levels: ['LKR', 'LIO'],
    themes: ['natuur'],
    subjects: ['nederlands', 'wiskunde', 'lichamelijke-opvoeding'],
    audience: 'Leerkrachten kleuter- en lager onderwijs, leraren in opleiding',
    keywords: ['buitenles', 'Buitenlesdag', 'nascholing', 'buitenonderwijs', 'natuur op school'],
    places: [{ name: 'Educatief centrum Sterrebos', municipality: 'Roeselare' }],
    prices: [],
    durationMinutes: 360,
    groupSizeMax: 18,
    season: 'maart',
    setting: 'buiten',
  },
  {
    slug: 'vorming-compostvat-op-school',
    kind: 'training',
    title: 'Een compostvat op school dat niet stinkt',
    summary:
      'Praktische namiddag voor wie een vat wil starten of een zuur vat wil redden. Ook welkom: het onderhoud en de keukenploeg.',
    description: `Stinkt het, dan is het te nat. Gebeurt er niets, dan is het te droog. Met die twee
zinnen kom je al ver; de rest leer je met je handen in het vat.

Op één woensdagnamiddag, van 13.30 tot 16.30 uur, staan er vier vaten klaar: een goed, een
slijmerig, een kurkdroog en een leeg. In groepjes van vier stel je een diagnose, meng je bij en meet
je de temperatuur.

Dan de vragen die zelden in een folder staan. Wie leegt het emmertje op vrijdag? Wat in de zomer?
Hoe hou je ratten weg? Welke taak kan een zesjarige alleen?

De vorming is gratis en komt in april en oktober terug, telkens met 16 plaatsen. Kom liefst met
twee: een leerkracht en iemand van het onderhoud. Je gaat naar huis met een emmer rijpe compost, een
taakkaart voor de klas en een lesidee per graad.`,
    levels: ['LKR', 'LIO'],
    themes: ['afval', 'natuur'],
    subjects: ['wetenschap-techniek'],
    audience: 'Leerkrachten, onderhouds- en keukenmedewerkers van basis en secundair',
    keywords: ['composteren', 'gft', 'schooltuin', 'nascholing', 'wormen', 'keukenafval'],
    places: [{ name: 'Lippensgoed-Bulskampveld', municipality: 'Beernem' }],
    prices: [],
    durationMinutes: 180,
    groupSizeMax: 16,
    season: 'april en oktober',
    setting: 'buiten',
  },
  {
    slug: 'luchtkoffer-co2-meters',
    kind: 'material',
    title: 'Luchtkoffer: hoe fris is de lucht in je klas?',
    summary:
      'Zes CO₂-meters, een rookpen en opdrachtkaarten. Leerlingen meten hoe snel een lokaal bedompt raakt en welk raam het meeste helpt.',
    description: `Om tien uur geeuwt de halve klas. Te laat gaan slapen, of te weinig verse lucht? Met
zes meters zoek je het uit, van de derde graad lager tot het einde van het secundair.

Proef A (50 min). Sluit alles en lees elke vijf minuten af. Buiten meet je iets meer dan 400 ppm;
veel scholen nemen 900 ppm als teken om te verluchten. Hoelang duurt het tot daar? Zet dan meteen
alles open.

Proef B (50 min). Eén raam, twee ramen, een raam en de deur: wat helpt het snelst? De rookpen toont
hoe de lucht beweegt.

Proef C (een week). Zes lokalen krijgen elk een meter en een invulblad. De klas doet per lokaal één
voorstel.

Let op: CO₂ zegt hoeveel uitgeademde lucht er hangt, niets over fijn stof of geurtjes. De rookpen
gebruik jij, nooit bij astma in de groep of onder een rookmelder.

Ontlenen is gratis, tot twee weken. Je werkt aan grafieken, gezond leven en onderzoek met een
controlemeting.`,
    levels: [
      'L5',
      'L6',
      'SO1A',
      'SO1B',
      'SO2D',
      'SO2DA',
      'SO2A',
      'SO3D',
      'SO3DA',
      'SO3A',
      'BUSO-OV4',
    ],
    themes: ['klimaat-energie', 'techniek'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    keywords: ['luchtkwaliteit', 'ventilatie', 'verluchten', 'leskoffer', 'sensor', 'binnenlucht'],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 24,
    season: 'oktober tot maart',
    setting: 'binnen',
    accessibility: 'Schermen met grote cijfers en een kleur: groen, oranje of rood.',
    lending: {
      maxDays: 14,
      turnaroundDays: 1,
      maxCopiesPerSchool: 1,
      parts: [
        { name: 'CO₂-meter met kleurenscherm', count: 6, essential: true },
        { name: 'USB-laadkabel', count: 6, essential: true },
        { name: 'Stekkerdoos met zes USB-poorten', count: 1, essential: true },
        { name: 'Rookpen met houder', count: 1, essential: false },
        { name: 'Opdrachtkaart (proef A, B en C)', count: 18, essential: true },
        { name: 'Rolmeter van vijf meter', count: 2, essential: false },
        { name: 'Thermo- en hygrometer', count: 2, essential: false },
        { name: 'Map met invulbladen en uitleg', count: 1, essential: false },
      ],
      copies: [
        { barcode: 'KB-LUCH-01', pickupPoint: 'roeselare', shelf: 'D-03' },
        { barcode: 'KB-LUCH-02', pickupPoint: 'kortrijk', shelf: 'B-06' },
      ],
    },
  },
  {
    slug: 'leerlingenforum-duurzame-scholen',
    kind: 'event',
    title: 'Leerlingenforum: tien minuten voor jullie actie',
    summary:
      'Klassen en leerlingenraden tonen elkaar wat ze rond afval, water, energie, mobiliteit of natuur probeerden, ook wat mislukte.',
    description: `Geen wedstrijd en geen applausmeter. Op een donderdagvoormiddag in mei vertellen
scholen elkaar drie dingen: wat wilden we, wat deden we, wat zouden we anders doen?

- 9.15 uur: opbouwen. Elke school krijgt een tafel en één stuk karton.
- 9.45 uur: eerste marktronde. De helft vertelt, de helft stelt minstens twee vragen.
- 10.30 uur: pauze, met eigen drinkbus en een stuk fruit.
- 10.50 uur: tweede marktronde, omgekeerd.
- 11.30 uur: elke school kiest één idee en zegt wie de eerste stap zet.
- 12 uur: einde.

Per school komen vier tot acht leerlingen, vanaf het vierde leerjaar, met één begeleider. Deelnemen
is gratis; inschrijven kan tot twee weken vooraf.

Zo bereid je voor: laat je leerlingen hun verhaal in de klas vertellen met één voorwerp en zonder
blad. Spreken voor publiek en een plan bijsturen zijn hier geen oefening meer.`,
    levels: ['L4', 'L5', 'L6', 'SO1A', 'SO1B', 'SO2D', 'SO2DA', 'SO2A', 'BULO', 'BUSO-OV3'],
    themes: ['afval', 'klimaat-energie', 'natuur', 'samenleven'],
    subjects: ['burgerschap', 'nederlands', 'sociale-vaardigheden'],
    audience: 'Leerlingenraden en milieuwerkgroepen met een begeleider',
    keywords: ['leerlingenraad', 'milieuraad', 'participatie', 'MOS', 'uitwisseling', 'inspraak'],
    places: [{ name: 'Educatief centrum Sterrebos', municipality: 'Roeselare' }],
    prices: [],
    durationMinutes: 165,
    groupSizeMax: 8,
    season: 'mei',
    setting: 'binnen',
    accessibility:
      'Meld vooraf wie een rustige plek, een zitplaats vooraan of een tolk nodig heeft.',
  },
]
