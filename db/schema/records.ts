import { integer, lookup, sealed, table, text, timestamp, uniqueIndex, namedText } from '../dialect'

/** Each hash covers the row before, so no row can be changed or removed unnoticed. */
export const auditEntries = table(
  'audit_entries',
  {
    id: text().primaryKey(),
    chain: text().notNull(),
    position: integer().notNull(),
    at: timestamp().notNull(),
    act: text().notNull(),
    outcome: text().notNull(),
    entryPoint: namedText('door').$type<'page' | 'api' | 'worker'>().notNull(),
    requestId: text().notNull(),
    hash: text().notNull(),
  },
  (t) => [uniqueIndex('audit_entries_position').on(t.chain, t.position)],
)

export const idempotentAnswers = table('idempotent_answers', {
  key: lookup().primaryKey(),
  requestHash: lookup().notNull(),
  answer: sealed().notNull(),
  createdAt: timestamp().notNull(),
  expiresAt: timestamp().notNull(),
})

/** Such as the mode that the data folder was made with. */
export const instanceFacts = table('instance_facts', {
  name: text().primaryKey(),
  value: text().notNull(),
})
