import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { Lede } from '@/components/page/lede'
import { PageTitle } from '@/components/page/page-title'
import { buildPath } from '@/lib/i18n/paths'
import { groupRid } from '@/lib/identity/rid'

const exampleRid = '10008100320482120261103081500'

type StatusFormProps = {
  action: (form: FormData) => Promise<void>
  typed: string
  error: string | undefined
}

export async function StatusForm({ action, typed, error }: StatusFormProps) {
  const [locale, t] = [await getLocale(), await getTranslations('status')]
  const lost = (chunks: ReactNode) => <a href={buildPath(locale, 'lost', { for: 'RID' })}>{chunks}</a>
  const id = (number: ReactNode) => (
    <bdi className="addr" dir="ltr">
      {number}
    </bdi>
  )
  return (
    <form className="form" action={action} noValidate>
      <div className="stack" data-gap="sm">
        <PageTitle>{t('title')}</PageTitle>
        <Lede>{t('lede')}</Lede>
      </div>
      <TextField
        id="rid"
        label={t('label')}
        hint={t.rich('hint', { example: groupRid(exampleRid), id })}
        error={error}
        defaultValue={typed}
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        dir="ltr"
      />
      <div className="actions">
        <SubmitButton>{t('submit')}</SubmitButton>
      </div>
      <p className="quiet">{t('notice')}</p>
      <p className="quiet">{t.rich('lost', { lost })}</p>
    </form>
  )
}
