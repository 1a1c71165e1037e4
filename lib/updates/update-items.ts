/** What a resident may change, in the order in which it is asked: one page each. */
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

/** The item of that name, or null. */
export const readUpdateItem = (name: string): UpdateItem | null => updateItems.find((item) => item === name) ?? null

/** What the papers prove (docs/design.md, update). */
export const proofs = ['proofOfIdentity', 'proofOfDateOfBirth', 'proofOfAddress', 'proofOfRelationship'] as const
export type Proof = (typeof proofs)[number]

/** The kinds of paper that are taken as each proof. */
export const documentTypes = {
  proofOfIdentity: ['passport', 'drivingLicence', 'marriageCertificate', 'courtOrder'],
  proofOfDateOfBirth: ['birthCertificate', 'passport', 'schoolCertificate'],
  proofOfAddress: ['utilityBill', 'rentalContract', 'bankStatement', 'residenceCertificate'],
  proofOfRelationship: ['birthCertificate', 'guardianshipOrder', 'adoptionOrder'],
} as const satisfies Record<Proof, readonly string[]>
export type DocumentType = (typeof documentTypes)[Proof][number]

/** What was typed on an item's page, by field; the fields of an item are those of `listItemFields`. */
export type Answer = Record<string, string>

/** What is wrong with a field: the last part of its message key under `update.problems`. */
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
