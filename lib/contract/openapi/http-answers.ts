import type { Json } from './envelope-schemas'

const waiting = {
  'Retry-After': { description: 'Seconds to wait', required: true, schema: { type: 'integer', minimum: 1 } },
}
const allowed = { Allow: { description: 'The method to use', required: true, schema: { type: 'string' } } }

const problems: { status: number; description: string; headers?: Json }[] = [
  { status: 400, description: 'The request body was cut off' },
  { status: 404, description: 'There is nothing at this path; `id` is then that of the portal' },
  { status: 405, description: 'The path takes another method', headers: allowed },
  { status: 413, description: 'The request body is too large' },
  { status: 415, description: 'The Content-Type is not JSON' },
  { status: 429, description: 'Too many requests from this network', headers: waiting },
  { status: 500, description: 'Something went wrong in the portal' },
  { status: 503, description: 'The portal is busy', headers: waiting },
]

export const httpProblemSchema: Json = {
  type: 'object',
  required: ['id', 'version', 'responseTime', 'response', 'errors'],
  properties: {
    id: { type: 'string', description: 'The API’s, or resident.portal where the path is no API’s' },
    version: { type: 'string' },
    responseTime: { type: 'string', format: 'date-time' },
    transactionID: { type: ['string', 'null'], description: 'Of the OTP API alone' },
    response: { type: ['object', 'null'] },
    errors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['errorCode', 'errorMessage'],
        properties: { errorCode: { type: 'string', pattern: '^RES-HTTP-[0-9]{3}$' }, errorMessage: { type: 'string' } },
      },
    },
  },
}

const content = { 'application/json': { schema: { $ref: '#/components/schemas/HttpProblem' } } }

export const httpAnswers: Json = Object.fromEntries(
  problems.map(({ status, description, headers }) => [
    `Http${status}`,
    { description, ...(headers && { headers }), content },
  ]),
)

export const httpAnswerLinks: Json = Object.fromEntries(
  problems.map(({ status }) => [String(status), { $ref: `#/components/responses/Http${status}` }]),
)
