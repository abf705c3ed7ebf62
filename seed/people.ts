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
    schools: ['999001', '999003', '999004', '999005', '999006', '999008', '999013'],
  },
  { training: 'vorming-creatool', schools: ['999001', '999007', '999009', '999014'] },
  { training: 'vorming-microbit', schools: ['999001', '999009', '999010', '999011', '999012'] },
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
