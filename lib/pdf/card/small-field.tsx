import { View } from '@react-pdf/renderer'
import { inks } from '../engine/colours'
import type { CardLabel } from './card-data'
import { useRow } from '../engine/page-setting'
import { Words, FittedWords } from '../engine/words'

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
      <FittedWords {...{ text, widthPt, sizesPt, isNumber }} maxLines={1} weight={700} color={inks.ink} />
    </View>
  )
}

export function SmallLabel({ label }: { label: CardLabel }) {
  const row = useRow()
  return (
    <View style={{ ...row, columnGap: 4, alignItems: 'center' }}>
      <Words text={label.lead} sizePt={4.8} color={inks.quiet} />
      {label.second === null ? null : <Words text={label.second} sizePt={4.8} color={inks.quiet} />}
    </View>
  )
}
