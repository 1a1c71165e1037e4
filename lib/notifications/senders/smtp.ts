import 'server-only'
import { createTransport } from 'nodemailer'
import type { Sender } from '../sender'

const patienceMs = 10_000

/** @param url smtp:// or smtps:// with user and password @param from an address, with or without a name */
export function createSmtpSender(url: string, from: string): Sender & { close(): void } {
  const server = new URL(url)
  server.searchParams.set('pool', 'true')
  for (const step of ['connection', 'greeting', 'socket']) server.searchParams.set(`${step}Timeout`, String(patienceMs))
  const transport = createTransport(server.href, { from })
  return {
    async send({ id, message }) {
      const headers = { 'Auto-Submitted': 'auto-generated' }
      const messageId = `<portal-${id}@${from.replace(/^.*@|>$/g, '')}>`
      await transport.sendMail({
        // nodemailer would search a string for several addresses.
        to: { name: '', address: message.to },
        subject: message.subject ?? '',
        text: message.text,
        headers,
        messageId,
      })
    },
    close: () => transport.close(),
  }
}
