import { Agent, get } from 'node:http'
import { parentPort, workerData } from 'node:worker_threads'

// A thread that makes light calls at a steady pace, because a busy caller would measure its own delays.
const everyMs = 25

const { url } = workerData as { url: string } // card.ts starts it
// Open connections and little code, because the caller shares the portal's processors.
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
