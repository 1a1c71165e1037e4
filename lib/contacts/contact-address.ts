import 'server-only'
import { domainToUnicode } from 'node:url'
import { foldEmail, readEmail, tidyEmail } from './email'
import { foldPhone, listFormerPhoneFolds, readPhoneNumber } from './phone-number'

/** Where a resident gets messages. */
export type Contact = { channel: 'email' | 'sms'; address: string }

export const looksLikeEmail = (text: string): boolean => /[@\uff20]/.test(text)

/** Returns the stored form (E.164 for a phone), or null. */
export const readContactAddress = (typed: string): string | null =>
  looksLikeEmail(typed) ? readEmail(typed) : readPhoneNumber(typed)

/** For stored values: keeps what it cannot read. */
export const normalizeAddress = (address: string): string => readContactAddress(address) ?? address

export const foldAddress = (address: string): string =>
  looksLikeEmail(address) ? foldEmail(address) : foldPhone(address)

export const isSameAddress = (one: string, other: string): boolean => foldAddress(one) === foldAddress(other)

function listFormerEmailFolds(address: string): string[] {
  const folded = foldEmail(address)
  const at = folded.lastIndexOf('@') + 1
  const unicode = folded.slice(0, at) + domainToUnicode(folded.slice(at))
  return [unicode, tidyEmail(address).toLowerCase(), address.trim().toLowerCase()]
}

/** Includes folds of earlier releases, so some may belong to another person. */
export function listAddressFolds(address: string): string[] {
  const former = looksLikeEmail(address) ? listFormerEmailFolds(address) : listFormerPhoneFolds(address)
  return [...new Set([foldAddress(address), ...former])]
}
