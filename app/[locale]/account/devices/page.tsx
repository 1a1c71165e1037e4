import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { DevicesContent } from '@/components/devices/devices-content'
import { HelpAside } from '@/components/page/help-aside'
import { Notice } from '@/components/page/notice'
import { TaskColumns } from '@/components/page/task-columns'
import { Shell } from '@/components/shell/shell'
import { describeDevice } from '@/lib/history/describe-device'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'
import { requireSession } from '@/lib/session/require-session'
import { getSessions } from '@/lib/session/session'
import { signOut } from '../actions'
import { endDevice, endOtherDevices } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: await buildPageTitle((await getTranslations('devices'))('title')) }
}

export default async function DevicesPage({ searchParams }: { searchParams: SearchParams }) {
  const [locale, t] = [await getLocale(), await getTranslations()]
  const session = await requireSession('devices')
  const open = await (await getSessions()).list(session.residentId)
  const { notice } = await readQuery(searchParams, 'devices')
  const devices = open.map(({ id, startedAt, lastSeenAt, userAgent }) => {
    return { id, startedAt, lastSeenAt, device: describeDevice(userAgent), isThis: id === session.id }
  })
  const crumbs = [
    { label: t('pages.account'), href: buildPath(locale, 'account') },
    { label: t('pages.devices'), href: buildPath(locale, 'devices') },
  ]
  const actions = { endOne: endDevice, endOthers: endOtherDevices, signOut }
  return (
    <Shell locale={locale} session={{ signOut }} crumbs={crumbs}>
      <TaskColumns aside={<HelpAside locale={locale} notes={[t('devices.asideNotYou'), t('devices.asideIdle')]} />}>
        {notice ? <Notice tone={notice === 'gone' ? 'info' : 'success'}>{t(`devices.notice.${notice}`)}</Notice> : null}
        <DevicesContent locale={locale} devices={devices} {...actions} />
      </TaskColumns>
    </Shell>
  )
}
