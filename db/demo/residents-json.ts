import type { LocalizedText } from '@/lib/identity/identity'
import type { DemoCountry, DemoResident } from './demo-country'

/** Null for what a resident lacks. */
export type NamedResident = {
  case: string
  uin: string
  /** The VID of the case, even if it has ended; otherwise the live perpetual one. */
  vid: string | null
  rid: string | null
  name: { eng: string | null; ara: string | null }
  gender: string | null
  /** yyyy/MM/dd */
  dateOfBirth: string
  postalCode: string
  email: string | null
  phone: string | null
  language: string
}

function findText(texts: readonly LocalizedText[], language: string): string | null {
  return texts.find((text) => text.language === language)?.value ?? null
}

function findVidOfCase({ case: slug, vids }: DemoResident): string | null {
  const type = slug === 'vid-expired' ? 'TEMPORARY' : 'PERPETUAL'
  return vids.filter((vid) => vid.type === type).at(-1)?.vid ?? null
}

export function listNamedResidents({ residents }: DemoCountry): NamedResident[] {
  return residents.flatMap((resident) => {
    const { case: slug, uin, identity, email, phone, registrations } = resident
    if (slug === null) return []
    return {
      case: slug,
      uin,
      vid: findVidOfCase(resident),
      rid: registrations.at(-1)?.rid ?? null,
      name: { eng: findText(identity.fullName, 'eng'), ara: findText(identity.fullName, 'ara') },
      gender: findText(identity.gender, 'eng'),
      dateOfBirth: identity.dateOfBirth,
      postalCode: identity.postalCode,
      email,
      phone,
      language: identity.preferredLang,
    }
  })
}
