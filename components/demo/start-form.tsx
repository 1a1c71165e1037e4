import { getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/form/link-button'
import type { Locale } from '@/lib/i18n/languages'
import styles from './residents-table.module.css'

type Action = (form: FormData) => Promise<void>
export type StartActions = { prefillSignIn: Action; prefillStatus: Action; openMessages: Action }
type StartFormProps = {
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

/** The form has the case, never a number. */
export async function StartForm({ locale, resident, actions }: StartFormProps) {
  const t = await getTranslations('demo')
  const name = (locale === 'ar' ? resident.name.ara : resident.name.eng) ?? ''
  const hasContact = Boolean(resident.email ?? resident.phone)
  const acts = [
    { act: actions.prefillSignIn, words: t('signIn'), whose: t('signInAs', { name }), isOffered: true },
    {
      act: actions.prefillStatus,
      words: t('status'),
      whose: t('statusOf', { name }),
      isOffered: resident.rid !== null,
    },
    { act: actions.openMessages, words: t('messages'), whose: t('messagesTo', { name }), isOffered: hasContact },
  ]
  return (
    <form className={styles.start}>
      <input type="hidden" name="case" value={resident.case} />
      {acts
        .filter(({ isOffered }) => isOffered)
        .map(({ act, words, whose }) => (
          <LinkButton formAction={act} key={words}>
            {words}
            <span className="ds-sr-only"> {whose}</span>
          </LinkButton>
        ))}
    </form>
  )
}
