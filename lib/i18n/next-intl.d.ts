import type messages from '@/messages/en.json'
import type { formats } from './formats'
import type { Locale } from './languages'

// Lets the compiler refuse a message key, a format or a locale that does not exist.
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale
    Messages: typeof messages
    Formats: typeof formats
  }
}
