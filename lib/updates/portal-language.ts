import { languages } from '@/lib/i18n/languages'

/** The languages of the pages as three letters. */
const portalLanguages: readonly string[] = Object.values(languages).map(({ wireCode }) => wireCode)

export const isPortalLanguage = (code: string) => portalLanguages.includes(code)
