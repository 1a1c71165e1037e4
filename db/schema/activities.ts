import { index, lookup, sealed, serial, table, text, timestamp, uniqueIndex, namedText } from '../dialect'

/** Written in the transaction of the cause. */
export const activities = table(
  'activities',
  {
    id: serial(),
    residentId: text().notNull(),
    at: timestamp().notNull(),
    /** A message key under `activity.events`. */
    event: text().notNull(),
    entryPoint: namedText('door').$type<'page' | 'api' | 'worker'>().notNull(),
    /** JSON of `ActivityDetails`. */
    details: sealed().notNull(),
    readAt: timestamp(),
  },
  (t) => [
    index('activities_resident').on(t.residentId, t.at, t.id),
    index('activities_unread').on(t.residentId, t.readAt),
  ],
)

export const misuseReports = table(
  'misuse_reports',
  {
    id: text().primaryKey(),
    residentId: text().notNull(),
    /** For the resident to quote. */
    number: sealed().notNull(),
    numberLookup: lookup().notNull().unique(),
    authTransactionId: text().notNull(),
    createdAt: timestamp().notNull(),
  },
  (t) => [uniqueIndex('misuse_reports_subject').on(t.residentId, t.authTransactionId)],
)
