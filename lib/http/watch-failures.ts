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
  let isFirst = true
  diagnostics.subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse } // Node's documented shape of this channel
    const reference = giveReference(request)
    // Loads what the page is made of now: the first failure may come when the server has least to spare.
    if (isFirst) void fetchProblemPage(request, reference)
    isFirst = false
    if (!asksForPage(request)) return
    holdBackFailure(response, {
      404: () => fetchMissingPage(request, reference),
      413: () => fetchTooLongPage(request, reference),
      500: () => fetchProblemPage(request, reference),
    })
  })
}
