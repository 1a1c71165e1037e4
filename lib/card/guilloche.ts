/**
 * The line pattern of banknotes, as in the portal's pages: rings of waves that run around a centre at 0,0, each ring
 * turned on by a fraction of a lobe as often as `copies` says. All units are the drawing's own.
 */
type Ring = { radius: number; amplitude: number; lobes: number; copies: number }

const rings: Ring[] = [
  { radius: 150, amplitude: 44, lobes: 16, copies: 9 },
  { radius: 72, amplitude: 30, lobes: 10, copies: 8 },
  { radius: 28, amplitude: 14, lobes: 6, copies: 5 },
]

/** How far the rosette reaches from its centre. */
export const rosetteRadius = 200

const round = (value: number) => Math.round(value * 10) / 10

type Point = [x: number, y: number]
type Curve = [...firstHandle: Point, ...secondHandle: Point, ...end: Point]

/** A line from its start along curves, each with the two handles of Bézier. */
export type Wave = { start: Point; curves: Curve[] }

const polar = (radius: number, angle: number): Point => [
  round(radius * Math.cos(angle)),
  round(radius * Math.sin(angle)),
]

/** Curves through crests and troughs in turn, smooth in each of them, which end where they began. */
function drawWave({ radius, amplitude, lobes }: Ring, turn: number): Wave {
  const step = Math.PI / lobes
  // Handles that lie along the tangent, of the length at which a lobe looks like a sine.
  const pull = step * 0.38
  const reach = Math.hypot(1, pull)
  const lean = Math.atan(pull)
  const curves = Array.from({ length: lobes * 2 }, (_, index): Curve => {
    const [from, to] = index % 2 ? [radius - amplitude, radius + amplitude] : [radius + amplitude, radius - amplitude]
    const angle = turn + (index + 1) * step
    return [...polar(from * reach, angle - step + lean), ...polar(to * reach, angle - lean), ...polar(to, angle)]
  })
  return { start: polar(radius + amplitude, turn), curves }
}

const drawRing = (ring: Ring) =>
  Array.from({ length: ring.copies }, (_, copy) => drawWave(ring, (copy * 2 * Math.PI) / ring.lobes / ring.copies))

/** The whole rosette, to be stroked finely. */
export const rosette = rings.flatMap(drawRing)

/** With half as many waves, for where it is drawn at half the size. */
export const looseRosette = rings.flatMap((ring) => drawRing({ ...ring, copies: Math.ceil(ring.copies / 2) }))

const halfWave = 14

/** Braided waves along a strip of the given width and height, to be stroked finely. */
export function drawBraid(width: number, height: number, strands: number): Wave[] {
  const middle = height / 2
  return Array.from({ length: strands }, (_, strand) => {
    const swing = middle * (1 - (2 * strand) / (strands - 1))
    const curves = Array.from({ length: Math.ceil(width / halfWave) }, (_, index): Curve => {
      const [x, side] = [index * halfWave, index % 2 ? -1 : 1]
      const [from, to] = [round(middle + swing * side), round(middle - swing * side)]
      return [round(x + halfWave * 0.38), from, round(x + halfWave * 0.62), to, x + halfWave, to]
    })
    return { start: [0, round(middle + swing)], curves }
  })
}
