/** Decodes common or url-safe base64, padded or not; null for anything else. */
export function decodeBase64(text: string): Buffer | null {
  const bare = text.replace(/={1,2}$/, '')
  if (!/^[A-Za-z0-9+/_-]+$/.test(bare) || bare.length % 4 === 1) return null
  return Buffer.from(bare, 'base64url')
}
