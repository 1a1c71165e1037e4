import { getLocale } from 'next-intl/server'
import { NotFoundContent } from '@/components/problem/not-found-content'

/** For a page's `notFound()`, which Next draws only in the browser; other URLs get `app/global-not-found.tsx`. */
export default async function NotFound() {
  return <NotFoundContent locale={await getLocale()} />
}
