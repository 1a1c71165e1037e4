'use server'

import { pageAction } from '@/lib/actions/page-action'
import { findColorScheme, findLocale, findTextSize } from '@/lib/i18n/display'
import { readField } from '@/lib/forms/typed-values'
import { readReturn } from '@/lib/i18n/paths'
import { keepDisplay, readDisplay } from '@/lib/session/display-cookie'

/** An unknown value changes nothing. */
export const chooseDisplay = pageAction(async (form, entry) => {
  const before = await readDisplay()
  const locale = findLocale(readField(form, 'language')) ?? entry.locale
  await keepDisplay({
    locale,
    textSize: findTextSize(readField(form, 'textSize')) ?? before.textSize,
    colorScheme: findColorScheme(readField(form, 'colorScheme')) ?? before.colorScheme,
  })
  const from = readReturn(readField(form, 'from')) || null
  return { locale, page: 'display', query: { notice: 'kept', from } }
})
