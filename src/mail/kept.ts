import type { Mail } from './mail.ts'

/** The mail of a development machine: letters stay in the outbox, where `/dev/letters` shows them. */
export const keptMail: Mail = {
  send: () => Promise.resolve(),
}
