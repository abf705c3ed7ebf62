/** Schools with invented names and numbers; 999xxx is in nobody's use. */
export const sampleSchools: readonly {
  readonly number: string
  readonly name: string
  readonly municipality: string
  readonly levels: readonly string[]
  readonly domain: string
}[] = [
  school('999001', 'Basisschool De Duinen', 'Koksijde', primary()),
  school('999002', 'Basisschool De Linde', 'Roeselare', primary()),
  school('999003', 'Vrije Basisschool Ter Zee', 'Oostende', primary()),
  school('999004', 'Kleuterschool Het Kapoentje', 'Tielt', nursery()),
  school('999005', 'Gemeenteschool De Meersen', 'Harelbeke', primary()),
  school('999006', 'Basisschool ’t Vlasbloempje', 'Kuurne', primary()),
  school('999007', 'Basisschool De Polder', 'Diksmuide', primary()),
  school('999008', 'Lagere School De Beuk', 'Torhout', primary()),
  school('999009', 'Basisschool De Brug', 'Brugge', primary()),
  school('999010', 'Middenschool De Kade', 'Nieuwpoort', ['SO1A', 'SO1B']),
  school('999011', 'Atheneum De Leie', 'Kortrijk', secondary()),
  school('999012', 'Technisch Instituut Zandberg', 'Izegem', secondary()),
  school('999013', 'BuBaO De Vuurtoren', 'Blankenberge', ['BUKO', 'BULO']),
  school('999014', 'Basisschool De Hoppe', 'Poperinge', primary()),
  school('999015', 'Basisschool Het Kanaal', 'Ieper', primary()),
  school('999016', 'Basisschool De Kei', 'Menen', primary()),
  school('999017', 'Basisschool De Molenwiek', 'Wervik', primary()),
  school('999018', 'Kleuterschool De Egel', 'Zedelgem', nursery()),
  school('999019', 'Basisschool Het Nest', 'Oostkamp', primary()),
  school('999020', 'Vrije School De Ketting', 'Beernem', primary()),
  school('999021', 'Basisschool De Vaart', 'Oostrozebeke', primary()),
  school('999022', 'Basisschool De Klaver', 'Ardooie', primary()),
  school('999023', 'Lagere School Het Klokje', 'Lichtervelde', primary()),
  school('999024', 'Basisschool De Wijzer', 'Izegem', primary()),
  school('999025', 'Gemeenteschool De Puzzel', 'Wevelgem', primary()),
  school('999026', 'Basisschool De Horizon', 'Middelkerke', primary()),
  school('999027', 'Basisschool De Zeester', 'De Panne', primary()),
  school('999028', 'Vrije School De Strandloper', 'Bredene', primary()),
  school('999029', 'Basisschool De Reiger', 'Damme', primary()),
  school('999030', 'Basisschool De Dijk', 'Knokke-Heist', primary()),
  school('999031', 'Basisschool De Toren', 'Veurne', primary()),
  school('999032', 'Gemeenteschool De Kouter', 'Zwevegem', primary()),
  school('999033', 'Basisschool De Merel', 'Waregem', primary()),
  school('999034', 'Basisschool De Appelboom', 'Wingene', primary()),
  school('999035', 'Middenschool De Spil', 'Roeselare', ['SO1A', 'SO1B']),
  school('999036', 'Atheneum De Reie', 'Brugge', secondary()),
  school('999037', 'Technisch Instituut De Haven', 'Oostende', secondary()),
  school('999038', 'Instituut De Frontlijn', 'Ieper', secondary()),
  school('999039', 'BuSO De Boomgaard', 'Kortrijk', ['BUSO-OV1', 'BUSO-OV2', 'BUSO-OV3']),
  school('999040', 'BuBaO De Springplank', 'Torhout', ['BUKO', 'BULO']),
]

function school(number: string, name: string, municipality: string, levels: readonly string[]) {
  const word = name
    .toLowerCase()
    .replaceAll(/[^a-z ]/g, '')
    .split(' ')
    .slice(-2)
    .join('')
  return { number, name, municipality, levels, domain: `${word}.example` }
}

function nursery() {
  return ['K0', 'K1', 'K2', 'K3']
}

function primary() {
  return [...nursery(), 'L1', 'L2', 'L3', 'L4', 'L5', 'L6']
}

function secondary() {
  return ['SO1A', 'SO1B', 'SO2D', 'SO2DA', 'SO2A', 'SO3D', 'SO3DA', 'SO3A']
}

