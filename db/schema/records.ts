import { integer, lookup, sealed, table, text, timestamp, uniqueIndex } from '../dialect'

/** One hash chain per resident: each row's hash covers the row before it, so that nothing can be changed or taken out. */
export const auditEntries = table(
  'audit_entries',
  {
    id: text().primaryKey(),
    chain: text().notNull(),
    position: integer().notNull(),
    at: timestamp().notNull(),
    act: text().notNull(),
    outcome: text().notNull(),
    door: text().$type<'page' | 'api' | 'worker'>().notNull(),
    requestId: text().notNull(),
    hash: text().notNull(),
  },
  (t) => [uniqueIndex('audit_entries_position').on(t.chain, t.position)],
)

/** Answers of calls that issue something, kept so that a repeated call gets the same one. */
export const idempotentAnswers = table('idempotent_answers', {
  key: lookup().primaryKey(),
  requestHash: lookup().notNull(),
  answer: sealed().notNull(),
  createdAt: timestamp().notNull(),
  expiresAt: timestamp().notNull(),
})

/** Facts about this data folder, such as the mode that it was made with. */
export const instanceFacts = table('instance_facts', {
  name: text().primaryKey(),
  value: text().notNull(),
})
