import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Icon } from '@/components/art/icon'
import type { LockState } from '@/lib/backend/account/locks-account'
import type { Locale } from '@/lib/i18n/languages'
import { pickStateWords } from './pick-state-words'

type ExtentProps = { isLocked: boolean; children: ReactNode }

export function Extent({ isLocked, children }: ExtentProps) {
  return (
    <span className={isLocked ? 'state locked' : 'state'}>
      {isLocked ? <Icon name="lock" /> : null}
      <span>{children}</span>
    </span>
  )
}

type StateWordsProps = { locale: Locale; state: LockState; now: Date }

export async function StateWords({ locale, state, now }: StateWordsProps) {
  const t = await getTranslations('locks.state')
  const { key, when } = pickStateWords(locale, state, now)
  if (key === 'openUntil') {
    return (
      <span className="ds-tag" data-color="warning">
        {t(key, { when })}
      </span>
    )
  }
  return <Extent isLocked={key !== 'open'}>{t(key, { when })}</Extent>
}
