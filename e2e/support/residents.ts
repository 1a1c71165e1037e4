/** A named resident of `/demo/residents.json` (docs/design.md, Modes); absent values are null. */
export type Resident = {
  case: string
  uin: string
  vid: string | null
  rid: string | null
  name: { eng: string; ara: string }
  gender: string
  dateOfBirth: string
  postalCode: string
  email: string | null
  phone: string | null
  language: string
}

/** @throws when the demo country lacks the case */
export function findResident(residents: Resident[], residentCase: string): Resident {
  const found = residents.find((resident) => resident.case === residentCase)
  if (!found) throw new Error(`The demo has no resident "${residentCase}"`)
  return found
}

/** Where the resident's codes go. @throws for one without contact */
export function findAddress({ email, phone, case: residentCase }: Resident): string {
  const address = email ?? phone
  if (!address) throw new Error(`The resident "${residentCase}" has neither e-mail nor phone`)
  return address
}
