/** Rings of waves around 0,0; each ring repeats `copies` times, slightly turned. */
type Ring = { radius: number; amplitude: number; lobes: number; copies: number }

const rings: Ring[] = [
  { radius: 150, amplitude: 44, lobes: 16, copies: 9 },
  { radius: 72, amplitude: 30, lobes: 10, copies: 8 },
  { radius: 28, amplitude: 14, lobes: 6, copies: 5 },
]

export const rosetteRadius = 200

const round = (value: number) => Math.round(value * 10) / 10
const polar = (radius: number, angle: number) => `${round(radius * Math.cos(angle))} ${round(radius * Math.sin(angle))}`

function drawWave({ radius, amplitude, lobes }: Ring, turn: number): string {
  const step = Math.PI / lobes
  // At this length of the handles a lobe looks like a sine.
  const pull = step * 0.38
  const reach = Math.hypot(1, pull)
  const lean = Math.atan(pull)
  let path = `M${polar(radius + amplitude, turn)}`
  for (let index = 1; index <= lobes * 2; index += 1) {
    const [from, to] = index % 2 ? [radius + amplitude, radius - amplitude] : [radius - amplitude, radius + amplitude]
    const angle = turn + index * step
    path += `C${polar(from * reach, angle - step + lean)} ${polar(to * reach, angle - lean)} ${polar(to, angle)}`
  }
  return `${path}z`
}

const drawRing = (ring: Ring) =>
  Array.from({ length: ring.copies }, (_, copy) =>
    drawWave(ring, (copy * 2 * Math.PI) / ring.lobes / ring.copies),
  ).join('')

export const rosette = rings.map(drawRing).join('')

export const looseRosette = rings.map((ring) => drawRing({ ...ring, copies: Math.ceil(ring.copies / 2) })).join('')

export function drawBraid(width: number, height: number, strands: number): string {
  const half = 14
  const middle = height / 2
  return Array.from({ length: strands }, (_, strand) => {
    const swing = (height / 2) * (1 - (2 * strand) / (strands - 1))
    let path = `M0 ${round(middle + swing)}`
    for (let x = 0, side = 1; x < width; x += half, side = -side) {
      const [from, to] = [round(middle + swing * side), round(middle - swing * side)]
      path += `C${round(x + half * 0.38)} ${from} ${round(x + half * 0.62)} ${to} ${x + half} ${to}`
    }
    return path
  }).join('')
}
