import { index, integer, lookup, sealed, serial, table, text, timestamp } from '../dialect'

/** Written in the transaction of the cause. */
export const outbox = table(
  'outbox',
  {
    id: serial(),
    residentId: text(),
    event: text().notNull(),
    channel: text().$type<'email' | 'sms'>().notNull(),
    /** JSON of `Message`; emptied once sent or given up. */
    message: sealed(),
    createdAt: timestamp().notNull(),
    staleAt: timestamp(),
    attempts: integer().notNull().default(0),
    nextAttemptAt: timestamp(),
    sentAt: timestamp(),
    givenUpAt: timestamp(),
  },
  (t) => [index('outbox_due').on(t.channel, t.nextAttemptAt, t.id)],
)

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
