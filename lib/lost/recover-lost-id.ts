import 'server-only'
import type { Call } from '@/lib/backend/call'
import type { ResidentBackend } from '@/lib/backend/resident-backend'
import { isResidentError } from '@/lib/errors/resident-error'
import type { Locale } from '@/lib/i18n/languages'
import { writeGender } from '@/lib/identity/genders'
import { listNameLanguages } from './list-name-languages'
import type { LostDetails } from './lost-details'

type Asking = { details: LostDetails; transactionId: string; locale: Locale }

function writeDemographics({ name, gender, postalCode, contactType, contactValue }: LostDetails, language: string) {
  const contact = contactType === 'EMAIL' ? { email: contactValue } : { phone: contactValue }
  return { name: [{ language, value: name }], gender: writeGender(gender, [language]), postalCode, ...contact }
}

/**
 * Asks for a code for whom the details describe. Whether there is anybody, and whether a code went out, is never told:
 * every refusal looks like success. Only a backend that does not answer is an error.
 */
export async function sendLostCode(backend: ResidentBackend, asking: Asking, call: Call): Promise<void> {
  const { details, transactionId, locale } = asking
  for (const language of listNameLanguages(details.name, locale)) {
    const demographics = writeDemographics(details, language)
    try {
      await backend.requestOtp({ transactionID: transactionId, individualIdType: 'demo', demographics }, call)
      return
    } catch (error) {
      if (!isResidentError(error)) throw error
      if (error.code !== 'demographics-not-matched') return
    }
  }
}

/**
 * Has the lost number sent to the contacts on record. A record need not have the name in each language, so it is looked
 * for in all that its letters allow, at once: where unknown IDs are concealed, nobody is answered as a wrong code. That
 * nobody matches in one of them spends no code.
 * @returns whether it went out; false for a wrong code and for nobody alike
 */
export async function sendLostId(
  backend: ResidentBackend,
  { details, transactionId, locale }: Asking,
  otp: string,
  call: Call,
): Promise<boolean> {
  const { idType, name, postalCode, contactType, contactValue } = details
  const about = { idType, name, postalCode, contactType, contactValue, otp, transactionID: transactionId }
  const languages = listNameLanguages(name, locale)
  for (const langCode of languages) {
    try {
      await backend.findLostId({ ...about, langCode, otherLangCodes: languages }, call)
      return true
    } catch (error) {
      if (!isResidentError(error)) throw error
      if (error.code !== 'nobody-matches') return false
    }
  }
  return false
}
