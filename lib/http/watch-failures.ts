import diagnostics from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { asksForPage, fetchProblemPage } from './fetch-problem-page'
import { holdBackFailure } from './hold-back-failure'
import { giveReference } from './reference'

/**
 * From now on every request to this process carries a reference, and a page that fails is answered with a whole page
 * that names it, status 500 (or 413): Next itself sends an empty one and draws it in the browser, where there is JavaScript.
 * Here and not around each page, so that no page, action or metadata can be forgotten.
 */
export function watchFailures(): void {
  diagnostics.subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse } // Node's documented shape of this channel
    const reference = giveReference(request)
    if (asksForPage(request)) {
      holdBackFailure(response, (status) => fetchProblemPage(request, status, reference))
    }
  })
}
