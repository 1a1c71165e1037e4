import type { Formats } from 'next-intl'

/** Times use 24 hours. */
export const formats = {
  dateTime: {
    day: { day: 'numeric', month: 'long', year: 'numeric' },
    moment: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    /** For lists, with short months. */
    stamp: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  },
} satisfies Formats
