import { text } from 'node:stream/consumers'
import { workAsyncStorage, type WorkStore } from 'next/dist/server/app-render/work-async-storage.external'
import { workUnitAsyncStorage, type RequestStore } from 'next/dist/server/app-render/work-unit-async-storage.external'
import type { ReactNode } from 'react'
import { prerenderToNodeStream } from 'react-dom/static'
import { locales, type Locale } from '@/lib/i18n/languages'
import { findFaults } from './find-faults'
import { parseMarkup, type Element } from './markup'

type Request = { locale?: Locale; /** Without the locale: `/status?x=1`. */ address?: string }

/** Of all that Next keeps of a request, what `headers()` looks at. */
function makeStores({ locale = 'en', address = '' }: Request) {
  const [path = '', query] = address.split('?')
  const headers = new Headers({
    'x-next-intl-locale': locale,
    'x-portal-path': `/${locale}${path}`,
    'x-portal-query': query ? `?${query}` : '',
  })
  const unit: Partial<RequestStore> = { type: 'request', phase: 'render', headers }
  return { work: { route: '/' } as WorkStore, unit: unit as RequestStore }
}

/** What the server does in a request for a page. */
export function inRequest<T>(work: () => Promise<T>, request: Request = {}): Promise<T> {
  const stores = makeStores(request)
  return workAsyncStorage.run(stores.work, () => workUnitAsyncStorage.run(stores.unit, work))
}

async function renderMarkup(node: ReactNode, request: Request = {}): Promise<string> {
  const { prelude } = await inRequest(() => prerenderToNodeStream(node), request)
  return text(prelude)
}

/** @throws for markup that breaks a rule of every page */
export async function render(node: ReactNode, request: Request = {}): Promise<Element> {
  const page = parseMarkup(await renderMarkup(node, request))
  const faults = findFaults(page, request.locale ?? 'en')
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return page
}

/** The same in each language, for what has to be so in all of them. */
export const renderAll = (make: (locale: Locale) => ReactNode): Promise<[Locale, Element][]> =>
  Promise.all(
    locales.map(async (locale): Promise<[Locale, Element]> => [locale, await render(make(locale), { locale })]),
  )
