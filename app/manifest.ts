import type { MetadataRoute } from 'next'
import { defaultLocale } from '@/lib/i18n/languages'
import { loadWords } from '@/lib/i18n/words'

/** The installed portal opens the check of cards, which works without a connection. */
export default function describeApp(): MetadataRoute.Manifest {
  const { brand, pages } = loadWords(defaultLocale)
  return {
    name: `${brand.portal}, ${brand.country}`,
    short_name: pages.verify,
    start_url: '/verify',
    scope: '/',
    display: 'standalone',
    background_color: '#ffffff',
    theme_color: '#084f5f',
    icons: [{ src: '/favicon.svg', type: 'image/svg+xml', sizes: 'any' }],
  }
}
