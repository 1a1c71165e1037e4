import { index, lookup, sealed, serial, table, text, timestamp, uniqueIndex } from '../dialect'

/** What happened with a resident's ID, for the resident to read; written with what caused it. */
export const activities = table(
  'activities',
  {
    id: serial(),
    residentId: text().notNull(),
    at: timestamp().notNull(),
    /** A key of the words under `activity.events`. */
    event: text().notNull(),
    door: text().$type<'page' | 'api' | 'worker'>().notNull(),
    /** JSON of `ActivityDetails` (db/activities.ts). */
    details: sealed().notNull(),
    /** Null while unread. */
    readAt: timestamp(),
  },
  (t) => [
    index('activities_resident').on(t.residentId, t.at, t.id),
    index('activities_unread').on(t.residentId, t.readAt),
  ],
)

/** Authentications that a resident does not recognise. */
export const misuseReports = table(
  'misuse_reports',
  {
    id: text().primaryKey(),
    residentId: text().notNull(),
    /** What the resident is given, to speak of it. */
    number: sealed().notNull(),
    numberLookup: lookup().notNull().unique(),
    /** Row of auth_transactions. */
    authTransactionId: text().notNull(),
    createdAt: timestamp().notNull(),
  },
  (t) => [uniqueIndex('misuse_reports_subject').on(t.residentId, t.authTransactionId)],
)
