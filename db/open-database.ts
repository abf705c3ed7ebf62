import Database from 'better-sqlite3'

/** Opens a database file as this service needs it, and makes sure that it is so. Throws when it is not. */
export function openDatabase(file: string): Database.Database {
  const database = new Database(file)
  database.pragma('busy_timeout = 10000')
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  database.pragma('cache_size = -32000')
  // Pages that many commits write are then written back once.
  database.pragma('wal_autocheckpoint = 4000')
  const kept =
    database.pragma('synchronous', { simple: true }) === 2 &&
    database.pragma('foreign_keys', { simple: true }) === 1 &&
    (file === ':memory:' || database.pragma('journal_mode', { simple: true }) === 'wal')
  if (!kept)
    throw new Error(`${file} cannot be opened with WAL, synchronous=FULL and foreign keys.`)
  return database
}
