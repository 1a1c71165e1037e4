import { getTranslations } from 'next-intl/server'
import { LinkButton } from '@/components/form/link-button'
import { SubmitButton } from '@/components/form/submit-button'
import { TextField } from '@/components/form/text-field'
import { Address } from './address'
import styles from './mailbox-filter.module.css'

type MailboxFilterProps = {
  action: (form: FormData) => Promise<void>
  to: string | null
}

/** Folded away, because the messages come first. */
export async function MailboxFilter({ action, to }: MailboxFilterProps) {
  const t = await getTranslations('mailbox')
  return (
    <details className={styles.filter} open={to !== null}>
      <summary>{t('narrow')}</summary>
      <div className="stack" data-gap="sm">
        <form className="form" action={action} noValidate>
          <TextField
            // The key makes a new field for another address; otherwise the browser keeps the old text.
            key={to}
            id="to"
            label={t('filter')}
            hint={t.rich('filterHint', { id: (address) => <Address address={address} /> })}
            defaultValue={to ?? ''}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            dir="ltr"
          />
          <div className="actions">
            <SubmitButton variant="secondary">{t('filterSubmit')}</SubmitButton>
          </div>
        </form>
        {to ? (
          <form action={action}>
            <LinkButton>{t('all')}</LinkButton>
          </form>
        ) : null}
      </div>
    </details>
  )
}
