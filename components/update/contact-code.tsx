import { getLocale, getTranslations } from 'next-intl/server'
import { ResendButton } from '@/components/countdown/resend-button'
import { CodeField } from '@/components/form/code-field'
import { SubmitButton } from '@/components/form/submit-button'
import { formatAddress } from '@/lib/identity/format-address'
import { formatDate } from '@/lib/i18n/format-date'
import { buildPath } from '@/lib/i18n/paths'

type Contact = 'phone' | 'email'
type SendCode = (form: FormData) => Promise<void>

const Item = ({ item }: { item: Contact }) => <input type="hidden" name="item" value={item} />

const Address = ({ children }: { children: string }) => (
  <b>
    <bdi className="addr" dir="ltr">
      {formatAddress(children)}
    </bdi>
  </b>
)

type ContactCodeFormProps = {
  action: SendCode
  item: Contact
  /** Whole, so that people see a typing mistake. */
  address: string
  expiresAt: Date
  error: string | undefined
}

export async function ContactCodeForm({ action, item, address, expiresAt, error }: ContactCodeFormProps) {
  const [locale, t] = [await getLocale(), await getTranslations()]
  return (
    <form className="form" action={action} noValidate>
      <Item item={item} />
      <p>
        {t.rich('update.contactCode.sent', {
          time: formatDate(locale, expiresAt, 'clock'),
          contact: () => <Address>{address}</Address>,
          b: (time) => <b>{time}</b>,
        })}
      </p>
      <CodeField id="code" label={t('code.label')} error={error} />
      <div className="actions">
        <SubmitButton>{t('code.submit')}</SubmitButton>
      </div>
      <p className="small quiet">{t('code.triesRule')}</p>
    </form>
  )
}

/** Before the first code, or long after the last. */
export async function AskForContactCode({ action, item, address }: Omit<ContactCodeFormProps, 'expiresAt' | 'error'>) {
  const t = await getTranslations('update.contactCode')
  return (
    <form className="form" action={action}>
      <Item item={item} />
      <p>{t.rich('ask', { contact: () => <Address>{address}</Address> })}</p>
      <div className="actions">
        <SubmitButton>{t('send')}</SubmitButton>
        <ChangeContact item={item} />
      </div>
    </form>
  )
}

async function ChangeContact({ item }: { item: Contact }) {
  const [locale, t] = [await getLocale(), await getTranslations('update.contactCode')]
  return (
    <a className="tap" href={buildPath(locale, 'updateField', { item })}>
      {t(`change.${item}`)}
    </a>
  )
}

export async function ContactCodeHelp({ resend, item, resendAt }: { resend: SendCode; item: Contact; resendAt: Date }) {
  const t = await getTranslations()
  return (
    <section className="stack sec" aria-labelledby="no-code-heading">
      <h2 className="ds-heading" data-size="2xs" id="no-code-heading">
        {t('code.didNotCome.heading')}
      </h2>
      <ul className="ds-list">
        <li>{t('update.contactCode.wait')}</li>
        <li>{t(`update.contactCode.look.${item}`)}</li>
        <li>{t(`update.contactCode.help.${item}`)}</li>
      </ul>
      <form className="stack" data-gap="sm" action={resend}>
        <Item item={item} />
        <ResendButton
          waitSeconds={Math.max(0, Math.ceil((resendAt.getTime() - Date.now()) / 1000))}
          label={t('code.resend')}
          waitingText={t.raw('code.resendIn') as string /* the clock is filled in by the button */}
          readyText={t('code.resendNow')}
        />
      </form>
      <ChangeContact item={item} />
    </section>
  )
}
