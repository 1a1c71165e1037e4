/** Form field to attribute of the record. */
export const addressLines = {
  line1: 'addressLine1',
  line2: 'addressLine2',
  line3: 'addressLine3',
  city: 'city',
  province: 'province',
  region: 'region',
} as const
export type AddressLine = keyof typeof addressLines

export const addressLineNames = [
  'line1',
  'line2',
  'line3',
  'city',
  'province',
  'region',
] as const satisfies readonly AddressLine[]
export const addressFields = [...addressLineNames, 'postalCode', 'language'] as const
