import type { SampleOffering } from '../sample.ts'

/** Sample offerings of POM West-Vlaanderen (Grow Talent): lessons on talents, jobs and work. */
export const pomLessen: readonly SampleOffering[] = [
  {
    slug: 'wie-werkt-er-allemaal-op-onze-school',
    kind: 'lesson-package',
    title: 'Wie werkt er allemaal op onze school?',
    summary:
      'Kleuters en eersteklassers volgen de sleutelbos, de soeppot en de bezem tot bij de ' +
      'mensen die de school laten draaien.',
    description: `Er ligt een sleutelbos op het tapijt, met daarnaast een pollepel, een fluitje,
een dweil en een stempel. Van wie zijn die spullen?

- kring (20 minuten): “ik denk dat het van … is”;
- op bezoek (drie keer 15 minuten): een groepje brengt het terug en stelt drie vragen;
- tekenen (25 minuten): de persoon en iets wat hij draagt;
- vertellen (20 minuten): “Dit is Rita. Zij … Zonder haar …”.

De vragen hangen als prent rond de nek: Wat doe je het eerst? Wat is moeilijk? Waarmee kunnen wij
helpen? Vergeet de buschauffeur en de middagtoezichter niet, en verwittig iedereen vooraf.

Voor de tweede kleuterklas tot het tweede leerjaar, zonder kosten. De kinderen leren vragen stellen en zien dat elk werk telt.`,
    levels: ['K2', 'K3', 'L1', 'L2'],
    themes: ['talent-beroepen', 'samenleven'],
    subjects: ['nederlands', 'sociale-vaardigheden'],
    keywords: [
      'beroepen',
      'schoolpersoneel',
      'interview',
      'kleuters',
      'poetshulp',
      'directeur',
      'wereldoriëntatie',
    ],
    prices: [],
    durationMinutes: 110,
    groupSizeMax: 24,
    season: 'september en oktober',
    setting: 'binnen',
  },
  {
    slug: 'een-dag-zonder-loodgieter-kettingverhaal',
    kind: 'lesson-package',
    title: 'Een dag zonder loodgieter',
    summary:
      'Eén vakman is een dag weg en alles loopt mis. Leerlingen schrijven het ' +
      'kettingverhaal en ontdekken hoe beroepen aan elkaar hangen.',
    description: `Om zes uur ’s morgens drupte het nog maar. Om zeven uur stond de bakkerij blank.
Om acht uur was er geen brood in de refter, en om negen uur …

Daar stop je. Elke tafel van vier of vijf krijgt een beroep dat een dag verdwijnt: elektricien,
metselaar, vrachtwagenchauffeur, naaister, lasser of bakker. In het eerste lesuur vullen ze acht
blokjes in, waarbij elk blokje een gevolg is van het vorige. In het tweede schrijven ze die uit op
behangpapier en lezen ze voor, terwijl een klasgenoot de rampen uitbeeldt.

Welk beroep kwam overal terug? Wie ken jij die iets kan herstellen? Zo leert het derde en vierde
leerjaar, kosteloos, oorzaak en gevolg verwoorden.`,
    levels: ['L3', 'L4'],
    themes: ['talent-beroepen', 'geletterdheid'],
    subjects: ['nederlands', 'wetenschap-techniek'],
    keywords: [
      'beroepen',
      'kettingverhaal',
      'schrijven',
      'ambacht',
      'vakman',
      'verhaal',
      'technische beroepen',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 25,
    season: 'het hele schooljaar',
    setting: 'binnen',
  },
  {
    slug: 'jongensberoep-meisjesberoep-de-tekenproef',
    kind: 'lesson-package',
    title: 'Jongensberoep, meisjesberoep? De tekenproef',
    summary:
      'Leerlingen tekenen zes mensen aan het werk zonder te weten waarom, tellen daarna wat ' +
      'ze tekenden en onderzoeken waar dat vandaan komt.',
    description: `Zeg niets over het onderwerp. Deel een blad uit met zes vakken en dicteer: iemand
die een dak legt, iemand die een zieke verzorgt, iemand die een robot programmeert, iemand die een
haardos knipt, iemand die brand blust, iemand die kleuters leert tellen. Vijftien minuten tekenen,
met telkens een naam eronder.

Dan pas: turven. Hoeveel tekeningen per beroep kregen een meisjesnaam, een jongensnaam, of kun je
het niet zeggen? De klascijfers worden een staafdiagram (20 minuten), met twee zinnen die kloppen en
één die er niet uit volgt.

Nu de vraag waar het om draait (15 minuten): dachten we dit zelf of hebben we het ergens gezien?
Zoek bewijs in speelgoedfolders, leesboeken en series.

In het tweede lesuur nodig je iemand uit die niet beantwoordt aan het beeld, of je laat leerlingen
zo iemand bellen: een verpleger, een lasster, een kleuterleider. Ze bereiden acht vragen voor,
waarvan er één over een vooroordeel gaat.

Niemand hoeft zijn keuze te verdedigen; ook de klassieke keuze mag. Bestemd voor het vijfde
leerjaar tot de eerste graad secundair, in twee lesuren, gratis. Tellen en leren kiezen gaan samen.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['talent-beroepen', 'samenleven'],
    subjects: ['sociale-vaardigheden', 'wiskunde', 'nederlands'],
    keywords: [
      'gender',
      'rollenpatronen',
      'stereotypen',
      'beroepskeuze',
      'studiekeuze',
      'gelijke kansen',
      'diagram',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 28,
    season: 'maart',
    setting: 'binnen',
  },
  {
    slug: 'een-zaak-in-vijf-dagen-klaswinkel',
    kind: 'lesson-package',
    title: 'Een zaak in vijf dagen',
    summary:
      'Van idee tot kassa in één week: een klas verkoopt iets voor een eigen doel en rekent ' +
      'eerlijk uit wat er overblijft.',
    description: `Maandag. De klas krijgt 30 euro startgeld van de school, met één voorwaarde:
vrijdag ligt het terug in de kas. Waarvoor willen jullie de winst gebruiken? Elk groepje stelt een
product of dienst voor in één minuut; de klas kiest met stickers.

Dinsdag. Kostprijs. Wat kost één stuk? Een voorbeeld: pannenkoekendeeg voor 40 stuks kost 8 euro,
dus 20 cent per stuk, plus servetten. Welke prijs vragen we, en vanaf hoeveel verkochte stuks zijn
we uit de kosten?

Woensdag. Taken verdelen na een sollicitatie van drie zinnen: inkoop, productie, reclame, kassa,
kwaliteit.

Donderdag. Proefdraaien met tien klanten van een andere klas. Zij vullen een kaart in: vriendelijk,
vlot, lekker of degelijk, te duur?

Vrijdag. Verkopen, tellen, terugbetalen, besluiten. De slotvraag is niet hoeveel er verdiend werd,
wel: wat zou je nooit meer doen en waarin bleek iemand sterk?

Elke dag vraagt 100 minuten. Verwittig de directie over voeding en geld op school, en vraag
allergieën na. Voor 1B, tweede graad en OV3; het startgeld is de enige uitgave. Rekenen met geld,
afspraken maken en volhouden zijn wat telt.`,
    levels: ['SO1B', 'SO2A', 'SO2DA', 'BUSO-OV3'],
    themes: ['talent-beroepen'],
    subjects: ['wiskunde', 'sociale-vaardigheden', 'nederlands'],
    keywords: [
      'ondernemen',
      'mini-onderneming',
      'winst',
      'kostprijs',
      'verkoop',
      'ondernemingszin',
      'PAV',
    ],
    prices: [],
    durationMinutes: 500,
    groupSizeMax: 20,
    season: 'de week voor een schoolfeest of oudercontact',
    setting: 'binnen',
  },
  {
    slug: 'duaal-leren-kaarten-op-de-weegschaal',
    kind: 'lesson-package',
    title: 'Duaal leren: kaarten op de weegschaal',
    summary:
      'Met twintig uitspraken en een weekrooster onderzoeken leerlingen of leren op de ' +
      'werkvloer bij hen past. Zonder reclame.',
    description: `Wie duaal leert, haalt een deel van zijn competenties in een onderneming en een
deel op school. Vrijheid voor de een, zware dagen voor de ander. Deze les helpt wegen.

Lees twintig uitspraken voor, tien per lesuur, en laat iedereen er een kaartje bij leggen: dat ben
ik, dat wil ik leren, dat wil ik niet. Voorbeelden: Ik vraag hulp als ik iets niet weet. Ik hou een
dag recht staan vol. Ik kan tegen een opmerking van iemand die mijn leerkracht niet is. Ik leer
beter door te doen dan door te lezen.

Tussenin komt het weekrooster: een gewone week naast een week met drie werkdagen, met vervoer en
huiswerk erbij.

In het tweede lesuur bereidt elke leerling drie vragen voor aan iemand die het kent: een
oud-leerling, een mentor of de trajectbegeleider van de school. De antwoorden komen op de
weegschaal, links “trekt me aan”, rechts “houdt me tegen”.

Het Provinciaal Steunpunt Duaal Leren organiseert infosessies voor leerkrachten, leerlingen en
ouders. De les zelf is gratis en past vlak voor het keuzemoment in de tweede en derde graad.`,
    levels: ['SO2DA', 'SO2A', 'SO3DA', 'SO3A', 'BUSO-OV3'],
    themes: ['talent-beroepen'],
    subjects: ['leren-leren', 'sociale-vaardigheden'],
    keywords: [
      'werkplekleren',
      'stage',
      'alternerend leren',
      'studiekeuze',
      'leertijd',
      'trajectbegeleider',
      'arbeidsmarkt',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 18,
    season: 'februari tot mei',
    setting: 'binnen',
  },
  {
    slug: 'vacatures-lezen-tussen-de-regels',
    kind: 'lesson-package',
    title: 'Vacatures lezen tussen de regels',
    summary:
      'Wat staat er echt in “dynamisch team, flexibel profiel”? Leerlingen ontleden ' +
      'vacatures en schrijven een eerlijke terugvertaling.',
    description: `“Wij zoeken een stressbestendige duizendpoot voor ons jong en dynamisch team.
Flexibele uren. Competitief loon.” Wie solliciteert hierop, en waarom? Onderstreep “flexibele”: voor
wie, en wie beslist dat?

Eerste lesuur, ontleden. Leerlingen brengen elk een vacature mee. Vier stiften: groen voor wat ik
zal doen, blauw voor wat ik moet kunnen, geel voor wat ik krijg, roze voor vage woorden. Wat bleef
bijna wit? Daar zit de vraag die je aan de telefoon stelt.

Tweede lesuur, terugvertalen. Elk duo schrijft de vacature in klare taal: een dag in deze job, met
uren, plaats en loon, of “niet vermeld”. Bij één eis schrijft ieder drie bewijzen: niet “ik ben
sociaal”, wel “ik hielp drie zomers op een speelplein”.

Discussie: mag een vacature een leeftijd noemen? Een foto vragen? Bedoeld voor de derde graad, het
zevende jaar en het CVO, gratis. Nauwkeurig lezen is hier meteen iets waard.`,
    levels: ['SO3A', 'SO3DA', 'SO7', 'CVO'],
    themes: ['talent-beroepen', 'geletterdheid'],
    subjects: ['nederlands'],
    keywords: ['solliciteren', 'jobaanbieding', 'werk zoeken', 'loopbaan', 'PAV', 'arbeidsmarkt'],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 22,
    season: 'januari tot mei',
    setting: 'binnen',
  },
  {
    slug: 'mijn-werkhouding-in-zes-fotos',
    kind: 'lesson-package',
    title: 'Mijn werkhouding in zes foto’s',
    summary:
      'Leerlingen van OV2 en OV3 zetten scènes van een werkdag op foto en leren met een ' +
      'smiley en één zin over zichzelf te spreken.',
    description: `Te laat komen, een klus weggooien, een collega helpen: het is makkelijker om dat
te spelen dan om erover te praten. Daarom maken de leerlingen eerst foto’s.

- Foto 1: klaar zijn om te beginnen.
- Foto 2: luisteren. Waar kijken de ogen, wat doen de handen?
- Foto 3: iets niet begrijpen. Wat doe je goed, wat doe je fout?
- Foto 4: een fout maken. Zeg je het of stop je het weg?
- Foto 5: samen tillen of doorgeven.
- Foto 6: opruimen en afsluiten.

In sessie 1 (50 minuten) bereiden twee groepen van vier elk drie foto’s voor, met telkens een goede
en een minder goede versie. In sessie 2 (50 minuten) hangen alle twaalf op en kiest de groep een
woord per foto. In sessie 3 (50 minuten) kleeft ieder bij elke foto een smiley: dat lukt mij, dat
lukt soms, daar heb ik hulp bij nodig, met een zin: “Op mijn stage helpt het als …”

De kaart gaat mee naar de stagementor. Na de stage kleef je een tweede kleur. Een fototoestel en een
printer volstaan. Zo groeit zelfkennis.`,
    levels: ['BUSO-OV2', 'BUSO-OV3', 'SO2A'],
    themes: ['talent-beroepen'],
    subjects: ['sociale-vaardigheden', 'leren-leren'],
    keywords: [
      'stage',
      'attitude',
      'arbeidsattitudes',
      'zelfevaluatie',
      'buitengewoon secundair',
      'pictogrammen',
    ],
    prices: [],
    durationMinutes: 150,
    groupSizeMax: 8,
    season: 'voor en na een stage',
    setting: 'binnen',
    accessibility:
      'Weinig taal; elke foto kan met een gebaar, een spraakknop of een smiley besproken worden.',
  },
  {
    slug: 'bellen-naar-een-werkgever-oefengesprekken',
    kind: 'lesson-package',
    title: 'Bellen naar een werkgever',
    summary:
      'Rug aan rug oefenen cursisten een telefoongesprek over werk: de eerste zin, een ' +
      'moeilijke vraag, een afspraak en een spelling.',
    description: `Aan de telefoon zie je geen gezicht, en juist daarom zijn veel cursisten er bang
voor. Zet twee stoelen met de ruggen tegen elkaar en je hebt een telefoonlijn.

Werk met een ladder; wie een trap beheerst, klimt verder:

- trap 1: je naam zeggen en spellen, traag en duidelijk;
- trap 2: de reden in één zin: “Ik bel over de job van …”;
- trap 3: een vraag terug: “Wanneer kan ik langskomen?”;
- trap 4: iets niet begrijpen en toch aan de lijn blijven: “Kunt u dat herhalen?”;
- trap 5: de afspraak samenvatten: dag, uur, straat, naam.

Trap 1 tot 3 vullen het eerste lesuur. In het tweede trekt de “werkgever” een kaart: hij heeft
haast, verbindt je door, vraagt naar een rijbewijs of neemt niet op. De groep noteert het uur en de
plaats. Klopt dat met wat de beller schreef?

Voor basiseducatie, NT2, OKAN en 2A. Er is niets te kopen.`,
    levels: ['LIGO', 'CVO', 'OKAN', 'SO2A'],
    themes: ['talent-beroepen', 'geletterdheid'],
    subjects: ['nederlands', 'sociale-vaardigheden'],
    keywords: [
      'telefoneren',
      'solliciteren',
      'NT2',
      'werk zoeken',
      'rollenspel',
      'spreken',
      'jobcoach',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 14,
    season: 'het hele schooljaar',
    setting: 'binnen',
    accessibility:
      'Wie niet durft te bellen, mag eerst met een script en een afgedekte stem oefenen.',
  },
  {
    slug: 'werfbezoek-een-huis-in-opbouw',
    kind: 'visit',
    title: 'Werfbezoek: een huis in opbouw',
    summary:
      'Leerlingen komen twee keer op dezelfde werf, met zes weken ertussen, en volgen wat ' +
      'er verdwijnt achter muur en plaaster.',
    description: `De eerste keer steken er buizen uit de grond en staan er nergens muren. De tweede
keer is bijna alles weg: onder beton, achter steen. Wie toen goed keek, weet waar de leidingen
lopen. Daarom plannen we twee bezoeken van anderhalf uur, zes weken uit elkaar.

Bezoek 1: de werfleider toont het plan. In duo’s zoeken leerlingen vijf dingen van het plan terug op
het terrein, meten ze één ruimte op en vergelijken ze met de schaal. Bezoek 2: drie mensen, een
metselaar, een elektricien en een loodgieter, laten een handeling zien en geven er een klein stuk
van uit handen. Elk groepje bevraagt er één: wat doe je als het regent, hoeveel moet je tillen, wat
leerde je op de werf en niet op school?

In de klas plakken jullie de foto’s van de twee bezoeken naast elkaar en tekenen erop wat verdwenen
is.

Praktisch: helm, hesje en laarzen zijn op de werf (geef schoenmaten door), vervoer is voor de
school. Gratis. Voor de eerste en tweede graad en OV3: techniek, meten en beroepsoriëntatie.`,
    levels: ['SO1A', 'SO1B', 'SO2A', 'SO2DA', 'BUSO-OV3'],
    themes: ['talent-beroepen', 'techniek'],
    subjects: ['wetenschap-techniek', 'wiskunde'],
    keywords: [
      'bouwplaats',
      'metselen',
      'elektricien',
      'loodgieter',
      'uitstap',
      'ruwbouw',
      'bedrijfsbezoek',
      'excursie',
    ],
    places: [{ name: 'Bouwwerf in de streek', municipality: 'Waregem' }],
    prices: [],
    durationMinutes: 180,
    groupSizeMax: 20,
    season: 'maart tot juni',
    setting: 'buiten',
    accessibility:
      'Een werf is oneffen; met een rolstoel bezoek je de binnenruimte die al gevloerd is.',
  },
  {
    slug: 'talentenbeurs-zesde-leerjaar-stap-in-mijn-week',
    kind: 'event',
    title: 'Talentenbeurs voor het zesde leerjaar',
    summary:
      'Leerlingen van het secundair ontvangen zesdeklassers aan doe-standen en tonen niet ' +
      'hun richting, maar hun gewone week.',
    description: `Geen folders, geen schaal snoep. Aan elke stand staan twee leerlingen uit het
secundair met een leeg lesrooster en een krat spullen. De vraag aan je zesdeklasser is: “Wat zou jij
op maandag doen, als dit jouw week was?”

Wie rondgaat, krijgt een kaart met zes talenten: uitzoeken, maken, helpen, organiseren, bewegen,
verbeelden. Bij elke stand hoort een opdracht van zes minuten, zoals een spanning meten, een
boodschap vertalen of een plantje verpotten. Graag gedaan? Dan zet je een streep. Na een zestal
standen zie je een patroon.

Uurrooster: 13.00 onthaal, 13.15 ronde per klas, 14.30 pauze, 14.45 vrije ronde, 15.15 tot 16.00 met
ouders erbij.

Na de beurs kiest iedereen één stand waarover hij twijfelt en één die hem verraste. Dat volstaat
voor een goed gesprek. Inschrijven per klas, gratis; het vervoer regelt de school. De beurs helpt
leren kiezen en geeft geen advies over een richting.`,
    levels: ['L6'],
    themes: ['talent-beroepen'],
    subjects: ['leren-leren', 'sociale-vaardigheden'],
    audience:
      'Klassen van het zesde leerjaar met hun leerkracht; ouders zijn welkom in het laatste uur',
    keywords: ['studiekeuze', 'overgang secundair', 'infodag', 'studierichtingen', 'schoolkeuze'],
    places: [{ name: 'Talentenbeurs, zaal in Ieper', municipality: 'Ieper' }],
    prices: [],
    durationMinutes: 180,
    groupSizeMax: 25,
    season: 'februari',
    setting: 'binnen',
    accessibility:
      'Er is een rustige ruimte, een route zonder trappen en een prikkelarm uur op het einde.',
  },
  {
    slug: 'bedrijf-zoekt-klas-bemiddeling-gastspreker',
    kind: 'service',
    title: 'Bedrijf zoekt klas: wij leggen het contact',
    summary:
      'Zoek je een vakman of -vrouw, een werkvloer of een mentor voor een project? Wij ' +
      'stellen drie vragen en leggen de link.',
    description: `Je belt zes bedrijven, laat drie berichten na en krijgt één antwoord, in de
vakantie. Herkenbaar? Dan doen wij dat werk liever voor je.

Je beantwoordt drie vragen: wat zijn jullie aan het leren, wat moet de leerling met eigen ogen zien,
en op welke dagen kan het? Binnen de twee weken stellen we iemand voor uit een van zes sectoren:
elektrotechniek, kunststof en chemie, textiel, metaal en technologie, voeding of bouw.

Wat kan het worden?

- een gesprek van 50 minuten in de klas, met een voorwerp uit het bedrijf;
- een bezoek aan de werkvloer, met een kijkopdracht;
- een echte vraag die leerlingen in enkele weken proberen op te lossen.

Van jou vragen we een voorbereide klas en achteraf een kort verslag. De dienst is gratis voor
scholen in West-Vlaanderen, van het vijfde leerjaar tot de derde graad secundair. We beloven geen
stageplaats en weigeren verkooppraatjes. Techniek en leren kiezen krijgen zo een gezicht.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B', 'SO2DA', 'SO2A', 'SO3DA', 'SO3A', 'BUSO-OV3'],
    themes: ['talent-beroepen', 'techniek'],
    subjects: ['wetenschap-techniek', 'leren-leren'],
    audience:
      'Leerkrachten van het vijfde leerjaar tot de derde graad secundair, TAC’s, stagecoördinatoren ' +
      'en directies',
    keywords: [
      'gastles',
      'gastspreker',
      'bedrijfsbezoek',
      'stageplaats',
      'contact met bedrijven',
      'sectoren',
      'bemiddeling',
    ],
    prices: [],
    season: 'het hele schooljaar, aanvragen minstens vijf weken vooraf',
    setting: 'binnen en buiten',
  },
]
