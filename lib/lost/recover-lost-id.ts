import 'server-only'
import type { Call } from '@/lib/backend/call'
import type { ResidentBackend } from '@/lib/backend/resident-backend'
import { isResidentError } from '@/lib/contract/resident-error'
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
 * Every refusal looks like success, so nobody learns whether the person exists.
 * Only a backend that does not answer is an error.
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
 * Asks in every language of the name's letters, as a record may lack one; no match spends no code.
 * @returns whether a message was sent; false for a wrong code and for no match
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
