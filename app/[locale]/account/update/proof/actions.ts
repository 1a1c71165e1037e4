'use server'

import { readField } from '@/lib/forms/typed-values'
import { proofs } from '@/lib/update/update-items'
import { draftAction } from '../draft-action'

export const removeDocument = draftAction(async (form, { backend, session }) => {
  const proof = proofs.find((each) => each === readField(form, 'proof'))
  if (!proof) return { page: 'updateCheck' }
  await backend.account.update.dropDocument(session.residentId, proof)
  return { page: 'updateProof', query: { proof, notice: 'removed' } }
})
