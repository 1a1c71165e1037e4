import type { ApiName, ContractApi } from '@/lib/contract/api'
import { listDocumentedFailures } from '@/lib/contract/failure-table'
import { documentedSamples } from './documented-samples'
import { listFailureLines, splitRequest, type Json } from './envelope-schemas'
import { httpAnswerLinks } from './http-answers'
import { operationTexts } from './operation-texts'

export function nameSchemas(api: ApiName) {
  const base = api.charAt(0).toUpperCase() + api.slice(1)
  return { request: `${base}Request`, success: `${base}Answer`, failure: `${base}Failure` }
}

const link = (schema: string): Json => ({ $ref: `#/components/schemas/${schema}` })

function fillFailureSample(api: ApiName): Json {
  const { failure } = documentedSamples[api]
  const documented = listDocumentedFailures(api)
  const errors = failure.errors.map((error) => documented.find(({ errorCode }) => errorCode === error.errorCode))
  return { ...failure, errors: errors.map((error) => error ?? documented[0]) }
}

function describeRequestBody(api: ContractApi<unknown>): Json {
  const samples = documentedSamples[api.name].requests.map((value, index) => [`sample${index + 1}`, { value }] as const)
  const schema = link(nameSchemas(api.name).request)
  return { required: true, content: { 'application/json': { schema, examples: Object.fromEntries(samples) } } }
}

function describeAnswer(api: ContractApi<unknown>): Json {
  const { success, failure } = nameSchemas(api.name)
  const json = {
    schema: { oneOf: [link(success), link(failure)] },
    examples: {
      success: { value: documentedSamples[api.name].success },
      failure: { value: fillFailureSample(api.name) },
    },
  }
  const description = `Done, or with \`errors\` one or more of:\n\n${listFailureLines(api)}`
  const bytes = api.name === 'euin' ? { 'application/pdf': {} } : {}
  return { description, content: { 'application/json': json, ...bytes } }
}

export function describeOperation(api: ContractApi<unknown>): Json {
  const parameters = Object.entries(splitRequest(api).inPath).map(([name, schema]) => ({
    name,
    in: 'path',
    required: true,
    schema,
    example: '9830872690593682',
  }))
  return {
    [api.method.toLowerCase()]: {
      operationId: api.name,
      ...operationTexts[api.name],
      ...(parameters.length > 0 && { parameters }),
      requestBody: describeRequestBody(api),
      responses: { '200': describeAnswer(api), ...httpAnswerLinks },
    },
  }
}
