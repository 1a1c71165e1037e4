'use client'

import { useEffect } from 'react'

/** Has the service worker (public/sw.js), once there is one, keep this page for when there is no connection. */
export function useOfflineCheck(path: string): void {
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return
    void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage({ keep: path })).catch(() => undefined)
  }, [path])
}
