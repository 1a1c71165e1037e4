import { readTypedNumber } from './typed-text'

/** `problem` is the last part of a message key under `errors.code`. */
export function readTypedCode(typed: string): { code: string } | { problem: 'missing' | 'malformed' } {
  const code = readTypedNumber(typed)
  if (!code) return { problem: 'missing' }
  return /^[0-9]{6}$/.test(code) ? { code } : { problem: 'malformed' }
}
