import { getLocale, getTranslations } from 'next-intl/server'
import type { UploadProblem } from '@/lib/backend/account/update-account'
import { longestDocumentBytes } from '@/lib/documents/upload-limits'
import { readWord, type SearchParams } from '@/lib/forms/read-params'
import { formatBytes } from '@/lib/i18n/format-bytes'

const problems = [
  'none',
  'wrongKind',
  'photo',
  'tooBig',
  'empty',
  'unreadable',
  'protected',
  'active',
  'busy',
  'quota',
] as const satisfies readonly UploadProblem[]

/** What is wrong with the upload, by field and in words. */
export async function describeUploadProblems(searchParams: SearchParams) {
  const [locale, t] = [await getLocale(), await getTranslations('update.upload')]
  const problem = await readWord(searchParams, 'error', problems)
  const isTypeMissing = (await readWord(searchParams, 'typeError', ['missing'] as const)) !== null
  const size = formatBytes(locale, longestDocumentBytes)
  return {
    ...(isTypeMissing ? { documentType: t('type') } : {}),
    ...(problem ? { file: t(problem, { size }) } : {}),
  }
}
