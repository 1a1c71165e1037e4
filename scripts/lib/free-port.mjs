import { createServer } from 'node:net'

/**
 * @param {number} port 0 lets the system choose
 * @param {string} host
 * @returns {Promise<number | null>} the port that could be listened on; null when it is taken
 */
function tryToListen(port, host) {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => {
      if ('code' in error && error.code === 'EADDRINUSE') resolve(null)
      else reject(error)
    })
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address()
      server.close(() => resolve(address && typeof address === 'object' ? address.port : null))
    })
  })
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 * @throws when the port may not be listened on at all, such as one below 1024
 */
export async function isPortFree(port, host) {
  return (await tryToListen(port, host)) !== null
}

/** A port of the loopback address that nobody listens on at the moment. */
export async function findFreePort() {
  const port = await tryToListen(0, '127.0.0.1')
  if (port === null) throw new Error('The system has no free port left')
  return port
}
