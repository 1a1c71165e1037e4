import 'server-only'
import ar from '@/messages/ar.json'
import en from '@/messages/en.json'
import fr from '@/messages/fr.json'
import type { Locale } from './languages'

const words: Record<Locale, typeof en> = { en, fr, ar }

/** All the words of a language, for what is written outside of a page: messages and PDFs. */
export const loadWords = (locale: Locale) => words[locale]
