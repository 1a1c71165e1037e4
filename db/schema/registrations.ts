import type { RegistrationKind, RegistrationStep, RidStatus } from '@/lib/requests/registration'
import { index, integer, lookup, sealed, serial, table, text, timestamp } from '../dialect'

export const registrations = table(
  'registrations',
  {
    id: text().primaryKey(),
    rid: sealed().notNull(),
    ridLookup: lookup().notNull().unique(),
    /** Null until a UIN exists. */
    residentId: text(),
    kind: text().$type<RegistrationKind>().notNull(),
    status: text().$type<RidStatus>().notNull(),
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
    step: text().$type<RegistrationStep['step']>().notNull(),
    at: timestamp().notNull(),
    /** The reason of a refusal, as it was given; null without one. */
    reason: sealed(),
  },
  (t) => [index('registration_steps_registration').on(t.registrationId, t.id)],
)

/** What an update or a reprint asks for; its status and steps are those of its registration. */
export const serviceRequests = table(
  'service_requests',
  {
    id: text().primaryKey(),
    registrationId: text()
      .notNull()
      .unique()
      .references(() => registrations.id, { onDelete: 'cascade' }),
    residentId: text().notNull(),
    kind: text().$type<'UPDATE' | 'REPRINT'>().notNull(),
    /** JSON of `RequestDetails` (db/service-requests.ts). */
    details: sealed().notNull(),
    createdAt: timestamp().notNull(),
    /** When it moves on by itself (demo mode); null when it is done, or somebody else moves it. */
    nextStepAt: timestamp(),
  },
  (t) => [
    index('service_requests_resident').on(t.residentId, t.createdAt),
    index('service_requests_due').on(t.nextStepAt),
  ],
)

/** Requests that are owed to the office that prints cards or decides on updates. */
export const handOvers = table(
  'hand_overs',
  {
    id: serial(),
    idempotencyKey: text().notNull().unique(),
    /** JSON of what is handed over. Emptied once it is. */
    payload: sealed(),
    createdAt: timestamp().notNull(),
    attempts: integer().notNull().default(0),
    nextAttemptAt: timestamp(),
    doneAt: timestamp(),
  },
  (t) => [index('hand_overs_due').on(t.nextAttemptAt, t.id)],
)

/** Proofs that came with an update. */
export const documents = table(
  'documents',
  {
    id: text().primaryKey(),
    serviceRequestId: text()
      .notNull()
      .references(() => serviceRequests.id, { onDelete: 'cascade' }),
    residentId: text().notNull(),
    proof: text().notNull(),
    /** What kind of paper it is, such as `passport`; null when the sender did not say. */
    documentType: text(),
    contentType: text().notNull(),
    /** The file, base64 before it was sealed. */
    content: sealed().notNull(),
    byteCount: integer().notNull(),
    createdAt: timestamp().notNull(),
  },
  (t) => [index('documents_request').on(t.serviceRequestId), index('documents_resident').on(t.residentId)],
)
