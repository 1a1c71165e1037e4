import { View } from '@react-pdf/renderer'
import { useCardSetting } from './card-setting'
import { CardWaves } from './card-waves'
import { looseRosette, rosette, rosetteRadius } from './guilloche'

type Place = { sizePt: number; topPt: number; endPt: number; color: string; strokeWidth: number; isLoose?: boolean }

export function CardRosette({ sizePt, topPt, endPt, color, strokeWidth, isLoose = false }: Place) {
  const { isRtl } = useCardSetting()
  const side = isRtl ? { left: endPt } : { right: endPt }
  return (
    <View style={{ position: 'absolute', top: topPt, ...side }}>
      <CardWaves
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
