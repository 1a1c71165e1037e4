/** One value of an attribute in one language; `language` is the three-letter code of the wire (eng, fra, ara). */
export type LocalizedText = { language: string; value: string }

/** What a resident's record says of the person, under MOSIP's attribute names. Contacts and numbers stand apart. */
export type Identity = {
  fullName: LocalizedText[]
  gender: LocalizedText[]
  /** yyyy/MM/dd */
  dateOfBirth: string
  addressLine1: LocalizedText[]
  addressLine2: LocalizedText[]
  addressLine3: LocalizedText[]
  region: LocalizedText[]
  province: LocalizedText[]
  city: LocalizedText[]
  postalCode: string
  parentOrGuardianName: LocalizedText[]
  /** Three-letter code. */
  preferredLang: string
}
