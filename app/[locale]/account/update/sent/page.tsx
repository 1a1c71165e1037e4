import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { Receipt } from '@/components/page/receipt'
import { Rid } from '@/components/status/rid'
import { NextSteps } from '@/components/update/next-steps'
import { formatDate } from '@/lib/i18n/format-date'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'
import { requireSession } from '@/lib/session/require-session'
import { updateReceipt } from '@/lib/session/update-receipt'
import { UpdateFrame } from '../update-frame'

export async function generateMetadata(): Promise<Metadata> {
  return { title: await buildPageTitle((await getTranslations('update.sent'))('title')) }
}

export default async function UpdateSentPage() {
  const [locale, t] = [await getLocale(), await getTranslations('update.sent')]
  const { residentId } = await requireSession('update')
  const receipt = await updateReceipt.read()
  if (receipt?.residentId !== residentId) redirect(buildPath(locale, 'requests'))
  const moment = formatDate(locale, new Date(receipt.sentAt), 'moment')
  return (
    <UpdateFrame crumb={{ label: t('crumb'), page: 'updateSent' }} notes={[t('cancel')]}>
      <Receipt
        title={t('title')}
        label={t('label')}
        reference={<Rid rid={receipt.rid} />}
        note={t('note', { moment })}
      />
      <NextSteps />
      <div className="actions">
        <a className="ds-button" href={buildPath(locale, 'requests')}>
          {t('requests')}
        </a>
        <a className="ds-link" href={buildPath(locale, 'account')}>
          {t('account')}
        </a>
      </div>
    </UpdateFrame>
  )
}
