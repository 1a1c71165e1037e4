import { getLocale, getTranslations } from 'next-intl/server'
import { Id } from '@/components/page/id'
import { formatAddress } from '@/lib/identity/format-address'
import { formatDate } from '@/lib/i18n/format-date'
import { Address } from './address'

export type DeliveredMessage = {
  to: string
  channel: 'email' | 'sms'
  subject: string | null
  text: string
  otp: string | null
  at: Date
}

function Paragraph({ text }: { text: string }) {
  return (
    <p dir="auto">
      {text.split('\n').map((line, index) => (
        <span key={index}>
          {index > 0 ? <br /> : null}
          {line}
        </span>
      ))}
    </p>
  )
}

/** The code is first and large, because people come for it. The language may differ from the page's. */
export async function MailboxMessage({ message }: { message: DeliveredMessage }) {
  const [t, locale] = [await getTranslations('mailbox'), await getLocale()]
  const { to, channel, subject, text, otp, at } = message
  return (
    <li className="sec stack" data-gap="sm">
      <h2 className="ds-heading" data-size="2xs" dir={subject ? 'auto' : undefined}>
        {subject ?? t('sms')}
      </h2>
      <p className="quiet small">
        {t.rich(`sent.${channel}`, {
          id: () => <Address address={formatAddress(to)} />,
          moment: formatDate(locale, at, 'moment'),
        })}
      </p>
      {otp ? (
        <p>
          {t('code')}
          <br />
          <b className="big">
            <Id>{otp}</Id>
          </b>
        </p>
      ) : null}
      {text.split('\n\n').map((paragraph, index) => (
        <Paragraph key={index} text={paragraph} />
      ))}
    </li>
  )
}
