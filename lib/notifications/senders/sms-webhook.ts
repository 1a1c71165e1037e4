import 'server-only'
import { z } from 'zod'
import type { Vault } from '@/db/vault'
import { parseJson } from '@/lib/inputs/parse-json'
import { takeSubscriberDigits } from '@/lib/contacts/phone-number'
import { DeliveryError, type Sender } from '../sender'
import { makeIdempotencyKey } from './make-idempotency-key'

const systemFailure = z.object({ cause: z.object({ code: z.string().regex(/^[A-Z0-9_]{1,40}$/) }) })

/** The error's own message may hold the address, whose query may hold a secret. */
function nameFailure(error: unknown): string {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'TIMEOUT'
  const { success, data } = systemFailure.safeParse(error)
  return success ? data.cause.code : 'UNREACHABLE'
}

/** Old templates name the country's prefix themselves; today numbers are E.164. */
function writeNumber(prefix: string, to: string): string {
  if (prefix === '' || !to.startsWith('+')) return prefix + to
  if (prefix.startsWith('+')) return to
  if (prefix === '0') return prefix + takeSubscriberDigits(to)
  return (prefix.startsWith('00') ? '00' : '') + to.slice(1)
}

/** Fills the parsed values, so no text can break the JSON. */
function fillTemplate(template: string, to: string, text: string): string {
  const fill = (value: string) =>
    value.replace(/(\+?\d*)\{to\}|\{text\}/g, (place, prefix?: string) =>
      place === '{text}' ? text : writeNumber(prefix ?? '', to),
    )
  return JSON.stringify(parseJson(template, (_, value) => (typeof value === 'string' ? fill(value) : value)))
}

type Options = {
  url: string
  body: string
  headers: Record<string, string>
  vault: Pick<Vault, 'lookup'>
  patienceMs?: number
}

/** Any 2xx means that the gateway took the message. */
export function createSmsWebhookSender({ url, body, headers, vault, patienceMs = 10_000 }: Options): Sender {
  return {
    async send(claimed) {
      const sent = new Headers({ 'Content-Type': 'application/json' })
      for (const [name, value] of Object.entries(headers)) sent.set(name, value)
      sent.set('Idempotency-Key', makeIdempotencyKey(vault, claimed))
      const answer = await fetch(url, {
        method: 'POST',
        headers: sent,
        body: fillTemplate(body, claimed.message.to, claimed.message.text),
        // A redirect could take number, text and credentials to an unknown server.
        redirect: 'manual',
        signal: AbortSignal.timeout(patienceMs),
      }).catch((error: unknown) => {
        throw new DeliveryError(nameFailure(error))
      })
      await answer.body?.cancel().catch(() => undefined)
      if (!answer.ok) throw new DeliveryError(`HTTP_${answer.status}`)
    },
  }
}
