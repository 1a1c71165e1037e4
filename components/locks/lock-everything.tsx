import { getTranslations } from 'next-intl/server'
import { StepKey } from '@/components/form/step-key'
import { SubmitButton } from '@/components/form/submit-button'

/** One click, then the code, and every type is locked. A form of its own: never put it into another one. */
export async function LockEverything({ action }: { action: (form: FormData) => Promise<void> }) {
  const t = await getTranslations('locks.everything')
  return (
    <form className="stack" data-gap="sm" action={action}>
      <StepKey />
      <p>{t('text')}</p>
      <SubmitButton variant="secondary" icon="lock">
        {t('submit')}
      </SubmitButton>
    </form>
  )
}
