import 'server-only'
import { looksLikeEmail } from '@/lib/identity/contact-address'
import { findExampleNumber, groupPhoneNumber } from '@/lib/identity/phone-number'

/** A phone number in the groups that people of the country write; an e-mail address as it is. */
export const formatAddress = (address: string): string =>
  looksLikeEmail(address) ? address : groupPhoneNumber(address)

/** A contact of nobody, to show the form. */
export const formatExample = (item: 'phone' | 'email'): string =>
  item === 'phone' ? groupPhoneNumber(findExampleNumber()) : 'name@example.com'
