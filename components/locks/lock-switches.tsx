import { getTranslations } from 'next-intl/server'
import type { IconName } from '@/components/art/icon-paths'
import { FieldError } from '@/components/form/field-error'
import type { LockState } from '@/lib/backend/account/locks-account'
import type { Locale } from '@/lib/i18n/languages'
import { summarizeBiometrics } from './summarize-biometrics'
import { LockRow } from './lock-row'
import { Extent, StateWords } from './state-words'

const icons = { demo: 'card', 'bio-FMR': 'finger', 'bio-IIR': 'eye', 'bio-FID': 'face' } as const satisfies Record<
  LockState['authType'],
  IconName
>

type LockSwitchesProps = { locale: Locale; states: readonly LockState[]; now: Date; error?: string | undefined }

/** Posts what was shown beside what is on. */
export async function LockSwitches({ locale, states, now, error }: LockSwitchesProps) {
  const t = await getTranslations('locks')
  const biometrics = summarizeBiometrics(states)
  const locked: string[] = states.filter(({ state }) => state === 'locked').map(({ authType }) => authType)
  if (biometrics === 'allLocked') locked.push('bio')
  const describe = (name: LockState['authType'] | 'bio') => {
    const isLocked = locked.includes(name)
    const will = t(isLocked ? 'will.unlock' : 'will.lock')
    return { name, label: t(`names.${name}`), about: t(`about.${name}`), isLocked, will }
  }
  const rowOf = (lock: LockState) => {
    const { authType } = lock
    const state = <StateWords locale={locale} state={lock} now={now} />
    const kind = authType === 'demo' ? 'single' : 'part'
    return <LockRow key={authType} {...describe(authType)} icon={icons[authType]} state={state} kind={kind} />
  }
  const together = <Extent isLocked={biometrics !== 'allOpen'}>{t(`state.${biometrics}`)}</Extent>
  return (
    <fieldset className="ds-fieldset" aria-describedby={error ? 'on-hint on-error' : 'on-hint'}>
      <legend>{t('legend')}</legend>
      <p className="small quiet" id="on-hint">
        {t('hint')}
      </p>
      <FieldError id="on-error" message={error} />
      <input type="hidden" name="shown" value={locked.join()} />
      <ul className="rows">
        {states.filter(({ authType }) => authType === 'demo').map(rowOf)}
        <LockRow {...describe('bio')} icon="user" state={together} kind="all" />
        {states.filter(({ authType }) => authType !== 'demo').map(rowOf)}
      </ul>
    </fieldset>
  )
}
