import { foldAddress } from '@/lib/identity/contact-address'
import { foldName, nameFoldVersion } from '@/lib/identity/fold-name'

/** A way of folding what is then hashed for looking up; each hash is stored with the version of its fold. */
export type Fold = { version: number; fold: (text: string) => string }
/**
 * The folds whose hashes may be stored, the newest first. What another one made is found as well, until it is renewed
 * (db/renew-lookups.ts); so what is found is compared by the newest.
 */
export type Folds = readonly [Fold, ...Fold[]]

/** Of version 1: an address in lower case, a number as the bare digits that were typed. */
function foldAddressAsAtFirst(address: string): string {
  const trimmed = address.trim()
  return trimmed.includes('@') ? trimmed.toLowerCase() : trimmed.replace(/[\s().+-]/g, '')
}

/** A look-up asks for `listAddressFolds`: version 1 had a hash for each spelling. */
export const addressFolds: Folds = [
  { version: 2, fold: foldAddress },
  { version: 1, fold: foldAddressAsAtFirst },
]

/** Of version 1: marks of all scripts were dropped, so राम was रोम. */
function foldNameAsAtFirst(name: string): string {
  const bare = name.normalize('NFKD').replace(/\p{M}/gu, '')
  return bare.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en')
}

export const nameFolds: Folds = [
  { version: nameFoldVersion, fold: foldName },
  { version: 1, fold: foldNameAsAtFirst },
]
