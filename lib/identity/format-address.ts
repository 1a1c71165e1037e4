import 'server-only'
import { looksLikeEmail } from './contact-address'
import { findExampleNumber, groupPhoneNumber } from './phone-number'

export const formatAddress = (address: string): string =>
  looksLikeEmail(address) ? address : groupPhoneNumber(address)

export const formatExample = (item: 'phone' | 'email'): string =>
  item === 'phone' ? groupPhoneNumber(findExampleNumber()) : 'name@example.com'
