import type { Vault } from '@/db/vault'

/** What the code rules need from outside. */
export type OtpServices = {
  vault: Vault
  now(): Date
  /** Off lifts sends, resends and freezes, never the five tries a code (docs/design.md, Modes). */
  areLimitsOn: boolean
}
