import { getTranslations } from 'next-intl/server'
import { DeviceWords } from '@/components/activity/device-words'
import { Icon } from '@/components/art/icon'
import { SubmitButton } from '@/components/form/submit-button'
import type { Device } from '@/lib/history/describe-device'
import { formatDate } from '@/lib/i18n/format-date'
import type { Locale } from '@/lib/i18n/languages'

export type ListedDevice = { id: string; device: Device; startedAt: Date; lastSeenAt: Date; isThis: boolean }
type DeviceRowProps = { locale: Locale; listed: ListedDevice; endOne: (form: FormData) => Promise<void> }

export async function DeviceRow({ locale, listed, endOne }: DeviceRowProps) {
  const t = await getTranslations('devices')
  const { id, device, startedAt, lastSeenAt, isThis } = listed
  const name = `device-${isThis ? 'this' : id}`
  return (
    <li className="row">
      <Icon name="device" />
      <div>
        <b id={name}>
          <DeviceWords device={device} />
        </b>{' '}
        {isThis ? (
          <span className="ds-tag" data-color="success">
            {t('this')}
          </span>
        ) : null}
        <small>{t('since', { moment: formatDate(locale, startedAt, 'moment') })}</small>
        <small>{isThis ? t('now') : t('lastUsed', { moment: formatDate(locale, lastSeenAt, 'moment') })}</small>
      </div>
      {isThis ? null : (
        <form action={endOne}>
          <input type="hidden" name="session" value={id} />
          <SubmitButton variant="secondary" describedBy={name}>
            {t('end')}
          </SubmitButton>
        </form>
      )}
    </li>
  )
}
