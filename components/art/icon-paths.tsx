import type { ReactNode } from 'react'

/** The drawings of the icons: 24 by 24, strokes only. */
export const iconPaths = {
  menu: <path d="M4 7h16M4 12h16M4 17h16" />,
  globe: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M3 12h18M12 3c3 3 3.8 6 3.8 9s-.8 6-3.8 9c-3-3-3.8-6-3.8-9S9 6 12 3z" />
    </>
  ),
  chevron: <path d="m9 5 7 7-7 7" />,
  card: (
    <>
      <rect x="3" y="5" width="18" height="14" rx="2" />
      <circle cx="8.5" cy="11" r="2" />
      <path d="M5.5 16c.5-1.5 1.6-2 3-2s2.5.5 3 2M14.5 10H18M14.5 14H18" />
    </>
  ),
  lock: (
    <>
      <rect x="5" y="11" width="14" height="9" rx="2" />
      <path d="M8 11V8a4 4 0 0 1 8 0v3" />
    </>
  ),
  clock: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M12 7v5l3.5 2" />
    </>
  ),
  find: (
    <>
      <circle cx="11" cy="11" r="6.5" />
      <path d="m16 16 4.5 4.5" />
    </>
  ),
  help: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="M9.5 9.5A2.5 2.5 0 0 1 12 7.5c1.4 0 2.5.9 2.5 2.2 0 1.8-2.5 2-2.5 3.8M12 16.5h.01" />
    </>
  ),
  down: <path d="M12 4v11M7.5 11 12 15.5 16.5 11M5 20h14" />,
  check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  cross: <path d="m6 6 12 12M18 6 6 18" />,
  alert: <path d="M12 4 2.5 20h19L12 4zM12 10v4.5M12 17.3h.01" />,
  home: <path d="M4 11 12 4l8 7v9H4zM10 20v-6h4v6" />,
  out: <path d="M10 4H5v16h5M15 8l4 4-4 4M19 12H10" />,
  user: (
    <>
      <circle cx="12" cy="8" r="4" />
      <path d="M4.5 20.5c.8-4 3.5-6 7.5-6s6.7 2 7.5 6" />
    </>
  ),
  mail: (
    <>
      <rect x="3" y="5" width="18" height="14" rx="2" />
      <path d="m4 7 8 6 8-6" />
    </>
  ),
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof iconPaths
