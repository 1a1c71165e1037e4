import { index, integer, lookup, sealed, serial, table, text, timestamp } from '../dialect'

/** Messages that are owed; each row is written in the transaction of what caused it. */
export const outbox = table(
  'outbox',
  {
    id: serial(),
    residentId: text(),
    event: text().notNull(),
    channel: text().$type<'email' | 'sms'>().notNull(),
    /** JSON of `Message` (db/outbox.ts). Emptied once it is sent or given up. */
    message: sealed(),
    createdAt: timestamp().notNull(),
    /** Of no use after this (a code that has expired). */
    staleAt: timestamp(),
    attempts: integer().notNull().default(0),
    nextAttemptAt: timestamp(),
    sentAt: timestamp(),
    givenUpAt: timestamp(),
  },
  (t) => [index('outbox_due').on(t.channel, t.nextAttemptAt, t.id)],
)

/** Where demo mode delivers. */
export const mailbox = table(
  'mailbox',
  {
    id: serial(),
    addressLookup: lookup().notNull(),
    channel: text().$type<'email' | 'sms'>().notNull(),
    message: sealed().notNull(),
    at: timestamp().notNull(),
  },
  (t) => [index('mailbox_address').on(t.addressLookup, t.id)],
)
