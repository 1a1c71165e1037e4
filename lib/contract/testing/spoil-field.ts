import fc from 'fast-check'
import { anyJson, canary, noText, oddText } from './odd-json'
import { nameSpoiled, type RightCall, type SpoiledCall } from './right-call'
import { listPlaces, writeJson, type Path } from './write-json'

/** The envelope, or a document embedded in it as text. */
type Spoilable = Omit<RightCall, 'envelope'> & { envelope: object }

const fieldOf = (path: Path) =>
  path
    .slice(1)
    .filter((step) => typeof step === 'string')
    .join('.')

/** Text that looks right at a glance. */
const nearMisses = (text: string) => [
  `${text}\n`,
  ` ${text}`,
  `${text}\u0000`,
  `${text}\u200f`,
  text.repeat(3),
  `"${text}"`,
  `${text.toLowerCase()}${canary}`,
]
const absent = ['""', 'null', null]
const blank = ['" "', '"\\t\\n"']

/** What the field can't be, as JSON text; null: not there at all. */
function listWrongValues({ optional = [], loose = [] }: Spoilable, path: Path, value: unknown) {
  const field = fieldOf(path)
  const right = JSON.stringify(value)
  const wrong: fc.Arbitrary<string | null>[] = [
    noText,
    fc.constantFrom(`[${right}]`, `{"value":${right}}`, `{"0":${right},"length":1}`),
  ]
  if (!optional.includes(field)) wrong.push(fc.constantFrom(...absent))
  if (typeof value === 'string' && loose.includes(field)) return fc.oneof(...wrong)
  const texts = typeof value === 'string' ? fc.oneof(oddText, fc.constantFrom(...nearMisses(value))) : oddText
  return fc.oneof(
    ...wrong,
    fc.constantFrom(...blank),
    texts.map((text) => JSON.stringify(text)),
  )
}

/** One field that is wrong: of another kind, missing, or right first and then, under the same name, wrong. */
export function spoilField(call: Spoilable): fc.Arbitrary<SpoiledCall> {
  const { envelope, vid } = call
  const fields = listPlaces(envelope).map(({ path, value }) =>
    fc.tuple(listWrongValues(call, path, value), fc.boolean()).map(([wrong, isTwice]) => {
      const key = path.at(-1)
      const comesTwice = isTwice && wrong !== null && typeof key === 'string'
      const json = comesTwice ? `${JSON.stringify(value)},${JSON.stringify(key)}:${wrong}` : wrong
      const how = `${path.join('.')}${comesTwice ? ' twice, then' : ':'} ${String(wrong)}`
      return nameSpoiled(how, call, { body: writeJson(envelope, { path, json }) })
    }),
  )
  if (vid === undefined) return fc.oneof(...fields)
  const paths = fc.oneof(oddText, fc.constantFrom('', '..', '__proto__', ...nearMisses(vid)))
  const body = JSON.stringify(envelope)
  return fc.oneof(
    ...fields,
    paths.map((path) => nameSpoiled(`path ${path}`, call, { body, vid: path })),
  )
}

/** Up to four values that may be anything, of the right form or not. */
export function muddleFields(call: RightCall): fc.Arbitrary<SpoiledCall> {
  const values = listPlaces(call.envelope).filter(({ value }) => typeof value !== 'object')
  const text = oddText.map((odd) => JSON.stringify(odd))
  const edit = fc.record({
    place: fc.constantFrom(...values),
    json: fc.oneof(anyJson, text, fc.constantFrom(...absent)),
  })
  const edits = fc.uniqueArray(edit, { minLength: 1, maxLength: 4, selector: ({ place }) => place.path.join('.') })
  return edits.map((list) => {
    const how = list.map(({ place, json }) => `${place.path.join('.')}: ${String(json)}`).join(', ')
    const body = writeJson(call.envelope, ...list.map(({ place, json }) => ({ path: place.path, json })))
    return nameSpoiled(how, call, { body, headers: { accept: 'application/pdf' } })
  })
}
