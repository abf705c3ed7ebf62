import type { SampleOffering } from './sample.ts'
import { erfgoedVrede } from './offerings/erfgoed-vrede.ts'
import { erfgoedVredeLessen } from './offerings/erfgoed-vrede-lessen.ts'
import { europaDirect } from './offerings/europa-direct.ts'
import { europaDirectLessen } from './offerings/europa-direct-lessen.ts'
import { inagro } from './offerings/inagro.ts'
import { inagroLessen } from './offerings/inagro-lessen.ts'
import { mos } from './offerings/mos.ts'
import { mosLessen } from './offerings/mos-lessen.ts'
import { nme } from './offerings/nme.ts'
import { nmeLessen } from './offerings/nme-lessen.ts'
import { pom } from './offerings/pom.ts'
import { pomLessen } from './offerings/pom-lessen.ts'
import { provincie } from './offerings/provincie.ts'
import { provinciedomeinen } from './offerings/provinciedomeinen.ts'
import { provinciedomeinenLessen } from './offerings/provinciedomeinen-lessen.ts'
import { rtc } from './offerings/rtc.ts'
import { rtcLessen } from './offerings/rtc-lessen.ts'
import { wereldhuis } from './offerings/wereldhuis.ts'
import { wereldhuisLessen } from './offerings/wereldhuis-lessen.ts'

interface SamplePartner {
  readonly slug: string
  readonly name: string
  readonly summary: string
  readonly offerings: readonly SampleOffering[]
}

/** The services that offer something, each with its sample catalogue. */
export const samplePartners: readonly SamplePartner[] = [
  {
    slug: 'rtc',
    name: 'STEM in West',
    summary: 'Leent STEM-materiaal uit aan scholen en geeft er vormingen bij.',
    offerings: [...rtc, ...rtcLessen],
  },
  {
    slug: 'inagro',
    name: 'Inagro: Met de Klas de Boer op',
    summary: 'Brengt klassen op de boerderij en de boerderij in de klas.',
    offerings: [...inagro, ...inagroLessen],
  },
  {
    slug: 'pom',
    name: 'POM West-Vlaanderen: Grow Talent',
    summary: 'Laat jongeren kennismaken met techniek en beroepen.',
    offerings: [...pom, ...pomLessen],
  },
  {
    slug: 'nme',
    name: 'Natuur- en milieueducatie',
    summary: 'Onderzoekskoffers en lessen over natuur, water en bodem.',
    offerings: [...nme, ...nmeLessen],
  },
  {
    slug: 'provinciedomeinen',
    name: 'Provinciedomeinen',
    summary: 'Uitstappen met gids in de provinciale domeinen en bezoekerscentra.',
    offerings: [...provinciedomeinen, ...provinciedomeinenLessen],
  },
  {
    slug: 'mos',
    name: 'MOS: duurzame scholen',
    summary: 'Helpt scholen met afval, water, energie, mobiliteit en natuur op school.',
    offerings: [...mos, ...mosLessen],
  },
  {
    slug: 'erfgoed-vrede',
    name: 'Erfgoed- en vredeseducatie',
    summary: 'Vertelt over oorlog, vrede en het leven van vroeger.',
    offerings: [...erfgoedVrede, ...erfgoedVredeLessen],
  },
  {
    slug: 'wereldhuis',
    name: 'Wereldhuis',
    summary: 'Materiaal en vorming over wereldburgerschap en meertaligheid.',
    offerings: [...wereldhuis, ...wereldhuisLessen],
  },
  {
    slug: 'europa-direct',
    name: 'Europa Direct',
    summary: 'Maakt Europa tastbaar voor leerlingen.',
    offerings: [...europaDirect, ...europaDirectLessen],
  },
  {
    slug: 'provincie',
    name: 'Provincie West-Vlaanderen',
    summary: 'Ondersteunt scholen met projectsubsidies en vorming.',
    offerings: provincie,
  },
]
