import { View } from '@react-pdf/renderer'
import { cardColours } from './card-colours'
import type { CardLabel } from './card-data'
import { useRow } from './card-setting'
import { CardWords, FittedWords } from './card-words'

type Props = {
  label: CardLabel
  text: string
  widthPt: number
  /** Of the value, from the wished to the smallest. */
  sizesPt?: readonly [number, ...number[]]
  isNumber?: boolean
}

/** A label in both scripts and a value, as small as on a card of plastic. */
export function SmallField({ label, text, widthPt, sizesPt = [7, 6.5, 6, 5], isNumber = false }: Props) {
  return (
    <View style={{ width: widthPt }}>
      <SmallLabel label={label} />
      <FittedWords {...{ text, widthPt, sizesPt, isNumber }} maxLines={1} weight={700} color={cardColours.ink} />
    </View>
  )
}

/** The label in the card's language, and after it in the other script. */
export function SmallLabel({ label }: { label: CardLabel }) {
  const row = useRow()
  return (
    <View style={{ ...row, columnGap: 4, alignItems: 'center' }}>
      <CardWords text={label.lead} sizePt={4.8} color={cardColours.quiet} />
      {label.second === null ? null : <CardWords text={label.second} sizePt={4.8} color={cardColours.quiet} />}
    </View>
  )
}
