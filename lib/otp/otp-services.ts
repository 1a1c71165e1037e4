import type { Vault } from '@/db/vault'

export type OtpServices = {
  vault: Vault
  now(): Date
  /** Off lifts sends, resends and freezes, but never the five tries a code. */
  areLimitsOn: boolean
}
