export function keepNewest<T>(most: number): (key: string, find: () => T) => T {
  const kept = new Map<string, { value: T }>()
  return (key, find) => {
    const entry = kept.get(key) ?? { value: find() }
    kept.delete(key)
    kept.set(key, entry)
    const [eldest] = kept.keys()
    if (kept.size > most && eldest !== undefined) kept.delete(eldest)
    return entry.value
  }
}
