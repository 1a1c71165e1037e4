'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => undefined
const onServer = () => null

/**
 * What `look` finds in the browser, which must not change; null until the scripts have come. What hangs on it stands in
 * the page from the start, as `with-scripts` (styles/layout.css), so that nothing moves when they do.
 */
export const useInBrowser = <Found>(look: () => Found): Found | null => useSyncExternalStore(never, look, onServer)
