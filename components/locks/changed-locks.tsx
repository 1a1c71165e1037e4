import { getTranslations } from 'next-intl/server'
import { Contacts } from '@/components/page/contacts'
import { Receipt } from '@/components/page/receipt'
import { Section } from '@/components/page/section'
import { SummaryList } from '@/components/page/summary-list'
import type { ChangedLocks, LockState } from '@/lib/backend/account/locks-account'
import { formatList } from '@/lib/i18n/format-list'
import type { Locale } from '@/lib/i18n/languages'
import { formatUntil } from './pick-state-words'
import { StateWords } from './state-words'

type ChangedLocksProps = {
  locale: Locale
  changed: ChangedLocks
  states: readonly LockState[]
  /** Masked; where the message went. */
  contacts: readonly string[]
  now: Date
}

/** Empty if nothing changed. */
async function Band({ locale, changed: { locked, unlocked, until }, states, now }: ChangedLocksProps) {
  const t = await getTranslations('locks')
  const list = (types: readonly LockState['authType'][]) =>
    formatList(
      locale,
      types.map((type) => t(`names.${type}`)),
    )
  const lines: string[] = []
  if (locked.length > 0) lines.push(t('changed.locked', { list: list(locked) }))
  if (unlocked.length > 0) {
    const when = until && formatUntil(locale, until, now)
    const values = { list: list(unlocked), when: when ?? '' }
    lines.push(t(when ? 'changed.unlockedUntil' : 'changed.unlocked', values))
  }
  const [label = t('changed.sameText'), note = ''] = lines
  const isAllLocked = locked.length > 0 && states.every(({ state }) => state === 'locked')
  const title = lines.length === 0 ? 'same' : isAllLocked ? 'allLocked' : 'title'
  return <Receipt title={t(`changed.${title}`)} label={label} note={note} />
}

async function Next({ locale, changed: { locked, unlocked, until }, contacts, now }: ChangedLocksProps) {
  const t = await getTranslations('locks.changed')
  return (
    <Section id="next" heading={t('next')}>
      <ul className="ds-list">
        <li>{t.rich('sent', { contacts: () => <Contacts locale={locale} contacts={contacts} /> })}</li>
        {locked.length > 0 ? <li>{t('lockedNext')}</li> : null}
        {unlocked.length > 0 ? (
          <li>{until ? t('untilNext', { when: formatUntil(locale, until, now) }) : t('openNext')}</li>
        ) : null}
      </ul>
    </Section>
  )
}

export async function ChangedLocksReceipt(props: ChangedLocksProps) {
  const { locale, changed, states, now } = props
  const t = await getTranslations('locks')
  const rows = states.map((state) => ({
    term: t(`names.${state.authType}`),
    value: <StateWords locale={locale} state={state} now={now} />,
  }))
  return (
    <>
      <Band {...props} />
      {changed.locked.length + changed.unlocked.length > 0 ? <Next {...props} /> : null}
      <Section id="now" heading={t('changed.now')}>
        <SummaryList rows={rows} />
      </Section>
    </>
  )
}
