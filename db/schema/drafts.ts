import { index, integer, sealed, table, text, timestamp, uniqueIndex } from '../dialect'

/** One for each resident, kept for 24 hours. */
export const updateDrafts = table(
  'update_drafts',
  {
    id: text().primaryKey(),
    residentId: text().notNull().unique(),
    /** JSON of `DraftContent`. */
    content: sealed().notNull(),
    createdAt: timestamp().notNull(),
    updatedAt: timestamp().notNull(),
    expiresAt: timestamp().notNull(),
  },
  (t) => [index('update_drafts_expiry').on(t.expiresAt)],
)

export const draftDocuments = table(
  'draft_documents',
  {
    id: text().primaryKey(),
    draftId: text()
      .notNull()
      .references(() => updateDrafts.id, { onDelete: 'cascade' }),
    proof: text().notNull(),
    /** Such as `passport`. */
    documentType: text().notNull(),
    fileName: sealed().notNull(),
    contentType: text().notNull(),
    /** Base64 before sealing. */
    content: sealed().notNull(),
    byteCount: integer().notNull(),
    createdAt: timestamp().notNull(),
  },
  (t) => [uniqueIndex('draft_documents_proof').on(t.draftId, t.proof)],
)
