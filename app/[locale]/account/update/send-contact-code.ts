import 'server-only'
import { describeRefusal, trySendCode, type SendProblem } from '@/lib/actions/code-problems'
import type { ResidentEntry } from '@/lib/actions/create-actions'
import type { Destination } from '@/lib/i18n/paths'
import { clearContactChallenge, writeContactChallenge } from '@/lib/session/contact-challenge'
import type { Contact } from '@/lib/update/plan-steps'

/** Returns the URL's word for a failure, otherwise null. */
export async function sendContactCode(entry: ResidentEntry, item: Contact): Promise<SendProblem | null> {
  const { update: updates } = entry.backend.account
  const { residentId } = entry.session
  const sent = await trySendCode(entry, (call) => updates.startContactProof(residentId, item, call), describeRefusal)
  if ('problem' in sent) return sent.problem
  await writeContactChallenge(item, sent.challenge)
  return null
}

/** A code sent to another address no longer counts. */
export async function sendFirstContactCode(entry: ResidentEntry, item: Contact): Promise<Destination> {
  await clearContactChallenge()
  return { page: 'updateContactCode', query: { item, ...(await sendContactCode(entry, item)) } }
}
