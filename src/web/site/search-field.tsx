import type { Words } from '../../words/words.ts'
import { Icon } from '../kit/icon.tsx'

/** The big search box, in a form that leads to the results. */
export function SearchField({ text, words }: { text: string; words: Words }) {
  const { list, home } = words.catalogue
  return (
    <div class="search-field">
      <label class="visually-hidden" for="q">
        {list.searchLabel}
      </label>
      <Icon name="magnifying-glass" />
      <input
        type="search"
        name="q"
        id="q"
        value={text}
        placeholder={home.placeholder}
        autocomplete="off"
        enterkeyhint="search"
      />
      <button type="submit">{list.searchButton}</button>
    </div>
  )
}
