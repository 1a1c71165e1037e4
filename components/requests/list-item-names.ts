import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/languages'
import type { RequestView } from './request-view'

/** "Name, Address". */
export async function listItemNames(locale: Locale, items: RequestView['items']): Promise<string> {
  const t = await getTranslations('requests.items')
  return new Intl.ListFormat(locale, { type: 'unit' }).format(items.map((item) => t(item)))
}
