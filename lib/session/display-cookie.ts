import 'server-only'
import { cookies } from 'next/headers'
import { displayCookieName, parseDisplay, writeDisplay, type Display } from '@/lib/i18n/display'
import { getContainer } from '@/lib/container/container'

const keptSeconds = 365 * 24 * 60 * 60

export async function readDisplay(): Promise<Display> {
  return parseDisplay((await cookies()).get(displayCookieName)?.value)
}

/** Not sealed, because it holds nothing personal. */
export async function keepDisplay(display: Display): Promise<void> {
  const { settings } = await getContainer()
  const secure = settings.origins.every((origin) => origin.startsWith('https://'))
  const options = { httpOnly: true, secure, sameSite: 'lax', path: '/', maxAge: keptSeconds } as const
  ;(await cookies()).set(displayCookieName, writeDisplay(display), options)
}
