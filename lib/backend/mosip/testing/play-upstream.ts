import { createServer, type ServerResponse } from 'node:http'

export type Received = { method: string; path: string; accept: string; body: Record<string, unknown> & { id: string } }
export type PlayedUpstream = { url: string; received: Received[]; close(): Promise<void> }

/** A server in upstream's place: keeps what it gets, and answers as told; unanswered, a request hangs. */
export async function playUpstream(
  answer: (response: ServerResponse, received: Received) => void,
): Promise<PlayedUpstream> {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request
      const body = JSON.parse(Buffer.concat(chunks).toString('utf8')) as Received['body'] // the tests validate it
      const entry = { method, path, accept: headers.accept ?? '', body }
      received.push(entry)
      answer(response, entry)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  async function close() {
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { url: `http://127.0.0.1:${port}`, received, close }
}

const sendEnvelope = (response: ServerResponse, id: string, outcome: object) => {
  const at = '2018-12-09T06:39:04.683Z'
  const body = { id, version: 'v1', responseTime: at, response: null, errors: null, ...outcome }
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

/** Answers with success: `fields` beside the status and the message. */
export const succeed =
  (fields: object = {}) =>
  (response: ServerResponse, { body }: Received) =>
    sendEnvelope(response, body.id, { response: { ...fields, status: 'success', message } })

/** Answers with these errors. */
export const refuse =
  (...errors: [errorCode: string, errorMessage: string][]) =>
  (response: ServerResponse, { body }: Received) =>
    sendEnvelope(response, body.id, {
      response: {},
      errors: errors.map(([errorCode, errorMessage]) => ({ errorCode, errorMessage })),
    })

/** The sentence of the document's samples. */
export const message = 'Notification has been sent to abXXXXXXXXXcd@xyz.com'
