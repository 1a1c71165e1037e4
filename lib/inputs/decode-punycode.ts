const [base, least, most, skew, damp] = [36, 1, 26, 38, 700]
const [firstBias, firstCode] = [72, 128]

function adapt(delta: number, points: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? damp : 2))
  rest += Math.floor(rest / points)
  let steps = 0
  for (; rest > ((base - least) * most) / 2; steps += base) rest = Math.floor(rest / (base - least))
  return steps + Math.floor(((base - least + 1) * rest) / (rest + skew))
}

/** RFC 3492, without the prefix `xn--`. Null if it is no punycode. */
export function decodePunycode(text: string): string | null {
  const end = Math.max(text.lastIndexOf('-'), 0)
  const points = Array.from(text.slice(0, end), (letter) => letter.charCodeAt(0))
  let [code, place, bias] = [firstCode, 0, firstBias]
  for (let at = end > 0 ? end + 1 : 0; at < text.length;) {
    const before = place
    for (let [weight, step] = [1, base]; ; step += base) {
      const digit = 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(text.charAt(at++) || '-')
      if (digit < 0) return null
      place += digit * weight
      const threshold = Math.min(Math.max(step - bias, least), most)
      if (digit < threshold) break
      weight *= base - threshold
    }
    bias = adapt(place - before, points.length + 1, before === 0)
    code += Math.floor(place / (points.length + 1))
    place %= points.length + 1
    if (code > 0x10ffff) return null
    points.splice(place++, 0, code)
  }
  return String.fromCodePoint(...points)
}
