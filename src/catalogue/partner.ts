/** A service that offers something to schools. */
export interface Partner {
  readonly slug: string
  readonly name: string
  readonly summary: string
  readonly website?: string | undefined
  readonly email?: string | undefined
}
