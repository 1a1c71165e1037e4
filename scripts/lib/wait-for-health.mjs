import { setTimeout as sleep } from 'node:timers/promises'

const pollMs = 100
const answerWithinMs = 2_000

/**
 * @param {string} origin such as http://127.0.0.1:3000
 * @returns {Promise<boolean>}
 */
export async function isHealthy(origin) {
  try {
    const answer = await fetch(`${origin}/api/v1/health`, { signal: AbortSignal.timeout(answerWithinMs) })
    await answer.body?.cancel()
    return answer.status === 200
  } catch {
    return false
  }
}

/**
 * @param {string} origin
 * @param {AbortSignal} ended aborts the wait if the server has ended or took too long
 * @returns {Promise<boolean>} false if it was aborted
 */
export async function waitForHealth(origin, ended) {
  while (!ended.aborted) {
    if (await isHealthy(origin)) return true
    await sleep(pollMs)
  }
  return false
}
