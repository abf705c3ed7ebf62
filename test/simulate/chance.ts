/** Chance from a number: the same number gives the same throws (mulberry32). */
export class Chance {
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** A whole number of 32 bits. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let t = this.state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return (t ^ (t >>> 14)) >>> 0
  }

  /** From the first number to the last, both included. */
  int(from: number, until: number): number {
    return from + (this.next() % (until - from + 1))
  }

  /** True so many times out of a hundred. */
  percent(times: number): boolean {
    return this.int(0, 99) < times
  }

  pick<T>(things: readonly T[]): T | undefined {
    return things[this.int(0, Math.max(0, things.length - 1))]
  }

  /** One of them, for sure. */
  one<T>(things: readonly [T, ...T[]]): T {
    return this.pick<T>(things) ?? things[0]
  }

  /** By weight. */
  weighed<T extends string>(weights: Readonly<Record<T, number>>): T {
    const all = Object.entries(weights) as [T, number][]
    const total = all.reduce((sum, [, weight]) => sum + weight, 0)
    let left = this.int(0, total - 1)
    for (const [one, weight] of all) {
      if (left < weight) return one
      left -= weight
    }
    throw new Error('There is nothing to choose from.')
  }

  /** Some of them, in their order; at least one. */
  some<T>(things: readonly T[]): T[] {
    const chosen = things.filter(() => this.percent(60))
    return chosen.length > 0 ? chosen : things.slice(0, 1)
  }
}
