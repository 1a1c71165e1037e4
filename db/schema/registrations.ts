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
    /** JSON of `Applicant`. */
    applicant: sealed().notNull(),
    createdAt: timestamp().notNull(),
    updatedAt: timestamp().notNull(),
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
    reason: sealed(),
  },
  (t) => [index('registration_steps_registration').on(t.registrationId, t.id)],
)

/** The registration has its status and steps. */
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
    /** JSON of `RequestDetails`. */
    details: sealed().notNull(),
    createdAt: timestamp().notNull(),
    /** Demo mode only. */
    nextStepAt: timestamp(),
  },
  (t) => [
    index('service_requests_resident').on(t.residentId, t.createdAt),
    index('service_requests_due').on(t.nextStepAt),
  ],
)

/** For the fulfilment provider. */
export const dispatches = table(
  'hand_overs',
  {
    id: serial(),
    idempotencyKey: text().notNull().unique(),
    /** Emptied after the dispatch. */
    payload: sealed(),
    createdAt: timestamp().notNull(),
    attempts: integer().notNull().default(0),
    nextAttemptAt: timestamp(),
    doneAt: timestamp(),
  },
  (t) => [index('hand_overs_due').on(t.nextAttemptAt, t.id)],
)

export const documents = table(
  'documents',
  {
    id: text().primaryKey(),
    serviceRequestId: text()
      .notNull()
      .references(() => serviceRequests.id, { onDelete: 'cascade' }),
    residentId: text().notNull(),
    proof: text().notNull(),
    /** Such as `passport`; null if the sender did not name it. */
    documentType: text(),
    contentType: text().notNull(),
    /** Base64 before sealing. */
    content: sealed().notNull(),
    byteCount: integer().notNull(),
    createdAt: timestamp().notNull(),
  },
  (t) => [index('documents_request').on(t.serviceRequestId), index('documents_resident').on(t.residentId)],
)
