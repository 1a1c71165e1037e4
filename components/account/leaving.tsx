import { getTranslations } from 'next-intl/server'
import { SubmitButton } from '@/components/form/submit-button'
import { Section } from '@/components/page/section'

/** Two ways out: here, or on every device. */
export async function Leaving({ signOut }: { signOut: (form: FormData) => Promise<void> }) {
  const t = await getTranslations('account')
  return (
    <Section id="leaving" heading={t('leaving')}>
      <form className="actions" action={signOut}>
        <SubmitButton variant="secondary" icon="out">
          {t('signOut')}
        </SubmitButton>
        <SubmitButton variant="secondary" name="everywhere" value="yes">
          {t('signOutEverywhere')}
        </SubmitButton>
      </form>
      <p className="small quiet">{t('signOutEverywhereHint')}</p>
    </Section>
  )
}
