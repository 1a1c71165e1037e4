import type { ReactNode } from 'react'
import { FormKey } from '@/components/form/form-key'
import { SubmitButton } from '@/components/form/submit-button'
import { PageTitle } from '@/components/page/page-title'
import type { ResidentVid } from '@/lib/backend/account/virtual-ids-account'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import { VidFacts } from './vid-facts'

type VidStepFormProps = {
  action: (form: FormData) => Promise<void>
  locale: Locale
  vid: ResidentVid
  words: { title: string; submit: string; cancel: string }
  children: ReactNode
}

export function VidStepForm({ action, locale, vid, words, children }: VidStepFormProps) {
  return (
    <form className="form" action={action}>
      <PageTitle>{words.title}</PageTitle>
      <VidFacts locale={locale} vid={vid} />
      {children}
      <input type="hidden" name="id" value={vid.id} />
      <FormKey />
      <div className="actions">
        <SubmitButton>{words.submit}</SubmitButton>
        <a className="ds-link" href={buildPath(locale, 'virtualIds')}>
          {words.cancel}
        </a>
      </div>
    </form>
  )
}
