type Visit = (key: string, value: unknown) => unknown

/** Undefined if it is no JSON. Skips a byte order mark (RFC 8259, 8.1), which some Windows programs write. */
export function parseJson(text: string, visit?: Visit): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''), visit)
  } catch {
    return undefined
  }
}
