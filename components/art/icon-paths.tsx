import type { ReactNode } from 'react'

/** 24 by 24, strokes only. */
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
  unlock: (
    <>
      <rect x="5" y="11" width="14" height="9" rx="2" />
      <path d="M8 11V8a4 4 0 0 1 7.7-1.5" />
    </>
  ),
  mask: (
    <>
      <rect x="3" y="7" width="18" height="10" rx="2" />
      <path d="M7 12h.01M10.3 12h.01M13.7 12h.01M17 12h.01" />
    </>
  ),
  edit: <path d="M4 20h4L19 9l-4-4L4 16v4zM13 7l4 4" />,
  file: <path d="M6 3h8l4 4v14H6zM14 3v4h4" />,
  phone: (
    <>
      <rect x="7" y="2.5" width="10" height="19" rx="2" />
      <path d="M11 18.5h2" />
    </>
  ),
  calendar: (
    <>
      <rect x="4" y="5" width="16" height="15" rx="2" />
      <path d="M4 10h16M8.5 3v4M15.5 3v4" />
    </>
  ),
  finger: (
    <path d="M5.5 16.5C5 15 4.8 13.5 4.8 12a7.2 7.2 0 0 1 14.4 0v3.5M8.8 19.5c-.7-2.2-.9-4.7-.9-7.5a4.1 4.1 0 0 1 8.2 0c0 2.7-.2 5-.7 7.2M12 12c0 3 0 5.5-.4 8.5" />
  ),
  eye: (
    <>
      <path d="M2.5 12C5 7.5 8 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.5 6.5-9.5 6.5s-7-2-9.5-6.5z" />
      <circle cx="12" cy="12" r="2.8" />
    </>
  ),
  face: (
    <>
      <path d="M4 8V5a1 1 0 0 1 1-1h3M16 4h3a1 1 0 0 1 1 1v3M20 16v3a1 1 0 0 1-1 1h-3M8 20H5a1 1 0 0 1-1-1v-3" />
      <path d="M9 9.5v1M15 9.5v1M12 9v4h-1M9 15.5c1.8 1.4 4.2 1.4 6 0" />
    </>
  ),
  plus: <path d="M12 5v14M5 12h14" />,
  print: <path d="M7 9V4h10v5M7 17H4v-8h16v8h-3M7 14h10v6H7z" />,
  list: <path d="M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01" />,
  bell: <path d="M6 17V11a6 6 0 0 1 12 0v6l1.5 1.5h-15L6 17zM10 21h4" />,
  device: <path d="M4 5h16v11H4zM2 19.5h20" />,
  display: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 3.5v17M12 7.5l4.5-1.8M12 12l8.3-2M12 16.5l7.5-1" />
    </>
  ),
  square: (
    <>
      <rect x="4" y="4" width="6" height="6" />
      <rect x="14" y="4" width="6" height="6" />
      <rect x="4" y="14" width="6" height="6" />
      <path d="M14 14h2v2h-2zM18 18h2v2h-2zM18 14h2M14 18v2" />
    </>
  ),
  shield: <path d="M12 3 5 6v5c0 4.5 2.9 8.2 7 10 4.1-1.8 7-5.5 7-10V6l-7-3zM9 12l2.2 2.2L15.2 10" />,
  camera: (
    <>
      <path d="M4 8h3.5L9 5.5h6L16.5 8H20v11H4z" />
      <circle cx="12" cy="13" r="3.5" />
    </>
  ),
  up: <path d="M12 16V4.5M7.5 9 12 4.5 16.5 9M5 20h14" />,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof iconPaths
