import 'server-only'
import { buildDemoCountry } from '@/db/demo/country'
import { listNamedResidents, type NamedResident } from '@/db/demo/residents-json'

// Building the country takes a tenth of a second, so it is done once, for who asks first.
let residents: readonly NamedResident[] | undefined

/** The residents that stand for a case each, in their order. */
export function listDemoResidents(): readonly NamedResident[] {
  return (residents ??= listNamedResidents(buildDemoCountry()))
}

/** The resident of a case; null when there is no such case. */
export function findDemoResident(slug: string): NamedResident | null {
  return listDemoResidents().find((resident) => resident.case === slug) ?? null
}
