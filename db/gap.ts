/** Stands where a value will be, while a statement is written once for all its values. */
export class Gap {
  readonly name: string
  /** The value is a list, and goes in as one JSON text. */
  readonly isList: boolean

  constructor(name: string, isList = false) {
    this.name = name
    this.isList = isList
  }

  asList(): Gap {
    return new Gap(this.name, true)
  }

  /** A statement that looks at its values would be another statement for other values. */
  [Symbol.toPrimitive](): never {
    throw new Error(`The value ${this.name} is not known while the statement is written.`)
  }
}
