/** For the audit and the log; holds nothing that names the person. */
export type Call = {
  requestId: string
  entryPoint: 'page' | 'api'
  device?: string
}
