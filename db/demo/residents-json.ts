import type { LocalizedText } from '@/lib/identity/identity'
import type { DemoCountry, DemoResident } from './demo-country'

/** One entry of /demo/residents.json; what a resident does not have is null. */
export type NamedResident = {
  case: string
  uin: string
  /** The VID that the case is about, be it revoked or expired; else the live perpetual one. */
  vid: string | null
  /** The newest one. */
  rid: string | null
  name: { eng: string | null; ara: string | null }
  /** In English. */
  gender: string | null
  /** yyyy/MM/dd */
  dateOfBirth: string
  postalCode: string
  email: string | null
  phone: string | null
  /** Three-letter code. */
  language: string
}

function findText(texts: readonly LocalizedText[], language: string): string | null {
  return texts.find((text) => text.language === language)?.value ?? null
}

function findVidOfCase({ case: slug, vids }: DemoResident): string | null {
  const type = slug === 'vid-expired' ? 'TEMPORARY' : 'PERPETUAL'
  return vids.filter((vid) => vid.type === type).at(-1)?.vid ?? null
}

/** The residents that stand for a case, in their order, as /demo/residents.json shows them. */
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
