import { Path, Svg, View } from '@react-pdf/renderer'
import { useCardSetting } from './card-setting'
import { looseRosettePath, rosettePath, rosetteRadius } from './guilloche'

const view = `${-rosetteRadius} ${-rosetteRadius} ${2 * rosetteRadius} ${2 * rosetteRadius}`

type Place = { sizePt: number; topPt: number; endPt: number; color: string; strokeWidth: number; isLoose?: boolean }

/** The line pattern as a background, at the side where the page's lines end. Its parent clips it. */
export function CardRosette({ sizePt, topPt, endPt, color, strokeWidth, isLoose = false }: Place) {
  const { isRtl } = useCardSetting()
  const side = isRtl ? { left: endPt } : { right: endPt }
  return (
    <View style={{ position: 'absolute', top: topPt, ...side }}>
      <Svg width={sizePt} height={sizePt} viewBox={view}>
        <Path d={isLoose ? looseRosettePath : rosettePath} stroke={color} strokeWidth={strokeWidth} fill="none" />
      </Svg>
    </View>
  )
}
