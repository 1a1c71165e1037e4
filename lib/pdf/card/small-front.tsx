import 'server-only'
import { View } from '@react-pdf/renderer'
import { inks } from '../engine/colours'
import type { CardData } from './card-data'
import { Emblem } from '../engine/emblem'
import { CardPortrait } from './card-portrait'
import { usePageSetting, useInOrder, useRow } from '../engine/page-setting'
import { FittedWords } from '../engine/words'
import { fitText } from '../engine/fit-text'
import { smallWidthPt } from '../engine/page-measures'
import { SmallField, SmallLabel } from './small-field'
import { SmallSide } from './small-side'
import { measureText } from '../engine/split-runs'

const marginPt = 9
const portraitPt = { widthPt: 64, heightPt: 80 }
const factsWidthPt = smallWidthPt - 2 * marginPt - portraitPt.widthPt - 9
const halfWidthPt = (factsWidthPt - 6) / 2

function Title({ name, document, align }: { name: string; document: string; align: 'start' | 'end' }) {
  const room = { widthPt: 92, maxLines: 1, align } as const
  return (
    <View>
      <FittedWords text={name} {...room} sizesPt={[8, 7, 6, 5]} weight={700} color={inks.onBand} />
      <FittedWords text={document} {...room} sizesPt={[5.6, 5, 4.5]} color={inks.quietOnBand} />
    </View>
  )
}

function Head({ issuer }: CardData) {
  const row = useRow()
  const { isRtl } = usePageSetting()
  const latin = { name: issuer.country, document: issuer.document }
  const arabic = { name: issuer.countryLocal, document: issuer.documentLocal }
  const [first, second] = isRtl ? [arabic, latin] : [latin, arabic]
  const band = {
    backgroundColor: inks.band,
    height: 32,
    paddingHorizontal: marginPt,
    alignItems: 'center',
  } as const
  return (
    <View style={{ ...row, ...band, gap: 6 }}>
      <Emblem sizePt={23} color={inks.onBand} />
      <Title {...first} align="start" />
      <View style={{ flexGrow: 1 }} />
      <Title {...second} align="end" />
    </View>
  )
}

/** A third script appears only if every name then keeps a line of its own. */
function Names({ names, labels }: CardData) {
  const { faces } = usePageSetting()
  const room = { widthPt: factsWidthPt, sizesPt: [10, 9, 8, 7, 6, 5], maxLines: 2 } as const
  const leading = useInOrder(names.latin, names.arabic)
  const measure = (text: string) => measureText(text, 700, faces)
  const isOneLine = (name: string) => fitText(name, { ...room, sizesPt: [8] }, measure).lines.length === 1
  const shown = [...leading, ...names.others].every(isOneLine) ? [...leading, ...names.others.slice(0, 1)] : leading
  return (
    <View>
      <SmallLabel label={labels.name} />
      {shown.map((name, index) => (
        <FittedWords key={index} text={name} {...room} weight={700} color={inks.ink} />
      ))}
    </View>
  )
}

function Facts({ dateOfBirth, gender, issuedOn, code, labels }: CardData) {
  const row = useRow()
  const [ownGender = ''] = useInOrder(gender?.latin ?? '', gender?.arabic ?? null)
  const rule = { borderTopWidth: 0.4, borderTopColor: inks.line, paddingTop: 2 }
  const facts = [
    { label: labels.dateOfBirth, text: dateOfBirth },
    { label: labels.gender, text: gender && ownGender },
    { label: labels.issuedOn, text: issuedOn },
    { label: labels.validUntil, text: code && code.validUntil },
  ]
  return (
    <View style={{ ...row, ...rule, flexWrap: 'wrap', columnGap: 6, rowGap: 2, width: factsWidthPt }}>
      {facts.map(({ label, text }) =>
        text === null ? null : <SmallField key={label.lead} label={label} text={text} widthPt={halfWidthPt} />,
      )}
    </View>
  )
}

export function SmallFront(data: CardData) {
  const row = useRow()
  const { uin, labels } = data
  const numberWidthPt = smallWidthPt - 2 * marginPt
  return (
    <SmallSide>
      <Head {...data} />
      <View style={{ ...row, paddingHorizontal: marginPt, paddingTop: 7, gap: 9 }}>
        <CardPortrait jpeg={data.portrait} noPortrait={labels.noPortrait} words={labels.portrait} {...portraitPt} />
        <View style={{ gap: 3 }}>
          <Names {...data} />
          <Facts {...data} />
        </View>
      </View>
      {uin === null ? null : (
        <View style={{ position: 'absolute', left: marginPt, bottom: 5 }}>
          <SmallField label={labels.uin} text={uin} widthPt={numberWidthPt} sizesPt={[13, 11, 9]} isNumber />
        </View>
      )}
    </SmallSide>
  )
}
