/** Where in school: single years, shown as grades. `K0` is the group that starts at two and a half. */
export interface Level {
  readonly slug: string
  readonly nl: string
  readonly en: string
  /** What a page shows of several years together; its name is in both languages. */
  readonly grade: Grade
}

export interface Grade {
  readonly nl: string
  readonly en: string
}

const nursery: Grade = { nl: 'Kleuter', en: 'Nursery' }
const primary1: Grade = { nl: 'Lager 1ste graad', en: 'Primary years 1–2' }
const primary2: Grade = { nl: 'Lager 2de graad', en: 'Primary years 3–4' }
const primary3: Grade = { nl: 'Lager 3de graad', en: 'Primary years 5–6' }
const secondary1: Grade = { nl: 'Secundair 1ste graad', en: 'Secondary years 1–2' }
const secondary2: Grade = { nl: 'Secundair 2de graad', en: 'Secondary years 3–4' }
const secondary3: Grade = { nl: 'Secundair 3de graad', en: 'Secondary years 5–7' }
const special: Grade = { nl: 'Buitengewoon onderwijs', en: 'Special education' }
const newcomers: Grade = { nl: 'OKAN', en: 'Newcomers (OKAN)' }
const adults: Grade = { nl: 'Volwassenen', en: 'Adults' }
const teachers: Grade = { nl: 'Leerkrachten', en: 'Teachers' }

const level = (slug: string, nl: string, en: string, grade: Grade): Level => ({
  slug,
  nl,
  en,
  grade,
})

/** In the order of a school career. */
export const levels: readonly Level[] = [
  level('K0', 'Instapklas', 'Nursery entry class', nursery),
  level('K1', '1ste kleuterklas', 'Nursery year 1', nursery),
  level('K2', '2de kleuterklas', 'Nursery year 2', nursery),
  level('K3', '3de kleuterklas', 'Nursery year 3', nursery),
  level('L1', '1ste leerjaar', 'Primary year 1', primary1),
  level('L2', '2de leerjaar', 'Primary year 2', primary1),
  level('L3', '3de leerjaar', 'Primary year 3', primary2),
  level('L4', '4de leerjaar', 'Primary year 4', primary2),
  level('L5', '5de leerjaar', 'Primary year 5', primary3),
  level('L6', '6de leerjaar', 'Primary year 6', primary3),
  level('SO1A', '1ste graad A-stroom', 'Secondary 1st grade, A', secondary1),
  level('SO1B', '1ste graad B-stroom', 'Secondary 1st grade, B', secondary1),
  level('SO2D', '2de graad doorstroom', 'Secondary 2nd grade, academic', secondary2),
  level('SO2DA', '2de graad dubbele finaliteit', 'Secondary 2nd grade, dual', secondary2),
  level('SO2A', '2de graad arbeidsmarkt', 'Secondary 2nd grade, vocational', secondary2),
  level('SO3D', '3de graad doorstroom', 'Secondary 3rd grade, academic', secondary3),
  level('SO3DA', '3de graad dubbele finaliteit', 'Secondary 3rd grade, dual', secondary3),
  level('SO3A', '3de graad arbeidsmarkt', 'Secondary 3rd grade, vocational', secondary3),
  level('SO7', '7de jaar', 'Secondary year 7', secondary3),
  level('BUKO', 'Buitengewoon kleuteronderwijs', 'Special nursery education', special),
  level('BULO', 'Buitengewoon lager onderwijs', 'Special primary education', special),
  level('BUSO-OV1', 'BuSO opleidingsvorm 1', 'Special secondary, form 1', special),
  level('BUSO-OV2', 'BuSO opleidingsvorm 2', 'Special secondary, form 2', special),
  level('BUSO-OV3', 'BuSO opleidingsvorm 3', 'Special secondary, form 3', special),
  level('BUSO-OV4', 'BuSO opleidingsvorm 4', 'Special secondary, form 4', special),
  level('OKAN', 'OKAN', 'Newcomers (OKAN)', newcomers),
  level('CVO', 'Volwassenenonderwijs (CVO)', 'Adult education (CVO)', adults),
  level('LIGO', 'Basiseducatie (Ligo)', 'Basic adult education (Ligo)', adults),
  level('LIO', 'Leraar in opleiding', 'Teacher in training', teachers),
  level('LKR', 'Leerkracht', 'Teacher', teachers),
]

const slugs = new Set(levels.map(({ slug }) => slug))

export function isLevel(slug: string): boolean {
  return slugs.has(slug)
}
