import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { Icon } from '@/components/art/icon'
import { CardContents } from '@/components/card/card-contents'
import { OpeningSteps } from '@/components/card/opening-steps'
import { Receipt } from '@/components/page/receipt'
import { Shell } from '@/components/shell/shell'
import { writeCardChoices } from '@/lib/pdf/card/card-choices'
import { formatDate } from '@/lib/i18n/format-date'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'
import { cardTicket } from '@/lib/session/card-ticket'
import { requireSession } from '@/lib/session/require-session'
import { signOut } from '../../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: await buildPageTitle((await getTranslations('card.ready'))('title')) }
}

export default async function CardReadyPage() {
  const [locale, t] = [await getLocale(), await getTranslations()]
  const session = await requireSession('card')
  const ticket = await cardTicket.read()
  if (ticket?.sessionId !== session.id) redirect(buildPath(locale, 'card', { error: 'gone' }))
  const crumbs = [
    { label: t('pages.account'), href: buildPath(locale, 'account') },
    { label: t('pages.card'), href: buildPath(locale, 'card') },
  ]
  return (
    <Shell locale={locale} session={{ signOut }} crumbs={crumbs}>
      <div className="stack prose" data-gap="lg">
        <Receipt title={t('card.ready.title')} note={t('card.ready.text')} />
        <div className="stack" data-gap="sm">
          <a className="ds-button" href={buildPath(locale, 'cardFile')} download>
            <Icon name="down" />
            {t('card.ready.download')}
          </a>
          <p className="small quiet">
            {t('card.ready.until', { time: formatDate(locale, new Date(ticket.until), 'clock') })}
          </p>
        </div>
        <OpeningSteps password={ticket.password} />
        <CardContents chosen={ticket} changeHref={buildPath(locale, 'card', writeCardChoices(ticket))} />
        <a className="tap" href={buildPath(locale, 'account')}>
          {t('card.ready.account')}
        </a>
      </div>
    </Shell>
  )
}
