/** Seals personal values and makes look-up hashes; implemented by `lib/crypto/vault.ts`. */
export interface Vault {
  /** `place` is the table and column: a sealed value moved elsewhere does not open. */
  seal(text: string, place: string): string
  /** @throws when the value was changed, moved, or sealed with a key that is not there */
  open(sealed: string, place: string): string
  /** The same value and purpose give the same hash, which says nothing without the key. */
  lookup(purpose: LookupPurpose, value: string): string
}

export type LookupPurpose =
  | 'uin'
  | 'vid'
  | 'rid'
  | 'misuse-report'
  | 'address'
  | 'name-and-postal-code'
  | 'transaction'
  | 'otp'
  | 'partner'
  | 'idempotency'
  | 'session'
  | 'audit'
  | 'mask'
  | 'form-owner'
  | 'key-check'
