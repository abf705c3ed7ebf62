import type { OfferingDetails, OfferingRecord } from './offering.ts'

/** What a partner writes of an offering, as columns. */
export function toRow(record: OfferingRecord) {
  return {
    kind: record.kind,
    title: record.title,
    summary: record.summary,
    description: record.description,
    partner: record.partner,
    levels: JSON.stringify([...new Set(record.levels)]),
    themes: JSON.stringify([...new Set(record.themes)]),
    subjects: JSON.stringify([...new Set(record.subjects)]),
    details: JSON.stringify(detailsOf(record)),
    external_id: record.externalId ?? null,
  }
}

function detailsOf(record: OfferingRecord): OfferingDetails {
  return {
    audience: record.audience,
    keywords: record.keywords,
    places: record.places,
    contact: record.contact,
    prices: record.prices,
    downloads: record.downloads,
    bookingUrl: record.bookingUrl,
    link: record.link,
    durationMinutes: record.durationMinutes,
    groupSizeMax: record.groupSizeMax,
    season: record.season,
    setting: record.setting,
    accessibility: record.accessibility,
  }
}
