import { parentPort, workerData } from 'node:worker_threads'
import { openDatabase } from './open-database.ts'
import { Stamps } from './stamps.ts'
import { Broken } from './store.ts'
import type { Answer, Brought, Sent } from './thread-writer.ts'
import { GroupWriter } from './writer.ts'

// The other side of ThreadWriter: a connection of its own, and nothing of the service.

const { file, shared } = workerData as Brought
const database = openDatabase(file)
const writer = new GroupWriter(database, new Stamps(shared))
const texts: string[] = []
let running = 0
let answers: Answer[] = []

parentPort?.on('message', (message: string) => {
  if (message === 'close') endOnceDone()
  else take(JSON.parse(message) as Sent)
})

function take(sent: Sent): void {
  texts.push(...sent.texts)
  for (const commit of sent.commits) {
    const statements = commit.map(([text, ...parameters]) => ({
      sql: texts[text] ?? '',
      parameters,
    }))
    running++
    writer.commit(statements).then(
      () => answer(null),
      (error: Error) => answer(said(error)),
    )
  }
}

function said(error: Error & { readonly code?: string }): Answer {
  const { message, code } = error
  if (error instanceof Broken) return { message, rule: error.rule }
  return code === undefined ? { message } : { message, code }
}

/** Those of one group go together. */
function answer(one: Answer): void {
  if (answers.push(one) > 1) return
  setImmediate(() => {
    parentPort?.postMessage(answers)
    running -= answers.length
    answers = []
  })
}

function endOnceDone(): void {
  if (running > 0) {
    setImmediate(endOnceDone)
  } else {
    database.close()
    parentPort?.close()
  }
}
