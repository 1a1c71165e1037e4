import { isSameAddress } from './contact-address'
import type { Identity, LocalizedText } from './identity'

/** What an update asks to change: attributes of the record, and contacts. Absent means unchanged. */
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

/**
 * The languages given take the place of their own; those absent stay as they are (docs/design.md, update). An empty text,
 * which only the pages can give, takes its language away: a new address may have fewer lines.
 */
function mergeLanguages(current: LocalizedText[], given: LocalizedText[]): LocalizedText[] {
  const languages = new Set(given.map(({ language }) => language))
  return [...current.filter(({ language }) => !languages.has(language)), ...given.filter(({ value }) => value !== '')]
}

/** The record with the change made; contacts stand apart from it. */
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

/** The change without what is so already; empty when nothing would change. */
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

/** The attributes that a change is about. */
export function listChanged(change: IdentityChange): ChangedAttribute[] {
  const names = [...localizedAttributes, ...plainAttributes, 'phone', 'email'] as const
  return names.filter((name) => change[name] !== undefined)
}
