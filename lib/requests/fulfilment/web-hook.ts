import 'server-only'
import type { FulfilmentProvider } from '../fulfilment-provider'
import { signBody } from '../sign-body'

const patienceMs = 10_000

export function createWebHookProvider(url: string, secret: string): FulfilmentProvider {
  return {
    async dispatch({ idempotencyKey, payload }) {
      const headers = {
        'content-type': 'application/json',
        'idempotency-key': idempotencyKey,
        'x-portal-signature': signBody(payload, secret),
      }
      const signal = AbortSignal.timeout(patienceMs)
      const answer = await fetch(url, { method: 'POST', headers, body: payload, redirect: 'error', signal })
      await answer.body?.cancel()
      if (!answer.ok) throw new Error(`The provider answered ${answer.status}`)
    },
  }
}
