import { openApiDocument } from '@/lib/contract/openapi/openapi-document'

export const dynamic = 'force-static'

const text = JSON.stringify(openApiDocument)

export function GET(): Response {
  return new Response(text, { headers: { 'content-type': 'application/json' } })
}
