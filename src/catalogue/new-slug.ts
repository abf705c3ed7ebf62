import type { Context } from '../context.ts'

const SLUG_LENGTH_MAX = 80

/** An address made from a title: lower-case letters, digits and hyphens, and not taken yet. */
export async function newSlug(ctx: Context, title: string): Promise<string> {
  const base = toSlug(title) || 'aanbod'
  const rows = await ctx.store.read
    .selectFrom('offering')
    .select('slug')
    .where('slug', '>=', base)
    // The full stop comes right after the hyphen: all that begin with the base and a hyphen.
    .where('slug', '<', `${base}.`)
    .execute()
  const taken = new Set(rows.map(({ slug }) => slug))
  for (let n = 1; ; n++) {
    const slug = n === 1 ? base : `${base}-${n}`
    if (!taken.has(slug)) return slug
  }
}

/** `Bee-Bots: rijden én tellen` becomes `bee-bots-rijden-en-tellen`. */
export function toSlug(title: string): string {
  return title
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, SLUG_LENGTH_MAX)
    .replaceAll(/^-+|-+$/g, '')
}
