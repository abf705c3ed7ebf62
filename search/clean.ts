import type { SearchDocument } from './search.ts'

/** Text that every engine takes: no half characters, no control characters but line ends. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\n]/gu, ' ')
}

export function cleanDocument(document: SearchDocument): SearchDocument {
  return {
    id: document.id,
    title: cleanText(document.title),
    summary: cleanText(document.summary),
    text: cleanText(document.text),
    keywords: document.keywords.map(cleanText),
    phrases: document.phrases.map(cleanText),
    facets: Object.fromEntries(
      Object.entries(document.facets).map(([name, values]) => [name, values.map(cleanText)]),
    ),
    publishedAt: document.publishedAt,
  }
}
