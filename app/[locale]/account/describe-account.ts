import 'server-only'
import { getTranslations } from 'next-intl/server'
import type { ServiceStates } from '@/components/account/services'
import { getContainer } from '@/lib/container/container'

const recentCount = 4
const underWay: string[] = ['RECEIVED', 'PROCESSING']

export async function describeAccount(residentId: string) {
  const t = await getTranslations('account.states')
  const { account } = (await getContainer()).backend
  const [vids, locks, requests, draft, { unread }, recent] = await Promise.all([
    account.virtualIds.list(residentId),
    account.locks.list(residentId),
    account.requests.list(residentId),
    account.update.readDraft(residentId),
    account.activity.count(residentId),
    account.activity.list(residentId, { offset: 0, limit: recentCount }),
  ])
  const locked = locks.filter(({ state }) => state === 'locked').length
  const states: ServiceStates = {
    virtualIds: t('virtualIds', { count: vids.filter(({ state }) => state === 'live').length }),
    locks: t('locks', { count: locked, total: locks.length }),
    requests: t('requests', { count: requests.filter(({ status }) => underWay.includes(status)).length }),
    ...(draft ? { update: t('update') } : {}),
  }
  return { states, unread, recent }
}
