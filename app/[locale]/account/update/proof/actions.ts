'use server'

import { redirect } from 'next/navigation'
import { readField } from '@/lib/forms/typed-values'
import { proofs } from '@/lib/updates/update-items'
import { requireDraft } from '../require-draft'
import { buildStepPath } from '../step-path'

/** Deletes the file that was sent for a proof. */
export async function removeDocument(form: FormData): Promise<void> {
  const { locale, session, updates } = await requireDraft()
  const proof = proofs.find((each) => each === readField(form, 'proof'))
  if (!proof) redirect(buildStepPath(locale, { page: 'check' }))
  await updates.dropDocument(session.residentId, proof)
  redirect(`${buildStepPath(locale, { page: 'proof', proof })}&notice=removed`)
}
