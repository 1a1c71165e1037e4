import { expect, type APIRequestContext } from '@playwright/test'
import { findCode, type MailboxEntry } from '../../scripts/lib/read-mailbox.mjs'

/** Codes come within a moment, and every journey waits for some. */
const pollMs = [50, 50, 100, 100, 250]

/**
 * The newest code sent to the address since a point in time; waits for it, as messages are sent after the answer.
 * @param after taken just before the code was asked for
 */
export async function readCode(request: APIRequestContext, address: string, after: Date): Promise<string> {
  let code: string | undefined
  await expect
    .poll(
      async () => {
        // A connection kept alive may end just as it is used again: then the next try answers.
        const answer = await request.get('/demo/mailbox.json', { params: { to: address } }).catch(() => null)
        if (!answer) return undefined
        const entries = (await answer.json()) as MailboxEntry[] // the form that docs/design.md promises
        return (code = findCode(entries, after))
      },
      { message: `a code sent to ${address}`, timeout: 10_000, intervals: pollMs },
    )
    .toBeDefined()
  return code ?? ''
}
