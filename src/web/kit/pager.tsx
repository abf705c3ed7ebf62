import type { Words } from '../../words/words.ts'
import { Icon } from './icon.tsx'

/** Leads through a list that is longer than a page. Shows nothing when it is not. */
export function Pager({
  total,
  limit,
  offset,
  href,
  words,
}: {
  total: number
  limit: number
  offset: number
  /** The address of the page that begins at an offset. */
  href: (offset: number) => string
  words: Words
}) {
  if (total <= limit) return null
  const { pager } = words.common
  const page = Math.floor(offset / limit) + 1
  const pages = Math.ceil(total / limit)
  return (
    <nav class="pager" aria-label={pager.label}>
      {page > 1 ? (
        <a class="button quiet" href={href((page - 2) * limit)} rel="prev">
          <Icon name="arrow-left" />
          {pager.previous}
        </a>
      ) : (
        <span />
      )}
      <span class="soft">{pager.page(page, pages)}</span>
      {page < pages ? (
        <a class="button quiet" href={href(page * limit)} rel="next">
          {pager.next}
          <Icon name="arrow-right" />
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
