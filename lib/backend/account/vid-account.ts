import type { VidPolicy, VidType } from '@/lib/identity/vid-policy'
import type { Call } from '../call'

/** `replaced`: ended by the portal itself, since a new one took its place. */
export type VidState = 'live' | 'expired' | 'revoked' | 'replaced'

/** One virtual ID of a resident, without its number. */
export type ResidentVid = {
  /** Of the row, for links; never the VID. */
  id: string
  type: VidType
  /** The last four digits. */
  end: string
  createdAt: Date
  /** Null for one that never expires. */
  expiresAt: Date | null
  revokedAt: Date | null
  state: VidState
}

export interface VidAccount {
  /** All that are live, and the newest of those that have ended; live ones first, each part newest first. */
  list(residentId: string): Promise<ResidentVid[]>
  /** How long each type lives and how many one may have: what the pages explain before anybody chooses. */
  readPolicy(): VidPolicy
  /**
   * Makes one, once for each `key`.
   * @returns the id of the row
   * @throws ResidentError vid-limit-reached, request-repeated
   */
  make(residentId: string, type: VidType, key: string, call: Call): Promise<{ id: string }>
  /**
   * Ends one, once for each `key`.
   * @param id of the row
   * @throws ResidentError vid-not-holders, vid-not-live, request-repeated
   */
  revoke(residentId: string, id: string, key: string, call: Call): Promise<{ id: string }>
  /** The whole number, for its holder alone; null when the row is nobody's or another's, or the VID has ended. */
  reveal(residentId: string, id: string, call: Call): Promise<{ vid: string } | null>
}
