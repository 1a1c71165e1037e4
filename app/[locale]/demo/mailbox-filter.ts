import 'server-only'
import { z } from 'zod'
import { sealedCookie } from '@/lib/session/sealed-cookie'

const cookie = sealedCookie('mailbox', z.object({ to: z.string() }), 60 * 60)

/** The address that the mailbox is narrowed to, or null; kept with the browser, as no URL may hold it. */
export const readMailboxFilter = async (): Promise<string | null> => (await cookie.read())?.to ?? null

/** Narrows the mailbox to one address; null shows all again. */
export const keepMailboxFilter = (to: string | null): Promise<void> => (to ? cookie.write({ to }) : cookie.clear())
