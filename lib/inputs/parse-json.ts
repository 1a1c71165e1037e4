type Visit = (key: string, value: unknown) => unknown

/**
 * What a JSON text holds; undefined for what is none. A byte order mark before it is ignored, as RFC 8259 (8.1) lets
 * readers do: Windows editors and older .NET clients write one.
 */
export function parseJson(text: string, visit?: Visit): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''), visit)
  } catch {
    return undefined
  }
}
