import { boolean, index, integer, lookup, primaryKey, sealed, serial, table, text, timestamp } from '../dialect'

export const authTransactions = table(
  'auth_transactions',
  {
    id: serial(),
    residentId: text().notNull(),
    at: timestamp().notNull(),
    modality: text().notNull(),
    partnerName: sealed().notNull(),
    partnerLookup: lookup().notNull(),
    partnerTransactionId: text().notNull(),
    /** Masked, and sealed as well. */
    idUsed: sealed().notNull(),
    succeeded: boolean().notNull(),
    /** Such as "OTP Authentication Success". */
    answer: text().notNull(),
  },
  (t) => [index('auth_transactions_resident').on(t.residentId, t.at, t.id)],
)

export const otpTransactions = table(
  'otp_transactions',
  {
    id: text().primaryKey(),
    residentId: text().notNull(),
    transactionLookup: lookup().notNull(),
    codeHash: lookup().notNull(),
    wrongTries: integer().notNull().default(0),
    createdAt: timestamp().notNull(),
    expiresAt: timestamp().notNull(),
    /** Used, replaced, or ended by wrong tries. */
    endedAt: timestamp(),
  },
  (t) => [
    index('otp_transactions_holder').on(t.residentId, t.transactionLookup, t.createdAt),
    index('otp_transactions_created').on(t.createdAt),
  ],
)

/** Counts wrong codes in a row over all codes of a resident. */
export const otpFreezes = table(
  'otp_freezes',
  {
    residentId: text().notNull(),
    wrongInARow: integer().notNull(),
    frozenUntil: timestamp(),
  },
  (t) => [primaryKey({ columns: [t.residentId] })],
)

export const sessions = table(
  'sessions',
  {
    /** Keyed hash of the token's id. */
    id: lookup().primaryKey(),
    residentId: text().notNull(),
    startedAt: timestamp().notNull(),
    lastSeenAt: timestamp().notNull(),
    /** When a code was last entered. */
    confirmedAt: timestamp().notNull(),
    expiresAt: timestamp().notNull(),
    endedAt: timestamp(),
    userAgent: sealed().notNull(),
  },
  (t) => [index('sessions_resident').on(t.residentId, t.startedAt)],
)
