import diagnostics from 'node:diagnostics_channel'
import { once } from 'node:events'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Server as TcpServer, type Socket } from 'node:net'
import { setImmediate as nextTurn } from 'node:timers/promises'

type Message = { request: IncomingMessage; response: ServerResponse; server: Server; socket: Socket }
export type EndOptions = {
  /** How long idle connections stay open, so that their clients learn of the end with a last answer. */
  quietMs: number
  withinMs: number
}
export type OpenCalls = {
  /** Resolves with the number of calls cut off. */
  end(options: EndOptions): Promise<number>
}

const begun = 'http.server.request.start'
/** Node accepts one connection a turn; this many turns without one mean that none waits. */
const quietTurns = 3
const mostTurns = 100

function watchConnections(server: Server) {
  const sockets = new Set<Socket>()
  const watched = { server, sockets, accepted: 0 }
  const add = (socket: Socket) => {
    if (sockets.has(socket)) return
    watched.accepted += 1
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  }
  server.on('connection', add)
  return Object.assign(watched, { add })
}
type Watched = ReturnType<typeof watchConnections>

/** Accepts clients that the system has connected already, before listening ends. */
async function letWaitingIn(watched: Watched) {
  for (let turn = 0, quiet = 0; quiet < quietTurns && turn < mostTurns; turn += 1) {
    const before = watched.accepted
    await nextTurn()
    quiet = watched.accepted === before ? quiet + 1 : 0
  }
}

/** Node counts connections without a first request as busy. */
function closeQuiet({ server, sockets }: Watched) {
  server.closeIdleConnections()
  for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
}

async function endServer(watched: Watched, responses: Set<ServerResponse>, { quietMs, withinMs }: EndOptions) {
  const { server, sockets } = watched
  const closed = once(server, 'close')
  // http's own close cuts idle connections, on which a call may be arriving.
  TcpServer.prototype.close.call(server)
  let cut = 0
  const closeAll = () => {
    cut = [...responses].filter(({ socket }) => socket && sockets.has(socket)).length
    server.closeAllConnections()
    for (const socket of sockets) socket.destroy()
  }
  const timers = [setTimeout(() => closeQuiet(watched), quietMs), setTimeout(closeAll, withinMs)]
  await closed
  timers.forEach(clearTimeout)
  return cut
}

export function watchCalls(): OpenCalls {
  const responses = new Set<ServerResponse>()
  const servers = new Map<Server, Watched>()
  let isEnding = false
  const letGo = (response: ServerResponse) => {
    response.shouldKeepAlive = false // Node then sends `Connection: close`
  }

  const noteCall = (message: unknown) => {
    const { response, server, socket } = message as Message // the documented shape of this Node channel
    const watched = servers.get(server) ?? watchConnections(server)
    servers.set(server, watched)
    watched.add(socket)
    responses.add(response)
    response.once('close', () => responses.delete(response))
    if (isEnding) letGo(response)
  }
  diagnostics.subscribe(begun, noteCall)

  return {
    async end(options) {
      await Promise.all([...servers.values()].map(letWaitingIn))
      const cut = Promise.all([...servers.values()].map((each) => endServer(each, responses, options)))
      // Only after listening has stopped, otherwise the client connects again.
      isEnding = true
      responses.forEach(letGo)
      const counts = await cut
      diagnostics.unsubscribe(begun, noteCall)
      return counts.reduce((sum, each) => sum + each, 0)
    },
  }
}
