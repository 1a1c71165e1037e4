import fc from 'fast-check'
import { documentedApis } from '@/lib/contract/documented-apis'
import { anyJson, oddName, oddText, shallowJson } from './odd-json'
import { nameSpoiled, type RightCall, type SpoiledCall } from './right-call'
import { writeJson } from './write-json'

/** Truncated, wrapped, followed by more text, or no envelope at all. */
export function spoilText(call: RightCall): fc.Arbitrary<SpoiledCall> {
  const text = JSON.stringify(call.envelope)
  const withRequest = (json: string) => writeJson(call.envelope, { path: ['request'], json })
  const inherited = `{"__proto__":${JSON.stringify(call.envelope.request)}}`
  const wrapped = [
    `[${text}]`,
    JSON.stringify(text),
    `{"__proto__":${text}}`,
    `{"request":${text}}`,
    withRequest(inherited),
  ]
  const notJson = [
    `${text}}`,
    `${text},${text}`,
    `//\n${text}`,
    `${text}\u0000`,
    text.replaceAll('"', "'"),
    `{,${text.slice(1)}`,
  ]
  const bodies = fc.oneof(
    fc.nat({ max: text.length - 1 }).map((end) => text.slice(0, end)),
    fc.constantFrom(...wrapped, ...notJson),
    fc.oneof(anyJson, oddText),
    anyJson.map(withRequest),
  )
  return bodies.map((body) => nameSpoiled(`body ${body}`, call, { body }))
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
/** The empty one is none at all. */
const otherTypes = [
  '',
  'text/plain',
  'text/json',
  'application/x-www-form-urlencoded',
  'application/jsonp',
  'json',
  '*/*',
]

/** The right body, sent in a wrong way. */
export function spoilTransport(call: RightCall): fc.Arbitrary<SpoiledCall> {
  const api = documentedApis[call.name]
  const body = JSON.stringify(call.envelope)
  const others = methods.filter((method) => method !== api.method)
  const utf16 = new Uint8Array(Buffer.from(body, 'utf16le'))
  return fc.oneof(
    fc
      .constantFrom(...otherTypes)
      .map((type) => nameSpoiled(`type ${type}`, call, { body, headers: { 'content-type': type }, status: 415 })),
    fc.constantFrom(...others).map((method) => nameSpoiled(method, call, { body, method, status: 405 })),
    fc.constantFrom(
      nameSpoiled('UTF-16', call, { body: utf16, status: 200 }),
      nameSpoiled('too large', call, { body: body + ' '.repeat(api.maxBodyBytes), status: 413 }),
      nameSpoiled('said to be too large', call, {
        body,
        headers: { 'content-length': String(api.maxBodyBytes + 1) },
        status: 413,
      }),
    ),
  )
}

/** Fields that nobody knows, no deeper than a request may be, ahead of the right ones: still a right call. */
export function addNoise(call: RightCall): fc.Arbitrary<SpoiledCall> {
  const field = fc.tuple(oddName, shallowJson).map(([name, json]) => `${JSON.stringify(name)}:${json},`)
  const fields = fc.array(field, { minLength: 1, maxLength: 4 }).map((list) => list.join(''))
  const noisy = fc.tuple(fields, fields).map(([outside, inside]) => {
    const request = `{${inside}${JSON.stringify(call.envelope.request).slice(1)}`
    const body = `{${outside}${writeJson(call.envelope, { path: ['request'], json: request }).slice(1)}`
    const headers = { 'content-type': 'application/json; charset=utf-8' }
    return nameSpoiled(`noise ${outside} and ${inside}`, call, { body, headers })
  })
  return noisy.filter(({ body }) => Buffer.byteLength(body) <= documentedApis[call.name].maxBodyBytes)
}
