import 'server-only'
import { spendPageLimit, startPageCall } from '@/lib/http/page-call'
import { getContainer } from '@/lib/container/container'
import { clearContactChallenge, writeContactChallenge } from '@/lib/session/contact-challenge'
import type { Contact } from '@/lib/updates/plan-steps'

/** Sends a code to the new contact of the draft; gives the page's word for what went wrong, else null. */
export async function sendContactCode(residentId: string, item: Contact): Promise<string | null> {
  const waitSeconds = await spendPageLimit('sendCode')
  if (waitSeconds) return `tooMany&seconds=${waitSeconds}`
  const { updates } = (await getContainer()).backend.account
  const start = await updates.startContactProof(residentId, item, await startPageCall())
  if (start.outcome === 'sent') {
    await writeContactChallenge(item, start.challenge)
    return null
  }
  if (!('retryAfterSeconds' in start)) return 'noContact'
  return `${start.outcome === 'frozen' ? 'frozen' : 'wait'}&seconds=${start.retryAfterSeconds}`
}

/** Sends the first code to a contact that was just entered; one sent to another address no longer counts. */
export async function sendFirstContactCode(residentId: string, item: Contact): Promise<string | null> {
  await clearContactChallenge()
  return sendContactCode(residentId, item)
}
