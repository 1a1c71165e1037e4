import 'server-only'
import { z } from 'zod'
import { sealedCookie } from '@/lib/session/sealed-cookie'

const cookie = sealedCookie('mailbox', z.object({ to: z.string() }), 60 * 60)

/** In a cookie, because no URL may hold an address. */
export const readMailboxFilter = async (): Promise<string | null> => (await cookie.read())?.to ?? null

/** Null shows all messages. */
export const keepMailboxFilter = (to: string | null): Promise<void> => (to ? cookie.write({ to }) : cookie.clear())
