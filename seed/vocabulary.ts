/** Themes and subjects of the sample catalogue: slug, Dutch, English. */
export const sampleThemes = [
  ['natuur', 'Natuur', 'Nature'],
  ['water-zee', 'Water en zee', 'Water and sea'],
  ['klimaat-energie', 'Klimaat en energie', 'Climate and energy'],
  ['afval', 'Afval en materialen', 'Waste and materials'],
  ['mobiliteit', 'Verkeer en mobiliteit', 'Traffic and mobility'],
  ['landbouw', 'Landbouw', 'Farming'],
  ['voeding', 'Voeding', 'Food'],
  ['erfgoed', 'Erfgoed', 'Heritage'],
  ['vrede', 'Oorlog en vrede', 'War and peace'],
  ['wereldburgerschap', 'Wereldburgerschap', 'Global citizenship'],
  ['europa', 'Europa', 'Europe'],
  ['samenleven', 'Samenleven', 'Living together'],
  ['geletterdheid', 'Taal en geletterdheid', 'Language and literacy'],
  ['media', 'Media', 'Media'],
  ['techniek', 'Techniek en STEM', 'Technology and STEM'],
  ['programmeren', 'Programmeren en robots', 'Programming and robots'],
  ['talent-beroepen', 'Talent en beroepen', 'Talent and jobs'],
] as const

/** After the goal sets of primary education, as public sources name them. */
export const sampleSubjects = [
  ['aardrijkskunde', 'Aardrijkskunde', 'Geography'],
  ['burgerschap', 'Burgerschap', 'Citizenship'],
  ['frans', 'Frans', 'French'],
  ['geschiedenis', 'Geschiedenis', 'History'],
  ['ict', 'ICT', 'ICT'],
  ['leren-leren', 'Leren leren', 'Learning to learn'],
  ['lichamelijke-opvoeding', 'Lichamelijke opvoeding', 'Physical education'],
  ['muzische-vorming', 'Muzische vorming', 'Arts'],
  ['nederlands', 'Nederlands', 'Dutch'],
  ['sociale-vaardigheden', 'Sociale vaardigheden', 'Social skills'],
  ['wetenschap-techniek', 'Wetenschap en techniek', 'Science and technology'],
  ['wiskunde', 'Wiskunde', 'Mathematics'],
] as const
