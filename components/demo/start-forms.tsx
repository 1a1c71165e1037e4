import { getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/form/link-button'
import type { Locale } from '@/lib/i18n/languages'
import styles from './residents-table.module.css'

type Action = (form: FormData) => Promise<void>
export type StartActions = { startSignIn: Action; startStatus: Action; openMessages: Action }
type StartFormsProps = {
  locale: Locale
  resident: {
    case: string
    name: { eng: string | null; ara: string | null }
    rid: string | null
    email: string | null
    phone: string | null
  }
  actions: StartActions
}

/** What may be started as this resident; each form says which case, never a number. */
export async function StartForms({ locale, resident, actions }: StartFormsProps) {
  const t = await getTranslations('demo')
  const name = (locale === 'ar' ? resident.name.ara : resident.name.eng) ?? ''
  const hasContact = Boolean(resident.email ?? resident.phone)
  const forms = [
    { action: actions.startSignIn, words: t('signIn'), whose: t('signInAs', { name }), isOffered: true },
    {
      action: actions.startStatus,
      words: t('status'),
      whose: t('statusOf', { name }),
      isOffered: resident.rid !== null,
    },
    { action: actions.openMessages, words: t('messages'), whose: t('messagesTo', { name }), isOffered: hasContact },
  ]
  return (
    <div className={styles.start}>
      {forms
        .filter(({ isOffered }) => isOffered)
        .map(({ action, words, whose }) => (
          <form action={action} key={words}>
            <LinkButton name="case" value={resident.case}>
              {words}
              <span className="ds-sr-only"> {whose}</span>
            </LinkButton>
          </form>
        ))}
    </div>
  )
}
