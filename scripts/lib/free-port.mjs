import { createServer } from 'node:net'

/**
 * @param {number} port 0 lets the system choose
 * @param {string} host
 * @returns {Promise<number | null>} the port, or null if it is taken
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
 * @throws if this process may not listen on the port, such as one below 1024
 */
export async function isPortFree(port, host) {
  return (await tryToListen(port, host)) !== null
}

/** On the loopback address. */
export async function findFreePort() {
  const port = await tryToListen(0, '127.0.0.1')
  if (port === null) throw new Error('The system has no free port left')
  return port
}
