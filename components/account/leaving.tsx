import { getTranslations } from 'next-intl/server'
import { SubmitButton } from '@/components/form/submit-button'
import { Section } from '@/components/page/section'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'

type LeavingProps = { locale: Locale; signOut: (form: FormData) => Promise<void> }

export async function Leaving({ locale, signOut }: LeavingProps) {
  const t = await getTranslations('account')
  return (
    <Section id="leaving" heading={t('leaving')}>
      <form className="actions" action={signOut}>
        <SubmitButton variant="secondary" icon="out">
          {t('signOut')}
        </SubmitButton>
        <a className="ds-link" href={buildPath(locale, 'devices')}>
          {t('otherDevices')}
        </a>
      </form>
    </Section>
  )
}
