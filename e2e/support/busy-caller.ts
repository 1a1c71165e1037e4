import { Agent, request } from 'node:http'

export type Outcome = { status: number } | { failure: string }

/** One call over the agent's connection; a failure is the code of the socket's error. */
export function call(origin: string, agent: Agent, path: string, body?: object): Promise<Outcome> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', accept: 'text/html' }
    const sent = request(`${origin}${path}`, { agent, method: body ? 'POST' : 'GET', headers }, (answer) => {
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0 })).on('error', (error) => fail(error))
      answer.resume()
    })
    const fail = (error: NodeJS.ErrnoException) => resolve({ failure: error.code ?? error.message })
    sent.on('error', fail).end(body && JSON.stringify(body))
  })
}

/** Calls one after the other over a connection that it keeps, until nobody listens any more; gives what each came to. */
export async function callUntilRefused(origin: string, next: () => readonly [path: string, body?: object]) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const outcomes: Outcome[] = []
  for (;;) {
    const outcome = await call(origin, agent, ...next())
    if ('failure' in outcome && outcome.failure === 'ECONNREFUSED') break
    outcomes.push(outcome)
    if ('failure' in outcome) break
  }
  agent.destroy()
  return outcomes
}
