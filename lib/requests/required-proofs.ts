import type { IdentityChange } from '@/lib/identity/identity-change'
import { listItemsOfChange } from '@/lib/updates/list-items-of-change'
import { proofs, type Proof, type UpdateItem } from '@/lib/updates/update-items'

/** Which change is shown by which document (docs/design.md, update); items not named need none. */
const proofOfItem: Partial<Record<UpdateItem, Proof>> = {
  name: 'proofOfIdentity',
  dateOfBirth: 'proofOfDateOfBirth',
  address: 'proofOfAddress',
  guardian: 'proofOfRelationship',
}

/** The proofs that changes of the items demand; with `all` always the four (UPDATE_PROOFS). */
export function listProofsOfItems(items: UpdateItem[], demanded: 'by-change' | 'all'): Proof[] {
  if (demanded === 'all') return [...proofs]
  const needed = items.map((item) => proofOfItem[item])
  return proofs.filter((proof) => needed.includes(proof))
}

/** The proofs that a change demands. */
export function listRequiredProofs(change: IdentityChange, demanded: 'by-change' | 'all'): Proof[] {
  return listProofsOfItems(listItemsOfChange(change), demanded)
}
