import type { SampleOffering } from '../sample.ts'

/** Environment care at school: waste, water, energy, mobility and nature around the school. */
export const mos: readonly SampleOffering[] = [
  {
    slug: 'afvalvrije-brooddoos',
    kind: 'lesson-package',
    title: 'De afvalvrije brooddoos',
    summary:
      'Een week lang kijken jonge kinderen wat er na de middag in de vuilnisbak ligt. Ze zoeken ' +
      'zelf oplossingen en vertellen ze thuis door.',
    description: `Maandag na het eten: spreid een laken uit en leg daarop alles wat van de
brooddozen overblijft. Papiertjes, folie, een half koekje, een drinkbusje. De klas ziet meteen
waarover het gaat.

- Dinsdag: sorteren. Wat kan je nog eten, opnieuw gebruiken, recycleren?
- Woensdag: een brooddoos tekenen waar niets van overblijft.
- Donderdag: proefdag. Wie wil, brengt eten mee zonder wegwerpverpakking.
- Vrijdag: opnieuw het laken. Weeg beide bergen of stapel er blokjes naast.

Reken op 20 tot 30 minuten per dag. Wees mild: kinderen vullen hun brooddoos niet alleen, en niet
elk gezin kan een nieuwe kopen. Praat over wat de klas doet, nooit over wie het goed of slecht
deed. In het pakket steekt een brief voor thuis met weinig tekst en duidelijke tekeningen.

Voor de derde kleuterklas en de eerste graad van het lager. Gratis; een laken en een
keukenweegschaal volstaan. De kinderen leren sorteren, vergelijken en een afspraak opvolgen.`,
    levels: ['K3', 'L1', 'L2', 'BULO'],
    themes: ['afval', 'voeding'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'sociale-vaardigheden'],
    keywords: [
      'brooddozen',
      'sorteren',
      'verpakking',
      'milieuzorg op school',
      'vuilnis',
      'boterhammen',
    ],
    durationMinutes: 130,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'zwerfvuil-van-tellen-tot-voorstel',
    kind: 'lesson-package',
    title: 'Zwerfvuil: van tellen tot voorstel',
    summary:
      'Leerlingen brengen in kaart waar afval blijft liggen rond de school en werken één ' +
      'haalbaar voorstel uit voor de leerlingenraad.',
    description: `Opruimen alleen lost weinig op: na een week ligt het er opnieuw. Daarom begint dit
pakket met onderzoek. Klassen uit de eerste graad, de arbeidsmarktgerichte tweede graad en OV3
zoeken uit waarom afval net dáár belandt.

Lesuur 1, buiten. Vier ploegen lopen elk een vaste route van vijf minuten en zetten stippen op een
plan: drankverpakking, snoep, papier, peuken, andere. Ze rapen pas op na het tellen, met
handschoenen en grijper.

Lesuur 2, binnen. Alle stippen komen op één plan. Bespreek:

- Waar liggen de meeste stippen, en wat is er op die plek?
- Hoe ver is de dichtste vuilnisbak? Is die zichtbaar, vol, overdekt?
- Op welk moment van de dag gebeurt het?
- Wie kan er iets aan veranderen: leerling, onderhoud, directie, gemeente?

Lesuur 3. Elke ploeg schrijft een voorstel van een halve bladzijde: wat, waar, wie, wat kost het,
en hoe weten we na een maand of het werkt?

Drie keer 50 minuten, gratis. De klas oefent kaartlezen, cijfers gebruiken als bewijs en meepraten
in de leerlingenraad. Hertel na vier weken op dezelfde routes.`,
    levels: ['SO1A', 'SO1B', 'SO2A', 'BUSO-OV3'],
    themes: ['afval', 'samenleven'],
    subjects: ['burgerschap', 'aardrijkskunde', 'wiskunde', 'nederlands'],
    keywords: [
      'zwerfafval',
      'restafval',
      'PMD',
      'opruimactie',
      'schoolomgeving',
      'participatie',
      'PAV',
    ],
    durationMinutes: 150,
    groupSizeMax: 24,
    season: 'hele schooljaar',
    setting: 'binnen en buiten',
    accessibility:
      'Leg de routes op verharde paden. Turven kan met pictogrammen in plaats van woorden.',
  },
  {
    slug: 'waterdetectives-op-school',
    kind: 'lesson-package',
    title: 'Waterdetectives op school',
    summary:
      'Hoeveel water gaat er door één schooldag? Leerlingen lezen de meter, betrappen lekken en ' +
      'rekenen uit wat een druppelende kraan kost.',
    description: `Opdracht van de week: zoek uit hoeveel liter water onze school gebruikt tussen de
eerste en de laatste bel. Leerlingen van het derde tot zesde leerjaar krijgen daarvoor een
detectivekaart en vier aanwijzingen.

- Aanwijzing 1, de meter. Lees hem 's morgens en 's avonds af. Wat is het verschil?
- Aanwijzing 2, de kraan. Hang een maatbeker onder een kraan die drupt en meet tien minuten.
- Aanwijzing 3, het toilet. Vraag aan de onderhoudsploeg hoeveel liter een spoelbeurt vraagt.
- Aanwijzing 4, de nacht. Staat de meter 's morgens hoger dan de avond ervoor? Zoek het lek.

In twee lestijden van 50 minuten wordt dat een rekenles: van een druppel per seconde naar liters
per dag en per jaar. De derde graad rekent verder naar kubieke meters; voor het derde leerjaar is
er een versie met emmers van tien liter, die je gewoon kan tekenen.

Spreek vooraf af met wie de sleutel van het meterlokaal heeft. De bundel is gratis en telt vier
detectivekaarten, een rekenblad en een affiche om zelf in te vullen. Sluit af met de vraag wat de
klas morgen al kan doen. Je oefent inhoudsmaten, meten, vermenigvuldigen en verantwoord omgaan met
water.`,
    levels: ['L3', 'L4', 'L5', 'L6'],
    themes: ['water-zee', 'klimaat-energie'],
    subjects: ['wiskunde', 'wetenschap-techniek', 'burgerschap'],
    keywords: [
      'waterverbruik',
      'kraanwater',
      'watermeter',
      'besparen',
      'inhoudsmaten',
      'milieuzorg',
    ],
    durationMinutes: 100,
    groupSizeMax: 26,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'warmteverlies-opsporen-in-de-klas',
    kind: 'lesson-package',
    title: 'Warmteverlies opsporen in je eigen lokaal',
    summary:
      'Waar verdwijnt de warmte van een klaslokaal? Leerlingen meten, maken een warmtekaart en ' +
      'rangschikken maatregelen volgens kost en effect.',
    description: `Dit pakket hoort bij een koude dag. Hoe groter het verschil tussen binnen en
buiten, hoe beter je meet waar een lokaal zijn warmte kwijtraakt. Het is gemaakt voor de tweede en
derde graad en vraagt drie lesuren.

Meten (lesuur 1). Groepen van vier kiezen een wand. Ze verdelen die in een raster en noteren in
elk vak de temperatuur: muur, raam, kader, deur, plafond. Met een strookje zijdepapier zoeken ze
tocht.

Begrijpen (lesuur 2). De cijfers worden een kleurenkaart. Leerlingen wijzen aan waar geleiding,
straling of luchtstroom aan het werk is en leggen uit waarom een muur in de zon een verkeerd beeld
geeft.

Kiezen (lesuur 3). Per zwakke plek één kaart met:

- de maatregel in gewone woorden
- wie ze kan uitvoeren: leerlingen, onderhoud of aannemer
- een schatting: goedkoop of duur, klein of groot effect
- wat de klas nog niet weet

De kaarten komen op een assenstelsel van kost en effect, en de drie beste gaan naar de directie.

Alles is gratis. Meettoestellen vind je in de energiemeetkoffer; met gewone thermometers lukt het
ook, zij het trager. De lessen koppelen warmteoverdracht aan meetonzekerheid en aan keuzes met een
beperkt budget.`,
    levels: ['SO2D', 'SO2DA', 'SO2A', 'SO3D', 'SO3DA', 'SO3A'],
    themes: ['klimaat-energie', 'techniek'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'burgerschap'],
    keywords: ['isolatie', 'energie besparen', 'verwarming', 'fysica', 'tocht', 'STEM', 'bouw'],
    durationMinutes: 150,
    groupSizeMax: 24,
    season: 'november tot maart',
    setting: 'binnen',
  },
  {
    slug: 'verkeer-tellen-aan-de-schoolpoort',
    kind: 'lesson-package',
    title: 'Verkeer tellen aan de schoolpoort',
    summary:
      'Hoe komt onze school naar school? Leerlingen van de derde graad tellen, ondervragen en ' +
      'tekenen een veiligere aankomst.',
    description: `Tussen acht en halfnegen gebeurt aan de poort van alles tegelijk. Wie het wil
veranderen, moet het eerst tellen. Dat doet het vijfde of zesde leerjaar met dit pakket, in vier
lestijden verspreid over twee weken.

Eerst spreekt de klas af wat ze telt. Is een bakfiets met drie kinderen één fiets of drie
kinderen? Zo'n discussie lijkt klein, maar bepaalt alles. Daarna:

- twee teldagen van twintig minuten, vanop het voetpad, met fluohesje en een volwassene per groepje
- een rondvraag in alle klassen: hoe kwam je vandaag, en hoe zou je het liefst komen?
- een staafdiagram en een cirkeldiagram van dezelfde cijfers: welke vertelt meer?
- een plan van de straat, met rode stippen voor moeilijke plekken en groene voor goede

Tot slot schrijft de klas een korte brief aan de gemeente of aan de ouderraad, met één vraag en
twee cijfers die ze ondersteunen.

Het pakket is gratis: telblad, vragenlijst voor de rondvraag, voorbeeldbrief en een les over de
dode hoek als uitbreiding. Leerlingen oefenen gegevens verzamelen, procenten, een plan lezen en
verkeer inschatten als voetganger en fietser.`,
    levels: ['L5', 'L6'],
    themes: ['mobiliteit', 'samenleven'],
    subjects: ['wiskunde', 'aardrijkskunde', 'burgerschap', 'nederlands'],
    keywords: [
      'verkeersopvoeding',
      'fiets',
      'octopus',
      'schoolstraat',
      'verkeersveiligheid',
      'enquête',
    ],
    durationMinutes: 200,
    groupSizeMax: 28,
    season: 'september en oktober of maart tot juni',
    setting: 'binnen en buiten',
  },
  {
    slug: 'groene-hoek-op-schaal',
    kind: 'lesson-package',
    title: 'Onze groene hoek, getekend op schaal',
    summary:
      'Leerlingen meten een stuk grijze speelplaats op, luisteren naar wie er speelt en maken ' +
      'een maquette van een groenere hoek.',
    description: `Een haag om achter te zitten, een boomstam om over te lopen, een plas die blijft
staan voor de merels: wensen genoeg, maar past het ook? Dit project laat leerlingen van het vijfde
leerjaar tot de eerste graad secundair dromen met een rolmeter in de hand.

Zes lestijden van 50 minuten, liefst twee na elkaar:

- Kijken: waar is het warm, nat, druk of stil? Elke groep volgt tien minuten één plek.
- Luisteren: interview drie jongere kinderen, een toezichter en iemand van het onderhoud.
- Meten: een hoek van ongeveer tien op tien meter opmeten en tekenen op schaal 1 op 50.
- Kiezen: drie wensen behouden, één schrappen, en zeggen waarom.
- Bouwen: een maquette van karton, mos, takjes en klei.
- Tonen: de jury is de klas die het interview gaf.

Er komt geen echte schop bij te pas, en dat mag je vooraf duidelijk zeggen. Wil de school nadien
verder, neem dan de beste maquette mee naar de vorming over speelplaatsen vergroenen.

Gratis, met interviewblad, schaalpapier en een lijst van vragen voor de jury. Schaal, oppervlakte,
techniek en inspraak komen vanzelf samen.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['natuur', 'klimaat-energie', 'samenleven'],
    subjects: ['wiskunde', 'wetenschap-techniek', 'burgerschap', 'muzische-vorming'],
    keywords: [
      'vergroenen',
      'groene speelplaats',
      'ontharden',
      'natuur op school',
      'maquette',
      'inspraak',
    ],
    durationMinutes: 300,
    groupSizeMax: 24,
    season: 'hele schooljaar',
    setting: 'binnen en buiten',
  },
  {
    slug: 'vorming-speelplaats-vergroenen',
    kind: 'training',
    title: 'Speelplaats vergroenen: van plan tot eerste plantdag',
    summary:
      'Een halve dag voor teams die hun speelplaats willen ontharden of beplanten en niet ' +
      'willen stranden op onderhoud, geld of toezicht.',
    description: `Kom met twee: iemand die lesgeeft en iemand die beslist of onderhoudt. Die
combinatie werkt het best, want vergroenen loopt vaker vast op afspraken dan op ideeën.

Het eerste deel gaat over jullie eigen terrein. Je brengt een plan of een satellietfoto mee en
duidt aan waar kinderen lopen, vallen, schuilen en ruziemaken. Daarna bekijken we vier lastige
vragen:

- Wie onderhoudt het in juli en augustus?
- Hoe blijft het toezicht haalbaar als er hoekjes bijkomen?
- Wat doe je met modder, zand en natte schoenen?
- Waar begin je als er bijna geen geld is?

In het tweede deel werk je aan een plan met drie stappen: iets wat volgende maand kan, iets voor
dit schooljaar, iets voor later. Je krijgt er een lijst bij van stevige planten en een draaiboek
voor een plantdag met leerlingen.

De vorming duurt drie en een half uur, is gratis en staat open voor kleuter, lager, secundair en
buitengewoon onderwijs. Groepen tellen hoogstens twintig deelnemers. We tonen ook hoe rekenen,
bewegen en natuurles een plaats krijgen op zo'n speelplaats, zodat ze meer is dan decor.`,
    levels: ['LKR', 'LIO'],
    themes: ['natuur', 'klimaat-energie'],
    subjects: ['wetenschap-techniek', 'lichamelijke-opvoeding'],
    audience: 'Leerkrachten, directies en onderhoudsverantwoordelijken, liefst twee per school',
    keywords: [
      'groene speelplaats',
      'nascholing',
      'natuurspeelplaats',
      'ontharden',
      'schooltuin',
      'buitenles',
    ],
    places: [{ name: 'Educatief centrum Sterrebos', municipality: 'Roeselare' }],
    durationMinutes: 210,
    groupSizeMax: 20,
    season: 'oktober en februari',
    setting: 'binnen en buiten',
  },
  {
    slug: 'mos-begeleiding-op-school',
    kind: 'service',
    title: 'MOS-begeleiding: stap voor stap op jouw school',
    summary:
      'Een begeleider komt langs, luistert en zoekt met je team één thema en één haalbare ' +
      'eerste actie. Voor basis- en secundair onderwijs.',
    description: `Misschien is er al een werkgroep die vooral uit jou bestaat. Misschien staan er
sorteerbakken die niemand meer ziet. Je hoeft niets klaar te hebben om ons erbij te halen: een
school die zich inschrijft, krijgt een logo voor aan de schoolpoort en hoeft aan geen vaste
criteria te voldoen.

We beginnen met een gesprek van een uur, op school, met wie wil meedenken. Daarna leiden
leerlingen ons rond en tonen ze wat hen opvalt. Samen kiezen we één van vijf thema's: afval,
water, energie, mobiliteit of natuur op school. Er volgt een actie die binnen twee maanden
zichtbaar is, en een tweede gesprek over wat bleef hangen. Of we nog terugkomen, beslis jij.

Van jullie vragen we twee dingen: één contactpersoon, en een moment waarop de directie erbij is.

De begeleiding is gratis voor basis-, secundair en buitengewoon onderwijs. Ze koppelt acties aan
lessen: meten en rekenen bij energie, onderzoek bij natuur, overleg en inspraak bij bijna alles.
Voor jonge kinderen en voor het buitengewoon onderwijs bestaat de rondgang ook met pictogrammen.`,
    levels: [
      'K1',
      'K2',
      'K3',
      'L1',
      'L2',
      'L3',
      'L4',
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
      'BUKO',
      'BULO',
      'BUSO-OV1',
      'BUSO-OV2',
      'BUSO-OV3',
      'BUSO-OV4',
      'LKR',
    ],
    themes: ['afval', 'water-zee', 'klimaat-energie', 'mobiliteit', 'natuur'],
    subjects: ['wetenschap-techniek', 'burgerschap'],
    audience: 'Schoolteams en directies van basis-, secundair en buitengewoon onderwijs',
    keywords: [
      'milieuzorg op school',
      'duurzame school',
      'milieuwerkgroep',
      'EDO',
      'schoolpoortlogo',
    ],
    durationMinutes: 60,
    season: 'hele schooljaar',
    setting: 'binnen en buiten',
    accessibility: 'De rondgang volgt een route die alle leerlingen van de groep kunnen nemen.',
  },
  {
    slug: 'mos-energiemeetkoffer',
    kind: 'material',
    title: 'Energiemeetkoffer: zoek de verspillers',
    summary:
      'Stekkermeters, luxmeters en infraroodthermometers waarmee leerlingen nagaan waar de ' +
      'school stroom, licht en warmte verliest.',
    description: `Hoeveel stroom verbruikt de frisdrankautomaat in het weekend? Brandt het licht in
de gang ook als de zon schijnt? Met deze koffer hoeft je klas daar niet naar te raden.

Speurtocht 1, stroom. De stekkermeter komt tussen toestel en stopcontact: aan, stand-by, uit. Wat
valt op?

Speurtocht 2, licht. Meet op elke bank, met en zonder lampen. Waar heb je kunstlicht echt nodig?

Speurtocht 3, warmte. Meet radiator, raam en deur en laat een logger een hele week meelopen.

Elke tocht duurt 50 minuten; samen vormen ze een postenspel voor één namiddag. Groepjes van vier
maken een top drie van verspillers en één voorstel dat niets kost. Van het vierde leerjaar tot het
einde van het secundair, met aparte kaarten over vermogen en kost voor de oudsten.

Let op:

- meet enkel aan toestellen met een gewone stekker, nooit in een vochtig lokaal
- vraag vooraf welke toestellen aan moeten blijven
- richt de infraroodthermometer niet op gezichten

Je ontleent de koffer gratis, tot twee weken, zodat je ook een weekend kan meten. Leerlingen
plannen een meting, houden grootheden uit elkaar en verdedigen een besluit.`,
    levels: [
      'L4',
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
      'BUSO-OV3',
      'BUSO-OV4',
    ],
    themes: ['klimaat-energie', 'techniek'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    keywords: [
      'energiewacht',
      'stroomverbruik',
      'elektriciteit',
      'sluipverbruik',
      'leskoffer',
      'besparen',
    ],
    durationMinutes: 150,
    groupSizeMax: 24,
    season: 'hele schooljaar, warmte meten van november tot maart',
    setting: 'binnen',
    accessibility:
      'Grote cijfers op alle schermen. De opdrachtkaarten bestaan ook in een versie met weinig ' +
      'tekst.',
    lending: {
      maxDays: 14,
      turnaroundDays: 1,
      parts: [
        { name: 'stekkermeter', count: 6, essential: true },
        { name: 'luxmeter', count: 4, essential: true },
        { name: 'infraroodthermometer', count: 4, essential: true },
        { name: 'temperatuurlogger met usb-kabel', count: 2, essential: true },
        { name: 'opdrachtkaart', count: 18, essential: true },
        { name: 'batterijlader met acht oplaadbare batterijen', count: 1, essential: false },
        { name: 'rolmeter', count: 2, essential: false },
        { name: 'handleiding met meetbladen', count: 1, essential: false },
      ],
      copies: [
        { barcode: 'KB-MOSE-01', pickupPoint: 'roeselare', shelf: 'D-01' },
        { barcode: 'KB-MOSE-02', pickupPoint: 'roeselare', shelf: 'D-01' },
      ],
    },
  },
]
