import type { IdentityChange } from '@/lib/identity/identity-change'
import { listItemsOfChange } from '@/lib/update/list-items-of-change'
import { proofs, type Proof, type UpdateItem } from '@/lib/update/update-items'

/** Other items need no proof (docs/design.md, update). */
const proofOfItem: Partial<Record<UpdateItem, Proof>> = {
  name: 'proofOfIdentity',
  dateOfBirth: 'proofOfDateOfBirth',
  address: 'proofOfAddress',
  guardian: 'proofOfRelationship',
}

/** `all` always demands the four (UPDATE_PROOFS). */
export function listProofsOfItems(items: UpdateItem[], demanded: 'by-change' | 'all'): Proof[] {
  if (demanded === 'all') return [...proofs]
  const needed = items.map((item) => proofOfItem[item])
  return proofs.filter((proof) => needed.includes(proof))
}

export function listRequiredProofs(change: IdentityChange, demanded: 'by-change' | 'all'): Proof[] {
  return listProofsOfItems(listItemsOfChange(change), demanded)
}
