import type Sqlite from 'better-sqlite3'

/** As many texts of queries as the portal has, and some to spare. */
const mostKept = 500

/**
 * The same connection, which reads the text of a query only the first time: drizzle hands it over anew for each call,
 * and reading it takes longer than most queries. Of a statement nothing is left behind but its form of rows, which is
 * put back to objects; so each is to be done with before its text is prepared again, as all but iterators are.
 */
export function keepStatements<Client extends Pick<Sqlite.Database, 'prepare'>>(
  client: Client,
  most = mostKept,
): Client {
  const kept = new Map<string, Sqlite.Statement>()
  const prepare = client.prepare.bind(client) as (text: string) => Sqlite.Statement // without its tuple types
  const prepareOnce = (text: string) => {
    const statement = kept.get(text) ?? prepare(text)
    kept.delete(text) // those used last stand last
    kept.set(text, statement)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return statement.reader ? statement.raw(false) : statement
  }
  return Object.assign(client, { prepare: prepareOnce })
}
