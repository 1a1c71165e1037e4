import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, inArray } from 'drizzle-orm'
import type { Reader, Transaction } from './database'
import { misuseReports } from './schema/activities'
import type { Vault } from './vault'

type Subject = { residentId: string; authTransactionId: number }

const place = 'misuse_reports.number'
const isAbout = ({ residentId, authTransactionId }: Subject) =>
  and(eq(misuseReports.residentId, residentId), eq(misuseReports.authTransactionId, String(authTransactionId)))

/** Returns the id. One report in each transaction. */
export async function insertMisuseReport(
  tx: Transaction,
  vault: Vault,
  { residentId, authTransactionId, number, createdAt }: Subject & { number: string; createdAt: Date },
): Promise<string> {
  const id = randomUUID()
  const numbers = { number: vault.seal(number, place), numberLookup: vault.lookup('misuse-report', number) }
  const subject = { residentId, authTransactionId: String(authTransactionId) }
  await tx.insert(misuseReports).values({ id, ...subject, ...numbers, createdAt })
  return id
}

export async function findMisuseReport(
  db: Reader,
  vault: Vault,
  subject: Subject,
): Promise<{ number: string; createdAt: Date } | null> {
  const [row] = await db.select().from(misuseReports).where(isAbout(subject))
  return row ? { number: vault.open(row.number, place), createdAt: row.createdAt } : null
}

export async function isMisuseReportNumberTaken(db: Reader, vault: Vault, number: string): Promise<boolean> {
  const lookup = vault.lookup('misuse-report', number)
  return (await db.$count(misuseReports, eq(misuseReports.numberLookup, lookup))) > 0
}

export async function listReportedTransactions(db: Reader, residentId: string, ids: number[]): Promise<Set<number>> {
  if (ids.length === 0) return new Set()
  const isAmong = inArray(misuseReports.authTransactionId, ids.map(String))
  const rows = await db
    .select({ id: misuseReports.authTransactionId })
    .from(misuseReports)
    .where(and(eq(misuseReports.residentId, residentId), isAmong))
  return new Set(rows.map(({ id }) => Number(id)))
}
