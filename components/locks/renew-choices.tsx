import { getTranslations } from 'next-intl/server'
import { CheckboxGroup } from '@/components/form/checkbox-group'
import type { LockState } from '@/lib/backend/account/locks-account'
import type { Locale } from '@/lib/i18n/languages'
import { formatUntil } from './pick-state-words'

type RenewChoicesProps = { locale: Locale; states: readonly LockState[]; now: Date }

export async function RenewChoices({ locale, states, now }: RenewChoicesProps) {
  const t = await getTranslations('locks')
  const open = states.flatMap(({ authType, until }) => (until ? [{ authType, until }] : []))
  if (open.length === 0) return null
  const options = open.map(({ authType: value, until }) => ({
    value,
    label: t('renew.choice', { name: t(`names.${value}`), when: formatUntil(locale, until, now) }),
  }))
  return <CheckboxGroup name="renew" legend={t('renew.legend')} hint={t('renew.hint')} options={options} />
}
