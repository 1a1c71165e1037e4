import 'server-only'
import { randomInt } from 'node:crypto'
import type { StoredAuthTransaction } from '@/db/auth-transactions'
import { listContacts } from '@/db/contacts'
import type { Transaction } from '@/db/database'
import { insertDispatch } from '@/db/dispatches'
import { findMisuseReport, insertMisuseReport, isMisuseReportNumberTaken } from '@/db/misuse-reports'
import type { Resident } from '@/db/residents'
import { pickLanguage } from '@/lib/identity/present'
import type { MisuseReport } from '../account/history-account'
import type { Call } from '../call'
import { performConfirmed } from './confirmed-operation'
import type { EmbeddedServices } from './services'

/** Two groups are easy to read out on the phone: 4821-0933. */
async function inventUnusedNumber(tx: Transaction, { vault }: EmbeddedServices): Promise<string> {
  for (;;) {
    const digits = String(randomInt(10_000_000, 100_000_000))
    const number = `${digits.slice(0, 4)}-${digits.slice(4)}`
    if (!(await isMisuseReportNumberTaken(tx, vault, number))) return number
  }
}

async function describeReport(
  tx: Transaction,
  { vault }: EmbeddedServices,
  resident: Resident,
  entry: StoredAuthTransaction,
  report: { id: string; number: string },
) {
  const contacts = await listContacts(tx, vault, resident.id)
  const { at, modality, partnerName, partnerTransactionId, idUsed, succeeded, answer } = entry
  return {
    idempotencyKey: report.id,
    kind: 'MISUSE',
    number: report.number,
    name: pickLanguage(resident.identity.fullName, 'eng'),
    contacts: contacts.map(({ channel, address }) => ({ channel, address })),
    use: { at: at.toISOString(), modality, partnerName, partnerTransactionId, idUsed, succeeded, answer },
  }
}

async function takeReport(
  tx: Transaction,
  services: EmbeddedServices,
  resident: Resident,
  entry: StoredAuthTransaction,
): Promise<{ number: string; createdAt: Date }> {
  const { vault, requests, now } = services
  const createdAt = now()
  const number = await inventUnusedNumber(tx, services)
  const subject = { residentId: resident.id, authTransactionId: entry.id }
  const id = await insertMisuseReport(tx, vault, { ...subject, number, createdAt })
  if (requests.isHandedOver) {
    const payload = await describeReport(tx, services, resident, entry, { id, number })
    await insertDispatch(tx, vault, id, JSON.stringify(payload), createdAt)
  }
  return { number, createdAt }
}

export async function reportMisuse(
  services: EmbeddedServices,
  entry: StoredAuthTransaction,
  call: Call,
): Promise<MisuseReport> {
  const { residentId, id: authTransactionId } = entry
  const { database, vault } = services
  const find = () => findMisuseReport(database.reader, vault, { residentId, authTransactionId })
  const known = await find()
  if (known) return known
  const operation = {
    act: 'misuse.reported',
    // Of two reports at once, the second waits and gets the first answer.
    repeatable: { api: 'misuse-report', actKey: String(authTransactionId), request: { authTransactionId } },
    async work(tx: Transaction, resident: Resident) {
      const { number, createdAt } = await takeReport(tx, services, resident, entry)
      const event = { event: 'misuseReported', number, at: createdAt } as const
      return { answer: { number, createdAt: createdAt.toISOString() }, event }
    },
  }
  const answer = await performConfirmed<{ number: string; createdAt: string }>(services, residentId, operation, call)
  return { number: answer.number, createdAt: new Date(answer.createdAt) }
}
