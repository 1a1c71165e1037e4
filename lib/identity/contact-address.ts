import 'server-only'
import { domainToUnicode } from 'node:url'
import { foldEmail, readEmail, tidyEmail } from '@/lib/inputs/email'
import { foldPhone, listFormerPhoneFolds, readPhoneNumber } from './phone-number'

/** Whether it can only be an e-mail address: no spelling of a phone number has an @. */
export const looksLikeEmail = (text: string): boolean => /[@\uff20]/.test(text)

/** An e-mail address or a phone number as it is kept (a number in E.164), from any usual spelling; null when neither. */
export const readContactAddress = (typed: string): string | null =>
  looksLikeEmail(typed) ? readEmail(typed) : readPhoneNumber(typed)

/** The same for what is on record already: what cannot be read stays as it is. */
export const normalizeAddress = (address: string): string => readContactAddress(address) ?? address

/** An e-mail address or a phone number as it is compared. */
export const foldAddress = (address: string): string =>
  looksLikeEmail(address) ? foldEmail(address) : foldPhone(address)

export const isSameAddress = (one: string, other: string): boolean => foldAddress(one) === foldAddress(other)

function listFormerEmailFolds(address: string): string[] {
  const folded = foldEmail(address)
  const at = folded.lastIndexOf('@') + 1
  const unicode = folded.slice(0, at) + domainToUnicode(folded.slice(at))
  return [unicode, tidyEmail(address).toLowerCase(), address.trim().toLowerCase()]
}

/** The fold, and those under which earlier releases may have stored the same address. Some may be another's. */
export function listAddressFolds(address: string): string[] {
  const former = looksLikeEmail(address) ? listFormerEmailFolds(address) : listFormerPhoneFolds(address)
  return [...new Set([foldAddress(address), ...former])]
}
