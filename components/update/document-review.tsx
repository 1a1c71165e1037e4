import { getLocale, getTranslations } from 'next-intl/server'
import { Section } from '@/components/page/section'
import { SummaryList } from '@/components/page/summary-list'
import type { DraftDocument } from '@/lib/update/update-draft'
import { formatBytes } from '@/lib/i18n/format-bytes'
import { buildPath } from '@/lib/i18n/paths'

export async function DocumentReview({ documents }: { documents: readonly DraftDocument[] }) {
  const [locale, t] = [await getLocale(), await getTranslations('update')]
  const rows = documents.map(({ proof, documentType, fileName, byteCount }) => ({
    term: t(`proofs.${proof}.name`),
    value: (
      <>
        <span className="line">{t(`documentTypes.${documentType}.label`)}</span>
        <span className="line quiet small">
          <bdi className="addr">{fileName}</bdi>, {formatBytes(locale, byteCount)}
        </span>
      </>
    ),
    action: (
      <a href={buildPath(locale, 'updateProof', { proof })}>
        {t('check.change')}
        <span className="ds-sr-only"> {t(`proofs.${proof}.name`)}</span>
      </a>
    ),
  }))
  return (
    <Section id="documents" heading={t('check.documents')} gap="sm">
      <SummaryList rows={rows} />
    </Section>
  )
}
