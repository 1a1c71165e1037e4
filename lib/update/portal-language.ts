import { languages } from '@/lib/i18n/languages'

const portalLanguages: readonly string[] = Object.values(languages).map(({ wireCode }) => wireCode)

export const isPortalLanguage = (code: string) => portalLanguages.includes(code)
