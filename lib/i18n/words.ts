import 'server-only'
import type en from '@/messages/en.json'
import { locales, type Locale } from './languages'

type Words = typeof en

async function readWords(locale: Locale) {
  // The compiler cannot know a computed file name; a test compares every language with English.
  const { default: words } = (await import(`../../messages/${locale}.json`)) as { default: Words }
  return [locale, words] as const
}

const words = new Map(await Promise.all(locales.map(readWords)))

/** For texts outside pages: messages and PDFs. */
export function loadWords(locale: Locale): Words {
  const found = words.get(locale)
  if (!found) throw new Error(`messages/${locale}.json is missing`)
  return found
}
