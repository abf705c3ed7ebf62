import type { SampleOffering } from '../sample.ts'

/** Invented sample records of the partner Erfgoed- en vredeseducatie. */
export const erfgoedVrede: readonly SampleOffering[] = [
  {
    slug: 'koffer-soldaat-eerste-wereldoorlog',
    kind: 'material',
    title: 'De koffer van een soldaat',
    summary:
      `Replica's, foto's en brieven waarmee je leerlingen het dagelijkse leven van een jonge ` +
      'frontsoldaat in 1914-1918 samenstellen.',
    description: `Op tafel staat een versleten koffer zonder naam. Van wie was hij? Leerlingen van
het vijfde leerjaar tot het tweede middelbaar halen er in groepjes van vier de voorwerpen uit.
Stap voor stap bouwen ze een verzonnen, maar geloofwaardig soldatenleven uit de Eerste
Wereldoorlog op.

Reken op twee lesuren:

- Kijken (15 min.): elk groepje beschrijft één voorwerp, nog zonder uitleg.
- Lezen (25 min.): brieven naast foto's leggen. Wat schrijft hij wel, wat verzwijgt hij?
- Ordenen (25 min.): alle vondsten een plaats geven op de stoffen tijdlijn.
- Stilstaan (25 min.): een antwoord schrijven van iemand die thuis wacht.

Wapens en gruwelbeelden zitten er niet in. De helm en de veldfles zijn replica's die iedereen mag
vastnemen. De brieven zijn voor de klas geschreven; zeg dat erbij, dan wordt het meteen een les
over echte en nagemaakte bronnen.

Je ontleent de koffer gratis voor hoogstens twee weken. Lees vooraf een halfuur in de handleiding.
De opdrachten passen bij geschiedenis (bronnen vergelijken, weten en vermoeden uit elkaar houden)
en bij schrijven in Nederlands.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['vrede', 'erfgoed'],
    subjects: ['geschiedenis', 'nederlands'],
    keywords: [
      'WO I',
      'Groote Oorlog',
      '14-18',
      'loopgraven',
      'erfgoedkoffer',
      'leskoffer',
      'herinneringseducatie',
    ],
    prices: [],
    durationMinutes: 100,
    groupSizeMax: 28,
    setting: 'binnen',
    accessibility:
      'Veel beeld en voorwerpen; de brieven zijn er ook in een kortere, taalarme versie.',
    lending: {
      maxDays: 14,
      leadDays: 7,
      turnaroundDays: 1,
      overHolidays: false,
      maxCopiesPerSchool: 1,
      parts: [
        { name: 'houten koffer met twee riemen', count: 1, essential: true },
        { name: 'helm (replica)', count: 1, essential: true },
        { name: 'veldfles (replica)', count: 1, essential: true },
        { name: 'eetketel met lepel', count: 1, essential: false },
        { name: 'wollen sjaal', count: 1, essential: false },
        { name: 'brieven, geplastificeerd (6 gewone, 6 taalarme)', count: 12, essential: true },
        { name: `foto's op karton`, count: 16, essential: true },
        { name: 'stoffen tijdlijn van drie meter', count: 1, essential: true },
        { name: 'opdrachtkaarten', count: 8, essential: true },
        { name: 'handleiding voor de leerkracht', count: 1, essential: true },
      ],
      copies: [
        { barcode: 'KB-SOLD-01', pickupPoint: 'beernem', shelf: 'C-01' },
        { barcode: 'KB-SOLD-02', pickupPoint: 'roeselare', shelf: 'D-01' },
      ],
    },
  },
  {
    slug: 'koffer-oude-klas-lei-en-griffel',
    kind: 'material',
    title: 'Oude klas koffer: lei, griffel en inkt',
    summary:
      'Met leien, kroontjespennen en een leesplank geef je een lesuur zoals het er in een ' +
      'dorpsschool rond 1930 aan toe ging.',
    description: `Schrijven met een kroontjespen is lastiger dan je leerlingen denken: één keer te
hard duwen en er ligt een vlek op het blad. In deze koffer zit genoeg materiaal om met 24 kinderen
van het derde tot het zesde leerjaar een oude klas in te richten. Jij speelt juf of meester van
rond 1930, zij schrijven, rekenen uit het hoofd en lezen in koor.

In het draaiboek vind je een lesuur van vijftig minuten: binnenkomen in de rij, hoofdrekenen op de
lei, schoonschrift, een leesles en de uitreiking van het rapport. Daarna volgt een gesprek van een
halfuur met deze vragen:

- Wat zou je uit die klas houden, en wat zeker niet?
- Wie mocht toen lang naar school, en wie niet?
- Welke regels van nu vinden kinderen over honderd jaar vreemd?

Leg kranten op de banken en vraag oude hemden mee. Voor inkt en nieuwe pennetjes betaal je 5 euro
per ontlening. Thuis kunnen de kinderen een grootouder bevragen met het interviewblad. Zo werk je
aan tijdsbesef en bronnen bij geschiedenis, en aan luisteren en doorvragen bij Nederlands.`,
    levels: ['L3', 'L4', 'L5', 'L6'],
    themes: ['erfgoed'],
    subjects: ['geschiedenis', 'nederlands'],
    keywords: [
      'school van vroeger',
      'erfgoedkoffer',
      'leskoffer',
      'schoonschrift',
      'kroontjespen',
      'grootouders',
      'leesplank',
    ],
    prices: [{ cents: 500, per: 'loan', note: 'voor inkt en nieuwe pennetjes' }],
    durationMinutes: 80,
    groupSizeMax: 24,
    setting: 'binnen',
    lending: {
      maxDays: 21,
      leadDays: 7,
      turnaroundDays: 2,
      overHolidays: false,
      parts: [
        { name: 'lei met houten rand', count: 24, essential: true },
        { name: 'griffels (doos van 30)', count: 1, essential: true },
        { name: 'penhouder met kroontjespen', count: 24, essential: true },
        { name: 'inktpotje met dop', count: 12, essential: true },
        { name: 'leesplank met losse letters', count: 4, essential: true },
        { name: 'ingelijste klasfoto (kopie)', count: 3, essential: false },
        { name: 'rapport en schoolschrift (kopie)', count: 6, essential: false },
        { name: 'handbel', count: 1, essential: false },
        { name: 'draaiboek met interviewblad', count: 1, essential: true },
      ],
      copies: [{ barcode: 'KB-OKLA-01', pickupPoint: 'roeselare', shelf: 'D-02' }],
    },
  },
  {
    slug: 'lespakket-voorwerp-van-thuis',
    kind: 'lesson-package',
    title: 'Het voorwerp van thuis',
    summary:
      'Elk kind brengt iets ouds mee en zoekt het verhaal erachter. Samen maken jullie een ' +
      'klasmuseum met echte zaalteksten.',
    description: `Een koffiemolen, een receptenschrift, een doopkleed of een sleutelhanger uit
Izmir: wanneer wordt zoiets erfgoed? Kinderen van het derde en vierde leerjaar ontdekken dat niet
de prijs telt, maar het verhaal dat mensen willen doorgeven.

Het pakket telt drie lessen van vijftig minuten. In les 1 toon je zelf een voorwerp en stellen de
kinderen er vragen over. Thuis gaan ze op zoek en bevragen ze iemand van de familie. In les 2
vullen ze per voorwerp de fiche in. In les 3 richten ze het museum in en gidsen ze een andere klas
of de ouders.

Op de fiche staat:

- Zo heet het, en zo noemen wij het thuis.
- Van dit materiaal is het gemaakt.
- Wie gebruikte het, waar en waarvoor?
- Dit mogen we niet vergeten.
- Mijn zaaltekst, in hoogstens veertig woorden.

Breekt thuis snel iets? Dan is een foto ook goed. Een kind dat niets kan meebrengen, kiest een
lied, spel of gerecht: dat is ook erfgoed. Alles is gratis; je hebt enkel papier en een lange
tafel nodig. Je werkt aan tijdsbesef bij geschiedenis, en aan interviewen en informatieve teksten
bij Nederlands.`,
    levels: ['L3', 'L4'],
    themes: ['erfgoed', 'samenleven'],
    subjects: ['geschiedenis', 'nederlands'],
    keywords: [
      'klasmuseum',
      'erfgoed',
      'familieverhaal',
      'wereldoriëntatie',
      'lesbundel',
      'tentoonstelling',
    ],
    prices: [],
    durationMinutes: 150,
    setting: 'binnen',
  },
  {
    slug: 'lespakket-straatnamen-schoolbuurt',
    kind: 'lesson-package',
    title: 'Wat straatnamen verklappen',
    summary:
      'Wandeling en kaartopdracht: je klas verzamelt de straatnamen rond de school, sorteert ze ' +
      'en stelt een nieuwe naam voor.',
    description: `Neem een plattegrond van de schoolbuurt en laat iedereen de eigen straat zoeken.
Een molen die weg is, een heilige, een beek, een burgemeester: in bijna elke naam zit een stukje
dorp of stad verstopt. Dit pakket is gemaakt voor het vijfde en zesde leerjaar en werkt ook in 1A
en 1B.

Je hebt een namiddag nodig, van ongeveer 150 minuten, en per groep een kaart, een klembord en een
potlood.

- Raad eerst: in welke soorten kan je straatnamen verdelen?
- Wandel een lus van twee kilometer en noteer minstens vijftien namen.
- Sorteer ze: natuur, beroep, gebouw, persoon, gebeurtenis, onbekend.
- Tel de namen van mannen en van vrouwen. Wat valt op?
- Zoek één onbekende naam uit bij de heemkring, in de bib of bij een buur.
- Bedenk een naam voor een nieuwe straat en verdedig hem in één minuut.

De grafiek met de verdeling kan naar de gemeente, samen met het beste voorstel. Kosten zijn er
niet, buiten het kopieerwerk. Kaartlezen en de eigen streek horen bij aardrijkskunde, sporen van
vroeger bij geschiedenis en de grafiek bij wiskunde. Trek fluohesjes aan.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B'],
    themes: ['erfgoed'],
    subjects: ['aardrijkskunde', 'geschiedenis', 'wiskunde'],
    keywords: [
      'toponiemen',
      'plaatsnamen',
      'buurtwandeling',
      'plattegrond',
      'heemkunde',
      'lokale geschiedenis',
    ],
    prices: [],
    durationMinutes: 150,
    season: 'het hele schooljaar, bij droog weer',
    setting: 'binnen en buiten',
    accessibility: 'Kies vooraf een lus met verlaagde stoepranden als er een rolstoel mee gaat.',
  },
  {
    slug: 'lespakket-propaganda-ontleden',
    kind: 'lesson-package',
    title: 'Propaganda ontleden: van affiche tot meme',
    summary:
      'Twee lesuren waarin leerlingen oorlogsaffiches en hedendaagse berichten naast elkaar ' +
      'leggen en de trucs leren benoemen.',
    description: `Wie wil mij iets laten voelen, en waarom? Met die ene vraag gaan leerlingen van
de tweede en derde graad secundair aan de slag, eerst met affiches uit de twee wereldoorlogen,
daarna met berichten van vandaag. Alle finaliteiten kunnen mee: er is een vel met veel tekst en
een vel met vooral beeld.

Lesuur 1 draait rond vijf trucs: vijandbeeld, held, angst, herhaling en halve waarheid. Elk
groepje van drie krijgt één affiche en duidt de trucs aan. Jij projecteert daarna alle affiches en
laat de groepen elkaar aanvullen. In lesuur 2 brengen ze zelf een hedendaags voorbeeld mee. Dit
analyseblad gebruiken ze beide keren:

- Afzender, doelgroep en datum (of: waarom weten we die niet?)
- Wat zie ik letterlijk, wat denk ik erbij?
- Welke truc, en aan welk woord of beeld zie ik dat?
- Wat blijft buiten beeld?
- Zou ik dit doorsturen?

Spreek op voorhand af dat haatberichten niet op het grote scherm komen; een beschrijving volstaat.
Nodig: projector en kopieën. Het pakket is gratis. Het past bij historisch bewustzijn,
mediawijsheid en burgerschap, en levert stof voor een betoog in de les Nederlands.`,
    levels: ['SO2D', 'SO2DA', 'SO2A', 'SO3D', 'SO3DA', 'SO3A'],
    themes: ['vrede', 'media'],
    subjects: ['geschiedenis', 'burgerschap', 'nederlands'],
    keywords: [
      'beeldvorming',
      'nepnieuws',
      'WO II',
      'WO I',
      'bronnenkritiek',
      'mediawijsheid',
      'PAV',
    ],
    prices: [],
    durationMinutes: 100,
    setting: 'binnen',
  },
  {
    slug: 'lespakket-ruzie-en-weer-goed',
    kind: 'lesson-package',
    title: 'Ruzie en weer goed',
    summary:
      'Vier korte kringactiviteiten met twee handpoppen. Jonge kinderen oefenen hoe je een ' +
      'ruzie stopt, uitpraat en goedmaakt.',
    description: `Pop Mus wil de rode fiets, pop Uil ook. Ze trekken allebei aan het stuur tot er
iemand huilt. Met dat verhaaltje start een reeks van vier kringmomenten voor de derde kleuterklas,
het eerste en het tweede leerjaar; in het buitengewoon onderwijs neem je kleinere stappen. Elk
moment duurt een kwartier tot twintig minuten; spreid ze over twee weken.

Moment 1: hoe ziet boos eruit? De kinderen tonen het met hun gezicht en hun handen. Moment 2: stop
zeggen, met een open hand en een rustige stem. Moment 3: om de beurt vertellen, met een
praatsteen. Moment 4: samen drie oplossingen bedenken en er één kiezen.

Om in de klas te houden krijg je:

- een stappenstrook met vier tekeningen voor naast de deur;
- een vredestafel: twee stoelen, een praatsteen en de strook;
- een briefje voor thuis met de zinnen die jullie oefenen.

Twee sokpoppen en een gladde steen zijn alles wat je nodig hebt, kosten zijn er niet. Oefen met
verzonnen ruzies, niet met die van de speelplaats van daarnet. De activiteiten horen bij sociale
vaardigheden en bij spreken en luisteren; in het eerste en tweede leerjaar schrijven de kinderen
hun eigen oplossing erbij.`,
    levels: ['K3', 'L1', 'L2', 'BUKO', 'BULO'],
    themes: ['vrede', 'samenleven'],
    subjects: ['sociale-vaardigheden', 'nederlands'],
    keywords: [
      'conflict oplossen',
      'pesten',
      'gevoelens',
      'vredeseducatie',
      'praatsteen',
      'kringgesprek',
      'kleuters',
    ],
    prices: [],
    durationMinutes: 80,
    groupSizeMax: 26,
    setting: 'binnen',
    accessibility: 'Taalarm: elke stap heeft een gebaar en een tekening.',
  },
  {
    slug: 'lespakket-namen-oorlogsmonument',
    kind: 'lesson-package',
    title: 'Namen op het oorlogsmonument',
    summary:
      'Je leerlingen onderzoeken het gedenkteken in hun eigen gemeente: wie staat erop, wie ' +
      'niet, en hoe herdenken wij vandaag?',
    description: `Bijna niemand kijkt er nog naar op, en toch passeert je klas er misschien elke
week: het gedenkteken bij de kerk of op het plein. Dit pakket maakt er een onderzoek van voor het
zesde leerjaar en de eerste graad secundair.

Les 1 (50 min., in de klas). Leerlingen bekijken een foto van het monument en schrijven op wat ze
verwachten. Jij legt kort uit waarom er na een oorlog gedenktekens kwamen.

Les 2 (60 min., buiten). In duo's vullen ze het veldblad in:

- Hoeveel namen tel je, en in welke volgorde staan ze?
- Welke oorlog of oorlogen, welke jaartallen?
- Welke beelden, woorden en symbolen zie je?
- Wie ontbreekt: vrouwen, burgers, vluchtelingen, de tegenpartij?
- Hoe ligt de plek erbij, en wie onderhoudt ze?

Les 3 (50 min., in de klas). Groepjes ontwerpen een eigen teken van herinnering en leggen hun
keuzes uit.

Vraag vooraf na of er in de klas families zijn met recente oorlogservaringen, en geef die
leerlingen ruimte om niet of anders mee te doen. Gratis; je hebt klemborden en een fototoestel
nodig. Je oefent bronnen lezen en perspectief nemen bij geschiedenis, en ontwerpen bij muzische
vorming.`,
    levels: ['L6', 'SO1A', 'SO1B'],
    themes: ['vrede', 'erfgoed'],
    subjects: ['geschiedenis', 'burgerschap', 'muzische-vorming'],
    keywords: [
      'herdenken',
      '11 november',
      'gesneuvelden',
      'gedenkteken',
      'herinneringseducatie',
      'WO I',
      'WO II',
    ],
    prices: [],
    durationMinutes: 160,
    groupSizeMax: 28,
    season: 'herfst, rond 11 november, of lente',
    setting: 'binnen en buiten',
  },
  {
    slug: 'bezoek-raversyde-batterij-aachen-1915',
    kind: 'visit',
    title: 'Klaswandeling Batterij Aachen, 1915',
    summary:
      'Wandeling van anderhalf uur met gids langs de Duitse kustbatterij uit de Eerste ' +
      'Wereldoorlog in Raversyde, met kijkopdrachten.',
    description: `Waarom richtte een leger in 1915 zijn kanonnen op de zee en niet op de
loopgraven? Tijdens deze wandeling in de Atlantikwall van Raversyde zoekt je klas het antwoord
tussen de resten van Batterij Aachen. Het hele terrein telt meer dan zestig bunkers en zo'n twee
kilometer open en ondergrondse gangen; jullie volgen enkel het parcours over de Eerste
Wereldoorlog.

De gids werkt met stops van een tiental minuten. Bij elke stop kijken de leerlingen eerst zelf: ze
schatten een afstand, tekenen een schietrichting of vergelijken een foto van toen met wat er nu
staat. Het laatste kwartier is voor het gesprek: wat bewaren we van een oorlog, en voor wie?

Het bezoek is er voor klassen vanaf het vijfde leerjaar tot en met de derde graad secundair, per
gids hoogstens 25 leerlingen. Praktisch:

- open gedurende een achttal maanden per jaar, gesloten op maandag;
- kledij voor wind en regen, stevige schoenen;
- een potlood per leerling, klemborden liggen klaar.

Je betaalt 3 euro per leerling, begeleiders gaan gratis mee. Het bezoek sluit aan bij geschiedenis
en bij kaart en landschap in aardrijkskunde.`,
    levels: ['L5', 'L6', 'SO1A', 'SO1B', 'SO2D', 'SO2DA', 'SO2A', 'SO3D', 'SO3DA', 'SO3A'],
    themes: ['vrede', 'erfgoed'],
    subjects: ['geschiedenis', 'aardrijkskunde'],
    keywords: [
      'Raversijde',
      'bunkers',
      'Eerste Wereldoorlog',
      'Atlantikwall',
      'schooluitstap',
      'zee',
      'gids',
    ],
    places: [{ name: 'Atlantikwall Raversyde', municipality: 'Oostende' }],
    prices: [{ cents: 300, per: 'pupil', note: 'begeleiders gratis' }],
    durationMinutes: 90,
    groupSizeMax: 25,
    season: 'lente en herfst',
    setting: 'buiten',
    accessibility: 'Meld rolstoelgebruikers bij de aanvraag; de gids past het parcours dan aan.',
  },
  {
    slug: 'bezoek-raversyde-saltzwedel-neu-1941',
    kind: 'visit',
    title: 'Saltzwedel neu: vier blikken op een batterij',
    summary:
      'Bezoek aan de batterij uit 1941 in Raversyde. Elke groep kijkt met een eigen perspectief ' +
      'en verdedigt dat in een slotdebat.',
    description: `Een ingenieur ziet beton en schietrichtingen. Een gezin uit het dorp ziet een
strand waar het niet meer mag komen. Een dienstplichtige ziet vooral verveling, en een conservator
van vandaag ziet een rekening. Met die vier blikken trekt je klas door Saltzwedel neu, de batterij
uit 1941 die in de Atlantikwall van Raversyde bewaard bleef. Een deel van de weg loopt door gangen
onder de grond.

Je splitst je klas in vier groepen. Elke groep krijgt een perspectiefkaart, een plattegrond en
drie opdrachten die alleen ter plaatse op te lossen zijn. Na 70 minuten komen jullie samen voor
een debat van een halfuur: bewaren, heropbouwen of laten vergaan?

Wat je vooraf doet:

- de kaarten verdelen en de tijdlijn 1939-1945 overlopen;
- afspreken dat niemand poseert met geschut of uniformen;
- nagaan wie het moeilijk heeft met donkere, smalle ruimtes.

Het bezoek is er voor de tweede en derde graad secundair en kost 50 euro per klas. Op maandag is
het domein gesloten, en enkele maanden per jaar helemaal. De personages zijn verzonnen. De
opdracht raakt aan historisch bewustzijn (standpunten herkennen) en aan burgerschap, en levert
materiaal voor een betoog.`,
    levels: ['SO2D', 'SO2DA', 'SO2A', 'SO3D', 'SO3DA', 'SO3A'],
    themes: ['vrede', 'erfgoed'],
    subjects: ['geschiedenis', 'burgerschap', 'nederlands'],
    keywords: [
      'Tweede Wereldoorlog',
      'WO II',
      '40-45',
      'Atlantikwall',
      'bunkers',
      'Raversijde',
      'uitstap Oostende',
    ],
    places: [{ name: 'Atlantikwall Raversyde', municipality: 'Oostende' }],
    prices: [{ cents: 5000, per: 'class' }],
    durationMinutes: 100,
    groupSizeMax: 24,
    season: 'lente en herfst',
    setting: 'binnen en buiten',
    accessibility:
      'Bespreek vooraf welke gangen haalbaar zijn; de vierde kaart is volledig bovengronds te ' +
      'spelen.',
  },
  {
    slug: 'bezoek-erfgoedklas-izenberge',
    kind: 'visit',
    title: 'Erfgoedklas: een halve dag oude ambachten',
    summary:
      'In openluchtmuseum Bachten de Kupe spinnen je leerlingen wol, bakken ze brood en tillen ' +
      'ze zware lasten met een katrol.',
    description: `Handen wassen, mouwen opstropen en kiezen: begin je bij het deeg, de wol, de
katrol of de kasseien? Je klas van het vijfde of zesde leerjaar draait in vier groepjes door vier
ateliers in het openluchtmuseum Bachten de Kupe in Izenberge. Na elk atelier van 35 minuten
schuift iedereen door.

- Houtoven: kneden, vormen en wachten; het broodje gaat mee naar huis.
- Wol: kaarden en spinnen, met een draadje als bewijs.
- Hefboom en katrol: dezelfde zak heffen met veel en met weinig kracht.
- Kasseien: een stukje weg leggen met zand, koord en hamer.

De erfgoedklas is bedacht voor scholen die te voet of met de fiets tot bij het museum raken. De
halve dag duurt met onthaal en pauze drie uur. We rekenen 3,50 euro per leerling voor wol, bloem
en hout. Jij zorgt voor vier volwassenen, één per atelier, en voor kleren die vuil mogen worden.

In de klas werk je verder met het meetblad van de katrol (wetenschap en techniek) en met de vraag
welk werk nu door een machine gebeurt (geschiedenis). Het broodrecept staat op de achterkant,
klaar om om te rekenen voor de hele klas.`,
    levels: ['L5', 'L6'],
    themes: ['erfgoed', 'techniek'],
    subjects: ['geschiedenis', 'wetenschap-techniek', 'wiskunde'],
    keywords: [
      'oude beroepen',
      'openluchtmuseum',
      'brood bakken',
      'spinnen',
      'hefbomen',
      'Bachten de Kupe',
      'Westhoek',
    ],
    places: [{ name: 'Openluchtmuseum Bachten de Kupe, Izenberge', municipality: 'Alveringem' }],
    prices: [{ cents: 350, per: 'pupil', note: 'voor wol, bloem en hout' }],
    durationMinutes: 180,
    groupSizeMax: 24,
    season: 'lente en herfst',
    setting: 'binnen en buiten',
  },
  {
    slug: 'bezoek-izegem-twee-kastelen-twee-oorlogen',
    kind: 'visit',
    title: 'Twee kastelen, twee oorlogen',
    summary:
      'Buitenbezoek in Izegem: de kastelen van Wallemote-Wolvenhof vergelijken en op een touw ' +
      'uitzetten wat ze meemaakten.',
    description: `Hoeveel kinderpassen is een kasteel breed? In het domein Wallemote-Wolvenhof
staan er twee, allebei uit 1913, en je klas meet ze na. Een jaar later brak de oorlog uit. In de
twee wereldoorlogen werden de kastelen bezet: de bewoners waren er niet langer baas in eigen huis.

Het bezoek duurt twee uur en blijft buiten, want gevels en park geven genoeg prijs. Eerst tekenen
duo's een gevel en omcirkelen ze drie verschillen met de tweede. Daarna spant de gids een touw van
ruim elf meter, één decimeter per jaar, van 1913 tot nu. Kinderen hangen er kaartjes aan: de bouw,
de oorlogen, hun grootouders, zijzelf. Tot slot kiest elk groepje een verzonnen bewoner:

- de keukenmeid die plots voor dertig man moet koken;
- het kind dat zijn kamer afstaat;
- de tuinman die ziet wat er met het park gebeurt;
- de soldaat die ver van huis in een vreemd bed slaapt.

Ze spelen één minuut uit diens dag. Geschikt voor het vierde, vijfde en zesde leerjaar, gratis,
met hoogstens 25 leerlingen. Breng potloden en een harde kaft mee. Tijd en bronnen horen bij
geschiedenis, het touw bij meten en schaal in wiskunde, het spel bij muzische vorming.`,
    levels: ['L4', 'L5', 'L6'],
    themes: ['erfgoed', 'vrede'],
    subjects: ['geschiedenis', 'wiskunde', 'muzische-vorming'],
    keywords: [
      'Wallemote',
      'Wolvenhof',
      'bezetting',
      'WO I',
      'WO II',
      'tijdlijn',
      'uitstap Izegem',
    ],
    places: [{ name: 'Domein Wallemote-Wolvenhof', municipality: 'Izegem' }],
    prices: [],
    durationMinutes: 120,
    groupSizeMax: 25,
    season: 'maart tot november',
    setting: 'buiten',
    accessibility:
      'Het touw kan op een verhard pad hangen; zeg bij de aanvraag wie dat nodig heeft.',
  },
  {
    slug: 'vorming-toetsstenen-herinneringseducatie',
    kind: 'training',
    title: 'Herinneringseducatie: werken met toetsstenen',
    summary:
      'Namiddag voor leerkrachten: je leert een herdenkingsactiviteit nakijken op kennis, ' +
      'inleving en actie, en je eigen les bijsturen.',
    description: `Een stille tocht, een getuigenis, een bezoek aan een begraafplaats: goed
bedoeld, maar wat leren leerlingen ervan? In deze namiddag leg je je eigen activiteit langs drie
toetsstenen. Weten ze genoeg om te begrijpen wat er gebeurde? Leven ze mee zonder overspoeld te
worden? Denken ze na over vandaag, en doen ze er iets mee?

We beginnen met een voorbeeld dat misliep en zoeken samen waarom. Daarna werk je in duo aan een
les of uitstap die je zelf meebrengt. Een derde deel gaat over gevoelige momenten: leerlingen met
een eigen vluchtverhaal, grapjes aan een graf, een ouder die bezwaar maakt. Je krijgt voor elk van
die situaties een paar zinnen om mee te starten.

Op het einde heb je een ingevulde kijkwijzer, twee bijgestuurde lesfasen en een afspraak met een
collega om elkaars les te bespreken.

Deelnemen is gratis, voor leerkrachten van de derde graad lager en het secundair en voor leraren
in opleiding. Je hebt geen vooropleiding geschiedenis nodig. Er is plaats voor twintig mensen. De
inzichten zijn bruikbaar bij historisch bewustzijn, burgerschap en levensbeschouwing.`,
    levels: ['LKR', 'LIO'],
    themes: ['vrede', 'erfgoed'],
    subjects: ['geschiedenis', 'burgerschap'],
    audience: 'Leerkrachten van de derde graad lager en het secundair, leraren in opleiding',
    keywords: [
      'nascholing',
      'vredeseducatie',
      'herdenken',
      'studiedag',
      'oorlog',
      'moeilijke gesprekken',
    ],
    places: [{ name: 'Bezoekerscentrum De Palingbeek', municipality: 'Ieper' }],
    prices: [],
    durationMinutes: 180,
    groupSizeMax: 20,
    season: 'september en oktober',
    setting: 'binnen',
  },
]
