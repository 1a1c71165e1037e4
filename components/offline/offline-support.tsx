import { createHash } from 'node:crypto'
import { locales } from '@/lib/i18n/languages'
import { loadWords } from '@/lib/i18n/words'
import { OfflineWorker } from './offline-worker'

const version = createHash('sha256')
  .update(JSON.stringify(locales.map(loadWords)))
  .digest('base64url')
  .slice(0, 12)

/** The development server changes its files all the time, so the browser must keep none. */
export function OfflineSupport() {
  if (process.env.NODE_ENV !== 'production') return null
  return <OfflineWorker locales={locales} version={version} />
}
