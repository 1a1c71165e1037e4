import { documentedApis } from '@/lib/contract/documented-apis'
import type { ApiName, ContractApi } from '@/lib/contract/api'
import { parseEnvelope, type WireError } from '@/lib/contract/envelope'
import { listWireErrors } from '@/lib/contract/failure-table'
import { isResidentError } from '@/lib/contract/resident-error'
import { generateVidNumber } from '@/lib/identity/generate-vid-number'

/** What the wire says of a body: the request as the operations get it, or errors. */
export function validateRequest(
  name: ApiName,
  body: unknown,
  pathParams: Record<string, string> = { vid: generateVidNumber() },
): { request: unknown } | { errors: WireError[] } {
  const api: ContractApi<unknown> = documentedApis[name]
  try {
    return { request: parseEnvelope(api, typeof body === 'string' ? body : JSON.stringify(body), pathParams) }
  } catch (error) {
    if (isResidentError(error)) return { errors: listWireErrors(name, error) }
    throw error
  }
}
