import { decodePunycode } from './decode-punycode'
import { foldDigits, tidyText } from '@/lib/inputs/typed-text'

/** RFC 5321, 4.5.3.1; a path has 256 octets. */
const mostLocalOctets = 64
const mostOctets = 254
const mostDomainOctets = 253

/** RFC 6531 adds visible characters, and the joiners that some scripts need. */
const beyondAscii = '(?:(?![\\p{C}\\p{Z}])[^\\0-\\x7f]|[\\u200c\\u200d])'
/** The HTML standard's local part (https://html.spec.whatwg.org/#valid-e-mail-address). */
const plainLocal = new RegExp(`^(?:[\\w.!#$%&'*+/=?^\`{|}~-]|${beyondAscii})+$`, 'u')
/** RFC 5321's Quoted-string, without @, < and >: nodemailer 7.0.7 would send to another address. */
const quotedLocal = new RegExp(`^"(?:[ !#-;=?A-[\\]-~]|\\\\["\\\\]|${beyondAscii})+"$`, 'u')
const domainLetters = /^[\p{L}\p{M}\p{N}\u200c\u200d\u00b7\u0375\u05f3\u05f4\u30fb.-]+$/u
const asciiLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

/** Some versions of Node take each label that begins with `xn--`, others decode it. */
function isTrueLabel(label: string): boolean {
  if (!label.startsWith('xn--')) return true
  const decoded = decodePunycode(label.slice(4))
  if (!decoded || /^[\0-\x7f]*$/.test(decoded)) return false
  const address = `http://${decoded}.example`
  return URL.canParse(address) && new URL(address).hostname === `${label}.example`
}

const countOctets = (text: string) => new TextEncoder().encode(text).length

type Parts = { local: string; domain: string }

function splitEmail(address: string): Parts {
  const at = address.lastIndexOf('@')
  return { local: address.slice(0, Math.max(at, 0)), domain: address.slice(at + 1) }
}

/** Lower case and punycode (UTS 46); null if it is no domain. */
export function writeAsciiDomain(domain: string): string | null {
  if (!domainLetters.test(domain)) return null
  try {
    const ascii = new URL(`http://${domain}`).hostname
    const labels = ascii.split('.')
    const isDomain = labels.length > 1 && labels.every((label) => asciiLabel.test(label) && isTrueLabel(label))
    return isDomain && ascii.length <= mostDomainOctets && !/\.\d+$/.test(ascii) ? ascii : null
  } catch {
    return null
  }
}

/** Removes what copying adds: invisible marks, `mailto:`, brackets, a full stop. */
export function tidyEmail(typed: string): string {
  const narrow = tidyText(typed).replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
  const text = narrow.replace(/^<|[>.,;:]+$/g, '').replace(/^mailto:/i, '')
  const { local, domain } = splitEmail(text)
  const address = local ? `${local}@${domain.replace(/[\u3002\uff61]/g, '.')}` : text
  const folded = foldDigits(address)
  // Foreign digits belong to a foreign address; in an otherwise ASCII address they come from the keyboard.
  return /^[ -~]*$/.test(folded) ? folded : address
}

/** The HTML standard's form plus RFC 5321 quotes, RFC 6531 letters and IDN domains. Lengths are octets. */
export function isEmail(address: string): boolean {
  const { local, domain } = splitEmail(address)
  const ascii = writeAsciiDomain(domain)
  if (!ascii || !(plainLocal.test(local) || quotedLocal.test(local))) return false
  return countOctets(local) <= mostLocalOctets && countOctets(`${local}@${ascii}`) <= mostOctets
}

export function isEmailTooLong(address: string): boolean {
  const { local, domain } = splitEmail(address)
  return countOctets(local) > mostLocalOctets || countOctets(`${local}@${domain}`) > mostOctets
}

export function readEmail(typed: string): string | null {
  const address = tidyEmail(typed)
  return isEmail(address) ? address : null
}

/** `"john"@` is `john@` (RFC 5321, 4.1.2). */
function unquote(local: string): string {
  const inner = /^"(.*)"$/s.exec(local)?.[1]?.replace(/\\(.)/gs, '$1')
  if (inner === undefined) return local
  return plainLocal.test(inner) ? inner : `"${inner.replace(/(["\\])/g, '\\$1')}"`
}

/** For comparisons: composed, lower case, domain in punycode, ASCII digits. */
export function foldEmail(typed: string): string {
  const { local, domain } = splitEmail(tidyEmail(typed))
  const folded = foldDigits(unquote(local)).normalize('NFC').toLowerCase()
  return `${folded}@${writeAsciiDomain(domain) ?? domain.toLowerCase()}`
}
