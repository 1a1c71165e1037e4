import 'server-only'
import { looksLikeEmail } from '@/lib/contacts/contact-address'
import { findExampleNumber, groupPhoneNumber } from '@/lib/contacts/phone-number'

export const formatAddress = (address: string): string =>
  looksLikeEmail(address) ? address : groupPhoneNumber(address)

export const formatExample = (item: 'phone' | 'email'): string =>
  item === 'phone' ? groupPhoneNumber(findExampleNumber()) : 'name@example.com'
