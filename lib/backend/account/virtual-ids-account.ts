import type { VidPolicy, VidType } from '@/lib/virtual-ids/vid-policy'
import type { VidState } from '@/lib/virtual-ids/vid-state'
import type { Call } from '../call'

export type ResidentVid = {
  /** The id of the row, which links may hold; never the VID. */
  id: string
  type: VidType
  end: string
  createdAt: Date
  expiresAt: Date | null
  revokedAt: Date | null
  state: VidState
}

export interface VirtualIdsAccount {
  /** Live ones first, then the newest ended ones. */
  list(residentId: string): Promise<ResidentVid[]>
  readPolicy(): VidPolicy
  /** A repeated `key` makes one only. @throws ResidentError vid-limit-reached, request-repeated */
  generate(residentId: string, type: VidType, key: string, call: Call): Promise<{ id: string }>
  /** @param id of the row @throws ResidentError vid-not-holders, vid-not-live, request-repeated */
  revoke(residentId: string, id: string, key: string, call: Call): Promise<{ id: string }>
  /** The whole number, only for its holder; null if the VID is another's or has ended. */
  reveal(residentId: string, id: string, call: Call): Promise<{ vid: string } | null>
}
