import { getLocale } from 'next-intl/server'
import { NotFoundContent } from '@/components/problem/not-found-content'

/**
 * For `notFound()` thrown by a page. Next draws it in the browser only, so a page that people may reach without
 * JavaScript shows its own words instead; addresses that match nothing get `app/global-not-found.tsx`.
 */
export default async function NotFound() {
  return <NotFoundContent locale={await getLocale()} />
}
