import { index, integer, sealed, table, text, timestamp, uniqueIndex } from '../dialect'

/** An update that a resident has begun: one each, kept for 24 hours. */
export const updateDrafts = table(
  'update_drafts',
  {
    id: text().primaryKey(),
    residentId: text().notNull().unique(),
    /** JSON of `DraftContent` (db/update-drafts.ts). */
    content: sealed().notNull(),
    createdAt: timestamp().notNull(),
    updatedAt: timestamp().notNull(),
    expiresAt: timestamp().notNull(),
  },
  (t) => [index('update_drafts_expiry').on(t.expiresAt)],
)

/** Proofs uploaded for a draft. */
export const draftDocuments = table(
  'draft_documents',
  {
    id: text().primaryKey(),
    draftId: text()
      .notNull()
      .references(() => updateDrafts.id, { onDelete: 'cascade' }),
    /** proofOfAddress, proofOfIdentity, proofOfDateOfBirth or proofOfRelationship. */
    proof: text().notNull(),
    /** What kind of paper it is, such as `passport`. */
    documentType: text().notNull(),
    /** As the resident's device named it. */
    fileName: sealed().notNull(),
    contentType: text().notNull(),
    /** The file, base64 before it was sealed. */
    content: sealed().notNull(),
    byteCount: integer().notNull(),
    createdAt: timestamp().notNull(),
  },
  (t) => [uniqueIndex('draft_documents_proof').on(t.draftId, t.proof)],
)
