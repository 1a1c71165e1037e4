import { index, lookup, sealed, serial, table, text, timestamp } from '../dialect'

export const registrations = table(
  'registrations',
  {
    id: text().primaryKey(),
    rid: sealed().notNull(),
    ridLookup: lookup().notNull().unique(),
    /** Null until a UIN exists. */
    residentId: text(),
    kind: text().$type<'NEW' | 'UPDATE' | 'REPRINT'>().notNull(),
    status: text().$type<'RECEIVED' | 'PROCESSING' | 'PROCESSED' | 'REJECTED' | 'RE_REGISTER'>().notNull(),
    /** JSON of `Applicant` (db/registrations.ts): name and contacts as they were given. */
    applicant: sealed().notNull(),
    createdAt: timestamp().notNull(),
    updatedAt: timestamp().notNull(),
    /** When its status was last sent to the registered contact. */
    statusSentAt: timestamp(),
  },
  (t) => [index('registrations_resident').on(t.residentId, t.createdAt)],
)

export const registrationSteps = table(
  'registration_steps',
  {
    id: serial(),
    registrationId: text()
      .notNull()
      .references(() => registrations.id, { onDelete: 'cascade' }),
    step: text().$type<'RECEIVED' | 'CHECKED' | 'IN_PROCESS' | 'DONE' | 'REFUSED' | 'RE_REGISTER'>().notNull(),
    at: timestamp().notNull(),
  },
  (t) => [index('registration_steps_registration').on(t.registrationId, t.id)],
)
