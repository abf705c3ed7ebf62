import { cleanDocument } from './clean.ts'
import { otherForms, searchedKeywords } from './dutch/document.ts'
import { fold, foldedWords, joinedWords } from './dutch/words.ts'
import type { SearchDocument } from './search.ts'
import type { Statement } from './sql-runner.ts'

/** Documents that go into one statement as one value: D1 takes 2 MB. */
const DOCUMENTS_A_STATEMENT = 50

/** The generation that is asked, or one that is being filled. */
export type Generation = number | 'current'

/** Adds documents to a generation, or replaces them. */
export function putting(documents: readonly SearchDocument[], generation: Generation): Statement[] {
  const statements: Statement[] = []
  // Of two with one id the last one counts.
  const single = [...new Map(documents.map((document) => [document.id, document])).values()]
  for (let at = 0; at < single.length; at += DOCUMENTS_A_STATEMENT) {
    const some = single.slice(at, at + DOCUMENTS_A_STATEMENT)
    const ids = some.map(({ id }) => id)
    statements.push(...dropping(ids, generation), ...adding(some, generation))
  }
  return statements
}

/** Takes documents out of a generation. */
export function dropping(ids: readonly string[], generation: Generation): Statement[] {
  return removing(
    `select number from document where ${isOf(generation)} and id in (select value from json_each(?))`,
    [JSON.stringify(ids)],
  )
}

/** Takes out of every table the documents that a select names. */
export function removing(numbers: string, values: readonly (string | number)[]): Statement[] {
  return [
    { sql: `delete from words where rowid in (${numbers})`, values },
    { sql: `delete from facet where document in (${numbers})`, values },
    { sql: `delete from phrase where document in (${numbers})`, values },
    { sql: `delete from document where number in (${numbers})`, values },
  ]
}

function adding(documents: readonly SearchDocument[], generation: Generation): Statement[] {
  const values = [JSON.stringify(documents.map(written))]
  // A cross join keeps its order: SQLite would else read the whole JSON again for every document there is.
  const joined = `from json_each(?) given
    cross join document on ${isOf(generation)} and document.id = given.value ->> 'id'`
  return [
    {
      sql: `insert into document (generation, id, title, summary, text, sort_title, published_at)
        select ${of(generation)}, value ->> 'id', value ->> 'title', value ->> 'summary', value ->> 'text',
          value ->> 'sortTitle', value ->> 'publishedAt' from json_each(?)`,
      values,
    },
    {
      sql: `insert into words (rowid, title, summary, keywords, forms, text)
        select document.number, given.value ->> '$.words.title', given.value ->> '$.words.summary',
          given.value ->> '$.words.keywords', given.value ->> '$.words.forms',
          given.value ->> '$.words.text' ${joined}`,
      values,
    },
    {
      sql: `insert or ignore into facet (document, name, value)
        select document.number, name.key, one.value ${joined}
        cross join json_each(given.value, '$.facets') name cross join json_each(name.value) one`,
      values,
    },
    {
      sql: `insert or ignore into phrase (document, folded, text)
        select document.number, one.value ->> 'folded', one.value ->> 'text' ${joined}
        cross join json_each(given.value, '$.phrases') one`,
      values,
    },
  ]
}

function written(given: SearchDocument) {
  const document = cleanDocument(given)
  const keywords = searchedKeywords(document)
  const forms = otherForms(document, keywords)
  return {
    id: document.id,
    title: document.title,
    summary: document.summary,
    text: document.text,
    sortTitle: fold(document.title),
    publishedAt: document.publishedAt,
    facets: document.facets,
    phrases: document.phrases.map((text) => ({ text, folded: foldedWords(text).join(' ') })),
    words: {
      title: foldedWords(document.title).join(' '),
      summary: foldedWords(document.summary).join(' '),
      keywords: keywords.flatMap(foldedWords).join(' '),
      forms: forms.join(' '),
      text: [...foldedWords(document.text), ...joinedWords(document.text)].join(' '),
    },
  }
}

function of(generation: Generation): string {
  return generation === 'current' ? '(select generation from current)' : String(generation)
}

function isOf(generation: Generation): string {
  return `document.generation = ${of(generation)}`
}
