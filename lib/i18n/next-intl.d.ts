import type messages from '@/messages/en.json'
import type { formats } from './formats'
import type { Locale } from './languages'

// The compiler then checks message keys, formats and locales.
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: typeof messages
    Formats: typeof formats
  }
}
