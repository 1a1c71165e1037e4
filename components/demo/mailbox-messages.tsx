import { getTranslations } from 'next-intl/server'
import { Address } from './address'
import { MailboxMessage, type DeliveredMessage } from './mailbox-message'

type MailboxMessagesProps = {
  messages: readonly DeliveredMessage[]
  to: string | null
}

export async function MailboxMessages({ messages, to }: MailboxMessagesProps) {
  const t = await getTranslations('mailbox')
  if (messages.length > 0) {
    return (
      <ol className="plain stack" data-gap="lg" aria-label={t('list')}>
        {messages.map((message, index) => (
          <MailboxMessage key={`${message.at.toISOString()}-${index}`} message={message} />
        ))}
      </ol>
    )
  }
  return (
    <section className="sec stack" data-gap="sm">
      <h2 className="ds-heading" data-size="sm">
        {t('empty')}
      </h2>
      {to ? <p>{t.rich('emptyFor', { id: () => <Address address={to} /> })}</p> : null}
      <p>{t('emptyText')}</p>
    </section>
  )
}
