import 'server-only'
import type en from '@/messages/en.json'
import { locales, type Locale } from './languages'

type Words = typeof en

async function readWords(locale: Locale) {
  // The compiler cannot know a file by a computed name; a test holds every language to the shape of English.
  const { default: words } = (await import(`../../messages/${locale}.json`)) as { default: Words }
  return [locale, words] as const
}

const words = new Map(await Promise.all(locales.map(readWords)))

/**
 * All the words of a language, for what is written outside of a page: messages and PDFs.
 * @throws for a language without its file
 */
export function loadWords(locale: Locale): Words {
  const found = words.get(locale)
  if (!found) throw new Error(`messages/${locale}.json is missing`)
  return found
}
