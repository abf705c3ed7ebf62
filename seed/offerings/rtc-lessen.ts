import type { SampleOffering } from '../sample.ts'

/** Sample offerings of RTC West-Vlaanderen: STEM lessons, two boxes and four trainings. */
export const rtcLessen: readonly SampleOffering[] = [
  {
    slug: 'waterbaan-met-trechters-en-buizen-kleuters',
    kind: 'lesson-package',
    title: 'Een waterbaan met trechters en buizen',
    summary:
      'Kleuters laten water van hoog naar laag lopen, met bochten en zonder lekken. Drie ' +
      'uitdagingen voor de watertafel of de speelplaats.',
    description: `Eén emmer staat op de muur, één emmer op de grond. Hoe krijg je het water beneden
zonder het te dragen? Zet klaar en wacht: trechters, tuinslang, doorgesneden petflessen, een
dakgootje, wasknijpers en tape.

Wie eraan toe is, krijgt een getekende kaart: het water komt in de onderste emmer, gaat om een hoek
of splitst naar twee emmers.

Werk met zes kleuters tegelijk, drie beurten van twintig minuten in een week. Zeg weinig. “Waar lekt
het?” is een goede zin. Tel in de laatste beurt hoeveel van tien bekertjes beneden aankomen.

Leg reservesokken klaar; de rest komt gratis uit de berging. Van de eerste tot de derde kleuterklas
ervaren kinderen hoog en laag, oorzaak en gevolg.`,
    levels: ['K1', 'K2', 'K3', 'BUKO'],
    themes: ['techniek', 'water-zee'],
    subjects: ['wetenschap-techniek', 'nederlands'],
    keywords: [
      'watertafel',
      'proefjes',
      'knikkerbaan',
      'onderzoekend spelen',
      'STEM',
      'hellend vlak',
      'kleuters',
    ],
    prices: [],
    durationMinutes: 60,
    groupSizeMax: 6,
    season: 'mei en juni',
    setting: 'buiten',
  },
  {
    slug: 'woorden-rijden-met-de-bee-bot',
    kind: 'lesson-package',
    title: 'Woorden rijden met de Bee-Bot',
    summary:
      'De robot haalt letters op in de goede volgorde. Vier spelletjes voor letterkennis, ' +
      'rijm en eerste woorden, ook zonder robot.',
    description: `M, aa, n. Drie vakjes op de mat, drie stops, één woord. Wie een Bee-Bot woorden
laat rijden, moet eerst horen welke klank vooraan staat en dan pas op de pijlen drukken.

Leg een raster van vijf op vijf vakken, vijftien centimeter per vak, met letters die je klas al
kent. Vier spelletjes van 25 minuten:

- Beginklank (derde kleuterklas): trek een prent, rijd naar de letter waarmee het woord begint.
- Rijmrace (derde kleuterklas, eerste leerjaar): twee groepjes, één prent; wie haalt het eerst een rijmwoord?
- Woordrit (eerste leerjaar): rijd drie letters na elkaar en zeg bij elke stop de klank.
- Dubbele rit (tweede leerjaar): maak een woord van vijf letters met zo weinig mogelijk stappen.

Per vier is er een lezer, een planner, een drukker en een controleur. Bee-Bots ontleen je gratis als
je school de vorming volgde; anders is een pion de robot en een kind de motor.`,
    levels: ['K3', 'L1', 'L2'],
    themes: ['programmeren', 'geletterdheid'],
    subjects: ['nederlands', 'ict'],
    keywords: [
      'beebot',
      'bijenrobot',
      'letters',
      'aanvankelijk lezen',
      'rijmen',
      'vloerrobot',
      'coderen',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 24,
    season: 'het hele schooljaar',
    setting: 'binnen',
    accessibility: 'Met een pion en pijlkaarten kan elk spel ook op tafel.',
  },
  {
    slug: 'wagentje-op-wind-met-zeil',
    kind: 'lesson-package',
    title: 'Een wagentje op wind',
    summary:
      'Met karton, deksels en een vel papier bouwen leerlingen een zeilwagen en zoeken ze ' +
      'de beste vorm voor het zeil.',
    description: `Blaas eens tegen een speelgoedauto. Er gebeurt niets. Blaas nu tegen een auto met
een zakdoek op een stokje.

Les 1, maken (50 minuten). Elk duo uit het eerste of tweede leerjaar krijgt karton, vier deksels,
twee satéprikkers, twee rietjes voor de assen, klei en papier. Jij toont enkel hoe een as door een
rietje draait. Staat het zeil vooraan of in het midden? Dat zoeken ze uit.

Les 2, meten (50 minuten). Een ventilator blaast tien tellen op drie zeilen: klein, groot en een
vorm naar keuze. Knip telkens een touwtje zo lang als de rit. De touwtjes naast elkaar vormen
vanzelf een grafiek. Is groter altijd beter? Een groot zeil doet sommige wagens kantelen.

Buiten deksels sparen kost het niets; meten en bijsturen leer je zo spelend.`,
    levels: ['L1', 'L2', 'BULO'],
    themes: ['techniek', 'klimaat-energie'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    keywords: [
      'lucht',
      'zeilwagen',
      'rijden',
      'proefjes',
      'eerlijk onderzoek',
      'energie',
      'STEM',
      'knutselen',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 24,
    season: 'herfst en lente',
    setting: 'binnen en buiten',
  },
  {
    slug: 'meten-met-el-duim-en-voet',
    kind: 'lesson-package',
    title: 'Meten met el, duim en voet',
    summary:
      'Een touwtje van “drie voet” blijkt in elke groep anders. Zo ontdekken leerlingen ' +
      'waarom we samen één meter afspraken.',
    description: `Stuur twee kinderen naar de gang met dezelfde bestelling: een touw van drie voet
en twee duim. Ze komen terug met twee verschillende touwen en de klas is verontwaardigd. Wie heeft
er fout gemeten? Niemand.

Vroeger mat men met wat je altijd bij hebt: je lijf. De voet, de duim, de span, de el, de pas. De el
verschilde zelfs van stad tot stad.

Meetcircuit, 50 minuten, tabel met vier kolommen (voorwerp, geschat, gemeten met mijn lijf, gemeten
in cm):

- de breedte van de deur in span;
- een schoolbank in duim;
- de speelplaats in pas;
- een sjaal in el, van elleboog tot vingertop;
- een voorwerp naar keuze, met een zelf bedachte maat.

De les erna, 50 minuten, is het markt. De helft verkoopt lint of touw, de andere helft koopt,
iedereen met zijn eigen el. Wie kocht het voordeligst? Welke afspraak lost dit op? Samen maken
jullie een klasmaat.

Voor het derde en vierde leerjaar. Neem een rol touw en scharen, dat is alles. Schatten, omzetten en
een beetje geschiedenis gaan samen.`,
    levels: ['L3', 'L4'],
    themes: ['techniek', 'erfgoed'],
    subjects: ['wiskunde', 'geschiedenis'],
    keywords: ['oude maten', 'schatten', 'lengte', 'meter', 'metend rekenen', 'ambachten'],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 26,
    season: 'het hele schooljaar',
    setting: 'binnen en buiten',
  },
  {
    slug: 'bruggen-van-krantenpapier-belastingsproef',
    kind: 'lesson-package',
    title: 'Een brug van vier kranten',
    summary:
      'Twee tafels, zestig centimeter ertussen en een bak kranten. Welke brug draagt een ' +
      'kilo suiker, en waarom bezwijkt de rest?',
    description: `Bestek voor de bouwfirma’s (drie leerlingen per firma, vierde leerjaar tot 1B)

Opdracht: een brug over een kloof van 60 cm tussen twee tafels. Materiaal: vier kranten, een meter
tape, een schaar. Vastplakken aan de tafels is verboden. De brug draagt een pak suiker van een kilo,
tien tellen lang.

Tijdschema: 10 minuten materiaal testen, 15 schetsen met maten, 40 bouwen, 20 belasten met telkens
250 gram, 15 bespreken.

Bij het testen geef je één tip, als vraag: hoe wordt een blad stijver, plat, gevouwen of opgerold?
Veel groepen ontdekken de buis. Pas als hun brug doorzakt, ontdekken ze de driehoek.

Om af te ronden:

- Waar trok het papier en waar werd het geduwd?
- Welke brug in jullie gemeente gebruikt dezelfde truc?

Geen kosten. Hierna zijn leerlingen klaar voor grote houten latten, bijvoorbeeld met Creatool.
Ontwerpen, wegen en verklaren staan op het programma.`,
    levels: ['L4', 'L5', 'L6', 'SO1B'],
    themes: ['techniek'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    keywords: [
      'constructie',
      'bruggen bouwen',
      'stevigheid',
      'driehoek',
      'Creatool',
      'technisch proces',
      'STEM',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 27,
    season: 'het hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'windturbine-wieken-testen-met-multimeter',
    kind: 'lesson-package',
    title: 'Hoeveel wieken voor een windturbine?',
    summary:
      'Met een motortje als dynamo meten leerlingen welke wieken de meeste spanning geven. ' +
      'Eén ding veranderen, de rest gelijk houden.',
    description: `Op zee hebben ze er drie. Maar waarom geen twee, of zes? Dat kun je meten.

Opstelling per vier leerlingen: een klein speelgoedmotortje op een blokje hout, een kurk op de as,
wieken van dun karton aan satéprikkers en een multimeter op gelijkspanning. Een haardroger op koude
stand staat op een vaste streep, één meter ver. Bril op, haar vast, en handen weg als het draait.

Les 1 (50 min.). Bouwen en drie keer aflezen voor een gemiddelde.

Les 2 (50 min.). Elk groepje kiest één vraag en verandert enkel dat: het aantal wieken (2, 3, 4, 6),
de lengte (6, 9, 12 cm) of de hoek (10, 30, 60 graden).

Les 3 (50 min.). Grafiek, conclusie, en de beste vondsten van alle groepjes in één kampioensturbine.
Haalt die het ook?

Denkvraag: in de klas winnen soms zes wieken. Waarom bouwt men er dan drie, met wieken van
tientallen meters lang?

Motortjes en meters vind je in het technieklokaal; reken anders op ongeveer 5 euro per groep. Voor
het vijfde leerjaar tot de eerste graad secundair, rond meten en eerlijk onderzoek.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['klimaat-energie', 'techniek'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    keywords: [
      'windmolen',
      'groene stroom',
      'hernieuwbare energie',
      'dynamo',
      'multimeter',
      'onderzoek',
      'grafiek',
    ],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 24,
    season: 'het hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'zes-sloten-ontsnappingsspel-ontwerpen',
    kind: 'lesson-package',
    title: 'Zes sloten: ontwerp zelf een ontsnappingsspel',
    summary:
      'Zes groepjes maken elk een technisch raadsel dat een cijfer oplevert. Samen openen ' +
      'ze de kist van een andere klas.',
    description: `In de kist zit de brief van klas 5B, op de kist hangt een cijferslot. Zes
raadsels geven samen de code. Alleen: ze bestaan nog niet. Jouw leerlingen van het vijfde leerjaar
tot de eerste graad secundair maken ze.

Elke ploeg van vijf kiest één werkwoord en bouwt daar een raadsel rond:

- verlichten: een lampje gaat enkel aan bij de juiste draad;
- wegen: welk blokje brengt de balans in evenwicht?
- draaien: na hoeveel toeren van het kleine tandwiel staat het grote weer bovenaan?
- spiegelen: een boodschap die je met twee spiegels leest;
- bouwen: een toren van precies die hoogte, meet en je vindt het cijfer;
- ontcijferen: een geheimschrift met een draaischijf.

Vier lessen van 50 minuten: bedenken, bouwen, testen bij elkaar, spelen met een andere klas. Eén
maat telt: lukt het in zes minuten zonder uitleg? Te moeilijk wordt een hintkaart. Reken op een slot
van een tiental euro, of een envelop met de code op. Ontwerpen, testen en helder instructies
schrijven zijn het echte doel.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['techniek'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'leren-leren'],
    keywords: [
      'escaperoom',
      'escape game',
      'raadsels',
      'hangslot',
      'technische opdrachten',
      'samenwerken',
      'STEM',
    ],
    prices: [],
    durationMinutes: 200,
    groupSizeMax: 30,
    season: 'de laatste week voor een vakantie',
    setting: 'binnen',
  },
  {
    slug: 'eerste-3d-ontwerp-een-naamhanger',
    kind: 'lesson-package',
    title: 'Eerste 3D-ontwerp: een naamhanger',
    summary:
      'Van klei naar scherm: leerlingen denken in lagen en maten en maken een hanger die in ' +
      'een halfuur geprint kan worden.',
    description: `Begin zonder computer. Geef elke leerling een plak klei van 1 cm dik en laat een
hanger snijden met een gat erin. Bekijk hem van boven, van voor en van opzij en teken die drie
aanzichten op ruitjespapier, met maten in millimeter. Dat is les 1 (50 minuten), en het moeilijkste
is al gebeurd.

In les 2 (50 minuten) openen ze een gratis 3D-tekenprogramma in de browser. Drie handelingen
volstaan: een blok plaatsen en maten ingeven, een gat maken met een cilinder, letters erbovenop
zetten. De grenzen staan op het bord: hoogstens 60 bij 25 bij 4 mm, het gat 5 mm, geen rand dunner
dan 2 mm, minder dan een halfuur printtijd.

Les 3 (50 minuten) is nazicht. Leerlingen ruilen van plaats en overlopen vier vragen: Ligt de
onderkant plat? Zit het gat er echt door? Zweeft er niets? Kloppen de maten met de tekening?

Voor het zesde leerjaar en de eerste graad secundair. Heeft je school geen printer? Vraag een
secundaire school, of stop na het ontwerp. Het filament kost enkele centen per hanger. Je raakt aan aanzichten, schaal en
millimeters.`,
    levels: ['L6', 'SO1A', 'SO1B'],
    themes: ['techniek'],
    subjects: ['ict', 'wiskunde', 'wetenschap-techniek'],
    keywords: [
      '3D-printen',
      '3D-printer',
      'tekenprogramma',
      'CAD',
      'sleutelhanger',
      'ruimtelijk inzicht',
      'ontwerpen',
    ],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 24,
    season: 'het hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'wat-zie-je-door-de-microscoop-ui-en-water',
    kind: 'lesson-package',
    title: 'Voor het eerst door een microscoop',
    summary:
      'Leren scherpstellen, een uienvlies bekijken en tekenen wat je ziet in plaats van wat ' +
      'je verwacht. Met preparatenpaspoort.',
    description: `“Ik zie mijn eigen wimpers.” Zo begint het altijd, of je nu in het zesde leerjaar
zit of in 2A.

Rijbewijs (25 minuten). Leerlingen leggen een letter e uit de krant onder de lens en volgen vijf
stappen: kleinste vergroting, lamp aan, tafel omhoog terwijl je van opzij kijkt, scherpstellen door
weg te draaien, pas dan een sterkere lens. Wat is er met de e gebeurd? Hij staat op zijn kop en in
spiegelbeeld. Wie dat ontdekt, krijgt een stempel.

Preparaat (25 minuten). Trek met een pincet het vliesje van een uienrok, leg het in een druppel
water met wat jodium, dekglaasje schuin erop. Luchtbellen (zwarte cirkels) teken je niet.

Tekenen (25 minuten). Eén cirkel, vijf cellen, scherp potlood, vergroting erbij, niets inkleuren.
Benoem wand en kern enkel als je ze ziet.

Vrij onderzoek (25 minuten). Haar, zout, stof, papier, slootwater. Op het preparatenpaspoort noteren
ze wat ze verwachtten en wat ze zagen.

Werk per twee, met handschoenen bij het jodium. Met de microscopen van een secundaire school kost
dit enkel een ui. Waarnemen en nauwkeurig noteren zijn de doelen.`,
    levels: ['L6', 'SO1A', 'SO1B', 'SO2A'],
    themes: ['natuur', 'techniek'],
    subjects: ['wetenschap-techniek'],
    keywords: [
      'microscopie',
      'cel',
      'biologie',
      'vergroting',
      'preparaat',
      'labo',
      'natuurwetenschappen',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 20,
    season: 'het hele schooljaar',
    setting: 'binnen',
    accessibility:
      'Een camera of gsm op het oculair maakt het beeld groot voor wie moeilijk door een ' +
      'lens kijkt.',
  },
  {
    slug: 'zeespiegel-in-python-met-oefencijfers',
    kind: 'lesson-package',
    title: 'Zeespiegel in twintig regels Python',
    summary:
      'Leerlingen programmeren een gemiddelde, een grafiek en een trend uit een meetreeks ' +
      'en bevragen wat de cijfers wel en niet zeggen.',
    description: `Tien jaar, tien metingen in millimeter boven het eerste jaar. Het zijn
oefencijfers:

- jaar = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
- hoogte = [0, 4, 2, 7, 6, 11, 9, 14, 12, 17]

Les 1. Leerlingen laten Python het gemiddelde van de eerste vijf en de laatste vijf jaren berekenen
(3,8 en 12,6). Eerst in gewone taal, dan pas in code.

Les 2. Met een grafiekbibliotheek tekenen ze de punten. Dan trekken ze er met het oog een lijn door
en schatten ze de stijging per jaar. De berekende trend is ongeveer 1,7 mm per jaar; wie zat het
dichtst?

Les 3. Discussie:

- Wat als je alleen jaar 2 en 3 toont? Of enkel 1 en 10?
- Hoe lang moet je meten voor je “stijgt” mag schrijven?
- Hoe hoog staat het na honderd jaar, en waarom is die voorspelling gevaarlijk?

Als uitbreiding zoeken ze een open meetreeks van een haven, zoals Oostende, en laten ze hun code
daarop los. Drie lessen van 50 minuten, een laptop per twee, gratis software, voor de tweede en
derde graad.`,
    levels: ['SO2D', 'SO2DA', 'SO3D', 'SO3DA'],
    themes: ['programmeren', 'klimaat-energie', 'water-zee'],
    subjects: ['ict', 'wiskunde', 'aardrijkskunde'],
    keywords: [
      'coderen',
      'programmeertaal',
      'data',
      'zeespiegelstijging',
      'trendlijn',
      'Oostende',
      'regressie',
      'STEM',
    ],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 24,
    season: 'het hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'leer-een-computer-peren-herkennen',
    kind: 'lesson-package',
    title: 'Leer een computer peren herkennen',
    summary:
      'AI zonder computer: met kaarten trainen leerlingen een beslissingsboom, laten hem ' +
      'falen en zoeken waar de fout in de data zat.',
    description: `Is dit een peer? De machine mag niet kijken, ze mag alleen ja-neevragen stellen.
Jouw leerlingen worden die machine, met 24 zelfgetekende kaarten: 12 peren, waarvan zes gele, en 12
andere vruchten. Eén stel dient voor drie ploegen; kopieer het voor de hele klas.

Trainen. Elke ploeg van drie krijgt 8 kaarten en bouwt een boom van hoogstens drie vragen,
bijvoorbeeld “Is het groen?” en “Is de bovenkant smaller?”. De boom moet op hun 8 kaarten foutloos
werken.

Testen. Nu komen 8 kaarten van een andere ploeg langs. Elke fout wordt geturfd. Geef één ploeg bij
het trainen stiekem enkel groene peren: haar machine keurt alle gele peren af. Wie vindt de oorzaak?

Verbeteren. Eén vraag vervangen of vier trainingskaarten bijvragen, wat helpt meer?

Dat is 50 minuten. In het tweede lesuur bekijkt elke groep een echt systeem: een sollicitatiefilter,
een film die je wordt aanbevolen, een poortje dat gezichten herkent. Waaruit leerde het? Wie
ontbreekt misschien? Bij wie kun je terecht na een fout?

Geen schermen, geen kosten, wel stiften. Voor de eerste en tweede graad.`,
    levels: ['SO1A', 'SO1B', 'SO2D', 'SO2DA', 'SO2A'],
    themes: ['programmeren', 'media'],
    subjects: ['ict', 'wiskunde', 'burgerschap'],
    keywords: [
      'artificiële intelligentie',
      'AI',
      'machine learning',
      'algoritme',
      'trainingsdata',
      'vooroordeel',
      'unplugged',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 27,
    season: 'het hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'losmaken-of-slopen-verbindingen-in-de-bouw',
    kind: 'lesson-package',
    title: 'Losmaken of slopen? Verbindingen onderzoeken',
    summary:
      'Leerlingen maken zes verbindingen, halen ze weer uit elkaar en berekenen wat er ' +
      'opnieuw bruikbaar is. Voor bouw, hout en schilderwerk.',
    description: `Werkorder voor de tweede en derde graad en OV3. Maak met twee houten latten van
30 cm telkens één verbinding: genageld, geschroefd, gelijmd, met montagekit, met pen en gat, met een
klemprofiel. Haal ze daarna uit elkaar alsof je het hout voor een volgende werf wilt bewaren.

Meet telkens:

- tijd om te maken en tijd om los te maken;
- gereedschap en verbruiksmateriaal, in euro;
- bruikbare lengte die overblijft, in procent van 60 cm;
- stevigheid: hoeveel kilo tot ze beweegt?

Vaak is de snelste verbinding de duurste om te ontmantelen. Of dat bij jullie ook zo is, moet
blijken. Reken op twee lesuren maken, een lesuur theorie terwijl alles droogt, een lesuur demonteren
en rekenen.

Besluit: een tussenwand van een lokaal moet over vijf jaar weg. Schrijf een advies van een halve
bladzijde met twee keuzes en een prijs. Houtafval volstaat; bril en handschoenen zijn verplicht.`,
    levels: ['SO2A', 'SO2DA', 'SO3A', 'SO3DA', 'BUSO-OV3'],
    themes: ['techniek', 'afval'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    keywords: [
      'circulair bouwen',
      'hergebruik',
      'demonteren',
      'bouw',
      'hout',
      'praktijk',
      'werkplaats',
      'duurzaamheid',
    ],
    prices: [],
    durationMinutes: 200,
    groupSizeMax: 16,
    season: 'het hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'een-fietsband-plakken-stap-voor-stap',
    kind: 'lesson-package',
    title: 'Een fietsband plakken in tien foto’s',
    summary:
      'Leerlingen fotograferen hun eigen handelingen en maken er een stappenkaart van ' +
      'waarmee een ander de band ook kan plakken.',
    description: `Psssst. Je steekt zelf, met veel gevoel voor drama, een punaise in een oude
binnenband. Wie helpt?

Moment 1, zien (50 minuten). Jij plakt de band traag en zegt bij elke stap hoogstens drie woorden:
ventiel open, band eraf, lek zoeken, cirkel tekenen, droog maken, schuren, lijm erop, wachten,
plakker duwen, testen in water. De leerlingen leggen tien gereedschappen en hulpmiddelen op
volgorde.

Moment 2, doen (50 minuten). Per twee: de ene plakt, de andere fotografeert de handen. Wachten op de
lijm is de lastigste stap; zet een zandloper.

Moment 3, doorgeven (50 minuten). De foto’s worden een kaart met tien vakken en bij elk vak één
woord of een picto. De proef op de som: een leerling uit een andere klas werkt met hun kaart, zonder
hulp. Waar hapert het? Die foto wordt opnieuw gemaakt.

Oude binnenbanden krijg je in een fietsenwinkel of bij ouders; een plakdoos kost enkele euro’s. Voor
BULO, OV2, OV3 en 1B. Technisch handelen en instructies begrijpen gaan hand in hand.`,
    levels: ['BULO', 'BUSO-OV2', 'BUSO-OV3', 'SO1B'],
    themes: ['techniek', 'mobiliteit'],
    subjects: ['wetenschap-techniek', 'nederlands', 'leren-leren'],
    keywords: [
      'fiets herstellen',
      'lekke band',
      'stappenplan',
      'buitengewoon onderwijs',
      'praktijk',
      'zelfredzaamheid',
      'pictogrammen',
    ],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 10,
    season: 'lente',
    setting: 'binnen en buiten',
    accessibility:
      'Elke stap staat op een aparte foto; er is altijd een tweede persoon die meehoudt.',
  },
  {
    slug: 'woorden-van-de-werkplaats-nt2-techniek',
    kind: 'lesson-package',
    title: 'Woorden van de werkplaats',
    summary:
      'Wie Nederlands leert en de praktijkklas binnenstapt, oefent hier dertig vakwoorden, ' +
      'zes veiligheidszinnen en om herhaling vragen.',
    description: `“Geef mij eens de dopsleutel.” Wie dan een tang aanreikt, is niet onhandig, die
kent het woord niet. Deze reeks bouw je samen met de collega van de praktijk, in de werkplaats zelf.

Ga eerst met je gsm rond en fotografeer dertig dingen die leerlingen écht nodig hebben: gereedschap,
machines, kledij en tekens aan de muur. Print de foto’s twee keer.

Uur 1: kennen. Leg foto’s bij de echte voorwerpen. Speel memory, maar enkel wie “de” of “het” juist
zegt, mag het paar houden. Wie thuis een ander woord heeft, schrijft het op de achterkant.

Uur 2: horen. De praktijkleerkracht geeft bevelen in gewoon tempo: draai vast, leg opzij, zet uit,
meet na, blijf staan, kom helpen. De groep voert uit, eerst samen, dan alleen.

Uur 3: vragen. In duo’s spelen ze een storing na. Zes zinnen zijn verplicht: Stop! / Kunt u dat
herhalen? / Bedoelt u deze? / Ik begrijp het niet. / Het is stuk. / Mag ik beginnen?

Voor OKAN, volwassenen en OV3. Enkel printwerk nodig, wat gratis kan. Taal en veiligheid leer je zo
tegelijk, met hetzelfde doel: mee kunnen.`,
    levels: ['OKAN', 'CVO', 'LIGO', 'BUSO-OV3'],
    themes: ['geletterdheid', 'techniek', 'talent-beroepen'],
    subjects: ['nederlands', 'wetenschap-techniek'],
    keywords: [
      'NT2',
      'vaktaal',
      'anderstalige nieuwkomers',
      'gereedschap',
      'veiligheid',
      'praktijkvakken',
      'taalgericht vakonderwijs',
    ],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 14,
    season: 'september, of voor een stage',
    setting: 'binnen',
  },
  {
    slug: 'een-beroep-bekijken-in-vr-en-bevragen',
    kind: 'lesson-package',
    title: 'Eerst kijken, dan vragen: een beroep in VR',
    summary:
      'Vijf minuten in een werkplaats, dan een gesprek met een echte vakman of -vrouw. Wat ' +
      'liet de headset niet zien?',
    description: `Een filmpje van een lasser ruikt naar niets, maakt geen lawaai en weegt geen
kilo. Precies daarover gaat deze les: virtual reality toont veel, en laat veel weg.

Voor (50 minuten). De leerlingen noteren bij een beroep zeven verwachtingen: waar, met wie, welk
lawaai, welke houding, wat is lastig, wat is fijn, hoe word je het? Veilig kijken is: zittend,
enkele minuten, stoppen zodra het draait.

Tijdens (50 minuten). Drie hoeken. In de kijkhoek zitten acht leerlingen met de VR-set, met een
volwassene erbij. In de tekenhoek maakt men een plattegrond van de werkplek. In de vraaghoek kiest
men de zes beste vragen voor een gast.

Na (50 minuten). Een vakman of -vrouw komt langs of belt in. De klas legt haar plattegrond voor: wat
klopt, wat ontbreekt? Vraag ook naar een slechte dag.

Voor het zesde leerjaar en de eerste graad. Omdat fabrikanten een headset meestal pas vanaf 12 of 13
jaar aanraden, kijkt wie jonger is beter mee op de tablet. De VR-set ontleen je gratis als je zelf
de vorming VR volgde. Zonder set dient een gewone video.`,
    levels: ['L6', 'SO1A', 'SO1B'],
    themes: ['talent-beroepen', 'techniek', 'media'],
    subjects: ['leren-leren', 'ict', 'nederlands'],
    keywords: [
      'VR-bril',
      'virtual reality',
      'beroepenoriëntatie',
      'studiekeuze',
      'interview',
      'XR-junior',
    ],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 24,
    season: 'januari tot april',
    setting: 'binnen',
    accessibility: 'Wie geen headset verdraagt of wil dragen, volgt hetzelfde beeld op de tablet.',
  },
  {
    slug: 'een-wachtwoord-dat-standhoudt-basiseducatie',
    kind: 'lesson-package',
    title: 'Een wachtwoord dat standhoudt',
    summary:
      'Cursisten en leerlingen tellen na hoe vlug een kort wachtwoord te raden is, en maken ' +
      'er een dat lang én te onthouden is.',
    description: `Zet een koffertje met een slot van drie cijfers op tafel. Wie raadt de code? Al
vlug begint iemand systematisch: 000, 001, 002. Hoelang duurt dat, aan één poging per seconde?
Duizend mogelijkheden, dus hoogstens een kleine zeventien minuten. Een computer doet het in een
oogwenk.

Laat het slot nu groeien. Eén cijfer erbij is tien keer zo lang zoeken, één letter zesentwintig
keer. Lengte helpt dus meer dan een uitroepteken op het einde.

In het tweede lesuur maakt ieder op papier een oefenzin van vier woorden die niets met elkaar te
maken hebben, met een tekening erbij. Het echte wachtwoord maak je thuis en toon je aan niemand.
Speel tot slot “ja, nee, bellen”:

- een sms van de bank vraagt op een link te klikken;
- de school vraagt een nieuw wachtwoord te kiezen in de app;
- een vriendin vraagt per bericht dringend geld.

Voor volwassenen in Ligo of CVO, OKAN, 1B en OV3. Een slot van enkele euro’s volstaat.`,
    levels: ['LIGO', 'CVO', 'OKAN', 'SO1B', 'BUSO-OV3'],
    themes: ['media', 'geletterdheid'],
    subjects: ['ict', 'wiskunde'],
    keywords: [
      'digitale vaardigheden',
      'veilig online',
      'phishing',
      'cyberveiligheid',
      'e-inclusie',
      'pincode',
      'NT2',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 14,
    season: 'het hele schooljaar',
    setting: 'binnen',
    accessibility: 'Het slot en de kaarten werken zonder computer; je kunt alles hardop meedoen.',
  },
  {
    slug: 'dash-robots-vier-op-de-vloer',
    kind: 'material',
    title: 'Vier Dash-robots voor op de vloer',
    summary:
      'Robots op wielen die rijden, praten en afstand voelen. Leerlingen sturen ze met ' +
      'blokken op een tablet en bouwen een parcours.',
    description: `Vier robots, vier tablets van de school, een lege vloer van zes bij zes meter:
dat is alles wat je nodig hebt. Dash rijdt vooruit, draait, licht op, zegt iets wat kinderen zelf
inspreken en merkt dat er een doos in de weg staat. Leerlingen van het derde tot het zesde leerjaar
schuiven de blokken code op het scherm en zien meteen of de robot doet wat ze bedoelden.

Wat lukt in welke tijd?

- 25 minuten: verkennen, elk groepje tekent een vierkant met de robot;
- 50 minuten: parcours met kegels en tape, eerst in stappen, dan met een lus;
- 100 minuten: een bode die pakjes brengt en stopt voor elke hindernis.

Reken zes kinderen per robot en geef ze rollen: programmeur, meter, baanwachter, verslaggever, twee
testers. Installeer de app en test de bluetooth op jullie tablets de dag ervoor.

De robots zijn gratis te ontlenen zodra een collega de vorming over Bee-Bots en Blue-Bots volgde;
het koppelen met een tablet komt daar aan bod. Laad ze op voor je ze terugbrengt. Hoeken, afstanden,
herhaling en voorwaarden komen vanzelf in de les.`,
    levels: ['L3', 'L4', 'L5', 'L6', 'BULO'],
    themes: ['programmeren', 'techniek'],
    subjects: ['ict', 'wiskunde', 'wetenschap-techniek'],
    keywords: [
      'robot Dash',
      'coderen',
      'robotica',
      'sensoren',
      'tablet',
      'computationeel denken',
      'vloerrobot',
      'STEM',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 24,
    season: 'het hele schooljaar',
    setting: 'binnen',
    accessibility:
      'Het parcours kan ook op een verhoogd podium, voor wie niet op de vloer kan zitten.',
    lending: {
      maxDays: 14,
      turnaroundDays: 1,
      overHolidays: false,
      maxCopiesPerSchool: 1,
      trainings: ['vorming-bee-bots'],
      trainingScope: 'school',
      parts: [
        { name: 'Dash-robot', count: 4, essential: true },
        { name: 'USB-laadkabel', count: 4, essential: true },
        { name: 'Laadstekker met vier poorten', count: 1, essential: true },
        { name: 'Opzetstuk voor bouwblokken', count: 8, essential: false },
        { name: 'Lage kegel', count: 12, essential: false },
        { name: 'Opdrachtkaart', count: 24, essential: false },
        { name: 'Handleiding met hulp bij het verbinden', count: 1, essential: false },
        { name: 'Tas met schuimvakken', count: 1, essential: true },
      ],
      copies: [
        { barcode: 'KB-DASH-01', pickupPoint: 'kortrijk', shelf: 'A-10' },
        { barcode: 'KB-DASH-02', pickupPoint: 'roeselare', shelf: 'B-09' },
      ],
    },
  },
  {
    slug: 'weerstation-voor-de-speelplaats',
    kind: 'material',
    title: 'Weerstation voor de speelplaats',
    summary:
      'Acht meettoestellen met paal, kompas en logboek. De klas meet drie weken lang op ' +
      'hetzelfde uur en vergelijkt met de voorspelling.',
    description: `10.15 uur, einde van de speeltijd. Twee leerlingen lopen naar de paal, noteren
zes waarden in het logboek. Na vijftien schooldagen weten ze meer over hun eigen plek dan de
weerkaart op het nieuws.

In de koffer zit alles om zo’n meetpunt op te bouwen. Met de bijgevoegde opstelkaart kies je samen
een goede plaats: in de schaduw, anderhalve meter hoog voor de thermometer, de regenmeter ver van
muren. Dat vraagt 50 minuten, daarna vijf minuten per dag, en aan het einde twee lessen van 50
minuten voor grafieken en besluiten.

Onderzoeksvragen die klassen al stelden:

- Is het op het asfalt warmer dan onder de boom, en hoeveel?
- Uit welke windrichting komt onze regen?
- Hoe dikwijls klopte de voorspelling van de dag ervoor?

Jongere leerlingen werken met temperatuur en regen, de eerste graad voegt luchtdruk en vochtigheid
toe. Een vorming is niet nodig en ontlenen is gratis, vier weken lang. Haal de windmeter binnen bij
stormweer en maak de regenmeter leeg voor je inpakt.

De metingen voeden lessen over weer en klimaat en over tabellen, gemiddelden en diagrammen.`,
    levels: ['L3', 'L4', 'L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['klimaat-energie', 'techniek'],
    subjects: ['aardrijkskunde', 'wetenschap-techniek', 'wiskunde'],
    keywords: [
      'thermometer',
      'regenmeter',
      'windmeter',
      'neerslag',
      'klimaat',
      'meten',
      'leskoffer',
    ],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 26,
    season: 'het hele schooljaar',
    setting: 'buiten',
    lending: {
      maxDays: 28,
      turnaroundDays: 1,
      maxCopiesPerSchool: 1,
      parts: [
        { name: 'Thermometer met hoogste en laagste stand', count: 2, essential: true },
        { name: 'Regenmeter', count: 2, essential: true },
        { name: 'Windmeter om vast te houden', count: 1, essential: true },
        { name: 'Windvaan', count: 1, essential: true },
        { name: 'Barometer', count: 1, essential: false },
        { name: 'Vochtigheidsmeter', count: 1, essential: false },
        { name: 'Paal in drie stukken met voet', count: 1, essential: true },
        { name: 'Kompas', count: 4, essential: false },
        { name: 'Logboek met opstelkaart', count: 1, essential: false },
      ],
      copies: [
        { barcode: 'KB-WSTA-01', pickupPoint: 'kortrijk', shelf: 'C-14' },
        { barcode: 'KB-WSTA-02', pickupPoint: 'beernem', shelf: 'A-14' },
      ],
    },
  },
  {
    slug: 'vorming-ai-in-de-klas-proberen-en-begrenzen',
    kind: 'training',
    title: 'AI in de klas: proberen en begrenzen',
    summary:
      'Je laat een taalmodel je eigen taken maken, past ze aan en schrijft met collega’s ' +
      'klare afspraken voor je leerlingen.',
    description: `Neem een taak mee die je leerlingen dit jaar thuis maakten. Het eerste wat je
doet, is ze door een taalmodel laten oplossen. Krijgt het van jou een zeven? Dan is er werk.

Deze vorming bestaat uit twee woensdagnamiddagen van tweeënhalf uur. De eerste is om te begrijpen:
hoe voorspelt zo’n model het volgende woord, waarom verzint het bronnen, wat doet het met je
gegevens? Je leert drie manieren om een opdracht te geven en je test ze op je eigen vak.
Leerlinggegevens voer je nooit in, ook niet om te oefenen.

Op de tweede namiddag hertekenen we taken. Wat doe je in de klas, met pen? Waar mag AI meedenken en
moet de leerling tonen wat hij veranderde? Je schrijft een afspraak van vijf zinnen en een
kleurcode: rood (zonder), oranje (met vermelding), groen (vrij).

Wat je nadien hebt: drie aangepaste taken, een klasafspraak, een les van één uur over “waarom het
vlot klinkt en toch fout is”.

Twintig plaatsen per reeks, gratis. Breng een laptop mee; voorkennis is niet vereist.`,
    levels: ['LKR', 'LIO'],
    themes: ['media', 'programmeren', 'geletterdheid'],
    subjects: ['ict', 'nederlands'],
    audience:
      'Leerkrachten secundair en volwassenenonderwijs, alle vakken, ICT-coördinatoren en studenten',
    keywords: [
      'artificiële intelligentie',
      'ChatGPT',
      'taalmodel',
      'chatbot',
      'nascholing',
      'evaluatie',
      'plagiaat',
    ],
    places: [{ name: 'RTC West-Vlaanderen', municipality: 'Kortrijk' }],
    prices: [],
    durationMinutes: 300,
    groupSizeMax: 20,
    season: 'oktober, november en maart',
    setting: 'binnen',
  },
  {
    slug: 'vorming-3d-ontwerpen-van-schets-tot-print',
    kind: 'training',
    title: '3D-ontwerpen: van schets tot print',
    summary:
      'Twee namiddagen tekenen, printen en vooral laten mislukken, zodat je weet wat je ' +
      'doet als de print loskomt in de klas.',
    description: `Spaghetti: zo noemen gebruikers een print die halverwege loskomt en verder in de
lucht spuit. Je maakt er hier één, met opzet.

Wat je op dag 1 doet: een sleutelhanger tekenen in een gratis programma, hem klaarzetten voor de
printer en kijken hoe laag na laag verschijnt. Terwijl de machine werkt, bekijk je wat ze niet kan,
zoals dunne wandjes. Wat je op dag 2 doet: iets herstellen dat stuk is op school, zoals een knop,
een haakje of een dopje. Je meet met een schuifmaat, print, past, meet opnieuw.

We hebben het ook over wat in folders ontbreekt. Hoe laat je 24 leerlingen ontwerpen als er maar één
printer is? Hoeveel plastic is een idee waard? Wanneer zeg je: dit zagen we beter uit hout?

Data: twee woensdagnamiddagen van 13.30 tot 16.30 uur, drie weken uit elkaar. Er zijn twaalf
plaatsen, per twee aan een printer. De deelname is kosteloos. Mee naar huis: je eigen herstelstuk,
een storingskaart met tien kwalen en een lessenreeks van drie uur voor het zesde leerjaar of de
eerste graad secundair. Een laptop met muis breng je zelf mee.`,
    levels: ['LKR', 'LIO'],
    themes: ['techniek'],
    subjects: ['ict', 'wiskunde', 'wetenschap-techniek'],
    audience:
      'Leerkrachten van het vijfde leerjaar tot de tweede graad secundair, ICT-coördinatoren, ' +
      'praktijkleerkrachten',
    keywords: [
      '3D-printer',
      'CAD',
      'filament',
      'nascholing',
      'STEM',
      'maakonderwijs',
      'makerspace',
    ],
    places: [{ name: 'RTC West-Vlaanderen', municipality: 'Kortrijk' }],
    prices: [],
    durationMinutes: 360,
    groupSizeMax: 12,
    season: 'januari en februari',
    setting: 'binnen',
  },
  {
    slug: 'vorming-vr-in-praktijkvakken',
    kind: 'training',
    title: 'VR in praktijkvakken: oefenen zonder risico',
    summary:
      'Waar helpt een headset in de werkplaats, en waar niet? Je probeert een montage- en ' +
      'een brandoefening en maakt een lesopbouw.',
    description: `Een brand blussen oefen je niet vijf keer na elkaar met een echte vlam. In VR
wel. Een bout aanspannen voel je dan weer beter met een echte sleutel. De vraag is dus niet of VR
goed is, wel wanneer.

Je doorloopt zelf een montage en een brandsituatie en noteert: wat leerde ik, wat kreeg ik fout
aangeleerd, wat moet nog aan de werkbank? Daarna begeleid jij een collega met een headset op. Welke
aanwijzing helpt, waar sta je, hoe zie je wat die ziet?

In het laatste uur bouw je een les in drie trappen: droog uitleggen, virtueel oefenen, in het echt
uitvoeren met controle. Ook pauzes, reinigen en de rest van de klas krijgen een plek.

Tien deelnemers per sessie, drie uur op een woensdagnamiddag, drie data, gratis. Voor technisch en
beroepsgericht secundair, alle finaliteiten. Je neemt je lesopbouw en een overzicht van oefeningen
mee. De VR-vorming voor basis en eerste graad is een andere; dit attest vervangt ze niet.`,
    levels: ['LKR', 'LIO'],
    themes: ['techniek', 'talent-beroepen'],
    subjects: ['wetenschap-techniek', 'ict'],
    audience:
      'Leerkrachten praktijk en techniek in de tweede en derde graad, duaal leren, OV3 en OV4',
    keywords: [
      'VR-bril',
      'XR',
      'virtual reality',
      'technisch onderwijs',
      'simulatie',
      'nascholing',
      'veiligheid',
      'praktijkleraar',
    ],
    places: [{ name: 'RTC West-Vlaanderen', municipality: 'Kortrijk' }],
    prices: [],
    durationMinutes: 180,
    groupSizeMax: 10,
    season: 'november, februari en april',
    setting: 'binnen',
    accessibility: 'Meekijken op een scherm kan bij elke oefening, voor wie vlug duizelig wordt.',
  },
  {
    slug: 'vorming-van-proefje-naar-echt-onderzoek',
    kind: 'training',
    title: 'Van proefje naar echt onderzoek',
    summary:
      'Vijf bekende proefjes worden onderzoek door één vraag te veranderen. Je oefent met ' +
      'water, lucht en wat in je kast ligt.',
    description: `De vulkaan met azijn kennen ze al. Vraag leerlingen wat ze ervan leerden en je
hoort: “dat het schuimt”. In een woensdagnamiddag leer je zulke proefjes zo ombouwen dat kinderen
zelf iets te weten komen.

Het trucje is een vraagkaart met één lege plek: “Wat verandert er als ik … verander en de rest
gelijk hou?” Daarmee ga je aan de slag met papieren helikopters, smeltend ijs, zinkende vlotten,
zeepbellen en schaduwen. Je voert er twee uit en loopt vast.

Daarna een halfuur over jouw rol. Wanneer zwijg je? Hoe noteer je wat een kleuter onderzoekt? Wat
doe je met een uitkomst die niet klopt met het boek? Een schrijfblad met drie zinnen helpt zwakkere
schrijvers om toch een besluit te noteren.

Praktische gegevens: één namiddag van tweeënhalf uur, in september in Kortrijk en in april in
Beernem, telkens 24 plaatsen, gratis. Trek kleren aan die nat mogen worden.

Je vertrekt met vijf uitgewerkte onderzoekjes van 50 minuten, een vraagkaart per leeftijd en een
doosje papierhelikopters. Collega’s van hetzelfde jaar schrijven zich beter samen in: dan kun je in
de les vergelijken.`,
    levels: ['LKR', 'LIO'],
    themes: ['techniek'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'leren-leren'],
    audience:
      'Leerkrachten van de derde kleuterklas tot het zesde leerjaar, zorgleerkrachten en studenten ' +
      'van de lerarenopleiding',
    keywords: [
      'onderzoekend leren',
      'STEM',
      'proefjes',
      'nascholing',
      'wetenschapsles',
      'W&T',
      'bijscholing',
    ],
    places: [
      { name: 'RTC West-Vlaanderen', municipality: 'Kortrijk' },
      { name: 'Uitleenpunt Bulskampveld', municipality: 'Beernem' },
    ],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 24,
    season: 'september en april',
    setting: 'binnen en buiten',
  },
]
