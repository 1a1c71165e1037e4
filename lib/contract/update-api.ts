import { z } from 'zod'
import { successFields, type ContractApi } from './api'
import { authenticatedFields, idFitsItsType } from './authenticated'
import { decodeBase64 } from './base64'
import { identityJson } from './identity-json'
import { LongText } from './long-text'

/** The backend decides which proofs are required, so each may be missing, null or empty here. */
const shortProof = z.string().transform((text, context) => {
  if (text === '') return null
  const bytes = decodeBase64(text)
  if (!bytes) context.addIssue({ code: 'custom' })
  return bytes
})
const longProof = z.instanceof(LongText).transform(({ bytes }, context) => {
  if (!bytes) context.addIssue({ code: 'custom' })
  return bytes
})
export const documentText = z.union([longProof, shortProof])
const proof = documentText
  .nullish()
  .transform((bytes) => bytes ?? null)
  .meta({
    contentEncoding: 'base64',
    description: 'PDF, PNG or JPEG of at most 2 MiB, whole, without a password, scripts or files inside',
  })

const configuredId = z.string().regex(/^[0-9]{1,10}$/)

const updateRequest = z
  .object({
    ...authenticatedFields,
    centerId: configuredId,
    machineId: configuredId,
    identityJson,
    proofOfAddress: proof,
    proofOfIdentity: proof,
    proofOfRelationship: proof,
    proofOfDateOfBirth: proof,
  })
  .check(idFitsItsType)
  .transform(({ identityJson: identity, ...rest }) => ({ ...rest, identity }))

export const updateApi = {
  name: 'update',
  method: 'POST',
  path: '/registrationprocessor/v1/requesthandler/update',
  id: 'mosip.resident.uin',
  version: 'v1',
  request: updateRequest,
  response: z.object({ rid: z.string(), ...successFields }),
  emptyResponse: {},
  echoesTransactionId: false,
  // Four documents of 2 MiB in base64, and room for the rest.
  maxBodyBytes: 12 * 1024 * 1024,
} as const satisfies ContractApi<unknown>

export type UpdateRequest = z.infer<typeof updateApi.request>
