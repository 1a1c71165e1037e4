/** A name as it is compared: trimmed, one space between words, without case and accents (design.md, demographic OTP). */
export function foldName(name: string): string {
  const bare = name.normalize('NFKD').replace(/\p{M}/gu, '')
  return bare.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en')
}

/** An e-mail address or phone number as it is compared: an address in lower case, a number as bare digits. */
export function foldAddress(address: string): string {
  const trimmed = address.trim()
  return trimmed.includes('@') ? trimmed.toLowerCase() : trimmed.replace(/[\s().+-]/g, '')
}
