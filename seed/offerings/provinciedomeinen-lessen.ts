import type { SampleOffering } from '../sample.ts'

/** More of the provincial domains: visits from another angle, and lessons that stand alone. */
export const provinciedomeinenLessen: readonly SampleOffering[] = [
  {
    slug: 'eb-en-vloed-in-een-ovenschaal',
    kind: 'lesson-package',
    title: 'Eb en vloed in een ovenschaal',
    summary:
      'Een schaal, klei en een kan water tonen wat slik en schorre zijn. Twee lestijden, voor ' +
      'een dag in het Zwin of gewoon op school.',
    description: `Bouw in een ovenschaal een helling van klei: aan de ene kant een vinger dik,
aan de andere kant drie. Snijd er een kronkelende geul in. Klaar is je kust.

Giet er nu water bij in drie stappen en laat iemand telkens met een prikkertje de waterlijn
merken: laagwater, gewoon hoogwater, springtij. De zone die elke dag onderloopt, is het slik. Wat
alleen bij heel hoog water nat wordt, is de schorre.

Elk groepje van vier legt daarna zes kaartjes op de juiste hoogte: wadpier, zeekraal, lamsoor,
scholekster, grazend schaap, wandelaar. Bij elk kaartje hoort één 'want'.

Rekenwerk:

- Hoogwater om 9.10 uur, laagwater ruim zes uur later. Hoe laat kan je het slik het best bekijken?
- Morgen komt het tij ongeveer vijftig minuten later. Klopt je plan dan nog?
- Je bus vertrekt om 15 uur. Wat moet je weten voor je een uitstap boekt?

Haal ten slotte één stuk 'dijk' weg. Welk kaartje moet verhuizen, en wie vindt dat goed?

De kaartjes zijn gratis. Twee lestijden volstaan om landschap, aanpassing en uurwerk te verbinden,
vanaf het vijfde leerjaar.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['water-zee', 'natuur'],
    subjects: ['aardrijkskunde', 'wetenschap-techniek', 'wiskunde'],
    keywords: [
      'slikke en schorre',
      'getijden',
      'Zwin',
      'maan',
      'springtij',
      'kustlandschap',
      'zeeklas',
    ],
    places: [{ name: 'Zwin Natuur Park', municipality: 'Knokke-Heist' }],
    durationMinutes: 100,
    groupSizeMax: 26,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'boomkikker-hindernisbaan-turnles',
    kind: 'lesson-package',
    title: 'Boomkikker op weg: een hindernisbaan',
    summary:
      'Turnles met een verhaal: een groen kikkertje wil van de struik naar de poel. Elke ' +
      'hindernis in de zaal bestaat ook buiten.',
    description: `Kwaak is niet groter dan je duim. Hij woont in een braamstruik en wil naar de
poel. Makkelijk, zou je denken.

Zet in de turnzaal vijf hindernissen klaar:

- de struik: klimmen op het wandrek, elke sport drie tellen vasthouden
- de akker: sluipen onder een laken, want er is geen plek om te schuilen
- de weg: oversteken tussen twee rollende ballen
- de reiger: strekt de juf haar arm, dan bevries je op één been
- de poel: kikkersprong van mat naar mat, landen zonder geluid

Eerst 10 minuten proberen, dan 20 minuten in ploegen van vier met altijd één kikker onderweg. In
de laatste 10 minuten verbouwen de kinderen de baan: een tunnel, een haag, een extra poel? Speel
opnieuw en tel hoeveel kikkers nu aankomen. Teken nadien in de klas: dit staat in de weg, dit
helpt.

Gratis, voor het eerste en tweede leerjaar. Wie daarna het Zwin bezoekt, herkent het verhaal.`,
    levels: ['L1', 'L2', 'BULO'],
    themes: ['natuur'],
    subjects: ['lichamelijke-opvoeding', 'wetenschap-techniek'],
    keywords: ['kikkers', 'amfibieën', 'turnen', 'bewegingsles', 'leefgebied', 'Zwin', 'parcours'],
    places: [{ name: 'Zwin Natuur Park', municipality: 'Knokke-Heist' }],
    durationMinutes: 50,
    groupSizeMax: 24,
    season: 'hele schooljaar',
    setting: 'binnen',
    accessibility: 'Elke hindernis heeft een rijdende of zittende variant op de fiche.',
  },
  {
    slug: 'stroomtafel-rechte-of-kronkelende-beek',
    kind: 'lesson-package',
    title: 'Stroomtafel: recht of kronkelend?',
    summary:
      'Twee dakgoten met zand, een rechte en een bochtige beek. Leerlingen meten tijd, diepte en ' +
      'afgezet zand en beoordelen de keuze van de Gaverbeek.',
    description: `De Gaverbeek kreeg in provinciedomein De Gavers haar bochten terug. Was dat de
moeite? Een klas van de eerste of tweede graad zoekt het na op schaal.

Bouw per zes leerlingen twee stroomtafels: een plaat of brede plantenbak van minstens een meter, 3
cm nat zand erin, een kant 4 cm hoger. Trek met een lepel in de ene een rechte en in de andere een
slingerende geul.

Meetplan, 50 minuten:

- giet telkens één liter in twintig seconden
- klok hoelang een snippertje kurk erover doet (drie metingen, neem de middelste)
- meet met een satéprikker de diepte in binnenbocht en buitenbocht
- weeg of schat het zand dat onderaan uitspoelt

Tweede lesuur. Bereken de gemiddelde snelheid over de werkelijk afgelegde lengte, dus leg een
touwtje in de bocht. Wat krijg je als je enkel de rechte afstand neemt? Schrijf dan een advies aan
iemand die stroomafwaarts woont, en één aan iemand die naast de bocht boert.

De handleiding is gratis, het zand is de enige kost. Snelheid en erosie leiden hier samen naar
waterbeheer.`,
    levels: ['SO1A', 'SO1B', 'SO2D', 'SO2DA'],
    themes: ['water-zee', 'klimaat-energie', 'techniek'],
    subjects: ['aardrijkskunde', 'wetenschap-techniek', 'wiskunde'],
    keywords: [
      'hermeanderen',
      'erosie',
      'rivier',
      'Gaverbeek',
      'wateroverlast',
      'schaalmodel',
      'stroomsnelheid',
    ],
    places: [{ name: 'Provinciedomein De Gavers', municipality: 'Harelbeke' }],
    durationMinutes: 100,
    groupSizeMax: 24,
    season: 'hele schooljaar',
    setting: 'binnen en buiten',
  },
  {
    slug: 'borden-lezen-wat-mag-in-het-domein',
    kind: 'lesson-package',
    title: 'Wat mag hier? Borden lezen in het groen',
    summary:
      'Pictogrammen, plattegrond en korte zinnen: nieuwkomers leren de borden van een park of ' +
      'domein begrijpen en plannen zelf een uitstap.',
    description: `Een fiets met een rode streep erdoor, een hond aan een lijn, een vlam, een pijl
met '2,4 km'. Wie hier pas woont, kent die borden niet altijd en blijft daarom soms buiten.

Les 1 (50 minuten), in de klas, met achttien bordkaarten. In duo's: wat zie je, wat denk je dat
het betekent, hoe is dat in een ander land? Sorteer op mag, moet, mag niet, weg tonen. Oefen drie
zinspatronen: 'Hier mag je ...', 'Hier mag je geen ...', 'Je moet ...'.

Les 2 (50 minuten), plannen. Met plattegrond en dienstregeling zoekt elk groepje uit:

- waar is de ingang, het toilet, de picknickplek?
- hoe raak je er met de bus of de fiets, en hoe laat ben je terug?
- welke lus kan met een kinderwagen?

Les 3, buiten. Elk groepje fotografeert vijf borden en legt er één uit aan iemand die voorbijkomt
of aan de begeleider.

Maak tot slot zelf het bord dat ontbreekt.

De kaarten print je gratis. OKAN, basiseducatie en OV3 lezen hier met steun van beeld en worden
zelfstandiger op stap.`,
    levels: ['OKAN', 'LIGO', 'BUSO-OV3'],
    themes: ['geletterdheid', 'samenleven', 'mobiliteit'],
    subjects: ['nederlands', 'burgerschap', 'aardrijkskunde'],
    audience: 'OKAN-klassen, groepen basiseducatie en OV3',
    keywords: [
      'NT2',
      'anderstaligen',
      'pictogrammen',
      'plattegrond',
      'openbaar vervoer',
      'nieuwkomers',
      'functioneel lezen',
    ],
    durationMinutes: 160,
    groupSizeMax: 16,
    season: 'hele jaar',
    setting: 'binnen en buiten',
    accessibility:
      'Op de kaarten staat weinig tekst; een luisterversie lees je als leerkracht zelf voor.',
  },
  {
    slug: 'boomhoogte-op-vier-manieren',
    kind: 'lesson-package',
    title: 'Hoe hoog is die beuk? Vier meetmethodes',
    summary:
      'Schaduw, potlood, plooidriehoek en hoekmeter: vier teams meten dezelfde boom en krijgen ' +
      'vier uitkomsten. Wie zit het dichtst bij de waarheid?',
    description: `Je kan een boom niet langs een meetlat leggen. Wiskunde kan dat wel.

Kies één hoge, vrijstaande boom in een domein of op school. De klas splitst in vier teams die
niets van elkaar horen.

- Schaduw: meet op hetzelfde moment de schaduw van de boom en van een stok van één meter.
- Potlood: bedek de boom met je potlood, kantel het plat, meet van stam tot waar de punt wijst.
- Plooidriehoek: kijk langs de schuine zijde van een diagonaal geplooid blad naar de top.
- Hoekmeter: geodriehoek, touwtje, moertje. Gebruik de tangens of teken op schaal.

De plooidriehoek vraagt een extra stap: ga achteruit tot oog, schuine zijde en top op één lijn
liggen. De hoogte is dan je afstand plus je ooghoogte. Waarom?

Na 45 minuten hangt elk team zijn getal op. Bereken gemiddelde en spreiding. Wat was je grootste
meetfout in cm?

Het meetblad is gratis. Na 90 minuten weet een klas, van het zesde leerjaar tot de tweede graad,
waarom een uitkomst nooit zonder foutmarge mag.`,
    levels: ['L6', 'SO1A', 'SO2D', 'SO2DA'],
    themes: ['natuur', 'techniek'],
    subjects: ['wiskunde', 'wetenschap-techniek'],
    keywords: [
      'gelijkvormigheid',
      'tangens',
      'meetkunde',
      'boom meten',
      'driehoeken',
      'wiskunde buiten',
      'STEM',
    ],
    durationMinutes: 90,
    groupSizeMax: 24,
    season: 'hele schooljaar, voor de schaduw bij zon',
    setting: 'buiten',
    accessibility:
      'Kies een boom aan een verharde dreef: alle methodes lukken ook zittend, met aangepaste ' +
      'ooghoogte.',
  },
  {
    slug: 'hoe-druk-is-druk-bezoekers-per-hectare',
    kind: 'lesson-package',
    title: 'Hoe druk is druk?',
    summary:
      'Drie provinciedomeinen, drie bezoekersaantallen, drie oppervlaktes. Leerlingen rekenen ' +
      'drukte om en bedenken wat een dier of wandelaar daarvan merkt.',
    description: `De cijfers staan op het bord, afgerond, per jaar:

- De Gavers: 800.000 bezoekers, 212 hectare
- De Palingbeek: 250.000 bezoekers, 250 hectare
- Wallemote-Wolvenhof: 85.000 bezoekers, 25 hectare

Vraag 1. Waar is het het drukst? Steek je hand op voor je rekent. De meesten kiezen het grootste
getal.

Vraag 2. Deel: bezoekers per hectare, daarna per dag. Stap een hectare af op een veld en zet er
het berekende aantal leerlingen in.

Vraag 3. Als acht op tien bezoekers op een tiende van de grond blijven, hoe druk is het dan daar,
en hoe stil elders? Voor wie is dat goed?

Na 75 minuten ligt er een infografiek met één verrassend getal en één voorstel. Het werkblad is
gratis. Verhoudingen en gemiddelden krijgen er een plek bij.`,
    levels: ['L6', 'SO1A', 'SO1B'],
    themes: ['natuur', 'samenleven'],
    subjects: ['wiskunde', 'aardrijkskunde'],
    keywords: [
      'hectare',
      'oppervlakte',
      'gemiddelde',
      'De Gavers',
      'Palingbeek',
      'rekenles',
      'recreatie',
    ],
    durationMinutes: 75,
    season: 'hele schooljaar',
    setting: 'binnen en buiten',
  },
  {
    slug: 'speelbos-in-een-schoendoos',
    kind: 'lesson-package',
    title: 'Een speelbos in een schoendoos',
    summary:
      'Na een bosbezoek bouwen jonge kinderen hun eigen speelplek in het klein, met takjes, mos ' +
      'en een bewoner die ook iets te zeggen heeft.',
    description: `Wat was het leukste plekje in het bos? Je schrijft alle antwoorden op één groot
blad: de omgevallen boom, de modder, het hol.

Elk drietal krijgt een schoendoos zonder deksel en drie opdrachten, één voor één:

- maak een plek om te klimmen (wat houdt recht zonder lijm?)
- maak een plek om je te verstoppen (past je duim erin?)
- maak een plek waar niemand mag komen, want daar woont iemand

Dat laatste is het geheim. Elk groepje trekt een bewoner: specht, pad, eekhoorn of mier. Wat heeft
die nodig?

Bij de rondleiding neemt een duimgroot poppetje de bezoekers mee, met vijf woorden: op, onder,
achter, tussen, naast.

Drie keer 30 minuten, gratis voorleeskaart, takjes van de grond. Bouwen, ruimtewoorden en rekening
houden met een ander passen zo in één doos.`,
    levels: ['K3', 'L1', 'L2'],
    themes: ['natuur', 'techniek'],
    subjects: ['wetenschap-techniek', 'nederlands', 'muzische-vorming'],
    keywords: [
      'maquette',
      'knutselen',
      'bosdieren',
      'kijkdoos',
      'begrippen in de ruimte',
      'speelnatuur',
      'boshut',
    ],
    durationMinutes: 90,
    groupSizeMax: 24,
    season: 'herfst en lente',
    setting: 'binnen',
  },
  {
    slug: 'waarom-koopt-een-provincie-grond',
    kind: 'lesson-package',
    title: 'Waarom koopt een provincie grond?',
    summary:
      'Honderd fiches, vijf voorstellen en een raad die moet stemmen. Leerlingen van de tweede ' +
      'en derde graad verdelen een verzonnen budget voor natuur.',
    description: `Twintig van de 56 provinciale domeinen in Vlaanderen liggen in West-Vlaanderen.
Tillegembos was er de eerste: 44 hectare in 1963, vandaag 159. Waarom doet een bestuur dat, en van
wie is die grond dan?

De les begint met een stelling waarover ieder schriftelijk en anoniem kiest: 'Natuur hoort gratis
en voor iedereen te zijn.' Je leest de briefjes voor, niemand reageert nog.

Dan speelt de klas raad, 60 minuten. Er zijn honderd fiches en vijf verzonnen voorstellen van
samen 170:

- 60: akkers kopen naast een bos
- 40: een hogere waterstand, met vergoeding voor twee landbouwers
- 30: paden toegankelijk maken voor rolstoelen
- 25: een lokaal voor klassen
- 15: een bus op woensdag en zondag

Fracties van vijf bereiden tien minuten voor, krijgen elk twee minuten spreektijd en mogen
amenderen. Stemmen gebeurt bij handopsteking.

Na de stemming: welk belang zat niet aan tafel? Zoek in een krant of op een gemeentesite een echte
beslissing over grond en noteer wie besliste.

Er zijn geen kosten en het werkt in alle finaliteiten: je oefent beslissen, argumenteren en omgaan
met te weinig geld.`,
    levels: ['SO2D', 'SO2DA', 'SO2A', 'SO3D', 'SO3DA', 'SO3A'],
    themes: ['samenleven', 'natuur'],
    subjects: ['burgerschap', 'nederlands', 'aardrijkskunde'],
    keywords: [
      'provincieraad',
      'begroting',
      'debat',
      'openbaar groen',
      'Tillegembos',
      'democratie',
      'simulatie',
    ],
    durationMinutes: 100,
    groupSizeMax: 30,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'zwin-ooievaars-klepperen-op-een-paal',
    kind: 'visit',
    title: 'Ooievaars in het Zwin: klepperen op een paal',
    summary:
      'Kleuters en jonge kinderen kijken naar nesten op palen, bouwen zelf een nest op ' +
      'mensenmaat en luisteren naar een snavel die muziek maakt.',
    description: `Klep, klep, klep. Een ooievaar heeft geen lied, hij klappert met zijn snavel.
Met twee lepels kunnen je kinderen dat na, en zo begint de voormiddag.

Vanop een rustig plekje kijkt de groep naar een nest op een paal. Hoeveel koppen zie je? Wie
brengt eten? Jonge ooievaars blijven ongeveer twee maanden in het nest; met een touw met zestig
knopen voelen de kinderen hoelang dat is.

Daarna leggen ze met takken een nest op de grond tot er vier kinderen in passen. We spelen ook
ooievaarspaar: één blijft, één haalt aan de overkant van het gras een kikker van vilt.

Van april tot juni, voor de tweede kleuterklas tot het tweede leerjaar, tot 20 kinderen met vier
volwassenen. Het bezoek duurt 105 minuten. Je betaalt 2 euro per kind, een voorbeeldprijs;
begeleiders komen gratis mee.

Hang in de klas een strook papier van twee meter op, de spanwijdte van een ooievaar. Hoeveel
kleuters naast elkaar is dat? Zo wordt kijken vanzelf meten.`,
    levels: ['K2', 'K3', 'L1', 'L2'],
    themes: ['natuur'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'muzische-vorming'],
    keywords: ['klapperen', 'vogels', 'nest', 'jonge dieren', 'Knokke', 'uitstap', 'kleuters'],
    places: [{ name: 'Zwin Natuur Park', municipality: 'Knokke-Heist' }],
    prices: [{ cents: 200, per: 'pupil', note: 'voorbeeldprijs; begeleiders gratis' }],
    durationMinutes: 105,
    groupSizeMax: 20,
    season: 'april tot juni',
    setting: 'buiten',
    accessibility: 'Bespreek vooraf het traject als er een buggy of rolstoel meekomt.',
  },
  {
    slug: 'zwin-ringhut-een-ring-een-reis',
    kind: 'visit',
    title: 'Eén ring, één reis: trekvogels in het Zwin',
    summary:
      'Wat verraadt een ringetje van een halve gram? In en rond de ringhut lezen leerlingen ' +
      'codes, reconstrueren ze vluchten en spelen ze vogeltrek met tegenslag.',
    description: `Bewijsstuk A is een metalen ring met een code. Bewijsstuk B is een kaartje:
'gevonden, drie jaar later, tweeduizend kilometer verder'. Wat is daartussen gebeurd?

De klas werkt in drie blokken van drie kwartier.

Blok 1, de ringhut. De gids toont hoe een vogel gewogen, gemeten en geringd wordt, met een opgezet
exemplaar. Of er echte vogels in de hand zijn, hangt af van weer en ringer; beloof het dus niet.

Blok 2, het dossier. Zes fictieve vangsten, een kaart en een lat. Bereken de afstand per dag.

Blok 3, het spel. Dertig stoelen zijn rustplaatsen. Elke ronde verdwijnt er een: drooggelegd,
verlicht, verstoord. Wie haalt de overkant?

Tot 25 leerlingen, 70 euro per klas als voorbeeldprijs. Neem een muts mee, ook in september. Laat
nadien elk duo één rustplaats redden met een brief van zes regels. Zo grijpen rekenen, kaarten en
overtuigen in elkaar.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['natuur', 'water-zee'],
    subjects: ['wetenschap-techniek', 'aardrijkskunde', 'wiskunde'],
    keywords: [
      'vogeltrek',
      'ringen',
      'vogelringwerk',
      'trekroutes',
      'ringhut',
      'Knokke',
      'excursie',
    ],
    places: [{ name: 'Zwin Natuur Park', municipality: 'Knokke-Heist' }],
    prices: [{ cents: 7000, per: 'class', note: 'voorbeeldprijs' }],
    durationMinutes: 150,
    groupSizeMax: 25,
    season: 'september, oktober, maart en april',
    setting: 'binnen en buiten',
    accessibility:
      'De spel- en dossierblokken kunnen volledig binnen. Vraag ernaar bij je aanvraag.',
  },
  {
    slug: 'zwin-zoutwaterlabo-druppel-onder-microscoop',
    kind: 'visit',
    title: 'Zoutwaterlabo: een druppel onder de microscoop',
    summary:
      'Secundaire klassen nemen stalen van geul tot schorre, meten zoutgehalte en zoeken leven ' +
      'dat met het blote oog niet bestaat.',
    description: `Hypothese van de dag: hoe verder van zee, hoe zoeter het water. Klinkt logisch.
In een ondiepe plas op een warme dag kan het net andersom zijn, en dat merken leerlingen pas als
ze meten.

De klas vertrekt met een kist per vier: staalflesjes, thermometer, refractometer, planktonnetje,
notitieblad. Op vijf plekken, van de geul tot een plas hoog op de schorre, vullen ze één flesje en
vijf kolommen: plek, uur, temperatuur, zout, wat je ziet. Dat duurt zeventig minuten.

In het labo gaan de flesjes onder de microscoop. Elk team tekent drie organismen, schat de grootte
met een schaalstreepje en beslist: beweegt het zelf, of wordt het meegevoerd? Determineren hoeft
niet tot op de soort.

De slotopdracht past bij je graad. De eerste graad vergelijkt twee plekken. De tweede en derde
graad doorstroom zet zout uit tegen hoogte, verklaart één uitschieter en formuleert een nieuwe
meting.

Bij de prijs, 4 euro per leerling (voorbeeld), hoort het materiaal. Maximum 24 leerlingen, 180
minuten, laarzen verplicht.`,
    levels: ['SO1A', 'SO2D', 'SO2DA', 'SO3D', 'SO3DA'],
    themes: ['water-zee', 'natuur', 'techniek'],
    subjects: ['wetenschap-techniek', 'aardrijkskunde'],
    keywords: [
      'microscopie',
      'plankton',
      'zoutgehalte',
      'biologie',
      'waterstaal',
      'veldwerk',
      'STEM',
      'Zwin',
    ],
    places: [{ name: 'Zwin Natuur Park', municipality: 'Knokke-Heist' }],
    prices: [{ cents: 400, per: 'pupil', note: 'voorbeeldprijs; materiaal inbegrepen' }],
    durationMinutes: 180,
    groupSizeMax: 24,
    season: 'april tot oktober',
    setting: 'binnen en buiten',
    accessibility: 'Vraag een microscoop met scherm voor wie niet door een oculair kan kijken.',
  },
  {
    slug: 'bergelen-fluisteren-in-de-vogelhut',
    kind: 'visit',
    title: 'Bergelen: fluisteren in de vogelkijkhut',
    summary:
      'Een voormiddag aan de plas in Wevelgem: leren stil zijn, door een kijkgat turen en ' +
      'ontdekken wat een snavel over eten verklapt.',
    description: `Hoe stil kunnen tweeëntwintig kinderen zijn? Op de weg naar de hut oefent de
gids met een spel: wie de sluipende 'reiger' hoort aankomen, draait zich om.

In Bergelen ligt een plas waar vroeger zand gewonnen werd. Nu zwemmen en vissen er vogels. In twee
ploegen kijken ze elk twintig minuten; de andere ploeg speelt intussen in het speelbos. Kijken
gebeurt met een kaart waarop geen namen staan maar snavels:

- een zeef, om slobberend te eten
- een dolk, om te steken
- een pincet, om insecten te plukken
- een notenkraker, om zaden te pellen

Zie je een vogel, dan leg je eerst een blokje bij de snavel.

Achteraf vissen de kinderen aan een picknicktafel met lepel, wasknijper, prikker en zeefje naar
rijst, noten en kurk. Welke snavel past bij welk voedsel?

Het bezoek is gratis en duurt 150 minuten. Verrekijkers zijn er voor de helft van de klas, van het
tweede tot vierde leerjaar. Trek donkere kleren aan. Vorm en functie leer je hier van een snavel.`,
    levels: ['L2', 'L3', 'L4'],
    themes: ['natuur'],
    subjects: ['wetenschap-techniek', 'sociale-vaardigheden'],
    keywords: [
      'watervogels',
      'vogels kijken',
      'vogelspotten',
      'snavels',
      'verrekijker',
      'schooluitstap',
      'Wevelgem',
    ],
    places: [{ name: 'Provinciedomein Bergelen', municipality: 'Wevelgem' }],
    durationMinutes: 150,
    groupSizeMax: 22,
    season: 'oktober tot april',
    setting: 'buiten',
    accessibility:
      'Laat weten of iemand een laag kijkgat nodig heeft; dan kiest de gids de juiste plek.',
  },
  {
    slug: 'de-gavers-roerdomp-zoeken-in-het-riet',
    kind: 'visit',
    title: 'De Gavers: wie verstopt zich in het riet?',
    summary:
      'In de winter verblijft de roerdomp in De Gavers. Leerlingen leren camoufleren, wachten en ' +
      'ook eerlijk noteren dat ze niets zagen.',
    description: `De roerdomp is een vogel die je waarschijnlijk niet zal zien. Waarom zou je er
dan heen gaan?

Omdat je anders leert kijken. Deze wintergast staat stil tussen het riet, snavel omhoog, gestreept
als de stengels. Je leerlingen krijgen elk een kaartje met een vogelvorm en drie krijtjes. Ze
kleuren hem zo in dat een ander duo hem op drie meter afstand in het riet niet vindt. Dan ruilen
ze: hoeveel seconden duurde het zoeken?

Vanuit de vogelkijkhut houden ze tien minuten één strook oever in het oog. Het waarnemingsblad
heeft vier kolommen: gezien, gehoord, vermoed, niets. 'Niets' telt mee. Wie alleen zijn successen
opschrijft, krijgt immers een vals beeld.

Langs het onderwaterkijkvenster en over de vlonders gaat het terug. Onderweg zoekt de groep drie
dingen die in de winter voedsel of beschutting geven.

Hoogstens 24 leerlingen van het vierde tot zesde leerjaar gaan mee, gratis, 135 minuten lang.
Handschoenen en een extra trui maken het verschil. Aanpassing van dieren en een eerlijke
onderzoekshouding gaan mee naar school.`,
    levels: ['L4', 'L5', 'L6'],
    themes: ['natuur', 'water-zee'],
    subjects: ['wetenschap-techniek', 'muzische-vorming', 'leren-leren'],
    keywords: [
      'rietvogels',
      'camouflage',
      'schutkleur',
      'wintervogels',
      'Harelbeke',
      'vogelkijkhut',
      'uitstap',
    ],
    places: [{ name: 'Provinciedomein De Gavers', municipality: 'Harelbeke' }],
    durationMinutes: 135,
    groupSizeMax: 24,
    season: 'december tot februari',
    setting: 'buiten',
    accessibility:
      'Lang stilstaan is koud. Wie dat niet kan, wisselt af met een taak aan het kijkvenster.',
  },
  {
    slug: 'de-gavers-honderd-hoogstambomen',
    kind: 'visit',
    title: 'De Gavers: appels rapen onder hoge bomen',
    summary:
      'In een boomgaard met een honderdtal hoogstambomen sorteren, proeven en persen kinderen ' +
      'fruit, en zoeken ze wie er nog meer van mee-eet.',
    description: `Drie appels liggen in het gras. Eén is heel, in één zit een gaatje, van één is
de helft weg. Wie at daarvan? Zo wordt een boomgaard een zoekplaatje.

Wat de kinderen doen tijdens hun 120 minuten in de boomgaard:

- rapen en sorteren: eten, persen of laten liggen voor de merel
- drie rassen proeven met de ogen dicht en een woord geven: zuur, zoet, melig, knapperig
- aan de handpers draaien tot er een bekertje sap is
- een boom omarmen, letterlijk: hoeveel kinderen zijn er nodig?

Hoogstam betekent dat je eronder door kan lopen, en dat een dier er kan grazen. Waarom kiezen
telers vandaag dan vaak een kleine boom?

Van half september tot eind oktober, voor de derde kleuterklas, de eerste graad lager en BuLO.
Max. 22 kinderen. Een klas betaalt 20 euro (voorbeeldprijs) voor fruit en bekers. Meld allergieën.

Van de geraapte appels kook je op school moes. Dan komen proeven, tellen en weten waar eten
vandaan komt nog eens terug.`,
    levels: ['K3', 'L1', 'L2', 'BULO'],
    themes: ['natuur', 'voeding', 'landbouw'],
    subjects: ['wetenschap-techniek', 'nederlands', 'wiskunde'],
    keywords: ['boomgaard', 'appelboom', 'fruit', 'hoogstam', 'appelsap', 'herfst', 'oogsten'],
    places: [{ name: 'Provinciedomein De Gavers', municipality: 'Harelbeke' }],
    prices: [{ cents: 2000, per: 'class', note: 'voorbeeldprijs; fruit en bekers inbegrepen' }],
    durationMinutes: 120,
    groupSizeMax: 22,
    season: 'half september tot eind oktober',
    setting: 'buiten',
    accessibility:
      'Gras kan nat en hobbelig zijn. Proeven en persen gebeurt aan een tafel langs het pad.',
  },
  {
    slug: 'tillegembos-hoe-gaat-het-met-de-jonge-bomen',
    kind: 'visit',
    title: 'Tillegembos: keuring van een jong bos',
    summary:
      'Van duizenden geplante boompjes slaat niet alles aan. Leerlingen nemen een steekproef, ' +
      'meten groei en schade en rekenen uit wat er overblijft.',
    description: `Planten is de foto, opvolgen is het werk. In de uitbreiding van Tillegembos
gaat het om 11.000 bomen en struiken op elf hectare. Hoeveel daarvan leven er nog? Niemand kan ze
allemaal tellen.

De klas loot vijf vierkanten van tien op tien meter. Per vierkant werkt een ploeg drie kwartier
met meetlat, schuifmaat en een lijst:

- levend, twijfel of dood (kras heel licht in een takje: groen of bruin?)
- hoogte, en lengte van de scheut van dit jaar
- schade: vraat, droogte, maaier, onbekend
- buren: gras, braam, kale grond

Daarna volgt het rekenwerk, nog ter plaatse. Wat zegt jouw vierkant over het geheel? En alle vijf
samen? Waarom geven we een marge op in plaats van één getal?

De gids bewaart de uitkomsten voor de volgende klas. Je krijgt ook die van de vorige groep mee.

Deze keuring duurt 135 minuten, is kosteloos en past van het zesde leerjaar tot de tweede graad.
Procenten en steekproeven krijgen er een reden bij. Draag een lange broek.`,
    levels: ['L6', 'SO1A', 'SO1B', 'SO2D', 'SO2DA'],
    themes: ['natuur', 'klimaat-energie'],
    subjects: ['wiskunde', 'wetenschap-techniek'],
    keywords: [
      'steekproef',
      'bosonderzoek',
      'aanplant',
      'boomgroei',
      'veldwerk',
      'statistiek',
      'Brugge',
    ],
    places: [{ name: 'Provinciedomein Tillegembos', municipality: 'Brugge' }],
    durationMinutes: 135,
    groupSizeMax: 25,
    season: 'mei, juni en september',
    setting: 'buiten',
    accessibility:
      'Eén vierkant kan langs het pad liggen. Rekenen en noteren doe je aan een tafel.',
  },
  {
    slug: 'palingbeek-avond-onder-de-sterren',
    kind: 'visit',
    title: 'De Palingbeek: een avond onder de sterren',
    summary:
      'In hetzelfde domein ligt ook een sterrenwacht. Na een stille wandeling in het donker ' +
      'kijkt de klas omhoog, met het oog, de kaart en het verhaal.',
    description: `In het domein ligt de sterrenwacht Astrolab IRIS. Bij die plek past een
winteravond voor klassen van het zesde leerjaar tot de derde graad. Eerst wandel je twintig
minuten zonder lamp. Ogen hebben die tijd nodig.

Dan verzint iedereen een eigen sterrenbeeld van drie lichtpunten. Pas daarna leer je de echte, met
Orion als wegwijzer. De oudste groepen rekenen lichtjaren om: van welke ster vertrok het licht
toen jij geboren werd?

Bij bewolking gaat het over de nacht op aarde: ogen die wennen, geuren, lampen aan de horizon. Een
telescoop wordt niet gegarandeerd.

Een avond duurt 90 minuten en kost 30 euro per klas, bij wijze van voorbeeld. Nabespreken kan met
één vraag: wat zag je pas toen je wachtte? Zo komen ruimte, afstand en tijd aan bod.`,
    levels: ['L6', 'SO1A', 'SO1B', 'SO2D', 'SO2DA', 'SO3D', 'SO3DA'],
    themes: ['natuur', 'techniek'],
    subjects: ['wetenschap-techniek', 'aardrijkskunde'],
    keywords: [
      'sterren kijken',
      'sterrenwacht',
      'heelal',
      'avondwandeling',
      'Orion',
      'Astrolab',
      'nacht',
      'Zillebeke',
    ],
    places: [{ name: 'Provinciedomein De Palingbeek', municipality: 'Ieper' }],
    prices: [{ cents: 3000, per: 'class', note: 'voorbeeldprijs' }],
    durationMinutes: 90,
    groupSizeMax: 26,
    season: 'november tot februari',
    setting: 'buiten',
    accessibility:
      'Wie in het donker niet veilig stapt, wacht met een begeleider op het kijkveld en begint ' +
      'daar.',
  },
  {
    slug: 'sterrebos-werkplaats-in-de-stallen',
    kind: 'visit',
    title: 'Sterrebos: werkplaats in de oude stallen',
    summary:
      'Een rustige halve dag voor het buitengewoon onderwijs: iets zoeken in het bos, er binnen ' +
      'iets van maken en het zelf mee naar huis nemen.',
    description: `Wie een schema nodig heeft, krijgt het vooraf: vijf foto's van de plaatsen waar
je komt, in de volgorde waarin je er komt.

- Foto 1, de poort (10 minuten). We zeggen goeiedag. Elk kind kiest een kleur van zijn rugzakje.
- Foto 2, het pad (30 minuten). Zoek drie dingen: ruw, zacht, rond.
- Foto 3, de bank (15 minuten). Drinken en stil zijn.
- Foto 4, de stallen (60 minuten). Timmeren, wrijven of plakken. Je kiest zelf.
- Foto 5, de bus (5 minuten). Je draagt wat je maakte.

In de vroegere stallen van Sterrebos staat sinds april 2022 een educatief centrum. Daar zetten we
drie werkplekken klaar, met weinig prikkels errond. Eén vraagt kracht (nagels in een schijf), één
traagheid (bladeren doorwrijven) en één niets dan handen (klei en mos).

Voor groepen van ten hoogste tien leerlingen uit BuLO, OV1 of OV2, met één begeleider per drie.
Het hele programma, 120 minuten, is gratis. Kom gerust eerst zelf kijken.

Eén foto gaat in het communicatieboek: wat heb jij gekozen? Dat kiezen telt even zwaar als het
werkstuk.`,
    levels: ['BULO', 'BUSO-OV1', 'BUSO-OV2'],
    themes: ['natuur', 'techniek'],
    subjects: ['muzische-vorming', 'sociale-vaardigheden', 'wetenschap-techniek'],
    keywords: [
      'buitengewoon onderwijs',
      'prikkelarm',
      'pictogrammen',
      'type 9',
      'houtbewerking',
      'bosatelier',
      'Rumbeke',
    ],
    places: [{ name: 'Educatief centrum Sterrebos', municipality: 'Roeselare' }],
    durationMinutes: 120,
    groupSizeMax: 10,
    season: 'hele schooljaar',
    setting: 'binnen en buiten',
    accessibility:
      'We houden een rustplek vrij. Fotoschema en rustmoment passen we aan je groep aan.',
  },
  {
    slug: 'd-aertrycke-waar-begint-de-moubeek',
    kind: 'visit',
    title: `d'Aertrycke: waar begint de Moubeek?`,
    summary:
      'Een beek volgen tot ze niet meer kleiner kan. Leerlingen zoeken de bron, meten het water ' +
      'en tekenen een stamboom van beken.',
    description: `Als je een beek blijft volgen, tegen de stroom in, kom je ooit op een plek waar
ze er nog niet is. Die plek zoeken we.

De bronnen van de Moubeek liggen bij d'Aertrycke, op de rand van het plateau van Wijnendale. Met
een lange stok, een emmer en een notitieboekje stapt de klas in drie groepen stroomopwaarts. Na
elke honderd meter stopt elke groep vijf minuten en noteert breedte in handen, diepte in vingers,
bodem en hoe snel een blaadje vijf meter aflegt.

Aan de bron kijken ze omhoog naar het plateau en omlaag naar het land. Waarom komt het water net
hier uit de grond? De gids heeft twee bakken: zand dat doorlaat, klei die tegenhoudt. Giet en zie
waar het lek zit.

Op een groot zeil wordt het boekje een stamboom: bronbeekje, beek, grotere waterloop, zee. Elk
kind tekent er zijn eigen school in.

Trek laarzen aan en reken op drie uur, pauze inbegrepen. Deelnemen is gratis, met hoogstens 24
leerlingen van het vijfde leerjaar tot 1A. Grondwater, reliëf en meten worden één verhaal.`,
    levels: ['L5', 'L6', 'SO1A'],
    themes: ['water-zee', 'natuur'],
    subjects: ['aardrijkskunde', 'wetenschap-techniek', 'wiskunde'],
    keywords: [
      'bronbeek',
      'waterloop',
      'waterkringloop',
      'stroomgebied',
      'grondwater',
      'Torhout',
      'veldwerk',
    ],
    places: [{ name: `Provinciedomein d'Aertrycke`, municipality: 'Torhout' }],
    durationMinutes: 180,
    groupSizeMax: 24,
    season: 'april tot oktober',
    setting: 'buiten',
    accessibility:
      'Vraag de kortere weg tot bij de bron als iemand moeilijk stapt; het zand-en-kleiproefje ' +
      'kan overal.',
  },
  {
    slug: 'wintervogels-tellen-op-een-vrijdag',
    kind: 'event',
    title: 'Wintervogels tellen: één vrijdag, vier domeinen',
    summary:
      'Op de laatste vrijdag van januari tellen klassen op vier plaatsen tegelijk hetzelfde uur. ' +
      'Nadien worden de lijsten naast elkaar gelegd.',
    description: `Tien uur stipt. Op vier plaatsen in de provincie houdt een klas haar adem in en
begint te tellen.

Jouw klas schrijft zich in voor één domein: het Zwin, Bergelen, De Gavers of Bulskampveld. Er is
plaats voor drie klassen per domein. Ter plaatse kan je kiezen uit een vaste telpost van een
halfuur of een telwandeling van een uur.

De dag verloopt zo:

- 9.30: opstellen, zoekkaart bekijken, telgroepen van vier
- 10.00: tellen. Tel je een vogel die overvliegt? Eén keer, in de kolom 'vlucht'
- 11.00: lijsten samenleggen, twijfels schrappen
- 11.45: elke klas krijgt de cijfers van de drie andere domeinen

Op de bus terug begint de les pas echt. Waarom zag Bergelen eenden die Bulskampveld niet zag?
Speelt het water mee, of het weer? Het verwerkingsblad is gratis, net zoals deelname; vervoer
regel je zelf.

Vierde leerjaar tot en met de eerste graad, ook BuLO. Sneeuwt het zo hard dat je niet kan rijden,
dan tel je op de speelplaats mee. Zo werk je met gegevens die je met anderen moet delen om er iets
uit te leren.`,
    levels: ['L4', 'L5', 'L6', 'SO1A', 'SO1B', 'BULO'],
    themes: ['natuur'],
    subjects: ['wetenschap-techniek', 'wiskunde', 'sociale-vaardigheden'],
    keywords: [
      'vogeltelling',
      'watervogels',
      'burgerwetenschap',
      'vogels kijken',
      'teldag',
      'winteractiviteit',
    ],
    places: [
      { name: 'Zwin Natuur Park', municipality: 'Knokke-Heist' },
      { name: 'Provinciedomein Bergelen', municipality: 'Wevelgem' },
      { name: 'Provinciedomein De Gavers', municipality: 'Harelbeke' },
      { name: 'Provinciedomein Lippensgoed-Bulskampveld', municipality: 'Beernem' },
    ],
    durationMinutes: 150,
    groupSizeMax: 26,
    season: 'laatste vrijdag van januari',
    setting: 'buiten',
    accessibility:
      'De telpost met stoelen ligt vlak bij de parking of het onthaal; dat bevestigen we per ' +
      'domein.',
  },
  {
    slug: 'uitstap-op-maat-provinciedomein',
    kind: 'service',
    title: 'Uitstap op maat: samen je domeindag plannen',
    summary:
      'Je vertelt wie je klas is, wij denken mee over domein, route, rustpunten en plan B. Voor ' +
      'scholen die een standaardprogramma niet past.',
    description: `Eén leerling in een elektrische rolstoel, twee die niet tegen lawaai kunnen, en
je bus vertrekt al om half twee. Bestaat er dan nog een dag die klopt? Vaak wel.

Vraag minstens zes weken vooraf een gesprek van een halfuur aan. We overlopen je klas: aantal,
leeftijd, stappen, prikkels, taal, eten, toilet. Vertel ook wat je hoopt dat ze meenemen; dat
bepaalt meer dan de leeftijd.

Binnen tien schooldagen krijg je een dagplan van één bladzijde, met een route, de afstand tussen
rustpunten, een plek om te schuilen en een programma voor regen. Je mag er twee keer aan laten
schaven.

Dit vragen wij:

- een contactpersoon die ook op de dag zelf bereikbaar is
- iemand die de plek vooraf bekijkt, als dat kan
- vijf regels achteraf: wat werkte, wat niet

De dienst is gratis. Is het druk, dan gaan buitengewoon onderwijs en OKAN voor. Zo oefent ook een
klas die anders thuisblijft het zelfstandig op stap gaan.`,
    levels: [
      'BUKO',
      'BULO',
      'BUSO-OV1',
      'BUSO-OV2',
      'BUSO-OV3',
      'BUSO-OV4',
      'OKAN',
      'LIGO',
      'CVO',
      'LKR',
    ],
    themes: ['natuur', 'samenleven'],
    subjects: ['sociale-vaardigheden'],
    audience:
      'Leerkrachten en zorgcoördinatoren die een uitstap naar een provinciedomein voorbereiden',
    keywords: [
      'toegankelijkheid',
      'rolstoel',
      'prikkelarm',
      'schooluitstap',
      'daguitstap',
      'advies',
      'zorgleerlingen',
    ],
    season: 'hele schooljaar',
    accessibility:
      'Daar draait deze dienst om. Je mag je vraag ook mondeling of via een tolk stellen.',
  },
]
