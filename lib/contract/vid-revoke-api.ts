import { z } from 'zod'
import { isVid } from '@/lib/identity/vid'
import { plainBodyBytes, successFields, type ContractApi } from './api'
import { authenticatedFields, idFitsItsType } from './authenticated'

/** The code may belong to another ID of the same person. */
export const vidRevokeApi = {
  name: 'vidRevoke',
  method: 'PATCH',
  path: '/resident/v1/vid/{vid}',
  id: 'mosip.resident.vidstatus',
  version: 'v1',
  request: z
    .object({
      ...authenticatedFields,
      individualIdType: z.literal('VID'),
      vidStatus: z.literal('REVOKED'),
      vid: z.string().refine(isVid).describe('The VID to revoke'),
    })
    .check(idFitsItsType),
  fromPath: ['vid'],
  response: z.object(successFields),
  emptyResponse: {},
  echoesTransactionId: false,
  maxBodyBytes: plainBodyBytes,
} as const satisfies ContractApi<unknown>

export type VidRevokeRequest = z.infer<typeof vidRevokeApi.request>
