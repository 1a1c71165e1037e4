import 'server-only'
import { Resend } from 'resend'
import { z } from 'zod'
import type { Vault } from '@/db/vault'
import { DeliveryError, type Sender } from '../sender'
import { makeIdempotencyKey } from './make-idempotency-key'

const taken = z.object({ id: z.string().min(1) })
// The name is safe to log; the message beside it may quote the address.
const refusal = z.object({ name: z.string().regex(/^[a-z_]{1,40}$/), statusCode: z.int().min(300).max(599) })

function nameRefusal(error: unknown): string {
  const { success, data } = refusal.safeParse(error)
  return success ? `HTTP_${data.statusCode}_${data.name}` : 'NO_VALID_ANSWER'
}

type Options = { apiKey: string; from: string; baseUrl: string; vault: Pick<Vault, 'lookup'>; patienceMs?: number }

/** Their idempotency keys outlive our retries (24 hours). @param options `baseUrl` may be a server with the same API */
export function createResendSender({ apiKey, from, baseUrl, vault, patienceMs = 10_000 }: Options): Sender {
  const { emails } = new Resend(apiKey, { baseUrl: baseUrl.replace(/\/+$/, '') })
  return {
    async send(claimed) {
      const { to, subject, text } = claimed.message
      const headers = { 'Auto-Submitted': 'auto-generated' }
      const signal = AbortSignal.timeout(patienceMs)
      const idempotencyKey = makeIdempotencyKey(vault, claimed)
      const answer = await emails.send({ from, to, subject: subject ?? '', text, headers }, { idempotencyKey, signal })
      // `answer.error` is also null for a refusal whose body is `null`.
      if (taken.safeParse(answer.data).success) return
      throw new DeliveryError(signal.aborted ? 'TIMEOUT' : nameRefusal(answer.error))
    },
  }
}
