import 'server-only'
import { Line, Svg, View } from '@react-pdf/renderer'
import { inks } from '../engine/colours'
import type { CardData } from './card-data'
import { useRow } from '../engine/page-setting'
import { FittedWords } from '../engine/words'
import { contentWidthPt, smallHeightPt, smallWidthPt } from '../engine/page-measures'
import { SmallBack } from './small-back'
import { SmallFront } from './small-front'

const markPt = 12
const gapPt = 4
const reachPt = markPt + gapPt
const [width, height] = [2 * smallWidthPt + 2 * reachPt, smallHeightPt + 2 * reachPt]
const ink = { stroke: inks.ink, strokeWidth: 0.5 } as const

/** Outside the corners, so that no mark remains on the card. */
function CutMarks() {
  const [lefts, tops] = [
    [reachPt, width - reachPt],
    [reachPt, height - reachPt],
  ]
  const outside = (far: number) => [
    { from: 0, to: markPt },
    { from: far - markPt, to: far },
  ]
  return (
    <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} style={{ position: 'absolute' }}>
      {lefts.flatMap((x) =>
        outside(height).map(({ from, to }) => <Line key={`${x} ${from}`} x1={x} x2={x} y1={from} y2={to} {...ink} />),
      )}
      {tops.flatMap((y) =>
        outside(width).map(({ from, to }) => <Line key={`${y} ${from}`} y1={y} y2={y} x1={from} x2={to} {...ink} />),
      )}
      <Line x1={width / 2} x2={width / 2} y1={0} y2={height} {...ink} strokeDasharray="3 2.4" />
    </Svg>
  )
}

export function SmallSheet(data: CardData) {
  const row = useRow()
  const fold = { widthPt: 80, sizesPt: [8, 7], maxLines: 1, color: inks.quiet } as const
  return (
    <View style={{ width: contentWidthPt, alignItems: 'center' }} wrap={false}>
      <View style={{ marginBottom: 2 }}>
        <FittedWords text={data.labels.fold} {...fold} align="middle" />
      </View>
      <View style={{ width, height }}>
        <CutMarks />
        <View style={{ ...row, position: 'absolute', left: reachPt, top: reachPt }}>
          <SmallFront {...data} />
          <SmallBack {...data} />
        </View>
      </View>
    </View>
  )
}
