'use client'

import { useEffect } from 'react'

type OfflineWorkerProps = {
  locales: readonly string[]
  /** Changes with the words of the page that is kept. */
  version: string
}

/** With the words the looks decide what is kept: each build names its style sheets anew when they change. */
const findSheetName = () =>
  document.querySelector<HTMLLinkElement>('link[rel="stylesheet"]')?.href.replace(/.*\//, '').replace(/\?.*/, '') ?? ''

/** Has the browser keep the page "No connection". Where that is not allowed, nothing is lost. */
export function OfflineWorker({ locales, version }: OfflineWorkerProps) {
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return
    const query = new URLSearchParams({ locales: locales.join(','), version: `${version}.${findSheetName()}` })
    navigator.serviceWorker.register(`/sw.js?${query.toString()}`, { updateViaCache: 'none' }).catch(() => undefined)
  }, [locales, version])
  return null
}
