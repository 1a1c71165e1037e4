import diagnostics from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { asksForPage, fetchMissingPage, fetchProblemPage, fetchTooLongPage } from './fetch-problem-page'
import { holdBackFailure } from './hold-back-failure'
import { giveReference } from './reference'

const channel = 'http.server.request.start'

/** Sends failed or missing pages whole (500, 413, 404); Next sends an empty page that only JavaScript fills. */
export function watchFailures(): { stop(): void } {
  let isFirst = true
  function watchRequest(message: unknown) {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse } // the documented shape of this Node channel
    const reference = giveReference(request)
    // Loads the parts of the problem page now, since a failing server may be short of resources.
    if (isFirst) void fetchProblemPage(request, reference)
    isFirst = false
    if (!asksForPage(request)) return
    holdBackFailure(response, {
      404: () => fetchMissingPage(request, reference),
      413: () => fetchTooLongPage(request, reference),
      500: () => fetchProblemPage(request, reference),
    })
  }
  diagnostics.subscribe(channel, watchRequest)
  return { stop: () => void diagnostics.unsubscribe(channel, watchRequest) }
}
