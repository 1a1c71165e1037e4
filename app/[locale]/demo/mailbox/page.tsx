import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { MailboxFilter } from '@/components/demo/mailbox-filter'
import { MailboxMessages } from '@/components/demo/mailbox-messages'
import { Lede } from '@/components/page/lede'
import { PageTitle } from '@/components/page/page-title'
import { Shell } from '@/components/shell/shell'
import { readMailbox } from '@/lib/demo/read-mailbox'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'
import { readSession } from '@/lib/session/session'
import { signOut } from '../../account/actions'
import { readMailboxFilter } from '../mailbox-filter'
import { requireDemo } from '../require-demo'
import { filterMailbox } from './actions'

const shownMessages = 50

export async function generateMetadata(): Promise<Metadata> {
  return { title: await buildPageTitle((await getTranslations('mailbox'))('title')) }
}

export default async function MailboxPage() {
  const container = await requireDemo()
  const [locale, t] = [await getLocale(), await getTranslations()]
  const to = await readMailboxFilter()
  const messages = await readMailbox(container, to, shownMessages)
  const session = (await readSession()) ? { signOut } : null
  const crumbs = [
    { label: t('pages.home'), href: buildPath(locale, 'home') },
    { label: t('pages.demo'), href: buildPath(locale, 'demo') },
    { label: t('pages.mailbox'), href: buildPath(locale, 'mailbox') },
  ]
  return (
    <Shell locale={locale} session={session} crumbs={crumbs}>
      <div className="stack prose" data-gap="lg">
        <div className="stack" data-gap="sm">
          <PageTitle>{t('mailbox.title')}</PageTitle>
          <Lede>{t('mailbox.lede')}</Lede>
          <div className="actions">
            <a className="ds-button" href={buildPath(locale, 'mailbox')}>
              {t('mailbox.reload')}
            </a>
          </div>
        </div>
        <MailboxFilter action={filterMailbox} to={to} />
        <MailboxMessages messages={messages} to={to} />
        {messages.length === shownMessages ? <p>{t('mailbox.newest', { count: shownMessages })}</p> : null}
        <a className="tap" href="/demo/mailbox.json">
          {t('mailbox.json')}
        </a>
      </div>
    </Shell>
  )
}
