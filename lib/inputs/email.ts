import { foldDigits, tidyText } from './typed-text'

/** RFC 5321, 4.5.3.1; of the whole address what a path of 256 octets leaves. */
const mostLocalOctets = 64
const mostOctets = 254
const mostDomainOctets = 253

/** What RFC 6531 adds to ASCII: any letter or sign that is seen, and the joiners of scripts that need them. */
const beyondAscii = '(?:(?![\\p{C}\\p{Z}])[^\\0-\\x7f]|[\\u200c\\u200d])'
/** The HTML standard's local part (https://html.spec.whatwg.org/#valid-e-mail-address). */
const plainLocal = new RegExp(`^(?:[\\w.!#$%&'*+/=?^\`{|}~-]|${beyondAscii})+$`, 'u')
/** RFC 5321's Quoted-string, without @, < and >: nodemailer 7.0.7 would send to another address. */
const quotedLocal = new RegExp(`^"(?:[ !#-;=?A-[\\]-~]|\\\\["\\\\]|${beyondAscii})+"$`, 'u')
const domainLetters = /^[\p{L}\p{M}\p{N}\u200c\u200d\u00b7\u0375\u05f3\u05f4\u30fb.-]+$/u
const asciiLabel = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/

const countOctets = (text: string) => new TextEncoder().encode(text).length

type Parts = { local: string; domain: string }

function splitEmail(address: string): Parts {
  const at = address.lastIndexOf('@')
  return { local: address.slice(0, Math.max(at, 0)), domain: address.slice(at + 1) }
}

/** The domain as mail servers know it, in lower case and punycode (UTS 46); null when it is none. */
export function writeAsciiDomain(domain: string): string | null {
  if (!domainLetters.test(domain)) return null
  try {
    const ascii = new URL(`http://${domain}`).hostname
    const labels = ascii.split('.')
    const isDomain = labels.length > 1 && labels.every((label) => asciiLabel.test(label))
    return isDomain && ascii.length <= mostDomainOctets && !/\.\d+$/.test(ascii) ? ascii : null
  } catch {
    return null
  }
}

/** What was typed or pasted, without what comes along: invisible marks, `mailto:`, brackets, the stop of a sentence. */
export function tidyEmail(typed: string): string {
  const narrow = tidyText(typed).replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
  const text = narrow.replace(/^<|[>.,;:]+$/g, '').replace(/^mailto:/i, '')
  const { local, domain } = splitEmail(text)
  const address = local ? `${local}@${domain.replace(/[\u3002\uff61]/g, '.')}` : text
  const folded = foldDigits(address)
  // Digits of another script belong to an address in that script, and to a keyboard where all else is ASCII.
  return /^[ -~]*$/.test(folded) ? folded : address
}

/**
 * Whether a tidied text is an e-mail address: the HTML standard's form, with a dot in its domain, and beyond it quoted
 * local parts (RFC 5321), other letters than ASCII (RFC 6531) and internationalised domains. Lengths are octets.
 */
export function isEmail(address: string): boolean {
  const { local, domain } = splitEmail(address)
  const ascii = writeAsciiDomain(domain)
  if (!ascii || !(plainLocal.test(local) || quotedLocal.test(local))) return false
  return countOctets(local) <= mostLocalOctets && countOctets(`${local}@${ascii}`) <= mostOctets
}

/** Whether it is an address but for its length. */
export function isEmailTooLong(address: string): boolean {
  const { local, domain } = splitEmail(address)
  return countOctets(local) > mostLocalOctets || countOctets(`${local}@${domain}`) > mostOctets
}

/** An e-mail address as it is kept, read from what was typed; null when it is none. */
export function readEmail(typed: string): string | null {
  const address = tidyEmail(typed)
  return isEmail(address) ? address : null
}

/** `"john"@` is `john@` (RFC 5321, 4.1.2); quotes that are needed stay. */
function unquote(local: string): string {
  const inner = /^"(.*)"$/s.exec(local)?.[1]?.replace(/\\(.)/gs, '$1')
  if (inner === undefined) return local
  return plainLocal.test(inner) ? inner : `"${inner.replace(/(["\\])/g, '\\$1')}"`
}

/** An address as it is compared: composed, without case, its domain in punycode; digits of any script are the same. */
export function foldEmail(typed: string): string {
  const { local, domain } = splitEmail(tidyEmail(typed))
  const folded = foldDigits(unquote(local)).normalize('NFC').toLowerCase()
  return `${folded}@${writeAsciiDomain(domain) ?? domain.toLowerCase()}`
}
