import 'server-only'
import { View } from '@react-pdf/renderer'
import { inks } from '../engine/colours'
import type { CardData } from './card-data'
import { Emblem } from '../engine/emblem'
import { CardQr, measureQrBox } from './card-qr'
import { usePageSetting, useInOrder, useRow } from '../engine/page-setting'
import { Words, FittedWords } from '../engine/words'
import { fitText } from '../engine/fit-text'
import { smallHeightPt, smallWidthPt } from '../engine/page-measures'
import { SmallField, SmallLabel } from './small-field'
import { SmallSide } from './small-side'
import { measureText } from '../engine/split-runs'

const marginPt = 7
const addressSizePt = 5.4
const mostAddressLines = 6

/** An address without room is left out, because a part of it would be wrong. */
function SmallAddress({
  lines,
  label,
  widthPt,
}: {
  lines: string[]
  label: CardData['labels']['address']
  widthPt: number
}) {
  const { faces } = usePageSetting()
  const room = { widthPt, sizesPt: [addressSizePt], maxLines: 1 } as const
  const fitted = lines.flatMap((line) => fitText(line, room, (text) => measureText(text, 400, faces)).lines)
  if (fitted.length === 0 || fitted.length > mostAddressLines) return null
  return (
    <View>
      <SmallLabel label={label} />
      {fitted.map((line, index) => (
        <Words key={index} text={line} sizePt={addressSizePt} color={inks.ink} />
      ))}
    </View>
  )
}

function Check({
  code,
  labels,
  widthPt,
}: { code: NonNullable<CardData['code']>; widthPt: number } & Pick<CardData, 'labels'>) {
  const room = { widthPt, sizesPt: [5.6, 5, 4.6], maxLines: 2, color: inks.band } as const
  return (
    <View>
      <FittedWords text={labels.check.lead} {...room} weight={700} />
      {labels.check.second === null ? null : <FittedWords text={labels.check.second} {...room} />}
      <FittedWords text={code.checkAddress} {...room} isNumber />
    </View>
  )
}

export function SmallBack({ issuer, code, address, labels }: CardData) {
  const row = useRow()
  const boxPt = code ? measureQrBox(code.text) : 0
  const edgePt = Math.max(0, (smallHeightPt - 1 - boxPt) / 2)
  const widthPt = smallWidthPt - 1 - (code ? edgePt + boxPt : marginPt) - 2 * marginPt
  const [lines = []] = useInOrder(address?.latin ?? [], address?.arabic ?? null)
  return (
    <SmallSide>
      <View style={{ ...row, height: smallHeightPt - 1, alignItems: 'center', gap: marginPt }}>
        {code ? <View style={{ width: edgePt - marginPt }} /> : null}
        {code ? <CardQr text={code.text} words={labels.code} /> : <View />}
        <View style={{ width: widthPt, gap: 6 }}>
          <Emblem sizePt={18} color={inks.band} />
          <FittedWords
            text={issuer.authority}
            widthPt={widthPt}
            sizesPt={[6, 5]}
            maxLines={2}
            weight={700}
            color={inks.band}
          />
          {code && <Check code={code} labels={labels} widthPt={widthPt} />}
          {code?.digits && (
            <SmallField label={labels.qr} text={code.digits} widthPt={widthPt} sizesPt={[7, 6, 5]} isNumber />
          )}
          <SmallAddress lines={lines} label={labels.address} widthPt={widthPt} />
        </View>
      </View>
    </SmallSide>
  )
}
