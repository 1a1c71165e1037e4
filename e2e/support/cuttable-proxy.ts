import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'

/** Stands between a program and a TCP server, at a port of its own, and can be away. */
export function makeProxy(port: number, target: number) {
  const sockets = new Set<Socket>()
  let server: Server | null = null

  function join(from: Socket) {
    const to = connect(target, '127.0.0.1')
    for (const [socket, other] of [
      [from, to],
      [to, from],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => other.destroy()).on('close', () => sockets.delete(socket))
    }
    from.pipe(to).pipe(from)
  }

  return {
    async open() {
      server = createServer(join).listen(port, '127.0.0.1')
      await once(server, 'listening')
    },
    async cut() {
      const closed = server && once(server, 'close')
      server?.close()
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}
