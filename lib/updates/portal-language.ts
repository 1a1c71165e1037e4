import { languages } from '@/lib/i18n/languages'

/** Three-letter codes. */
const portalLanguages: readonly string[] = Object.values(languages).map(({ wireCode }) => wireCode)

export const isPortalLanguage = (code: string) => portalLanguages.includes(code)
