import 'server-only'
import {
  getCountryCallingCode,
  getExampleNumber,
  parsePhoneNumberFromString,
  type PhoneNumber,
} from 'libphonenumber-js/max'
import examples from 'libphonenumber-js/mobile/examples'
import { foldDigits, stripUnseen } from '@/lib/inputs/typed-text'
import { getPhoneCountry, isOwnCallingCode } from './phone-country'

const mostCharacters = 100
const schemes = /^(?:tel|sms|callto):(?:\/\/)?/i
const beside = /^[\s<>"'«»“”‘’.,:]+|[\s<>"'«»“”‘’.,:;]+$/gu
const between = /[\s\p{Z}\p{Pd}\p{Cf}\p{Cc}.\u00b7\u2022\u2027\u30fb\u2212\u30fc/_~[\]]+/gu
const digitsAlone = /^\(?\+?[0-9 ()]*$/

/** A `tel:` link may hold its country code apart (RFC 3966). An extension cannot receive an SMS. */
function joinContext(text: string): string {
  const [, number = text, context = ''] = /^([^;]*);phone-context=(\+[\d.-]+)$/i.exec(text) ?? []
  return context + number
}

function tidyPhone(typed: string): string | null {
  const folded = foldDigits(stripUnseen(typed.slice(0, mostCharacters).normalize('NFKC'))).replace(beside, '')
  const plain = joinContext(folded.replace(schemes, '').replace(/^%2b/i, '+'))
  const text = plain.replace(between, ' ').replace(/\+ +/, '+').trim()
  return digitsAlone.test(text) ? text : null
}

function listReadings(text: string): string[] {
  const own = getCountryCallingCode(getPhoneCountry())
  const opened = text.replace(/^\( *((?:\+|00)[0-9 ]+)\)/, '$1 ')
  const international = opened.replace(/^00 */, '+')
  const trunk = opened.replace(new RegExp(`^0 *${own}`), `+${own}`)
  const readings = [opened, international].flatMap((reading) => [reading, reading.replace(/\( *0 *\)/, '')])
  return [...new Set([...readings, trunk])]
}

/** Numbering plans change after this release, so foreign numbers need only a possible length. */
const isTaken = (number: PhoneNumber) =>
  number.ext === undefined && (isOwnCallingCode(number.countryCallingCode) ? number.isValid() : number.isPossible())

function parsePhone(typed: string): PhoneNumber | null {
  const text = tidyPhone(typed)
  if (text === null) return null
  const options = { defaultCountry: getPhoneCountry(), extract: false }
  const parsed = listReadings(text).flatMap((reading) => parsePhoneNumberFromString(reading, options) ?? [])
  return parsed.find((number) => number.isValid() && isTaken(number)) ?? parsed.find(isTaken) ?? null
}

/** Returns E.164, or null. */
export const readPhoneNumber = (typed: string): string | null => parsePhone(typed)?.number ?? null

const mobileTypes = ['MOBILE', 'FIXED_LINE_OR_MOBILE'] as const

export function isMobileNumber(typed: string): boolean {
  const type = parsePhone(typed)?.getType()
  return mobileTypes.some((mobile) => mobile === type)
}

/** Own numbers lose the country code; text that is no number stays. */
export function groupPhoneNumber(stored: string): string {
  const number = parsePhone(stored)
  if (!number) return stored
  return isOwnCallingCode(number.countryCallingCode) ? number.formatNational() : number.formatInternational()
}

export const findExampleNumber = (): string => getExampleNumber(getPhoneCountry(), examples)?.number ?? ''

/** For masks. All digits if it is no number. */
export const takeSubscriberDigits = (stored: string): string =>
  parsePhone(stored)?.nationalNumber ?? stored.replace(/[^0-9]/g, '')

const bareDigits = (text: string) => text.replace(/[\s().+-]/g, '')

export const foldPhone = (text: string): string => readPhoneNumber(text) ?? bareDigits(text)

/** Releases before E.164 stored these folds. */
export function listFormerPhoneFolds(text: string): string[] {
  const number = parsePhone(text)
  if (!number) return []
  const { countryCallingCode: code, nationalNumber: national } = number
  const trunk = foldDigits(number.formatNational()).replace(/[^0-9]/g, '')
  const international = [code + national, `00${code}${national}`, code + trunk]
  return [...new Set(isOwnCallingCode(code) ? [...international, national, trunk] : international)]
}
