export type Path = readonly (string | number)[]
type Edit = { path: Path; json: string | null }

const markOf = (index: number) => `<value ${index}>`

/** The value as JSON text, with JSON text of one's own in some places, or (null) without those places. */
export function writeJson(value: object, ...edits: Edit[]): string {
  const copy = structuredClone(value)
  for (const [index, { path, json }] of edits.entries()) {
    const last = path.at(-1) ?? ''
    const parent = path.slice(0, -1).reduce<object>((inner, step) => Reflect.get(inner, step) as object, copy) // by listPlaces
    if (json === null) Reflect.deleteProperty(parent, last)
    else Reflect.set(parent, last, markOf(index))
  }
  const insert = (text: string, { json }: Edit, index: number) => text.replace(`"${markOf(index)}"`, () => json ?? '')
  return edits.reduce(insert, JSON.stringify(copy))
}

/** Every place in the value, the outer ones first. */
export function listPlaces(value: unknown, path: Path = []): { path: Path; value: unknown }[] {
  const own = path.length > 0 ? [{ path, value }] : []
  if (typeof value !== 'object' || value === null) return own
  const inner = Object.entries(value).flatMap(([key, item]) =>
    listPlaces(item, [...path, Array.isArray(value) ? Number(key) : key]),
  )
  return [...own, ...inner]
}
