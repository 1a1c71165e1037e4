import 'server-only'
import { createHmac, timingSafeEqual } from 'node:crypto'

/** The value of `X-Portal-Signature`. */
export function signBody(body: string, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
}

export function isSignatureOf(signature: string, body: string, secret: string): boolean {
  const [given, right] = [Buffer.from(signature), Buffer.from(signBody(body, secret))]
  return given.length === right.length && timingSafeEqual(given, right)
}
