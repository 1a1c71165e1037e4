import { index, integer, lookup, sealed, table, text, timestamp } from '../dialect'

export const residents = table(
  'residents',
  {
    id: text().primaryKey(),
    uin: sealed().notNull(),
    uinLookup: lookup().notNull().unique(),
    /** JSON of `Identity` (lib/identity/identity.ts). */
    identity: sealed().notNull(),
    /** JPEG, base64 before it was sealed; apart from `identity`, since few reads need it. */
    portrait: sealed(),
    createdAt: timestamp().notNull(),
    updatedAt: timestamp().notNull(),
  },
  (t) => [index('residents_created').on(t.createdAt, t.id)],
)

/** Which fold made the look-up hash beside it (db/fold.ts). Hashes without a version are the first one's. */
const foldVersion = () => integer().notNull().default(1)

/** Every spelling of a resident's name with the postal code, for finding by demographic data. */
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
    /** Set when a changed contact took its place: nothing is sent to it any more. */
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
