export const formBytes = 64 * 1024
const mostParts = 200
const longestHead = 1000

function findMark(type: string): Buffer | null {
  const [given, ...others] = [...type.matchAll(/boundary=(?:"([^"]+)"|([^";,\s]+))/gi)]
  const isMultipart = /^\s*multipart\/form-data\s*;/i.test(type)
  return isMultipart && given && others.length === 0 ? Buffer.from(`--${given[1] ?? given[2]}`, 'latin1') : null
}

function measurePart(part: Buffer): { isFile: boolean; headBytes: number } {
  const start = part.toString('latin1', 0, longestHead)
  const end = start.indexOf('\r\n\r\n')
  return { isFile: end !== -1 && /;\s*filename\*?=/i.test(start.slice(0, end)), headBytes: end }
}

/**
 * Whether parsing the form would block others: more fields or text, files aside, than any form of the portal.
 * @param type its Content-Type; without exactly one boundary everything counts as text
 */
export function isFlood(type: string, body: Buffer): boolean {
  const mark = findMark(type)
  let from = mark ? body.indexOf(mark) : -1
  if (!mark || from === -1) return body.length > formBytes
  let textBytes = from
  for (let parts = 1; from !== -1; parts += 1) {
    const next = body.indexOf(mark, from + mark.length)
    const part = body.subarray(from, next === -1 ? body.length : next)
    const { isFile, headBytes } = measurePart(part)
    textBytes += isFile ? headBytes : part.length
    if (parts > mostParts || textBytes > formBytes) return true
    from = next
  }
  return false
}
