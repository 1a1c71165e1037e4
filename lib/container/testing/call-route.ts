type Handler = (request: Request) => Promise<Response> | Response
export type Answer = {
  status: number
  id: string
  version: string
  responseTime: string
  transactionID?: string | null
  response: Record<string, unknown> | null
  errors: { errorCode: string; errorMessage: string }[] | null
}

/** Calls a route handler as a client would, with a body that is JSON or raw text. */
export function callRaw(handler: Handler, body: unknown, headers: Record<string, string> = {}, method = 'POST') {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const init = { method, headers: { 'content-type': 'application/json', ...headers }, body: text }
  return Promise.resolve(handler(new Request('http://127.0.0.1/', init)))
}

/** The same, with the answer's envelope parsed. */
export async function callRoute(
  handler: Handler,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const response = await callRaw(handler, body, headers)
  const envelope = (await response.json()) as Omit<Answer, 'status'> // the tests validate its shape
  return { status: response.status, ...envelope }
}

/** An envelope as the documents have it. */
export const wrap = (id: string, request: unknown, version = 'v1') => ({
  id,
  version,
  requestTime: '2018-12-09T06:39:03.683Z',
  request,
})
