import { View } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { inks } from '../engine/colours'
import type { CardLabel } from './card-data'
import { useRow } from '../engine/page-setting'
import { Words, FittedWords } from '../engine/words'

function FieldLabel({ label }: { label: CardLabel }) {
  const row = useRow()
  return (
    <View style={{ ...row, flexWrap: 'wrap', columnGap: 7, marginBottom: 1 }}>
      <Words text={label.lead} sizePt={8.5} color={inks.quiet} />
      {label.second ? <Words text={label.second} sizePt={8.5} color={inks.quiet} /> : null}
    </View>
  )
}

export function CardField({ label, widthPt, children }: { label: CardLabel; widthPt: number; children: ReactNode }) {
  return (
    <View style={{ width: widthPt }}>
      <FieldLabel label={label} />
      {children}
    </View>
  )
}

export function CardValue({ text, widthPt }: { text: string; widthPt: number }) {
  const room = { widthPt, sizesPt: [12, 11, 10, 9], maxLines: 2 } as const
  return <FittedWords text={text} {...room} weight={700} color={inks.ink} />
}
