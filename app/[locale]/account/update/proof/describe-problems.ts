import { getLocale, getTranslations } from 'next-intl/server'
import { longestDocumentBytes } from '@/lib/documents/upload-limits'
import type { ReadQuery } from '@/lib/i18n/page-queries'
import { formatBytes } from '@/lib/i18n/format-bytes'

export async function describeUploadProblems({ error, typeError }: ReadQuery<'updateProof'>) {
  const [locale, t] = [await getLocale(), await getTranslations('update.upload')]
  const size = formatBytes(locale, longestDocumentBytes)
  return {
    ...(typeError ? { documentType: t('type') } : {}),
    ...(error ? { file: t(error, { size }) } : {}),
  }
}
