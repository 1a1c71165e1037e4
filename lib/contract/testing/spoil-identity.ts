import type fc from 'fast-check'
import { nameSpoiled, type RightCall, type SpoiledCall } from './right-call'
import { spoilField } from './spoil-field'
import { writeJson } from './write-json'

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Any text is right in these, or what a near miss comes to. */
const loose = ['fullName.value', 'gender.value', 'city.value', 'postalCode', 'phone']

/** An update with one attribute in its identityJson that is wrong. */
export function spoilIdentity(call: RightCall, identity: object): fc.Arbitrary<SpoiledCall> {
  // Without an attribute it would be another update, of the rest, and a right one.
  const isSameUpdate = (json: string) => {
    const { identity: spoiled } = JSON.parse(json) as { identity?: unknown } // spoilField leaves it JSON
    return !isObject(spoiled) || Object.keys(identity).every((name) => Object.hasOwn(spoiled, name))
  }
  return spoilField({ name: call.name, envelope: { identity }, loose })
    .map(({ how, body }) => ({ how, json: body.toString() }))
    .filter(({ json }) => isSameUpdate(json))
    .map(({ how, json }) => {
      const identityJson = JSON.stringify(Buffer.from(json).toString('base64'))
      const body = writeJson(call.envelope, { path: ['request', 'identityJson'], json: identityJson })
      return nameSpoiled(`identityJson with ${how}`, call, { body })
    })
}
