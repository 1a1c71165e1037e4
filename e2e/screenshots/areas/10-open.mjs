import { submitWrong, statusOf } from '../visits.mjs'

/** @type {import('../../../scripts/lib/take-screenshots.mjs').PageEntry[]} */
export const pages = [
  { name: 'home', path: '', keep: ['en-1280-light', 'en-360-light'] },
  { name: 'status', path: '/status' },
  { name: 'status-error', visit: submitWrong('/status', '#rid', '10008 10032') },
  { name: 'status-result', visit: statusOf('rid-in-process'), keep: true },
  { name: 'status-done', visit: statusOf('ordinary') },
  { name: 'status-refused', visit: statusOf('rid-rejected') },
  { name: 'status-no-contact', visit: statusOf('no-contact') },
]
