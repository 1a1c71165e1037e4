import { getTranslations } from 'next-intl/server'
import { FormKey } from '@/components/form/form-key'
import { SubmitButton } from '@/components/form/submit-button'

/** A form of its own, so never nest it. */
export async function LockEverything({ action }: { action: (form: FormData) => Promise<void> }) {
  const t = await getTranslations('locks.everything')
  return (
    <form className="stack" data-gap="sm" action={action}>
      <FormKey />
      <p>{t('text')}</p>
      <SubmitButton variant="secondary" icon="lock">
        {t('submit')}
      </SubmitButton>
    </form>
  )
}
