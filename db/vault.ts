import 'server-only'
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

export interface Vault {
  /** `place` is the table and column; a sealed value moved elsewhere does not open. */
  seal(text: string, place: string): string
  /** @throws if the value was changed or moved, or its key is missing */
  open(sealed: string, place: string): string
  /** The same value and purpose give the same hash. */
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

const ivBytes = 12
const tagBytes = 16

/** 32-byte keys; the first one seals, all open. */
export type VaultKeys = { dataKeys: ReadonlyMap<string, Buffer>; lookupKey: Buffer }

/** AES-256-GCM for values, HMAC-SHA-256 for look-ups. */
export function createVault({ dataKeys, lookupKey }: VaultKeys): Vault {
  const [current] = dataKeys
  if (!current) throw new Error('A vault needs at least one data key')
  const [currentId, currentKey] = current
  const lookupKeys = new Map<string, Buffer>()

  function keyOfPurpose(purpose: string): Buffer {
    const known = lookupKeys.get(purpose)
    if (known) return known
    const derived = Buffer.from(hkdfSync('sha256', lookupKey, '', `lookup:${purpose}`, 32))
    lookupKeys.set(purpose, derived)
    return derived
  }

  return {
    seal(text, place) {
      const iv = randomBytes(ivBytes)
      const cipher = createCipheriv('aes-256-gcm', currentKey, iv).setAAD(Buffer.from(place))
      const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return `${currentId}.${sealed.toString('base64url')}`
    },
    open(sealed, place) {
      const dot = sealed.indexOf('.')
      const key = dataKeys.get(sealed.slice(0, dot))
      if (!key) throw new Error('A value was sealed with a key that is not configured')
      const bytes = Buffer.from(sealed.slice(dot + 1), 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivBytes)).setAAD(Buffer.from(place))
      decipher.setAuthTag(bytes.subarray(-tagBytes))
      return decipher.update(bytes.subarray(ivBytes, -tagBytes), undefined, 'utf8') + decipher.final('utf8')
    },
    lookup(purpose, value) {
      return createHmac('sha256', keyOfPurpose(purpose)).update(value).digest('base64url')
    },
  }
}
