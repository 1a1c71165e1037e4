import { getTranslations } from 'next-intl/server'
import { SubmitButton } from '@/components/form/submit-button'
import type { Locale } from '@/lib/i18n/languages'
import { isolate } from '@/lib/i18n/isolate'
import { buildPath } from '@/lib/i18n/paths'

type ReportFormProps = {
  locale: Locale
  entry: { id: string; isPortalItself: boolean }
  who: string
  action: (form: FormData) => Promise<void>
}

export async function ReportForm({ locale, entry, who, action }: ReportFormProps) {
  const t = await getTranslations('history.report')
  return (
    <form className="stack" action={action} noValidate>
      <p>{t('text')}</p>
      <ul className="ds-list">
        <li>{entry.isPortalItself ? t('pointPortal') : t('points.look', { who: isolate(who) })}</li>
        <li>{t('points.answer')}</li>
        <li>{t('points.nothing')}</li>
      </ul>
      <input type="hidden" name="id" value={entry.id} />
      <div className="actions">
        <SubmitButton>{t('submit')}</SubmitButton>
        <a className="tap" href={buildPath(locale, 'historyEntry', { id: entry.id })}>
          {t('cancel')}
        </a>
      </div>
    </form>
  )
}
