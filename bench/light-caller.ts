import { Agent, get } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'

// A thread that makes light calls at a steady pace, for another: whoever has much to do itself measures its own delays.
const everyMs = 25

const { url } = workerData as { url: string } // as card.ts starts it
// With connections that stay open, and no more of a client than that: it has the same processors as the portal.
const agent = new Agent({ keepAlive: true })

const call = () =>
  new Promise<void>((resolve, reject) => {
    const sent = get(url, { agent }, (answer) => answer.resume().on('end', resolve))
    sent.on('error', reject)
  })

const times: number[] = []
const waiting: Promise<unknown>[] = []
const timer = setInterval(() => {
  const start = performance.now()
  waiting.push(call().then(() => times.push(performance.now() - start)))
}, everyMs)

async function stop() {
  clearInterval(timer)
  await Promise.all(waiting)
  agent.destroy()
  parentPort?.postMessage(times)
}

parentPort?.once('message', () => void stop())
