import 'server-only'
import { z } from 'zod'
import { sealedCookie } from './sealed-cookie'

/** What waits for a code: a step that a resident has chosen and not yet confirmed. */
export type PendingStep = {
  /** One of the steps that the account pages know. */
  name: string
  /** Made with the page of the form, so that the same click twice is one step. */
  key: string
  /** What was chosen, as the form named it; a list is joined by commas. */
  values: Record<string, string>
}

const keptSeconds = 30 * 60
const stored = z.object({
  sessionId: z.string(),
  name: z.string(),
  key: z.string(),
  values: z.record(z.string(), z.string()),
})
const cookie = sealedCookie('step', stored, keptSeconds)

/** The step that waits in this session, or null. */
export async function readPendingStep(sessionId: string): Promise<PendingStep | null> {
  const content = await cookie.read()
  return content?.sessionId === sessionId ? content : null
}

export const keepPendingStep = (sessionId: string, step: PendingStep) => cookie.write({ sessionId, ...step })

export const forgetPendingStep = () => cookie.clear()
