/** The same on every machine for one seed. Not for secrets. */
export type SeededRandom = {
  /** From 0 up to but not including 1. */
  fraction: () => number
  /** From 0 up to but not including `limit`. */
  below: (limit: number) => number
  /** Both bounds included. */
  between: (least: number, most: number) => number
  chance: (probability: number) => boolean
  /** @throws RangeError for an empty list */
  pick: <T>(list: readonly T[]) => T
}

/** mulberry32; `seed` is a whole number. */
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
      if (picked === undefined) throw new RangeError('The list is empty')
      return picked
    },
  }
}
