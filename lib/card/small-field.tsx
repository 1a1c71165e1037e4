import { View } from '@react-pdf/renderer'
import { cardColours } from './card-colours'
import type { CardLabel } from './card-data'
import { useRow } from './card-setting'
import { CardWords, FittedWords } from './card-words'

type Props = {
  label: CardLabel
  text: string
  widthPt: number
  sizesPt?: readonly [number, ...number[]]
  isNumber?: boolean
}

export function SmallField({ label, text, widthPt, sizesPt = [7, 6.5, 6, 5], isNumber = false }: Props) {
  return (
    <View style={{ width: widthPt }}>
      <SmallLabel label={label} />
      <FittedWords {...{ text, widthPt, sizesPt, isNumber }} maxLines={1} weight={700} color={cardColours.ink} />
    </View>
  )
}

export function SmallLabel({ label }: { label: CardLabel }) {
  const row = useRow()
  return (
    <View style={{ ...row, columnGap: 4, alignItems: 'center' }}>
      <CardWords text={label.lead} sizePt={4.8} color={cardColours.quiet} />
      {label.second === null ? null : <CardWords text={label.second} sizePt={4.8} color={cardColours.quiet} />}
    </View>
  )
}
