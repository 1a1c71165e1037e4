import 'server-only'
import { eq, like } from 'drizzle-orm'
import type { Reader, Transaction } from './database'
import { instanceFacts } from './schema/records'

export async function readInstanceFact(db: Reader, name: string): Promise<string | null> {
  const [row] = await db.select({ value: instanceFacts.value }).from(instanceFacts).where(eq(instanceFacts.name, name))
  return row?.value ?? null
}

/** The prefix must hold no wildcard. */
export async function listInstanceFacts(db: Reader, prefix: string): Promise<{ name: string; value: string }[]> {
  return db
    .select()
    .from(instanceFacts)
    .where(like(instanceFacts.name, `${prefix}%`))
}

/** Facts never change. */
export async function writeInstanceFactOnce(tx: Transaction, name: string, value: string): Promise<void> {
  await tx.insert(instanceFacts).values({ name, value }).onConflictDoNothing()
}
