import diagnostics from 'node:diagnostics_channel'
import { once } from 'node:events'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import { Server as TcpServer, type Socket } from 'node:net'
import { setImmediate as nextTurn } from 'node:timers/promises'

type Message = { request: IncomingMessage; response: ServerResponse; server: Server; socket: Socket }
export type EndOptions = {
  /** How long connections without a call stay open: a client that keeps them hears with its next answer to let go. */
  quietMs: number
  /** How long a call may still take. */
  withinMs: number
}
export type OpenCalls = {
  /** Takes no further connections, and resolves with the number of calls that had to be cut when all have ended. */
  end(options: EndOptions): Promise<number>
}

const begun = 'http.server.request.start'
/** So many turns without a newcomer mean that nobody waits to be let in; Node lets in one a turn. */
const quietTurns = 3
const mostTurns = 100

/** The connections of a server from its first call on. */
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

/** Who has connected already is let in before the door is shut, as the system has told them that they are. */
async function letWaitingIn(watched: Watched) {
  for (let turn = 0, quiet = 0; quiet < quietTurns && turn < mostTurns; turn += 1) {
    const before = watched.accepted
    await nextTurn()
    quiet = watched.accepted === before ? quiet + 1 : 0
  }
}

/** Those that have not said a word yet count as busy for Node, as a call might be under way. */
function closeQuiet({ server, sockets }: Watched) {
  server.closeIdleConnections()
  for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy()
}

async function endServer(watched: Watched, responses: Set<ServerResponse>, { quietMs, withinMs }: EndOptions) {
  const { server, sockets } = watched
  const closed = once(server, 'close')
  // Not http's own close: it cuts connections without a call, on which the next one may just be arriving.
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

/** Keeps count of the calls to the servers of this process from now on. */
export function watchCalls(): OpenCalls {
  const responses = new Set<ServerResponse>()
  const servers = new Map<Server, Watched>()
  let isEnding = false
  const letGo = (response: ServerResponse) => {
    response.shouldKeepAlive = false // Node then says `Connection: close`
  }

  const noteCall = (message: unknown) => {
    const { response, server, socket } = message as Message // Node's documented shape of this channel
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
      // Not before the server has stopped listening: a client that lets go connects again.
      isEnding = true
      responses.forEach(letGo)
      const counts = await cut
      diagnostics.unsubscribe(begun, noteCall)
      return counts.reduce((sum, each) => sum + each, 0)
    },
  }
}
