import { listChanged, type ChangedAttribute, type IdentityChange } from '@/lib/identity/identity-change'

export const proofs = ['proofOfAddress', 'proofOfIdentity', 'proofOfRelationship', 'proofOfDateOfBirth'] as const
export type Proof = (typeof proofs)[number]

/** Which change is shown by which document (design.md, update); changes not named need none. */
const proofOfChange: Partial<Record<ChangedAttribute, Proof>> = {
  addressLine1: 'proofOfAddress',
  addressLine2: 'proofOfAddress',
  addressLine3: 'proofOfAddress',
  region: 'proofOfAddress',
  province: 'proofOfAddress',
  city: 'proofOfAddress',
  postalCode: 'proofOfAddress',
  fullName: 'proofOfIdentity',
  dateOfBirth: 'proofOfDateOfBirth',
  parentOrGuardianName: 'proofOfRelationship',
}

/** The proofs that a change demands; with `all` always the four (UPDATE_PROOFS). */
export function listRequiredProofs(change: IdentityChange, demanded: 'by-change' | 'all'): Proof[] {
  if (demanded === 'all') return [...proofs]
  const needed = listChanged(change).map((attribute) => proofOfChange[attribute])
  return proofs.filter((proof) => needed.includes(proof))
}
