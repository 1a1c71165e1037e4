import type { ApiName } from '@/lib/contract/api'
import { writePdf } from '@/lib/documents/testing/write-pdf'
import { generateUin } from '@/lib/identity/generate-uin'
import { generateVidNumber } from '@/lib/identity/generate-vid-number'
import { generateRid } from '@/lib/identity/generate-rid'
import { documentedSamples } from '@/lib/contract/openapi/documented-samples'

type Envelope = { request: Record<string, unknown>; [name: string]: unknown }

/** What the change is of, where the document has only "<base 64 encoded string>". */
export const encodeIdentity = (identity: unknown) => Buffer.from(JSON.stringify({ identity })).toString('base64')

const document = writePdf().toString('base64')
const proofs = {
  proofOfAddress: document,
  proofOfIdentity: document,
  proofOfRelationship: document,
  proofOfDateOfBirth: document,
}
const numbers: Record<string, () => string> = {
  UIN: generateUin,
  VID: generateVidNumber,
  RID: () => generateRid({ centreId: '10008', machineId: '10032', sequence: 1, at: new Date('2026-10-03T08:00:00Z') }),
}

/** The document's sample bodies of an API, with IDs that are well-formed and real base64. */
export function listSampleRequests(api: ApiName): Envelope[] {
  const samples: readonly { request: object }[] = documentedSamples[api].requests
  return samples.map((sample) => {
    const request: Record<string, unknown> = { ...sample.request }
    const makeNumber = numbers[String(request.individualIdType)]
    if (makeNumber) request.individualId = makeNumber()
    if (api === 'update') Object.assign(request, proofs, { identityJson: encodeIdentity({ postalCode: '10005' }) })
    return { ...sample, request }
  })
}
