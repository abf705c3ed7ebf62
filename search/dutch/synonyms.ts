/**
 * What teachers type for one thing. Written as words apart: `bee bot` is also `bee-bot` and `beebot`.
 *
 * `same`: every phrase of a group finds every other one. `means`: the left one also finds the right ones, not the other
 * way round, as `bijenrobot` finds Bee-Bots and `bijen` must not.
 */
export const same: readonly (readonly string[])[] = [
  // Kinds of offering and what is done with them.
  [
    'leskoffer',
    'koffer',
    'themakoffer',
    'doekoffer',
    'doe koffer',
    'educatieve koffer',
    'projectkoffer',
    'leskist',
    'materiaalkist',
    'ontdekkist',
    'leerbox',
    'uitleenkoffer',
  ],
  ['lespakket', 'lesbundel', 'lessenreeks', 'werkbundel', 'lesmap', 'educatief pakket', 'lesbrief'],
  [
    'ontlenen',
    'uitlenen',
    'lenen',
    'uitleen',
    'ontlening',
    'uitlening',
    'uitleendienst',
    'bruikleen',
    'uitleenmateriaal',
  ],
  ['waarborg', 'borg', 'borgsom'],
  [
    'bezoek',
    'uitstap',
    'schooluitstap',
    'excursie',
    'daguitstap',
    'klasbezoek',
    'schoolreis',
    'leeruitstap',
    'rondleiding',
    'gidsbeurt',
  ],
  [
    'vorming',
    'nascholing',
    'navorming',
    'opleiding',
    'bijscholing',
    'studiedag',
    'infosessie',
    'pedagogische studiedag',
  ],
  ['leerkracht', 'leraar', 'onderwijzer', 'lesgever', 'docent', 'juf', 'meester'],
  // STEM.
  ['bee bot', 'beebot', 'bee bots', 'beebots'],
  ['blue bot', 'bluebot', 'blue bots', 'bluebots'],
  [
    'vr',
    'vr bril',
    'vrbril',
    'vr headset',
    'virtuele bril',
    '3d bril',
    'virtual reality',
    'virtuele realiteit',
    'xr',
    'extended reality',
    'mixed reality',
    'meta quest',
    'oculus',
  ],
  ['programmeren', 'coderen', 'coding', 'computationeel denken', 'algoritme'],
  ['creatool', 'crea tool', 'bouwmateriaal', 'constructiemateriaal'],
  ['microbit', 'micro bit'],
  ['techniek', 'technologische opvoeding', 'wetenschap en techniek'],
  ['digibord', 'smartboard', 'bordboek', 'activboard'],
  // Nature and environment.
  ['afval', 'restafval', 'vuilnis', 'pmd'],
  ['recycleren', 'recyclen', 'sorteren'],
  ['zwerfvuil', 'zwerfafval'],
  ['vergroenen', 'vergroening', 'groene speelplaats', 'ontharden', 'natuurspeelplaats'],
  ['schooltuin', 'moestuin'],
  ['boerderij', 'hoeve', 'landbouwbedrijf', 'bezoekboerderij', 'kinderboerderij'],
  ['natuureducatie', 'milieueducatie', 'nme', 'duurzaamheidseducatie', 'edo'],
  ['mos', 'milieuzorg op school', 'milieueducatie op school'],
  [
    'waterdiertjes',
    'waterdieren',
    'slootdiertjes',
    'waterbeestjes',
    'macrofauna',
    'vijveronderzoek',
  ],
  ['bodemdiertjes', 'bodemdieren', 'kriebelbeestjes', 'pissebedden'],
  ['loep', 'loepje', 'loeppotje', 'vergrootglas'],
  ['verkeer', 'mobiliteit', 'verkeersopvoeding'],
  // Heritage, peace, the world.
  [
    'eerste wereldoorlog',
    'wereldoorlog i',
    'wereldoorlog 1',
    'groote oorlog',
    'groot oorlog',
    'grote oorlog',
    'woi',
    'wo i',
    'wo1',
    'wo 1',
    'w o i',
    '14 18',
    '1914 1918',
  ],
  [
    'tweede wereldoorlog',
    'wereldoorlog ii',
    'wereldoorlog 2',
    'woii',
    'wo ii',
    'wo2',
    'wo 2',
    'w o ii',
    '40 45',
    '1940 1945',
  ],
  ['herinneringseducatie', 'vredeseducatie'],
  [
    'wereldburgerschap',
    'wereldburger',
    'mondiale vorming',
    'noord zuid',
    'ontwikkelingseducatie',
    'global citizenship',
  ],
  ['sdg', 'sdgs', 'duurzame ontwikkelingsdoelen'],
  ['kamishibai', 'vertelkastje', 'verteltheater', 'vertelplaten'],
  // School.
  ['minimumdoelen', 'eindtermen', 'ontwikkelingsdoelen', 'leerplandoelen'],
  ['anderstaligen', 'okan', 'nieuwkomers', 'nt2'],
  ['buitengewoon onderwijs', 'buitengewoon', 'bubao', 'buso', 'bulo', 'buko', 'blo'],
  ['secundair', 'middelbaar', 'secundair onderwijs', 'middelbaar onderwijs'],
  ['doorstroom', 'doorstroomfinaliteit', 'aso'],
  ['dubbele finaliteit', 'tso'],
  ['arbeidsmarkt', 'arbeidsmarktgericht', 'arbeidsmarktfinaliteit', 'bso'],
  ['lichamelijke opvoeding', 'lo', 'turnen', 'bewegingsopvoeding'],
  ['wereldorientatie', 'wero', 'mens en maatschappij'],
  ['muzische vorming', 'muzo', 'plastische opvoeding'],
  // Places.
  ['passendale', 'passchendaele'],
  ['raversijde', 'raversyde'],
  ['ieper', 'ypres', 'ypern'],
  ['kortrijk', 'courtrai'],
  ['mesen', 'messines'],
  ['veurne', 'furnes'],
  ['de panne', 'la panne'],
  ['bulskampveld', 'lippensgoed'],
]

