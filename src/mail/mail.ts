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
}
