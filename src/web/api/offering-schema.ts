import { z } from '@hono/zod-openapi'
import { offeringKinds } from '../../catalogue/offering.ts'
import { line, link, mail, phone, prose, reference, whole } from '../kit/input.ts'

const said = {
  kind: z.enum(offeringKinds),
  title: line(200),
  summary: prose(500),
  description: prose(20_000),
  partner: reference,
  levels: z.array(reference).max(50),
  themes: z.array(reference).max(50),
  subjects: z.array(reference).max(50).default([]),
  audience: line(500).optional(),
  keywords: z.array(line(80)).max(50).optional(),
  places: z
    .array(z.strictObject({ name: line(200), municipality: line(100) }))
    .max(50)
    .optional(),
  contact: z
    .strictObject({ name: line(200).optional(), email: mail.optional(), phone: phone.optional() })
    .optional(),
  prices: z
    .array(
      z.strictObject({
        cents: whole(0, 10_000_000),
        per: z.enum(['class', 'pupil', 'loan']),
        note: line(200).optional(),
      }),
    )
    .max(20)
    .optional(),
  downloads: z
    .array(
      z.strictObject({
        title: line(200),
        url: link,
        licence: line(100),
        accessible: z.boolean(),
      }),
    )
    .max(50)
    .optional(),
  bookingUrl: link.optional(),
  link: link.optional(),
  durationMinutes: whole(1, 100_000).optional(),
  groupSizeMax: whole(1, 10_000).optional(),
  season: line(100).optional(),
  setting: line(100).optional(),
  accessibility: prose(2000).optional(),
  externalId: line(200).optional(),
}

/** What a partner writes of an offering. */
export const offeringRecord = z.strictObject(said)

const text = z.string()
const texts = z.array(text).readonly()
const place = z.object({ name: text, municipality: text })
const price = z.object({ cents: z.int(), per: text, note: text.optional() })
const download = z.object({ title: text, url: text, licence: text, accessible: z.boolean() })

/** One offering as everyone reads it. */
export const offeringSchema = z
  .object({
    id: text.openapi({ description: 'The same as `slug`.' }),
    slug: text,
    kind: z.enum(offeringKinds),
    state: z.enum(['draft', 'submitted', 'published', 'withdrawn']),
    rejection: text.optional().openapi({ description: 'Why it came back to its partner.' }),
    title: text,
    summary: text,
    description: text,
    partner: text,
    levels: texts,
    themes: texts,
    subjects: texts,
    audience: text.optional(),
    keywords: texts.optional(),
    places: z.array(place).readonly().optional(),
    contact: z
      .object({ name: text.optional(), email: text.optional(), phone: text.optional() })
      .optional(),
    prices: z.array(price).readonly().optional(),
    downloads: z.array(download).readonly().optional(),
    bookingUrl: text.optional(),
    link: text.optional(),
    durationMinutes: z.int().optional(),
    groupSizeMax: z.int().optional(),
    season: text.optional(),
    setting: text.optional(),
    accessibility: text.optional(),
    externalId: text.optional(),
    createdAt: text,
    changedAt: text,
    publishedAt: text.optional(),
  })
  .openapi('Offering')