export const means: Readonly<Record<string, readonly string[]>> = {
  bijenrobot: ['bee bot'],
  bijenrobots: ['bee bot'],
  bijenrobotje: ['bee bot'],
  bijtjesrobot: ['bee bot'],
  robotbij: ['bee bot'],
  robotbijen: ['bee bot'],
  robotbijtje: ['bee bot'],
  programmeerbij: ['bee bot'],
  vloerrobot: ['bee bot', 'blue bot'],
  vloerrobots: ['bee bot', 'blue bot'],
  ar: ['augmented reality', 'vr'],
  'augmented reality': ['vr'],
  cardboard: ['vr'],
  kapla: ['creatool', 'bouwmateriaal'],
  klasbak: ['koffer'],
  box: ['koffer', 'leerbox'],
  huren: ['ontlenen', 'uitleenmateriaal'],
  reserveren: ['ontlenen', 'uitleenmateriaal'],
  les: ['lespakket', 'lessenreeks'],
  werkblaadjes: ['lespakket', 'werkbundel'],
  boer: ['boerderij', 'hoeve'],
  wo: ['wereldorientatie', 'wereldoorlog'],
  'w t': ['techniek', 'wetenschap en techniek'],
  steam: ['stem', 'techniek'],
  oorlog: ['wereldoorlog'],
  loopgraven: ['eerste wereldoorlog'],
  frontstreek: ['eerste wereldoorlog'],
  klimaateducatie: ['klimaat'],
  wormen: ['bodemdiertjes'],
  schepnet: ['waterdiertjes'],
  smartphone: ['tablet'],
  zorgleerlingen: ['buitengewoon'],
  inclusie: ['buitengewoon'],
}

/** Phrase → the other phrases that say it; both as words of small letters with single spaces. */
export const synonyms: ReadonlyMap<string, readonly string[]> = gathered()

function gathered(): Map<string, readonly string[]> {
  const all = new Map<string, Set<string>>()
  const add = (phrase: string, others: readonly string[]) => {
    const known = all.get(phrase) ?? new Set()
    for (const other of others) if (other !== phrase) known.add(other)
    all.set(phrase, known)
  }
  for (const group of same) for (const phrase of group) add(phrase, group)
  for (const [phrase, others] of Object.entries(means)) {
    for (const other of others) add(phrase, [other, ...(all.get(other) ?? [])])
  }
  return new Map([...all].map(([phrase, others]) => [phrase, [...others]]))
}
