import 'server-only'
import { z } from 'zod'
import { sealedCookie } from '@/lib/session/sealed-cookie'
import type { Act } from './act'

const keptSeconds = 30 * 60

/** An act that waits for its code. Its own schema reads the values. */
const waiting = z.object({ sessionId: z.string(), name: z.string(), key: z.string(), values: z.unknown() })
export type WaitingAct = z.infer<typeof waiting>

const cookie = sealedCookie('step', waiting, keptSeconds)

export async function readWaitingAct(sessionId: string): Promise<WaitingAct | null> {
  const content = await cookie.read()
  return content?.sessionId === sessionId ? content : null
}

/** Null if no act or another one waits. */
export async function readWaitingValues<Values>(sessionId: string, act: Act<Values>): Promise<Values | null> {
  const found = await readWaitingAct(sessionId)
  return found?.name === act.name ? act.readValues(found.values) : null
}

export const keepWaitingAct = (act: WaitingAct) => cookie.write(act)

export const forgetWaitingAct = () => cookie.clear()
