import { foldAddress } from '@/lib/contacts/contact-address'
import { foldName, nameFoldVersion } from '@/lib/identity/fold-name'

/** Each hash is stored with the version of its fold. */
export type Fold = { version: number; fold: (text: string) => string }
/** Newest first. Older hashes match until db/renew-lookups.ts renews them, so compare results by the newest. */
export type Folds = readonly [Fold, ...Fold[]]

/** Version 1. */
function foldAddressAsAtFirst(address: string): string {
  const trimmed = address.trim()
  return trimmed.includes('@') ? trimmed.toLowerCase() : trimmed.replace(/[\s().+-]/g, '')
}

/** Search with `listAddressFolds`, because version 1 stored a hash for each spelling. */
export const addressFolds: Folds = [
  { version: 2, fold: foldAddress },
  { version: 1, fold: foldAddressAsAtFirst },
]

/** Version 1 dropped the marks of all scripts, so राम matched रोम. */
function foldNameAsAtFirst(name: string): string {
  const bare = name.normalize('NFKD').replace(/\p{M}/gu, '')
  return bare.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en')
}

export const nameFolds: Folds = [
  { version: nameFoldVersion, fold: foldName },
  { version: 1, fold: foldNameAsAtFirst },
]
