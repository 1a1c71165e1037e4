import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/art/icon'
import type { LockState } from '@/lib/backend/account/lock-account'
import { formatList } from '@/lib/i18n/format-list'
import type { Locale } from '@/lib/i18n/languages'

type LockOverviewProps = { locale: Locale; states: readonly LockState[] }

/** What is locked, in one line. */
export async function LockOverview({ locale, states }: LockOverviewProps) {
  const t = await getTranslations('locks')
  const locked = states.filter(({ state }) => state === 'locked')
  const extent = locked.length === 0 ? 'none' : locked.length === states.length ? 'all' : 'some'
  const list = formatList(locale, locked.map(({ authType }) => t(`names.${authType}`))) // prettier-ignore
  return (
    <p className={extent === 'none' ? 'state' : 'state locked'}>
      <Icon name={extent === 'none' ? 'unlock' : 'lock'} />
      {t(`overview.${extent}`, { list })}
    </p>
  )
}
