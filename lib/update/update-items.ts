export const updateItems = [
  'name',
  'dateOfBirth',
  'gender',
  'address',
  'phone',
  'email',
  'guardian',
  'language',
] as const
export type UpdateItem = (typeof updateItems)[number]

export const readUpdateItem = (name: string): UpdateItem | null => updateItems.find((item) => item === name) ?? null

export const proofs = ['proofOfIdentity', 'proofOfDateOfBirth', 'proofOfAddress', 'proofOfRelationship'] as const
export type Proof = (typeof proofs)[number]

export const documentTypes = {
  proofOfIdentity: ['passport', 'drivingLicence', 'marriageCertificate', 'courtOrder'],
  proofOfDateOfBirth: ['birthCertificate', 'passport', 'schoolCertificate'],
  proofOfAddress: ['utilityBill', 'rentalContract', 'bankStatement', 'residenceCertificate'],
  proofOfRelationship: ['birthCertificate', 'guardianshipOrder', 'adoptionOrder'],
} as const satisfies Record<Proof, readonly string[]>
export type DocumentType = (typeof documentTypes)[Proof][number]

/** By field of `listItemFields`. */
export type Answer = Record<string, string>

/** The last part of a message key under `update.problems`. */
export type AnswerProblem =
  | 'missing'
  | 'tooLong'
  | 'malformed'
  | 'letters' // letters of another script than the field's language has
  | 'notADate'
  | 'inFuture'
  | 'tooOld'
  | 'unchanged'
  | 'pending' // an update of it is under way
  | 'taken' // the contact has the form of none that can be reached
