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

/** Longer than any spelling of a number: what is beyond is not worth looking at. */
const mostCharacters = 100
const schemes = /^(?:tel|sms|callto):(?:\/\/)?/i
const beside = /^[\s<>"'«»“”‘’.,:]+|[\s<>"'«»“”‘’.,:;]+$/gu
const between = /[\s\p{Z}\p{Pd}\p{Cf}\p{Cc}.\u00b7\u2022\u2027\u30fb\u2212\u30fc/_~[\]]+/gu
const digitsAlone = /^\(?\+?[0-9 ()]*$/

/** A `tel:` link may hold its country code apart from the number (RFC 3966); an extension cannot get an SMS. */
function joinContext(text: string): string {
  const [, number = text, context = ''] = /^([^;]*);phone-context=(\+[\d.-]+)$/i.exec(text) ?? []
  return context + number
}

/** The number's digits, brackets and plus; null when there is anything else in it. */
function tidyPhone(typed: string): string | null {
  const folded = foldDigits(stripUnseen(typed.slice(0, mostCharacters).normalize('NFKC'))).replace(beside, '')
  const plain = joinContext(folded.replace(schemes, '').replace(/^%2b/i, '+'))
  const text = plain.replace(between, ' ').replace(/\+ +/, '+').trim()
  return digitsAlone.test(text) ? text : null
}

/** The ways in which the text may be meant, the likeliest first. */
function listReadings(text: string): string[] {
  const own = getCountryCallingCode(getPhoneCountry())
  const opened = text.replace(/^\( *((?:\+|00)[0-9 ]+)\)/, '$1 ')
  const international = opened.replace(/^00 */, '+')
  const trunk = opened.replace(new RegExp(`^0 *${own}`), `+${own}`)
  const readings = [opened, international].flatMap((reading) => [reading, reading.replace(/\( *0 *\)/, '')])
  return [...new Set([...readings, trunk])]
}

/** Numbering plans change, and this program's knowledge ages: of other countries any number that fits theirs is taken. */
const isTaken = (number: PhoneNumber) =>
  number.ext === undefined && (isOwnCallingCode(number.countryCallingCode) ? number.isValid() : number.isPossible())

function parsePhone(typed: string): PhoneNumber | null {
  const text = tidyPhone(typed)
  if (text === null) return null
  const options = { defaultCountry: getPhoneCountry(), extract: false }
  const parsed = listReadings(text).flatMap((reading) => parsePhoneNumberFromString(reading, options) ?? [])
  return parsed.find((number) => number.isValid() && isTaken(number)) ?? parsed.find(isTaken) ?? null
}

/** A phone number in E.164, read from any usual spelling; null when it is none. */
export const readPhoneNumber = (typed: string): string | null => parsePhone(typed)?.number ?? null

const mobileTypes = ['MOBILE', 'FIXED_LINE_OR_MOBILE'] as const

/** Whether it is a number that phones which get an SMS have. */
export function isMobileNumber(typed: string): boolean {
  const type = parsePhone(typed)?.getType()
  return mobileTypes.some((mobile) => mobile === type)
}

/** As people of the country write it: their own numbers without the country code. What is no number stays as it is. */
export function groupPhoneNumber(stored: string): string {
  const number = parsePhone(stored)
  if (!number) return stored
  return isOwnCallingCode(number.countryCallingCode) ? number.formatNational() : number.formatInternational()
}

/** A mobile number that shows how the country's look. */
export const findExampleNumber = (): string => getExampleNumber(getPhoneCountry(), examples)?.number ?? ''

/** The digits without the country code, for masks; of what is no number, all its digits. */
export const takeSubscriberDigits = (stored: string): string =>
  parsePhone(stored)?.nationalNumber ?? stored.replace(/[^0-9]/g, '')

const bareDigits = (text: string) => text.replace(/[\s().+-]/g, '')

/** A number as it is compared: E.164, or what was typed as bare digits when it is no number. */
export const foldPhone = (text: string): string => readPhoneNumber(text) ?? bareDigits(text)

/** How releases before E.164 may have folded the same number. */
export function listFormerPhoneFolds(text: string): string[] {
  const number = parsePhone(text)
  if (!number) return []
  const { countryCallingCode: code, nationalNumber: national } = number
  const trunk = foldDigits(number.formatNational()).replace(/[^0-9]/g, '')
  const international = [code + national, `00${code}${national}`, code + trunk]
  return [...new Set(isOwnCallingCode(code) ? [...international, national, trunk] : international)]
}
