/** Random choices that are the same for the same seed, on every machine. Fit for demo data, not for secrets. */
export type SeededRandom = {
  /** From 0 up to but not including 1. */
  fraction: () => number
  /** A whole number from 0 up to but not including `limit`. */
  below: (limit: number) => number
  /** A whole number from `least` to `most`, both included. */
  between: (least: number, most: number) => number
  chance: (probability: number) => boolean
  /** @throws RangeError when the list is empty */
  pick: <T>(list: readonly T[]) => T
}

/** A stream of random choices for `seed`, a whole number (mulberry32, with the seed's bits spread first). */
export function createSeededRandom(seed: number): SeededRandom {
  // Neighbouring seeds would begin with similar numbers.
  let state = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b)

  function fraction(): number {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }

  const below = (limit: number) => Math.floor(fraction() * limit)
  return {
    fraction,
    below,
    between: (least, most) => least + below(most - least + 1),
    chance: (probability) => fraction() < probability,
    pick: (list) => {
      const picked = list[below(list.length)]
      if (picked === undefined) throw new RangeError('Nothing to pick from')
      return picked
    },
  }
}
