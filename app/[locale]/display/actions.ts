'use server'

import { getLocale } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { findColorScheme, findLocale, findTextSize } from '@/lib/i18n/display'
import { readField } from '@/lib/forms/typed-values'
import { buildPath, readReturn } from '@/lib/i18n/paths'
import { keepDisplay, readDisplay } from '@/lib/session/display-cookie'

/** Keeps the display settings. A value that the form does not know changes nothing. */
export async function chooseDisplay(form: FormData): Promise<void> {
  const before = await readDisplay()
  const locale = findLocale(readField(form, 'language')) ?? (await getLocale())
  await keepDisplay({
    locale,
    textSize: findTextSize(readField(form, 'textSize')) ?? before.textSize,
    colorScheme: findColorScheme(readField(form, 'colorScheme')) ?? before.colorScheme,
  })
  const from = readReturn(readField(form, 'from'))
  redirect(`${buildPath(locale, 'display')}?${new URLSearchParams({ notice: 'kept', ...(from && { from }) })}`)
}
