import { LongText } from './long-text'

const base64Part = /^([A-Za-z0-9+/_-]*)(={0,2})$/
const longestPadding = 2
/** As in `\u003d`, which some clients write for an equals sign. */
const longestEscape = 6

function unescape(text: string): string {
  const plain = text.replaceAll('\\/', '/')
  if (!plain.includes('\\')) return plain
  return plain.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

/** Decodes in parts. Beyond `mostBytes` it keeps just enough to show that the text is too long. */
export function readBase64(mostBytes: number) {
  const parts: Buffer[] = []
  let total = 0
  let isRight = true
  let pending = ''
  let quad = ''
  let padding = 0

  function decode(text: string) {
    const [, letters = '', equals = ''] = base64Part.exec(text) ?? []
    const isPart = letters.length + equals.length === text.length && (padding === 0 || letters === '')
    padding += equals.length
    const known = quad + letters
    const whole = known.length - (known.length % 4)
    quad = known.slice(whole)
    const bytes = Buffer.from(known.slice(0, whole), 'base64url')
    total += bytes.length
    isRight = isPart && padding <= longestPadding
    if (!isRight) parts.length = 0
    else if (total - bytes.length <= mostBytes) parts.push(bytes)
  }

  return {
    take(bytes: Buffer): void {
      if (!isRight) return
      const text = pending + bytes.toString('latin1')
      const escape = text.lastIndexOf('\\')
      const end = escape >= 0 && escape > text.length - longestEscape ? escape : text.length
      pending = text.slice(end)
      decode(unescape(text.slice(0, end)))
    },
    end(): LongText {
      if (isRight) decode(unescape(pending))
      if (!isRight || quad.length === 1) return new LongText(null)
      return new LongText(Buffer.concat([...parts, Buffer.from(quad, 'base64url')]))
    },
  }
}
