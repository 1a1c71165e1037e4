import diagnostics from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { asksForPage, fetchMissingPage, fetchProblemPage, fetchTooLongPage } from './fetch-problem-page'
import { holdBackFailure } from './hold-back-failure'
import { giveReference } from './reference'

/**
 * From now on every request to this process carries a reference, and a page that fails or is not there is answered
 * with a whole page, status 500, 413 or 404: Next itself sends an empty one and draws it in the browser, where there is JavaScript.
 * Here and not around each page, so that no page, action or metadata can be forgotten.
 */
export function watchFailures(): void {
  diagnostics.subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse } // Node's documented shape of this channel
    const reference = giveReference(request)
    if (!asksForPage(request)) return
    holdBackFailure(response, {
      404: () => fetchMissingPage(request, reference),
      413: () => fetchTooLongPage(request, reference),
      500: () => fetchProblemPage(request, reference),
    })
  })
}
