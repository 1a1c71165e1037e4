/** Who calls, for the audit and the log; never who the person is. */
export type Call = {
  requestId: string
  door: 'page' | 'api'
  /** Browser and system, as a page's visitor's browser named itself. */
  device?: string
}
