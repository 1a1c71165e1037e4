'use server'

import { describeRefusal, describeSpentCode, readCode, trySendCode } from '@/lib/actions/code-problems'
import { pageAction } from '@/lib/actions/page-action'
import { readChallenge, writeChallenge } from '@/lib/session/challenge-cookie'
import { readSession } from '@/lib/session/session'
import { enterVerified } from './enter-verified'
import { findPageWithoutChallenge } from './find-page-without-challenge'

export const verifyCode = pageAction(async (form, entry) => {
  const pending = await readChallenge()
  if (!pending) return findPageWithoutChallenge()
  const read = readCode(form)
  if ('problem' in read) return { page: 'code', query: read.problem }
  const tooMany = await entry.spendLimit('enterCode')
  if (tooMany) return { page: 'code', query: tooMany }
  const { challenge, purpose } = pending
  const session = purpose === 'confirm' ? await readSession() : null
  const own = session?.residentId === challenge.residentId ? session : null
  const { account } = entry.backend
  const spent = await account.confirmCode(challenge, read.code, await entry.startCall(), own?.id)
  const isRepeated = spent.outcome === 'gone' && own !== null // perhaps the same click, come twice
  const isKnown = isRepeated && (await readSession())?.isConfirmed
  if (spent.outcome !== 'verified' && !isKnown) return { page: 'code', query: describeSpentCode(spent) }
  return enterVerified(entry, pending, own)
})

export const sendAnotherCode = pageAction(async (_form, entry) => {
  const pending = await readChallenge()
  if (!pending) return findPageWithoutChallenge()
  const { account } = entry.backend
  const sent = await trySendCode(entry, (call) => account.resendCode(pending.challenge, call), describeRefusal)
  if ('problem' in sent) {
    const { problem } = sent
    return problem.error === 'noContact' ? { page: 'signIn', query: problem } : { page: 'code', query: problem }
  }
  await writeChallenge({ ...pending, challenge: sent.challenge })
  return { page: 'code', query: { notice: 'resent' } }
})
