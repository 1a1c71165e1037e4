/** `language` is the three-letter code of the wire (eng, fra, ara). */
export type LocalizedText = { language: string; value: string }

/** MOSIP's attribute names. Contacts and numbers are stored elsewhere. */
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
  preferredLang: string
}
