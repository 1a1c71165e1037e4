import { index, integer, table, text, timestamp, uniqueIndex } from '../dialect'

/** Only the place in a status list, nothing of the card's content. */
export const cardTokens = table(
  'card_tokens',
  {
    id: text().primaryKey(),
    residentId: text().notNull(),
    /** The card ends with this VID; null for a card with a UIN. */
    vidId: text(),
    listNumber: integer().notNull(),
    /** Random, so that neighbours have nothing in common. */
    listIndex: integer().notNull(),
    issuedAt: timestamp().notNull(),
    expiresAt: timestamp().notNull(),
    revokedAt: timestamp(),
  },
  (t) => [
    uniqueIndex('card_tokens_place').on(t.listNumber, t.listIndex),
    index('card_tokens_resident').on(t.residentId, t.issuedAt),
  ],
)
