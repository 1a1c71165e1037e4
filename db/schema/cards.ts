import { index, integer, table, text, timestamp, uniqueIndex } from '../dialect'

/** Signed codes of cards that were handed out: where each stands in a status list, and nothing of what it says. */
export const cardTokens = table(
  'card_tokens',
  {
    id: text().primaryKey(),
    residentId: text().notNull(),
    /** The VID that stands on it: when that ends, so does the card. Null for a card with a UIN. */
    vidId: text(),
    listNumber: integer().notNull(),
    /** Chosen at random, so that neighbours in a list have nothing in common. */
    listIndex: integer().notNull(),
    issuedAt: timestamp().notNull(),
    expiresAt: timestamp().notNull(),
    /** When a newer card took its place, or the authority took it back. */
    revokedAt: timestamp(),
  },
  (t) => [
    uniqueIndex('card_tokens_place').on(t.listNumber, t.listIndex),
    index('card_tokens_resident').on(t.residentId, t.issuedAt),
  ],
)
