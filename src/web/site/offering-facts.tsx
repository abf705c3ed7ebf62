import type { Offering } from '../../catalogue/offering.ts'
import type { Language, Words } from '../../words/words.ts'
import { durationText, priceText } from '../kit/amount.ts'
import { contentLanguage } from '../kit/content-language.ts'
import { gradeNames } from '../kit/grades.ts'
import { Icon } from '../kit/icon.tsx'
import type { OfferingView } from './offering-page.tsx'

/** In brief: for whom, how long, what it costs, where and when. */
export function Facts({
  view,
  words,
  language,
}: {
  view: OfferingView
  words: Words
  language: Language
}) {
  const { offering } = view
  const said = words.catalogue.offering
  const inDutch = contentLanguage(language)
  const facts: readonly (readonly [
    label: string,
    value: string | undefined,
    lang?: 'nl' | undefined,
  ])[] = [
    [said.levels, gradeNames(offering.levels, language).join(', ')],
    [said.audience, offering.audience, inDutch],
    [view.maxDays === undefined ? said.duration : said.loanTerm, durationOf(view, words, language)],
    [said.group, groupOf(offering, words)],
    [said.price, pricesOf(offering, words, language)],
    [said.place, offering.places?.map(placeText).join('; '), inDutch],
    [said.season, offering.season, inDutch],
    [said.setting, offering.setting, inDutch],
    [said.themes, view.themeNames.join(', ')],
    [said.subjects, view.subjectNames.join(', ')],
    [said.accessibility, offering.accessibility, inDutch],
  ]
  return (
    <section class="card">
      <h2>{said.facts}</h2>
      <dl class="facts">
        {facts
          .filter(([, value]) => value)
          .map(([label, value, lang]) => (
            <>
              <dt>{label}</dt>
              <dd lang={lang}>{value}</dd>
            </>
          ))}
      </dl>
    </section>
  )
}

function groupOf({ kind, groupSizeMax }: Offering, words: Words): string | undefined {
  if (!groupSizeMax) return undefined
  const said = words.catalogue.offering
  // Teachers come to a training, and anyone to an event.
  const isForAll = kind === 'training' || kind === 'event'
  return isForAll ? said.participantsMax(groupSizeMax) : said.groupMax(groupSizeMax)
}

function durationOf(view: OfferingView, words: Words, language: Language): string | undefined {
  if (view.maxDays !== undefined) return words.catalogue.offering.maxDays(view.maxDays)
  const { durationMinutes } = view.offering
  return durationMinutes ? durationText(durationMinutes, words, language) : undefined
}

function pricesOf({ kind, prices }: Offering, words: Words, language: Language): string {
  // What pays for something has no price.
  if (kind === 'grant') return ''
  if (!prices?.length) return words.catalogue.list.free
  return prices.map((price) => priceText(price, words, language)).join('; ')
}

function placeText({ name, municipality }: { name: string; municipality: string }): string {
  return name.includes(municipality) ? name : `${name}, ${municipality}`
}

/** Who offers it, and how to reach them. */
export function ContactCard({ view, words }: { view: OfferingView; words: Words }) {
  const { contact, link, bookingUrl } = view.offering
  const said = words.catalogue.offering
  return (
    <section class="card contact">
      <h2>{said.partner}</h2>
      <p>
        {view.partnerWebsite ? (
          <a href={view.partnerWebsite} rel="noopener">
            {view.partnerName}
          </a>
        ) : (
          view.partnerName
        )}
      </p>
      {contact && (
        <ul class="contact-lines">
          {contact.name && <li>{contact.name}</li>}
          {contact.email && (
            <li>
              <a href={`mailto:${contact.email}`}>
                <Icon name="envelope-simple" />
                {contact.email}
              </a>
            </li>
          )}
          {contact.phone && (
            <li>
              <a href={`tel:${contact.phone.replaceAll(/[^+\d]/g, '')}`}>
                <Icon name="phone" />
                {contact.phone}
              </a>
            </li>
          )}
        </ul>
      )}
      {link && bookingUrl && (
        <p>
          <a href={link} rel="noopener">
            {said.link}
          </a>
        </p>
      )}
    </section>
  )
}
