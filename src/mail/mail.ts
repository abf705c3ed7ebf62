/** How a letter leaves the house. */
export interface Mail {
  /** Resolves when the next server has taken the letter. Throws when it has not. */
  send(letter: Letter): Promise<void>
}

export interface Letter {
  /** Stays the same when it is sent again, so that a mail server can see that it is one letter. */
  readonly id: string
  readonly to: string
  readonly subject: string
  /** Plain text. */
  readonly body: string
  /** A date for the reader's own calendar: RFC 5545 text, attached. */
  readonly calendar?: string | undefined
}
