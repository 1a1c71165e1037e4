import type Sqlite from 'better-sqlite3'
import { LRUCache } from 'lru-cache'

const mostKept = 500

/**
 * Parses each query's text once, because parsing takes longer than most queries.
 * Finish a statement before its text is prepared again: its row format is reset. Only iterators would break this.
 */
export function keepStatements<Client extends Pick<Sqlite.Database, 'prepare'>>(
  client: Client,
  most = mostKept,
): Client {
  const kept = new LRUCache<string, Sqlite.Statement>({ max: most })
  const prepare = client.prepare.bind(client) as (text: string) => Sqlite.Statement // without its tuple types
  const prepareOnce = (text: string) => {
    const statement = kept.get(text) ?? prepare(text)
    kept.set(text, statement)
    return statement.reader ? statement.raw(false) : statement
  }
  return Object.assign(client, { prepare: prepareOnce })
}
