import 'server-only'
import { buildDemoCountry } from '@/db/demo/country'
import { listNamedResidents, type NamedResident } from '@/db/demo/residents-json'

// Built on first use, because it takes a tenth of a second.
let residents: readonly NamedResident[] | undefined

export function listDemoResidents(): readonly NamedResident[] {
  return (residents ??= listNamedResidents(buildDemoCountry()))
}

export function findDemoResident(slug: string): NamedResident | null {
  return listDemoResidents().find((resident) => resident.case === slug) ?? null
}
