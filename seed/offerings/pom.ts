import type { SampleOffering } from '../sample.ts'

/** Sample offerings of POM West-Vlaanderen (Grow Talent): talents, sectors and companies. */
export const pom: readonly SampleOffering[] = [
  {
    slug: 'mijn-talenten-mijn-toekomst',
    kind: 'lesson-package',
    title: 'Mijn talenten, mijn toekomst',
    summary:
      'Vier lessen waarin leerlingen ontdekken waar ze energie van krijgen, dat met voorbeelden staven en delen met thuis.',
    description: `“Ik kan niets speciaals.” Elke leerkracht van het zesde leerjaar heeft die zin al
gehoord. Dit pakket vertrekt daarom niet van kunnen, maar van doen: wat deed je deze week zo graag
dat je de tijd vergat?

Vier lessen van 50 minuten, liefst met een week ertussen:

- les 1: drie momenten van plezier noteren en er een werkwoord bij kiezen, zoals helpen;
- les 2: elkaar interviewen met vijf vragen en luisteren zonder raad te geven;
- les 3: een doe-hoek met zes opdrachten, van een stekker monteren tot een klacht oplossen;
- les 4: een talentenkaart maken en voorstellen aan een ouder of een jongere klas.

Op het werkblad van les 2 staat: “Ik zag jou … en toen dacht ik …”. Laat die zin hardop lezen: hij
telt meer dan een punt.

Voor het vijfde en zesde leerjaar en de eerste graad secundair. Het pakket is gratis; voor les 3
breng je gewoon materiaal uit huis en klas samen. Je werkt aan zelfkennis, leren kiezen en spreken
voor een groep. We raden geen richting aan: kiezen doen de leerlingen later, met meer in handen.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['talent-beroepen', 'samenleven'],
    subjects: ['leren-leren', 'sociale-vaardigheden', 'nederlands'],
    keywords: [
      'studiekeuze',
      'zelfkennis',
      'interesses',
      'overgang secundair',
      'loopbaan',
      'lesbundel',
    ],
    prices: [],
    durationMinutes: 200,
    groupSizeMax: 28,
    season: 'januari tot mei',
    setting: 'binnen',
  },
  {
    slug: 'zes-sectoren-een-product',
    kind: 'lesson-package',
    title: 'Zes sectoren, één drinkfles',
    summary:
      'Wie maakte de dop, de hoes, het lichtje? Leerlingen pluizen één voorwerp uit en ontdekken welke beroepen erachter zitten.',
    description: `Neem een drinkfles uit een boekentas en zet ze op een lege tafel. Hoeveel mensen
hebben hieraan gewerkt? De meeste klassen raden tien. Na twee lesuren staan er makkelijk veertig
beroepen op het bord.

De leerlingen van het vijfde leerjaar tot de eerste graad secundair werken in zes groepen. Elke
groep onderzoekt een sector: elektrotechniek, kunststof en chemie, textiel, metaal en technologie,
voeding of bouw. Met acht beroepenkaarten zoeken ze wie nodig was voor de dop, de hoes, de
vulmachine of de fabriekshal.

Daarna leggen de groepen hun kaarten aan elkaar tot één lange rij, van grondstof tot winkel. Waar
botsen ze? Welke beroepen doen in meer dan één sector mee? Wie blijft onzichtbaar?

Wat je meekrijgt: 48 beroepenkaarten om af te drukken, een werkblad per groep, een fiche met vragen
voor een gesprek en een extra opdracht waarin leerlingen hetzelfde doen met een fiets of een brood.

De les vraagt geen voorkennis en geen budget. Je verruimt het beeld van technische beroepen en
oefent ordenen, opzoeken en uitleggen. Ze is een goede voorbereiding op een bedrijfsbezoek.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['talent-beroepen', 'techniek'],
    subjects: ['wetenschap-techniek', 'nederlands'],
    keywords: ['beroepen', 'jobs', 'industrie', 'fabriek', 'beroepenkaarten', 'studiekeuze'],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 30,
    season: 'hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'bedrijfsbezoek-metaal-van-plaat-tot-machine',
    kind: 'visit',
    title: 'Bedrijfsbezoek metaal: van plaat tot machine',
    summary:
      'In groepjes van acht volgen leerlingen één werkstuk door een metaalbedrijf en praten ze met wie het maakt.',
    description: `Bij aankomst krijgt elk groepje een klein onderdeel in de hand, koud en zwaar,
zonder uitleg. Waarvoor dient het? Het antwoord ligt verspreid over het bedrijf: bij de tekenaar, de
snijmachine, de lasser en de ploeg die alles in elkaar zet.

Elk groepje van acht stapt met een begeleider van het bedrijf langs vier posten van een kwartier. Op
elke post beantwoordt een werknemer drie vragen die de leerlingen zelf meebrengen: wat doe je
precies, wat liep vandaag mis, hoe heb je het geleerd? Op het einde leggen ze hun onderdeel op de
juiste plek in de machine.

Praktisch: het bezoek is voor de derde graad lager en de eerste graad secundair, duurt twee uur en
is gratis. Vervoer regel je zelf. Gesloten schoenen zijn verplicht, lang haar gaat vast; bril en
gehoorbescherming liggen klaar. Foto’s maken mag alleen waar het gezegd wordt.

In de klas vergelijk je achteraf de vier posten op een blad met werkwoorden en opleidingswegen. Je
werkt zo aan techniek, aan vragen stellen en aan een eerste beeld van studie en werk.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['talent-beroepen', 'techniek'],
    subjects: ['wetenschap-techniek', 'nederlands'],
    keywords: ['fabriek', 'lassen', 'beroepen', 'uitstap', 'industrie', 'excursie'],
    places: [{ name: 'Metaalbedrijf in de streek', municipality: 'Kortrijk' }],
    prices: [],
    durationMinutes: 120,
    groupSizeMax: 24,
    season: 'oktober tot mei',
    setting: 'binnen',
    accessibility: 'Lawaaierig op twee posten; er is ook een route zonder werkvloer.',
  },
  {
    slug: 'bedrijfsbezoek-voeding-achter-de-band',
    kind: 'visit',
    title: 'Bedrijfsbezoek voeding: achter de lopende band',
    summary:
      'Een voedingsbedrijf door de ogen van vijf jobs: labo, onderhoud, planning, productie en kwaliteit. Met eigen mini-onderzoek.',
    description: `Waarom smaakt een soep uit de winkel altijd hetzelfde? Achter die gelijke smaak
zit heel wat werk, en niet alleen van koks. Leerlingen van de tweede en derde graad secundair leren
een voedingsbedrijf kennen via vijf mensen die er een andere job hebben.

Na een korte uitleg over hygiëne trekt iedereen een jas en haarnetje aan. Per vijf schuiven de
leerlingen door:

- het labo: een staal controleren;
- onderhoud: een storing zoeken op een oefenpaneel;
- planning: wat als een levering twee uur te laat is?
- productie: een dag aan de lijn, met ploegen en taken;
- kwaliteit: welke fout mag blijven, welke niet?

Elke leerling kiest vooraf één job en schrijft nadien een fiche met dagindeling, opleiding, loopbaan
en één twijfel. De fiches bundel je tot een klasgids voor het volgende jaar.

Het bezoek duurt tweeënhalf uur, is gratis en sluit aan bij loopbaanoriëntatie, chemie, techniek en
talige vaardigheden in alle finaliteiten. Juwelen en kauwgom blijven op school. Geef bij je aanvraag
door wie een ernstige voedselallergie heeft: dan zoeken we een bedrijf dat past.`,
    levels: ['SO2D', 'SO2DA', 'SO2A', 'SO3D', 'SO3DA', 'SO3A'],
    themes: ['talent-beroepen', 'voeding', 'techniek'],
    subjects: ['wetenschap-techniek', 'nederlands', 'leren-leren'],
    keywords: [
      'fabriek',
      'beroepen',
      'kwaliteitscontrole',
      'excursie',
      'voedingsindustrie',
      'studiekeuze',
    ],
    places: [{ name: 'Voedingsbedrijf in de streek', municipality: 'Roeselare' }],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 25,
    season: 'oktober tot mei',
    setting: 'binnen',
  },
  {
    slug: 'technoboost-dag-techniek-beleven',
    kind: 'event',
    title: 'Technoboost: techniek beleven met je klas',
    summary:
      'Leerlingen van het vijfde leerjaar en de derde graad secundair proeven van zes sectoren met korte doe-opdrachten.',
    description: `Zes sectoren, zes werkplekken, één halve dag: op een Technoboost schuift je klas
om de 25 minuten door naar een nieuwe opdracht. De ene keer maken leerlingen een schakeling, de
andere keer verbinden ze metaal, onderzoeken ze textiel of proeven ze van een productielijn. Telkens
doen ze iets met de handen en spreken ze met iemand uit het vak.

Het vijfde leerjaar komt in de voormiddag en krijgt korte, speelse proeven. De derde graad secundair
komt in de namiddag, met opdrachten die dichter bij stages en vervolgstudies liggen.

Technoboost is een samenwerking van onder meer de Provincie, POM, RTC, VDAB en de sectorfondsen. De
jongste jaren ging het door op lokale schaal, onder meer in Waregem, Oudenburg, Tielt, Kortrijk en
Roeselare. Zo zien leerlingen bedrijven uit hun eigen buurt.

Bereid je klas voor met de vraag: “Welk voorwerp bij jou thuis zou je zelf willen maken?” Sluit af
met twee plakbriefjes, “dit wist ik niet” en “dit wil ik nog eens”. Deelnemen is gratis, inschrijven
gebeurt per klas. Je ondersteunt techniek en het leren kiezen van een studie.`,
    levels: ['L5', 'SO3D', 'SO3DA', 'SO3A'],
    themes: ['talent-beroepen', 'techniek'],
    subjects: ['wetenschap-techniek', 'leren-leren'],
    audience: 'Klassen van het vijfde leerjaar en van de derde graad secundair, met hun leerkracht',
    keywords: ['beroepen', 'STEM', 'techniekdag', 'industrie', 'studiekeuze', 'bedrijven'],
    places: [{ name: 'Technoboost, lokale editie', municipality: 'Tielt' }],
    prices: [],
    durationMinutes: 180,
    groupSizeMax: 28,
    season: 'lente',
    setting: 'binnen',
  },
]
