import { z } from 'zod'
import type { ContractApi } from '@/lib/contract/api'
import { documentedApis } from '@/lib/contract/documented-apis'
import { describeOperation, nameSchemas } from './describe-operation'
import {
  describeFailureEnvelope,
  describeRequestEnvelope,
  describeShape,
  describeSuccessEnvelope,
  type Json,
} from './envelope-schemas'
import { httpAnswers, httpProblemSchema } from './http-answers'

const apis: readonly ContractApi<unknown>[] = Object.values(documentedApis)

const health = z.object({
  status: z.literal('ready'),
  owedMessages: z.int().min(0).describe('Messages that have still to go out'),
})

const healthPath = {
  get: {
    operationId: 'health',
    summary: 'Ask whether the portal is ready',
    responses: {
      '200': {
        description: 'Ready',
        content: {
          'application/json': {
            schema: describeShape(health),
            examples: { ready: { value: { status: 'ready', owedMessages: 0 } } },
          },
        },
      },
      '500': { description: 'Not ready, such as when the database does not answer' },
    },
  },
}

function describeSchemas(api: ContractApi<unknown>): [string, Json][] {
  const names = nameSchemas(api.name)
  return [
    [names.request, describeRequestEnvelope(api)],
    [names.success, describeSuccessEnvelope(api)],
    [names.failure, describeFailureEnvelope(api)],
  ]
}

export const openApiDocument = {
  openapi: '3.1.0',
  info: {
    title: 'Resident services',
    version: 'v1',
    description:
      'The resident services of MOSIP’s API document. Failures come with status 200 and `errors`; the other ' +
      'statuses say what the document has no code for. All but the OTP and the status API need a one-time code, ' +
      'which the OTP API sends.',
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  security: [],
  paths: { ...Object.fromEntries(apis.map((api) => [api.path, describeOperation(api)])), '/api/v1/health': healthPath },
  components: {
    schemas: { ...Object.fromEntries(apis.flatMap(describeSchemas)), HttpProblem: httpProblemSchema },
    responses: httpAnswers,
  },
}
