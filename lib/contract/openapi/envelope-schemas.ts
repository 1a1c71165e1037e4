import { z } from 'zod'
import type { ContractApi } from '@/lib/contract/api'
import { identityBody, identityJson } from '@/lib/contract/identity-json'
import { documentText } from '@/lib/contract/update-api'
import { listDocumentedFailures } from '@/lib/contract/failure-table'

export type Json = Record<string, unknown>

function describeContent({ zodSchema, jsonSchema }: { zodSchema: unknown; jsonSchema: Json }): void {
  if (zodSchema === documentText) {
    delete jsonSchema.anyOf
    Object.assign(jsonSchema, { type: 'string' })
  }
  if (zodSchema === identityJson) Object.assign(jsonSchema, { contentSchema: describeShape(identityBody) })
}

export function describeShape(schema: z.ZodType): Json {
  const shape: Json = { ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', override: describeContent }) }
  delete shape.$schema // the dialect is OpenAPI's own
  return shape
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

export function splitRequest({ request, fromPath = [] }: ContractApi<unknown>): { body: Json; inPath: Json } {
  const { properties, required, ...rest } = describeShape(request)
  if (!isObject(properties) || !Array.isArray(required)) return { body: rest, inPath: {} }
  const isInPath = (name: unknown) => fromPath.some((inPath) => inPath === name)
  const [inPath, inBody] = [true, false].map((wanted) =>
    Object.fromEntries(Object.entries(properties).filter(([name]) => isInPath(name) === wanted)),
  )
  const body = { ...rest, properties: inBody ?? {}, required: required.filter((name) => !isInPath(name)) }
  return { body, inPath: inPath ?? {} }
}

const time = { type: 'string', format: 'date-time' }

/** The document has both spellings. */
const requestTimes = ['requestTime', 'requesttime'].map((spelling) => ({
  type: 'object',
  properties: {
    [spelling]: {
      type: 'string',
      description: 'Any ISO 8601 time: extended or basic, with or without seconds, fraction and offset',
    },
  },
  required: [spelling],
}))

export function describeRequestEnvelope(api: ContractApi<unknown>): Json {
  return {
    type: 'object',
    required: ['id', 'version', 'request'],
    properties: {
      id: { type: 'string', const: api.id },
      version: { type: 'string', const: api.version },
      request: splitRequest(api).body,
    },
    anyOf: requestTimes,
  }
}

function describeEnvelope(
  api: ContractApi<unknown>,
  transactionID: Json,
  parts: { response: Json; errors: Json },
): Json {
  const echoed: Json = api.echoesTransactionId ? { transactionID } : {}
  return {
    type: 'object',
    required: ['id', 'version', 'responseTime', ...Object.keys(echoed), 'response', 'errors'],
    properties: {
      id: { type: 'string', const: api.id },
      version: { type: 'string', const: api.answerVersion ?? api.version },
      responseTime: time,
      ...echoed,
      ...parts,
    },
  }
}

export function describeSuccessEnvelope(api: ContractApi<unknown>): Json {
  return describeEnvelope(
    api,
    { type: 'string' },
    { response: describeShape(api.response), errors: { type: 'null', description: 'Null exactly on success' } },
  )
}

export function listFailureLines(api: ContractApi<unknown>): string {
  const lines = listDocumentedFailures(api.name).map(
    ({ errorCode, errorMessage }) => `- \`${errorCode}\` ${errorMessage}`,
  )
  return lines.join('\n')
}

const describeEmptyResponse = (api: ContractApi<unknown>): Json =>
  api.emptyResponse === null ? { type: 'null' } : { type: 'object', additionalProperties: false }

export function describeFailureEnvelope(api: ContractApi<unknown>): Json {
  const error = {
    type: 'object',
    required: ['errorCode', 'errorMessage'],
    properties: {
      errorCode: {
        type: 'string',
        pattern: '^[A-Z]{3}-[A-Z]{3,4}-[0-9]{3}$',
        description: listFailureLines(api),
        examples: listDocumentedFailures(api.name).map(({ errorCode }) => errorCode),
      },
      errorMessage: {
        type: 'string',
        description: 'The documented text; for invalid data it goes on to name the field',
      },
    },
  }
  return describeEnvelope(
    api,
    { type: ['string', 'null'], description: 'Null when the request had none' },
    { response: describeEmptyResponse(api), errors: { type: 'array', minItems: 1, items: error } },
  )
}
