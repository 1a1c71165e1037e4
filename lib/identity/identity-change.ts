import { isSameAddress } from '@/lib/contacts/contact-address'
import type { Identity, LocalizedText } from './identity'

export type IdentityChange = {
  fullName?: LocalizedText[] | undefined
  gender?: LocalizedText[] | undefined
  dateOfBirth?: string | undefined
  addressLine1?: LocalizedText[] | undefined
  addressLine2?: LocalizedText[] | undefined
  addressLine3?: LocalizedText[] | undefined
  region?: LocalizedText[] | undefined
  province?: LocalizedText[] | undefined
  city?: LocalizedText[] | undefined
  postalCode?: string | undefined
  parentOrGuardianName?: LocalizedText[] | undefined
  preferredLang?: string | undefined
  phone?: string | undefined
  email?: string | undefined
}
export type ChangedAttribute = keyof IdentityChange

const localizedAttributes = [
  'fullName',
  'gender',
  'addressLine1',
  'addressLine2',
  'addressLine3',
  'region',
  'province',
  'city',
  'parentOrGuardianName',
] as const
const plainAttributes = ['dateOfBirth', 'postalCode', 'preferredLang'] as const

/** Languages not given stay (docs/design.md, update). An empty text, which only pages send, removes its language. */
function mergeLanguages(current: LocalizedText[], given: LocalizedText[]): LocalizedText[] {
  const languages = new Set(given.map(({ language }) => language))
  return [...current.filter(({ language }) => !languages.has(language)), ...given.filter(({ value }) => value !== '')]
}

export function applyIdentityChange(identity: Identity, change: IdentityChange): Identity {
  const changed = { ...identity }
  for (const name of localizedAttributes) {
    const given = change[name]
    if (given) changed[name] = mergeLanguages(identity[name], given)
  }
  for (const name of plainAttributes) changed[name] = change[name] ?? identity[name]
  return changed
}

const isSameText = (current: LocalizedText[], given: LocalizedText[]) =>
  given.every(({ language, value }) => (current.find((own) => own.language === language)?.value ?? '') === value)

export function dropUnchanged(
  identity: Identity,
  contacts: { email: string | null; phone: string | null },
  change: IdentityChange,
): IdentityChange {
  const rest: IdentityChange = { ...change }
  for (const name of localizedAttributes) {
    const given = change[name]
    if (given && isSameText(identity[name], given)) delete rest[name]
  }
  for (const name of plainAttributes) if (change[name] === identity[name]) delete rest[name]
  for (const name of ['email', 'phone'] as const) {
    const [given, current] = [change[name], contacts[name]]
    if (given === undefined || (current !== null && isSameAddress(given, current))) delete rest[name]
  }
  return rest
}

export function listChanged(change: IdentityChange): ChangedAttribute[] {
  const names = [...localizedAttributes, ...plainAttributes, 'phone', 'email'] as const
  return names.filter((name) => change[name] !== undefined)
}
