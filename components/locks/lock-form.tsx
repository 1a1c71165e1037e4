import { getTranslations } from 'next-intl/server'
import { RadioGroup } from '@/components/form/radio-group'
import { FormKey } from '@/components/form/form-key'
import { SubmitButton } from '@/components/form/submit-button'
import type { LockState } from '@/lib/backend/account/locks-account'
import type { Locale } from '@/lib/i18n/languages'
import type { UnlockTime } from '@/lib/locks/unlock-times'
import { LiveForm } from './live-form'
import { LockSwitches } from './lock-switches'
import { RenewChoices } from './renew-choices'

const times = ['tenMinutes', 'oneHour', 'untilLocked'] as const satisfies UnlockTime[]

type LockFormProps = {
  locale: Locale
  action: (form: FormData) => Promise<void>
  states: readonly LockState[]
  now: Date
  error?: string | undefined
}

export async function LockForm({ locale, action, states, now, error }: LockFormProps) {
  const t = await getTranslations('locks')
  const words = {
    none: t('summary.none'),
    lock: String(t.raw('summary.lock')),
    unlock: Object.fromEntries(times.map((time) => [time, String(t.raw(`summary.${time}`))])),
    names: Object.fromEntries(states.map(({ authType }) => [authType, t(`names.${authType}`)])),
  }
  return (
    <LiveForm locale={locale} action={action} words={words} submit={<SubmitButton>{t('submit')}</SubmitButton>}>
      <FormKey />
      <LockSwitches locale={locale} states={states} now={now} error={error} />
      <RenewChoices locale={locale} states={states} now={now} />
      <RadioGroup
        name="time"
        legend={t('time.legend')}
        hint={t('time.hint')}
        options={times.map((value) => ({ value, label: t(`time.${value}`) }))}
        defaultValue="tenMinutes"
      />
    </LiveForm>
  )
}
