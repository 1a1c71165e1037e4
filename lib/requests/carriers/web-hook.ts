import 'server-only'
import type { Carrier } from '../carrier'
import { signBody } from '../sign-body'

const patienceMs = 10_000

export function createWebHookCarrier(url: string, secret: string): Carrier {
  return {
    async handOver({ idempotencyKey, payload }) {
      const headers = {
        'content-type': 'application/json',
        'idempotency-key': idempotencyKey,
        'x-portal-signature': signBody(payload, secret),
      }
      const signal = AbortSignal.timeout(patienceMs)
      const answer = await fetch(url, { method: 'POST', headers, body: payload, redirect: 'error', signal })
      await answer.body?.cancel()
      if (!answer.ok) throw new Error(`The carrier answered ${answer.status}`)
    },
  }
}
