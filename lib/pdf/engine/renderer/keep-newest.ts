import { LRUCache } from 'lru-cache'

export function keepNewest<T>(most: number): (key: string, find: () => T) => T {
  const kept = new LRUCache<string, { value: T }>({ max: most })
  return (key, find) => {
    const known = kept.get(key)
    if (known) return known.value
    const value = find()
    kept.set(key, { value })
    return value
  }
}
