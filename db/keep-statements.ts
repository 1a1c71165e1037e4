import type Sqlite from 'better-sqlite3'

const mostKept = 500

/**
 * Parses each query's text once, because parsing takes longer than most queries.
 * Finish a statement before its text is prepared again: its row format is reset. Only iterators would break this.
 */
export function keepStatements<Client extends Pick<Sqlite.Database, 'prepare'>>(
  client: Client,
  most = mostKept,
): Client {
  const kept = new Map<string, Sqlite.Statement>()
  const prepare = client.prepare.bind(client) as (text: string) => Sqlite.Statement // without its tuple types
  const prepareOnce = (text: string) => {
    const statement = kept.get(text) ?? prepare(text)
    kept.delete(text) // the last used moves to the end
    kept.set(text, statement)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return statement.reader ? statement.raw(false) : statement
  }
  return Object.assign(client, { prepare: prepareOnce })
}
