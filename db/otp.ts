import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, asc, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Transaction } from './database'
import { otpFreezes, otpTransactions } from './schema/authentication'

export type OtpHolder = { residentId: string; transactionLookup: string }
export type LiveOtp = { id: string; codeHash: string; wrongTries: number; expiresAt: Date }

export async function replaceOtp(
  tx: Transaction,
  holder: OtpHolder,
  otp: { codeHash: string; createdAt: Date; expiresAt: Date },
) {
  await tx.update(otpTransactions).set({ endedAt: otp.createdAt }).where(isOpenFor(holder))
  await tx.insert(otpTransactions).values({ id: randomUUID(), ...holder, ...otp })
}

const isOpenFor = ({ residentId, transactionLookup }: OtpHolder) =>
  and(
    eq(otpTransactions.residentId, residentId),
    eq(otpTransactions.transactionLookup, transactionLookup),
    isNull(otpTransactions.endedAt),
  )

/** Locks the code until the transaction ends. */
export async function findLiveOtp(tx: Transaction, holder: OtpHolder, now: Date): Promise<LiveOtp | null> {
  const [row] = await tx
    .select({
      id: otpTransactions.id,
      codeHash: otpTransactions.codeHash,
      wrongTries: otpTransactions.wrongTries,
      expiresAt: otpTransactions.expiresAt,
    })
    .from(otpTransactions)
    .where(and(isOpenFor(holder), gt(otpTransactions.expiresAt, now)))
    .orderBy(desc(otpTransactions.createdAt))
    .for('update')
  return row ?? null
}

export async function endOtp(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.update(otpTransactions).set({ endedAt: at }).where(eq(otpTransactions.id, id))
}

/** @param endsIt whether this was the last allowed try */
export async function recordWrongTry(tx: Transaction, id: string, endsIt: boolean, at: Date): Promise<void> {
  const wrongTries = sql`${otpTransactions.wrongTries} + 1`
  await tx
    .update(otpTransactions)
    .set(endsIt ? { wrongTries, endedAt: at } : { wrongTries })
    .where(eq(otpTransactions.id, id))
}

export async function listOtpTimesSince(tx: Transaction, residentId: string, since: Date): Promise<Date[]> {
  const rows = await tx
    .select({ at: otpTransactions.createdAt })
    .from(otpTransactions)
    .where(and(eq(otpTransactions.residentId, residentId), gt(otpTransactions.createdAt, since)))
    .orderBy(asc(otpTransactions.createdAt))
  return rows.map((row) => row.at)
}

export type Freeze = { wrongInARow: number; frozenUntil: Date | null }

export async function readFreeze(tx: Transaction, residentId: string): Promise<Freeze> {
  const [row] = await tx.select().from(otpFreezes).where(eq(otpFreezes.residentId, residentId)).for('update')
  return { wrongInARow: row?.wrongInARow ?? 0, frozenUntil: row?.frozenUntil ?? null }
}

export async function writeFreeze(tx: Transaction, residentId: string, freeze: Freeze): Promise<void> {
  await tx
    .insert(otpFreezes)
    .values({ residentId, ...freeze })
    .onConflictDoUpdate({ target: otpFreezes.residentId, set: freeze })
}
