import { readTypedNumber } from './typed-text'

/** A one-time code as it was typed or copied from a message; or the last part of its message key under `errors.code`. */
export function readTypedCode(typed: string): { code: string } | { problem: 'missing' | 'malformed' } {
  const code = readTypedNumber(typed)
  if (!code) return { problem: 'missing' }
  return /^[0-9]{6}$/.test(code) ? { code } : { problem: 'malformed' }
}
