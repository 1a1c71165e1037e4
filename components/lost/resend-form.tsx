import { getTranslations } from 'next-intl/server'
import { ResendButton } from '@/components/countdown/resend-button'

type ResendFormProps = { action: (form: FormData) => Promise<void>; waitSeconds: number }

export async function ResendForm({ action, waitSeconds }: ResendFormProps) {
  const t = await getTranslations('code')
  return (
    <form className="stack" data-gap="sm" action={action}>
      <ResendButton
        waitSeconds={waitSeconds}
        label={t('resend')}
        waitingText={t.raw('resendIn') as string /* the clock is filled in by the button */}
        readyText={t('resendNow')}
      />
    </form>
  )
}
