import { z } from 'zod'
import { postalCodeForm, shownText } from '@/lib/identity/attribute-forms'
import { fitsCard, nameFitsCard } from '@/lib/identity/card-characters'
import { readPhoneNumber } from '@/lib/contacts/phone-number'
import { isEmail } from '@/lib/contacts/email'
import { parseJson } from '@/lib/inputs/parse-json'
import { languageCode } from './api'
import { decodeBase64 } from './base64'
import { listFieldProblems } from './field-problems'
import { scanJson } from './scan-json'

const localizedWhere = (fits: (value: string, language: string) => boolean) =>
  z
    .array(
      z
        .object({ language: languageCode, value: shownText })
        .refine(({ language, value }) => fits(value, language), { path: ['value'] }),
    )
    .min(1)
    .refine((values) => new Set(values.map(({ language }) => language)).size === values.length)
const localized = localizedWhere(fitsCard)
const names = localizedWhere(nameFitsCard)
const nameInEnglish = shownText
  .refine((value) => nameFitsCard(value, 'eng'))
  .transform((value) => [{ language: 'eng', value }])

const dateOfBirth = z
  .string()
  .regex(/^[0-9]{4}\/[0-9]{2}\/[0-9]{2}$/)
  .refine((text) => isPastDay(text.replaceAll('/', '-')))

function isPastDay(day: string): boolean {
  const now = new Date().toISOString().slice(0, 10)
  return z.iso.date().safeParse(day).success && day > '1800-01-01' && day <= now
}

/** Checked but not rewritten, because a remote backend may keep another form. */
const phone = z
  .string()
  .regex(/^[+(0-9][0-9+() ./-]*$/)
  .refine((text) => readPhoneNumber(text) !== null)
const email = z.string().refine(isEmail)

const identity = z.object({
  fullName: names.optional(),
  gender: localized.optional(),
  dateOfBirth: dateOfBirth.optional(),
  addressLine1: localized.optional(),
  addressLine2: localized.optional(),
  addressLine3: localized.optional(),
  region: localized.optional(),
  province: localized.optional(),
  city: localized.optional(),
  postalCode: postalCodeForm.optional(),
  phone: phone.optional(),
  email: email.optional(),
  parentOrGuardianName: names.or(nameInEnglish).optional(),
  preferredLang: languageCode.optional(),
})

export type IdentityChange = z.infer<typeof identity>

export const identityBody = z.object({ identity })

/** Parsing megabytes of attributes would block other requests for seconds. */
const mostCharacters = 64 * 1024

/** Base64 of `{"identity": {…}}` with the changes. Null or an empty value is a problem, not a request to erase. */
export const identityJson = z
  .string()
  .transform((text, context): IdentityChange => {
    const bytes = text.length > mostCharacters ? null : decodeBase64(text)
    const body = bytes && scanJson().take(bytes) ? parseJson(bytes.toString('utf8')) : undefined
    const parsed = identityBody.safeParse(body)
    if (parsed.success) return parsed.data.identity
    if (typeof body !== 'object' || body === null) context.addIssue({ code: 'custom' })
    else
      for (const { field, problem } of listFieldProblems(body, parsed.error))
        context.addIssue({ code: 'custom', path: field.split('.'), params: { problem } })
    return z.NEVER
  })
  .meta({ contentEncoding: 'base64', contentMediaType: 'application/json' })
