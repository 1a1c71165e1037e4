import { getTranslations } from 'next-intl/server'
import { FormKey } from '@/components/form/form-key'
import { SubmitButton } from '@/components/form/submit-button'
import { Lede } from '@/components/page/lede'
import { PageTitle } from '@/components/page/page-title'
import { Section } from '@/components/page/section'
import { SummaryList } from '@/components/page/summary-list'
import { PostalAddress } from '@/components/requests/postal-address'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'

type PrintFormProps = {
  locale: Locale
  action: (form: FormData) => Promise<void>
  address: readonly string[]
  /** The open order that the page shows. */
  known?: string | undefined
}

export async function PrintForm({ locale, action, address, known }: PrintFormProps) {
  const t = await getTranslations('print')
  const terms = [
    { term: t('cost'), value: t('free') },
    { term: t('time'), value: t('timeText') },
    { term: t('message'), value: t('messageText') },
  ]
  return (
    <form className="stack" data-gap="lg" action={action} noValidate>
      <Section id="address" heading={t('address')} gap="sm">
        <div className="panel">
          <PostalAddress lines={address} />
        </div>
        <a className="tap" href={buildPath(locale, 'update')}>
          {t('change')}
        </a>
        <p className="small quiet">{t('changeNote')}</p>
      </Section>
      <SummaryList rows={terms} />
      <FormKey />
      {known ? <input type="hidden" name="known" value={known} /> : null}
      <div className="actions">
        <SubmitButton icon="print" variant={known ? 'secondary' : 'primary'}>
          {known ? t('underWay.another') : t('submit')}
        </SubmitButton>
      </div>
    </form>
  )
}

/** For the first order, or the first since the last one ended. */
export async function PrintTask(props: PrintFormProps) {
  const t = await getTranslations('print')
  return (
    <div className="stack" data-gap="lg">
      <div className="stack" data-gap="sm">
        <PageTitle>{t('title')}</PageTitle>
        <Lede>{t('lede')}</Lede>
      </div>
      <PrintForm {...props} />
    </div>
  )
}
