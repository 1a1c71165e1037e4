import { getTranslations } from 'next-intl/server'
import type { LockState } from '@/lib/backend/account/locks-account'
import { formatList } from '@/lib/i18n/format-list'
import type { Locale } from '@/lib/i18n/languages'
import { Extent } from './state-words'

type LockOverviewProps = { locale: Locale; states: readonly LockState[] }

export async function LockOverview({ locale, states }: LockOverviewProps) {
  const t = await getTranslations('locks')
  const locked = states.filter(({ state }) => state === 'locked')
  const extent = locked.length === 0 ? 'none' : locked.length === states.length ? 'all' : 'some'
  const list = formatList(
    locale,
    locked.map(({ authType }) => t(`names.${authType}`)),
  )
  return (
    <p>
      <Extent isLocked={extent !== 'none'}>{t(`overview.${extent}`, { list })}</Extent>
    </p>
  )
}
