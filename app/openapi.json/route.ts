import { openApiDocument } from '@/lib/contract/openapi/openapi-document'

export const dynamic = 'force-static'

const text = JSON.stringify(openApiDocument)

/** The documented APIs for clients and their generators. */
export function GET(): Response {
  return new Response(text, { headers: { 'content-type': 'application/json' } })
}
