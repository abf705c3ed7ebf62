import type { Compilable, CompiledQuery, Kysely } from 'kysely'
import { build } from './build.ts'
import { Gap } from './gap.ts'
import type { Schema } from './schema.ts'
import type { Store } from './store.ts'

type Selecting = Pick<Kysely<Schema>, 'selectFrom' | 'fn'>
type Writing = Pick<Kysely<Schema>, 'insertInto' | 'updateTable' | 'deleteFrom' | 'selectFrom'>

/**
 * A question that is asked often: written once, asked with other values each time. Writing a statement with Kysely costs
 * several times what SQLite needs to answer it.
 *
 *     const shelfOf = question((db, given: { barcode: string }) =>
 *       db.selectFrom('copy').select('shelf').where('barcode', '=', given.barcode))
 *     const [row] = await shelfOf(ctx.store, { barcode })
 *
 * A given value may only stand where a value stands; a list goes through `listed(given.slugs)`.
 */
export function question<Values extends object, Row>(
  write: (db: Selecting, given: Values) => Compilable<Row>,
): (store: Store, values: Values) => Promise<Row[]> {
  const written = once(write)
  return (store, values) => store.ask(filled(written(), values))
}

/** A write that is made often: written once, with other values each time. For `store.commit`. */
export function writing<Values extends object>(
  write: (db: Writing, given: Values) => Compilable,
): (values: Values) => Compilable {
  const written = once(write)
  return (values) => ({ compile: () => filled(written(), values) })
}

function once<Values extends object, Row>(
  write: (db: typeof build, given: Values) => Compilable<Row>,
): () => CompiledQuery<Row> {
  let written: CompiledQuery<Row> | undefined
  // Any name is a value: the statement says which ones it needs.
  const gaps = new Proxy({}, { get: (_, name) => new Gap(String(name)) }) as Values
  return () => {
    written ??= write(build, gaps).compile()
    return written
  }
}

function filled<Row>(written: CompiledQuery<Row>, values: object): CompiledQuery<Row> {
  const given = values as Record<string, unknown> // The statement's own names, by its type.
  const parameters = written.parameters.map((one) => {
    if (!(one instanceof Gap)) return one
    return one.isList ? JSON.stringify(given[one.name]) : given[one.name]
  })
  return { ...written, parameters }
}
