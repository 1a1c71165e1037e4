import { expect, test } from 'vitest'
import { z } from 'zod'
import { openApiDocument } from './openapi-document'

/** OpenAPI 3.1.0, section 4.8, as far as the document uses it: no field that the specification lacks. */
const reference = z.strictObject({ $ref: z.string() })
const schema = z.record(z.string(), z.unknown())
const examples = z.record(z.string(), z.strictObject({ summary: z.string().optional(), value: z.unknown() }))
const mediaType = z.strictObject({ schema: schema.optional(), examples: examples.optional() })
const content = z.record(z.string().regex(/^\w+\/\w+$/), mediaType)
const header = z.strictObject({ description: z.string(), required: z.boolean(), schema })
const response = z.strictObject({
  description: z.string(),
  headers: z.record(z.string(), header).optional(),
  content: content.optional(),
})
const parameter = z.strictObject({
  name: z.string(),
  in: z.enum(['path', 'query', 'header', 'cookie']),
  required: z.boolean(),
  schema,
  example: z.unknown(),
})
const operation = z.strictObject({
  operationId: z.string(),
  summary: z.string(),
  description: z.string().optional(),
  parameters: z.array(parameter).optional(),
  requestBody: z.strictObject({ required: z.boolean(), content }).optional(),
  responses: z.record(z.string().regex(/^[1-5][0-9]{2}$/), response.or(reference)),
})
const document = z.strictObject({
  openapi: z.literal('3.1.0'),
  info: z.strictObject({
    title: z.string(),
    version: z.string(),
    description: z.string(),
    license: z.strictObject({ name: z.string(), identifier: z.string() }),
  }),
  servers: z.array(z.strictObject({ url: z.string() })).min(1),
  security: z.array(z.never()),
  paths: z.record(z.string().startsWith('/'), z.partialRecord(z.enum(['get', 'post', 'patch']), operation)),
  components: z.strictObject({
    schemas: z.record(z.string().regex(/^[\w.-]+$/), schema),
    responses: z.record(z.string().regex(/^[\w.-]+$/), response),
  }),
})
const read = () => document.parse(JSON.parse(JSON.stringify(openApiDocument)))

function listReferences(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => (key === '$ref' ? [String(part)] : listReferences(part)))
}

test('the document has the structure that OpenAPI 3.1 gives it', () => {
  expect(document.safeParse(JSON.parse(JSON.stringify(openApiDocument))).error).toBeUndefined()
})

test('every reference leads to a component', () => {
  const { components } = read()
  const targets = Object.entries(components).flatMap(([kind, named]) =>
    Object.keys(named).map((name) => `#/components/${kind}/${name}`),
  )
  const references = listReferences(openApiDocument)
  expect(references.length).toBeGreaterThan(50)
  expect(references.filter((target) => !targets.includes(target))).toEqual([])
  expect(targets.filter((target) => !references.includes(target))).toEqual([])
})

test('operation ids are unique, and path parameters are those of the path', () => {
  const operations = Object.entries(read().paths).flatMap(([path, item]) =>
    Object.values(item).map(({ operationId, parameters = [] }) => ({ path, operationId, parameters })),
  )
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
  for (const { path, parameters } of operations) {
    const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    expect(parameters.map(({ name }) => name)).toEqual(inPath)
    expect(parameters.every((one) => one.in === 'path' && one.required)).toBe(true)
  }
})

test('every operation tells the statuses that the contract has no code for', () => {
  for (const [path, item] of Object.entries(read().paths)) {
    if (path === '/api/v1/health') continue
    for (const { responses } of Object.values(item)) {
      expect(Object.keys(responses)).toEqual(['200', '400', '404', '405', '413', '415', '429', '500', '503'])
    }
  }
})

test('every schema is one that zod can read as JSON Schema 2020-12', () => {
  for (const one of Object.values(read().components.schemas)) expect(z.fromJSONSchema(one)).toBeInstanceOf(z.ZodType)
})
