import { getTranslations } from 'next-intl/server'
import type { Device } from '@/lib/history/describe-device'

/** "Firefox on Android", as far as it is known. */
export async function DeviceWords({ device: { browser, system } }: { device: Device }) {
  const t = await getTranslations('activity.device')
  if (browser && system) return t('both', { browser, system })
  if (system) return t('systemOnly', { system })
  return browser ?? t('unknown')
}
