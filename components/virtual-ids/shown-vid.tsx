import { getTranslations } from 'next-intl/server'
import { Id } from '@/components/page/id'
import { Lede } from '@/components/page/lede'
import { PageTitle } from '@/components/page/page-title'
import type { ResidentVid } from '@/lib/backend/account/virtual-ids-account'
import type { Locale } from '@/lib/i18n/languages'
import { buildPath } from '@/lib/i18n/paths'
import { CopyButton } from './copy-button'
import { VidFacts } from './vid-facts'
import { VidQr } from './vid-qr'

type ShownVidProps = { locale: Locale; vid: ResidentVid; whole: string }

export async function ShownVid({ locale, vid, whole }: ShownVidProps) {
  const t = await getTranslations('virtualIds')
  return (
    <>
      <div className="stack" data-gap="sm">
        <PageTitle>{t('shown.title')}</PageTitle>
        <Lede>{t('shown.lede')}</Lede>
      </div>
      <div className="stack" data-gap="sm">
        <p className="vid-whole">
          <Id>{whole.replace(/(\d{4})(?=\d)/g, '$1 ')}</Id>
        </p>
        <CopyButton text={whole} label={t('shown.copy')} doneText={t('shown.copied')} />
      </div>
      <figure className="stack" data-gap="sm">
        <VidQr text={whole} title={t('shown.qr')} />
        <figcaption className="small quiet">{t('shown.caption')}</figcaption>
      </figure>
      <VidFacts locale={locale} vid={vid} hasNumber={false} />
      <div className="actions">
        <a className="ds-link" href={buildPath(locale, 'virtualIds')}>
          {t('shown.all')}
        </a>
        <a className="ds-link" href={buildPath(locale, 'virtualIdRevoke', { id: vid.id })}>
          {t('revoke')}
        </a>
      </div>
    </>
  )
}
