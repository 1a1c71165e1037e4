import 'server-only'
import { describeRefusal, sendCode, type SendProblem } from '@/lib/actions/code-problems'
import type { ResidentEntry } from '@/lib/actions/create-actions'
import type { Destination } from '@/lib/i18n/paths'
import { clearContactChallenge, writeContactChallenge } from '@/lib/session/contact-challenge'
import type { Contact } from '@/lib/updates/plan-steps'

/** Sends a code to the new contact of the draft; gives what the address says when none was sent, else null. */
export async function sendContactCode(entry: ResidentEntry, item: Contact): Promise<SendProblem | null> {
  const { updates } = entry.backend.account
  const { residentId } = entry.session
  const sent = await sendCode(entry, (call) => updates.startContactProof(residentId, item, call), describeRefusal)
  if ('problem' in sent) return sent.problem
  await writeContactChallenge(item, sent.challenge)
  return null
}

/** Sends the first code to a contact that was just entered; one sent to another address no longer counts. */
export async function sendFirstContactCode(entry: ResidentEntry, item: Contact): Promise<Destination> {
  await clearContactChallenge()
  return { page: 'updateContactCode', query: { item, ...(await sendContactCode(entry, item)) } }
}
