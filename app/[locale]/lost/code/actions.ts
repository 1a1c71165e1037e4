'use server'

import { readCode } from '@/lib/actions/code-problems'
import { pageAction } from '@/lib/actions/page-action'
import { sendLostId } from '@/lib/lost/recover-lost-id'
import { askForCode } from '../ask-for-code'
import { lostCookie } from '../lost-cookie'
import { countWaitSeconds, requirePendingLost } from './pending-lost'

/** A wrong code and a code for nobody look the same. */
export const enterLostCode = pageAction(async (form, { locale, backend, spendLimit, startCall }) => {
  const pending = await requirePendingLost()
  const read = readCode(form)
  if ('problem' in read) return { page: 'lostCode', query: read.problem }
  const tooMany = await spendLimit('enterCode')
  if (tooMany) return { page: 'lostCode', query: tooMany }
  const isSent = await sendLostId(backend, { ...pending, locale }, read.code, await startCall())
  if (!isSent) return { page: 'lostCode', query: { error: 'wrong' } }
  await lostCookie.write({ stage: 'sent', idType: pending.details.idType })
  return { page: 'lostSent' }
})

/** The limits are the same whether or not somebody matches. */
export const sendAnotherLostCode = pageAction(async (_form, entry) => {
  const pending = await requirePendingLost()
  const seconds = countWaitSeconds(pending)
  if (seconds > 0) return { page: 'lostCode', query: { error: 'wait', seconds } }
  const tooMany = await entry.spendLimit('sendCode')
  if (tooMany) return { page: 'lostCode', query: tooMany }
  await askForCode(entry, pending)
  return { page: 'lostCode', query: { notice: 'resent' } }
})
