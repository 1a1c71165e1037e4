import { boolean, index, integer, lookup, primaryKey, sealed, serial, table, text, timestamp } from '../dialect'

/** Who authenticated a resident, how, and with what result. */
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
    /** The ID that was used, masked; sealed all the same. */
    idUsed: sealed().notNull(),
    succeeded: boolean().notNull(),
    /** The words of the answer, such as "OTP Authentication Success". */
    answer: text().notNull(),
  },
  (t) => [index('auth_transactions_resident').on(t.residentId, t.at, t.id)],
)

/** One code sent to one individual for one transactionID. */
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
    /** Spent, superseded by a newer code, or ended by wrong tries. */
    endedAt: timestamp(),
  },
  (t) => [
    index('otp_transactions_holder').on(t.residentId, t.transactionLookup, t.createdAt),
    index('otp_transactions_created').on(t.createdAt),
  ],
)

/** Wrong codes in a row over all of a resident's codes, and the freeze that follows. */
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
    /** When a code was last entered in it. */
    confirmedAt: timestamp().notNull(),
    expiresAt: timestamp().notNull(),
    endedAt: timestamp(),
    /** Browser and system, as the browser named itself. */
    userAgent: sealed().notNull(),
  },
  (t) => [index('sessions_resident').on(t.residentId, t.startedAt)],
)
