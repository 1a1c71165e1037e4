import { setTimeout as sleep } from 'node:timers/promises'

const waitMs = 10_000
const pollMs = 50

/** @typedef {{ otp: string | null, at: string }} MailboxEntry an entry of `/demo/mailbox.json`, as far as needed here */

/**
 * @param {MailboxEntry[]} entries newest first
 * @param {Date} after
 * @returns {string | undefined} the newest code sent since then
 */
export function findCode(entries, after) {
  return entries.find(({ otp, at }) => otp !== null && new Date(at) >= after)?.otp ?? undefined
}

/**
 * Waits for the newest code sent to an address since a point in time.
 * @param {string} origin of the portal
 * @param {string} address
 * @param {Date} after
 * @returns {Promise<string>}
 */
export async function readMailboxCode(origin, address, after) {
  const url = `${origin}/demo/mailbox.json?to=${encodeURIComponent(address)}`
  for (const deadline = Date.now() + waitMs; Date.now() < deadline; await sleep(pollMs)) {
    const code = findCode(await (await fetch(url)).json(), after)
    if (code) return code
  }
  throw new Error('No code came to the demo mailbox')
}
