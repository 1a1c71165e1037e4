import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'

export type RecordedRequest = { method: string; path: string; headers: IncomingHttpHeaders; body: unknown }
export type RecordingServer = { url: string; requests: RecordedRequest[]; close(): Promise<void> }

/** A server on loopback that keeps what it is sent, parsed, and answers as told; left unanswered, a request hangs. */
export async function openRecordingServer(answer: (response: ServerResponse) => void): Promise<RecordingServer> {
  const requests: RecordedRequest[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      requests.push({ method, path: url, headers, body: JSON.parse(Buffer.concat(chunks).toString('utf8')) })
      answer(response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  async function close() {
    server.closeAllConnections()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { url: `http://127.0.0.1:${port}`, requests, close }
}

/** Answers with a status and a JSON body. */
export const answerJson = (status: number, body: unknown) => (response: ServerResponse) => {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}
