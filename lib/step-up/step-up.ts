import 'server-only'
import { describeRefusal, trySendCode } from '@/lib/actions/code-problems'
import type { ResidentEntry } from '@/lib/actions/create-actions'
import type { Destination } from '@/lib/i18n/paths'
import { writeChallenge } from '@/lib/session/challenge-cookie'
import type { NextStep } from '@/lib/session/next-step'
import { type Act, type ActContext } from './act'
import { acts } from './acts'
import { forgetWaitingAct, keepWaitingAct, readWaitingAct } from './waiting-act'

type StepUpEntry = Pick<ResidentEntry, 'session' | 'backend' | 'startCall' | 'spendLimit'>

/** Returns the code's page, or the page that says why no code was sent. */
export async function sendStepUpCode(entry: StepUpEntry, next: NextStep): Promise<Destination> {
  const { backend, session } = entry
  const sent = await trySendCode(
    entry,
    (call) => backend.account.startConfirmation(session.residentId, call),
    describeRefusal,
  )
  if ('problem' in sent) return { page: 'confirm', query: { for: next, ...sent.problem } }
  await writeChallenge({ challenge: sent.challenge, purpose: 'confirm', next })
  return { page: 'code' }
}

/**
 * Does the act now if a code is recent, otherwise after a new code; the choices stay sealed. @param next the form's
 * page
 */
export async function stepUp<Values>(
  entry: StepUpEntry,
  act: Act<Values>,
  { key, values, next }: { key: string; values: Values; next: NextStep },
): Promise<Destination> {
  if (entry.session.isConfirmed) return act.perform({ ...entry, key }, values)
  await keepWaitingAct({ sessionId: entry.session.id, name: act.name, key, values })
  return sendStepUpCode(entry, next)
}

export async function performWaitingAct(entry: Omit<ActContext, 'key'>): Promise<Destination | null> {
  const waiting = await readWaitingAct(entry.session.id)
  const act = acts.find(({ name }) => name === waiting?.name)
  if (!waiting || !act) return null
  await forgetWaitingAct()
  return act.resume({ ...entry, key: waiting.key }, waiting.values)
}
