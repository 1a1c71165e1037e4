import { View } from '@react-pdf/renderer'
import { usePageSetting } from './page-setting'
import { Waves } from './waves'
import { looseRosette, rosette, rosetteRadius } from './guilloche'

type Place = { sizePt: number; topPt: number; endPt: number; color: string; strokeWidth: number; isLoose?: boolean }

export function Rosette({ sizePt, topPt, endPt, color, strokeWidth, isLoose = false }: Place) {
  const { isRtl } = usePageSetting()
  const side = isRtl ? { left: endPt } : { right: endPt }
  return (
    <View style={{ position: 'absolute', top: topPt, ...side }}>
      <Waves
        waves={isLoose ? looseRosette : rosette}
        widthPt={sizePt}
        heightPt={sizePt}
        originPt={[sizePt / 2, sizePt / 2]}
        scale={sizePt / 2 / rosetteRadius}
        color={color}
        strokeWidth={strokeWidth}
      />
    </View>
  )
}