/** Who lives here. Ane's school may borrow everything; Cia's followed no training; Bo waits to be confirmed. */
export const samplePeople = {
  coordinator: { email: 'karel@provincie.example', name: 'Karel Coördinator' },
  desk: [
    { email: 'els@uitleendienst.example', name: 'Els Uitlener' },
    { email: 'dirk@uitleendienst.example', name: 'Dirk Terugnemer' },
  ],
  partner: { email: 'piet@inagro.example', name: 'Piet Partner', partner: 'inagro' },
  teachers: [
    { email: 'ane@deduinen.example', name: 'Ane Duinenberg', school: '999001' },
    { email: 'cia@delinde.example', name: 'Cia Lindeman', school: '999002' },
    { email: 'dre@terzee.example', name: 'Dré Zeebroek', school: '999003' },
    { email: 'fien@hetkapoentje.example', name: 'Fien Kapoen', school: '999004' },
    { email: 'gust@demeersen.example', name: 'Gust Meersman', school: '999005' },
    { email: 'hanne@tvlasbloempje.example', name: 'Hanne Vlas', school: '999006' },
    { email: 'ine@depolder.example', name: 'Ine Polders', school: '999007' },
    { email: 'jef@debeuk.example', name: 'Jef Beukens', school: '999008' },
    { email: 'kim@debrug.example', name: 'Kim Bruggeman', school: '999009' },
    { email: 'lou@dekade.example', name: 'Lou Kaaiman', school: '999010' },
    { email: 'mia@deleie.example', name: 'Mia Leyns', school: '999011' },
    { email: 'noor@zandberg.example', name: 'Noor Zandman', school: '999012' },
    { email: 'omar@devuurtoren.example', name: 'Omar Vuurtoren', school: '999013' },
    { email: 'pia@dehoppe.example', name: 'Pia Hoppers', school: '999014' },
    { email: 'quinten@hetkanaal.example', name: 'Quinten Vaart', school: '999015' },
    { email: 'rik@dekei.example', name: 'Rik Keirsbilck', school: '999016' },
    { email: 'saar@demolenwiek.example', name: 'Saar Molens', school: '999017' },
    { email: 'tuur@deegel.example', name: 'Tuur Egels', school: '999018' },
    { email: 'ulla@hetnest.example', name: 'Ulla Nestor', school: '999019' },
    { email: 'veerle@deketting.example', name: 'Veerle Schakel', school: '999020' },
    { email: 'ward@devaart.example', name: 'Ward Vaartman', school: '999021' },
    { email: 'yana@deklaver.example', name: 'Yana Klaver', school: '999022' },
    { email: 'zeno@hetklokje.example', name: 'Zeno Klokkers', school: '999023' },
    { email: 'amber@dewijzer.example', name: 'Amber Wijze', school: '999024' },
    { email: 'bas@depuzzel.example', name: 'Bas Stukken', school: '999025' },
    { email: 'cato@dehorizon.example', name: 'Cato Verre', school: '999026' },
    { email: 'daan@dezeester.example', name: 'Daan Stella', school: '999027' },
    { email: 'emma@destrandloper.example', name: 'Emma Strandman', school: '999028' },
    { email: 'finn@dereiger.example', name: 'Finn Reigers', school: '999029' },
    { email: 'griet@dedijk.example', name: 'Griet Dijkman', school: '999030' },
    { email: 'hugo@detoren.example', name: 'Hugo Torens', school: '999031' },
    { email: 'iris@dekouter.example', name: 'Iris Kouters', school: '999032' },
    { email: 'jana@demerel.example', name: 'Jana Merels', school: '999033' },
    { email: 'kobe@deappelboom.example', name: 'Kobe Appels', school: '999034' },
    { email: 'lena@despil.example', name: 'Lena Spillaert', school: '999035' },
    { email: 'milan@dereie.example', name: 'Milan Reyen', school: '999036' },
    { email: 'nina@dehaven.example', name: 'Nina Havens', school: '999037' },
    { email: 'otis@defrontlijn.example', name: 'Otis Lijnen', school: '999038' },
    { email: 'paulien@deboomgaard.example', name: 'Paulien Gaards', school: '999039' },
    { email: 'robbe@despringplank.example', name: 'Robbe Plancke', school: '999040' },
  ],
  /** Names a school that has to confirm her. */
  waiting: { email: 'bo@elders.example', name: 'Bo Wachters', school: '999001' },
} as const

/** Who has followed which training: schools as a whole, and for VR the persons themselves. */
export const sampleCertificates: readonly {
  readonly training: string
  readonly schools?: readonly string[]
  readonly people?: readonly string[]
}[] = [
  {
    training: 'vorming-bee-bots',
    schools: [
      ...['999001', '999003', '999004', '999005', '999006', '999008', '999013', '999016'],
      ...['999018', '999020', '999024', '999027', '999033', '999040'],
    ],
  },
  {
    training: 'vorming-creatool',
    schools: ['999001', '999007', '999009', '999014', '999022', '999031'],
  },
  {
    training: 'vorming-microbit',
    schools: ['999001', '999009', '999010', '999011', '999012', '999025', '999036'],
  },
  {
    training: 'vorming-vr',
    people: [
      'ane@deduinen.example',
      'lou@dekade.example',
      'mia@deleie.example',
      'noor@zandberg.example',
    ],
  },
]
