import { expect, test } from 'vitest'
import { z } from 'zod'
import { documentedApis } from '@/lib/contract/documented-apis'
import { listDocumentedFailures } from '@/lib/contract/failure-table'
import { GET } from '@/app/openapi.json/route'
import { documentedSamples } from './documented-samples'
import { nameSchemas } from './describe-operation'
import { openApiDocument } from './openapi-document'

const apis = Object.values(documentedApis)
const schemas: Record<string, object> = openApiDocument.components.schemas
const validate = (name: string, value: unknown) => z.fromJSONSchema({ ...schemas[name] }).safeParse(value)

test('it is served as JSON', async () => {
  const response = GET()
  expect(response.headers.get('content-type')).toBe('application/json')
  expect(await response.json()).toEqual(JSON.parse(JSON.stringify(openApiDocument)))
})

test('each documented path and method is there, and nothing else but the health check', () => {
  const operations = Object.entries(openApiDocument.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  )
  const documented = apis.map(({ method, path }) => `${method} ${path}`)
  expect(operations).toEqual([...documented, 'GET /api/v1/health'])
})

test.each(apis)('the document’s samples of $name are its examples, and fit its schemas', ({ name }) => {
  const names = nameSchemas(name)
  const { requests, success, failure } = documentedSamples[name]
  for (const sample of requests) expect(validate(names.request, sample).error).toBeUndefined()
  expect(validate(names.success, success).error).toBeUndefined()
  expect(validate(names.failure, failure).error).toBeUndefined()
  const text = JSON.stringify(openApiDocument.paths)
  for (const sample of [...requests, success]) expect(text).toContain(JSON.stringify(sample))
})

test.each(apis)('the schemas of $name tell success, failure and wrong requests apart', ({ name }) => {
  const names = nameSchemas(name)
  const { requests, success, failure } = documentedSamples[name]
  expect(validate(names.failure, success).success).toBe(false)
  expect(validate(names.success, failure).success).toBe(false)
  for (const sample of requests) {
    expect(validate(names.request, { ...sample, version: 'v9' }).success).toBe(false)
    expect(validate(names.request, { ...sample, request: {} }).success).toBe(false)
    expect(validate(names.request, { ...sample, requestTime: undefined, requesttime: undefined }).success).toBe(false)
  }
})

test.each(apis)('every failure code of $name is told', ({ name, method, path }) => {
  const paths: Record<string, Record<string, { responses: Record<string, { description?: string }> }>> = JSON.parse(
    JSON.stringify(openApiDocument.paths),
  )
  const told = paths[path]?.[method.toLowerCase()]?.responses['200']?.description
  for (const { errorCode, errorMessage } of listDocumentedFailures(name)) {
    expect(told).toContain(`\`${errorCode}\` ${errorMessage}`)
  }
})

test('the examples hold no placeholder codes', () => {
  expect(JSON.stringify(openApiDocument)).not.toContain('XXX-XXX')
})

test('what the base64 of an update holds is described', () => {
  expect(schemas.UpdateRequest).toHaveProperty(
    'properties.request.properties.identityJson.contentSchema.properties.identity.properties.fullName',
  )
})

test('the VID to revoke is a parameter, no field of the body', () => {
  const parameters = [{ name: 'vid', in: 'path', required: true }]
  expect(openApiDocument.paths).toMatchObject({ [documentedApis.vidRevoke.path]: { patch: { parameters } } })
  expect(schemas.VidRevokeRequest).not.toHaveProperty('properties.request.properties.vid')
})
