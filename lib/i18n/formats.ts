import type { Formats } from 'next-intl'

/** How the pages write dates and times: `format.dateTime(date, 'day')`. Times always run to 24 hours. */
export const formats = {
  dateTime: {
    day: { day: 'numeric', month: 'long', year: 'numeric' },
    moment: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    /** For lists, where months are cut short. */
    stamp: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    clock: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  },
} satisfies Formats
