import { index, integer, lookup, sealed, table, text, timestamp } from '../dialect'

export const residents = table(
  'residents',
  {
    id: text().primaryKey(),
    uin: sealed().notNull(),
    uinLookup: lookup().notNull().unique(),
    /** JSON of `Identity`. */
    identity: sealed().notNull(),
    /** Base64 before sealing; separate from `identity`, because few reads need it. */
    portrait: sealed(),
    createdAt: timestamp().notNull(),
    updatedAt: timestamp().notNull(),
  },
  (t) => [index('residents_created').on(t.createdAt, t.id)],
)

/** The fold that made the hash (db/fold.ts); old hashes without a version are version 1. */
const foldVersion = () => integer().notNull().default(1)

export const demographicLookups = table(
  'demographic_lookups',
  {
    residentId: text()
      .notNull()
      .references(() => residents.id, { onDelete: 'cascade' }),
    nameAndPostalCode: lookup().notNull(),
    foldVersion: foldVersion(),
  },
  (t) => [
    index('demographic_lookups_value').on(t.nameAndPostalCode),
    index('demographic_lookups_resident').on(t.residentId),
    index('demographic_lookups_fold').on(t.foldVersion, t.residentId),
  ],
)

export const contacts = table(
  'contacts',
  {
    id: text().primaryKey(),
    residentId: text()
      .notNull()
      .references(() => residents.id, { onDelete: 'cascade' }),
    channel: text().$type<'email' | 'sms'>().notNull(),
    address: sealed().notNull(),
    addressLookup: lookup().notNull(),
    foldVersion: foldVersion(),
    createdAt: timestamp().notNull(),
    /** Set once another contact has replaced it. */
    replacedAt: timestamp(),
  },
  (t) => [
    index('contacts_resident').on(t.residentId),
    index('contacts_address').on(t.addressLookup),
    index('contacts_fold').on(t.foldVersion, t.id),
  ],
)

export const vids = table(
  'vids',
  {
    id: text().primaryKey(),
    residentId: text()
      .notNull()
      .references(() => residents.id, { onDelete: 'cascade' }),
    vid: sealed().notNull(),
    vidLookup: lookup().notNull().unique(),
    type: text().$type<'PERPETUAL' | 'TEMPORARY'>().notNull(),
    createdAt: timestamp().notNull(),
    expiresAt: timestamp(),
    revokedAt: timestamp(),
  },
  (t) => [index('vids_resident').on(t.residentId, t.createdAt)],
)

export const authLocks = table(
  'auth_locks',
  {
    id: text().primaryKey(),
    residentId: text()
      .notNull()
      .references(() => residents.id, { onDelete: 'cascade' }),
    authType: text().notNull(),
    lockedAt: timestamp().notNull(),
    unlockedUntil: timestamp(),
  },
  (t) => [index('auth_locks_resident').on(t.residentId, t.authType)],
)
