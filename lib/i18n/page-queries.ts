/** Where signing in or a code may lead to. Names, not paths, so that no link can send anybody elsewhere. */
export const nextWords = [
  'account',
  'card',
  'virtualIds',
  'virtualIdNew',
  'locks',
  'history',
  'update',
  'print',
  'requests',
  'activity',
  'devices',
  'number',
] as const

const longestWaitSeconds = 3600
const mostPages = 1_000_000

/** Why a code is not sent or taken for a while. */
export const waits = ['wait', 'frozen', 'tooMany'] as const
const seconds = { most: longestWaitSeconds }
const identifierErrors = ['missing', 'malformed', 'typo', 'unknown', 'ended', 'noContact'] as const
const codeErrors = ['missing', 'malformed', 'expired', 'usedUp', 'wrong'] as const
const left = { most: 5 }
const filter = { from: 'text', to: 'text', partner: 'text', how: 'text', result: 'text', size: 'text' } as const
const page = { most: mostPages }

/** For each parameter its words, `text`, a number up to `most`, or a word for each name. */
export const pageQueries = {
  status: { error: ['missing', 'characters', 'length', 'malformed', 'notFound', 'tooMany'], seconds },
  signIn: {
    error: [...identifierErrors, ...waits],
    seconds,
    notice: ['required', 'expired', 'ended'],
    next: nextWords,
  },
  code: { error: [...codeErrors, ...waits], seconds, left, notice: ['resent'] },
  account: { number: ['shown'] },
  confirm: { for: nextWords, error: [...identifierErrors, ...waits], seconds },
  card: { error: ['missing', 'gone', 'busy'], show: 'text', number: 'text', language: 'text' },
  virtualIds: { made: 'text', ended: 'text', problem: ['unknown', 'over'] },
  virtualIdNew: { error: ['missing', 'limit', 'again'], type: 'text' },
  virtualIdRevoke: { id: 'text' },
  virtualIdShow: { id: 'text' },
  locks: { error: ['nothing', 'again'] },
  history: { ...filter, page, error: ['busy'] },
  historyFile: { ...filter, page, format: ['pdf', 'csv'] },
  historyEntry: { id: 'text', step: ['report'] },
  historyReported: { id: 'text' },
  update: { choose: ['again'], error: ['missing', 'pending'], notice: ['gone', 'dropped'] },
  updateField: { item: 'text', error: 'wordsByName' },
  updateContactCode: { item: 'text', error: [...codeErrors, 'noContact', ...waits], seconds, left, notice: ['resent'] },
  updateProof: {
    proof: 'text',
    error: ['none', 'wrongKind', 'photo', 'tooBig', 'empty', 'unreadable', 'protected', 'active', 'busy', 'quota'],
    typeError: ['missing'],
    type: 'text',
    notice: ['removed'],
  },
  updateUpload: { proof: 'text' },
  updatePreview: { proof: 'text' },
  updateCheck: { error: ['incomplete', 'pending', 'documents', 'unchanged'] },
  print: { error: ['underWay'] },
  printOrdered: { id: 'text' },
  requests: { error: ['gone', 'busy'] },
  request: { id: 'text', cancel: ['ask', 'done', 'moved'] },
  requestFile: { id: 'text' },
  activity: { page },
  devices: { notice: ['ended', 'gone', 'others'] },
  lost: { error: ['form', ...waits], seconds, for: ['UIN', 'RID'] },
  lostCode: { error: ['missing', 'malformed', 'wrong', ...waits], seconds, notice: ['resent'] },
  display: { notice: ['kept'], from: 'text' },
  verify: { error: ['tooBig'] },
  problem: { problem: ['tooLong'], reference: 'text' },
  signedOut: { everywhere: ['yes'] },
} as const

type Queries = typeof pageQueries
/** A page whose address says more than its path. */
export type QueryPage = keyof Queries

type Value<Kind> = Kind extends 'text'
  ? string
  : Kind extends 'wordsByName'
    ? Readonly<Record<string, string>>
    : Kind extends { most: number }
      ? number
      : Kind extends readonly (infer Word)[]
        ? Word
        : never

/** What may be written behind the path of a page; what is null or undefined is left out. */
export type PageQuery<Page extends string> = Page extends QueryPage
  ? { readonly [Name in keyof Queries[Page]]?: Value<Queries[Page][Name]> | null | undefined }
  : Readonly<Record<string, never>>

/** What the address of a page says: null for a word that the page does not know, '' and 0 for what is not there. */
export type ReadQuery<Page extends QueryPage> = {
  readonly [Name in keyof Queries[Page]]: Queries[Page][Name] extends readonly unknown[]
    ? Value<Queries[Page][Name]> | null
    : Value<Queries[Page][Name]>
}
