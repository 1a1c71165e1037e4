import { Circle, Path, Svg } from '@react-pdf/renderer'

const waves =
  'M-12.5 12.5c2.1-1.6 4.2-1.6 6.3 0s4.2 1.6 6.2 0 4.2-1.6 6.3 0 4.2 1.6 6.2 0M-8.2 17.1c2-1.4 4.1-1.4 6.1 0s4.1 1.4 6.1 0 3.1-1.2 4.6-.6'
const island = 'M-15.2-4.5A15.7 15.7 0 0 0 15.2-4.5 15.2 12.6 0 0 1-15.2-4.5z'

function drawStar(centreY: number, inner: number, outer: number, points: number): string {
  const corners = Array.from({ length: points * 2 }, (_, index) => {
    const angle = (index * Math.PI) / points - Math.PI / 2
    const radius = index % 2 ? inner : outer
    return `${(radius * Math.cos(angle)).toFixed(2)} ${(centreY + radius * Math.sin(angle)).toFixed(2)}`
  })
  return `M${corners.join('L')}z`
}
const star = drawStar(-7.5, 3.6, 8.2, 8)

export function Emblem({ sizePt, color }: { sizePt: number; color: string }) {
  return (
    <Svg width={sizePt} height={sizePt} viewBox="-24 -24 48 48">
      <Circle cx={0} cy={0} r={22.5} stroke={color} strokeWidth={1.5} fill="none" />
      <Path d={waves} stroke={color} strokeWidth={1.5} strokeLinecap="round" fill="none" />
      <Path d={island} fill={color} />
      <Path d={star} fill={color} />
    </Svg>
  )
}
