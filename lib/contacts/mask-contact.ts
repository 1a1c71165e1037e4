import { domainToUnicode } from 'node:url'
import type { Contact } from './contact-address'
import { takeSubscriberDigits } from './phone-number'

const hidden = 'X'.repeat(9)
const mostShown = 4

/** "abXXXXXXXXXcd@xyz.com" (docs/design.md, notification text). */
function maskEmail(address: string): string {
  const at = address.lastIndexOf('@')
  const local = [...address.slice(0, at)]
  const shown = Math.min(mostShown, Math.floor(local.length / 3))
  const head = local.slice(0, Math.ceil(shown / 2)).join('')
  const tail = shown > 1 ? local.slice(-Math.floor(shown / 2)).join('') : ''
  const domain = address.slice(at + 1)
  return `${head}${hidden}${tail}@${domainToUnicode(domain) || domain}`
}

/** "XXXXXXXXX210": people know their number by its end. */
function maskPhone(address: string): string {
  const number = takeSubscriberDigits(address)
  const shown = Math.min(mostShown, Math.floor(number.length / 3))
  return `${hidden}${shown > 0 ? number.slice(-shown) : ''}`
}

export function maskContact({ channel, address }: Contact): string {
  return channel === 'email' ? maskEmail(address) : maskPhone(address)
}

export function describeNotification(maskedContacts: string[]): string {
  return `Notification has been sent to ${maskedContacts.join(' and ')}`
}
