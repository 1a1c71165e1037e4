import { and, eq } from 'drizzle-orm'
import { contacts } from '@/db/schema/residents'
import type { TestPortal } from '@/lib/container/testing/open-test-portal'

/** Stores a resident's contact as releases before E.164 did: as it was typed, with a look-up hash of its bare digits. */
export async function ageContact({ portal }: TestPortal, residentId: string, channel: 'email' | 'sms', typed: string) {
  const fold = channel === 'email' ? typed.trim().toLowerCase() : typed.trim().replace(/[\s().+-]/g, '')
  const { vault } = portal
  const row = {
    address: vault.seal(typed, 'contacts.address'),
    addressLookup: vault.lookup('address', fold),
    foldVersion: 1,
  }
  await portal.database.transaction((tx) =>
    tx
      .update(contacts)
      .set(row)
      .where(and(eq(contacts.residentId, residentId), eq(contacts.channel, channel))),
  )
}
