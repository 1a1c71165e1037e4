import 'server-only'
import { View } from '@react-pdf/renderer'
import { inks } from '../engine/colours'
import type { CardData } from './card-data'
import { CardField, CardValue } from './card-field'
import { CardPortrait, portraitWidthPt } from './card-portrait'
import { usePageSetting, useInOrder, useRow } from '../engine/page-setting'
import { FittedWords } from '../engine/words'
import { fitAlike } from '../engine/fit-text'
import { columnGapPt, panelWidthPt } from '../engine/page-measures'
import { measureText } from '../engine/split-runs'

const factsWidthPt = panelWidthPt - portraitWidthPt - columnGapPt
const halfWidthPt = (factsWidthPt - columnGapPt) / 2
const addressRoom = { widthPt: (panelWidthPt - columnGapPt) / 2, sizesPt: [11, 10, 9, 8], maxLines: 2 } as const

function Names({ names, labels }: CardData) {
  const inOrder = useInOrder(names.latin, names.arabic)
  const room = { widthPt: factsWidthPt, sizesPt: [20, 18, 16, 14, 12, 11, 10, 9, 8], maxLines: 2 } as const
  return (
    <CardField label={labels.name} widthPt={factsWidthPt}>
      {[...inOrder, ...names.others].map((name, index) => (
        <FittedWords key={index} text={name} {...room} weight={700} color={inks.ink} />
      ))}
    </CardField>
  )
}

function BirthAndGender({ dateOfBirth, gender, labels }: CardData) {
  const row = useRow()
  const genders = useInOrder(gender?.latin ?? '', gender?.arabic ?? null)
  if (dateOfBirth === null && gender === null) return null
  return (
    <View style={{ ...row, gap: columnGapPt }}>
      {dateOfBirth === null ? null : (
        <CardField label={labels.dateOfBirth} widthPt={halfWidthPt}>
          <CardValue text={dateOfBirth} widthPt={halfWidthPt} />
        </CardField>
      )}
      {gender === null ? null : (
        <CardField label={labels.gender} widthPt={halfWidthPt}>
          {genders.map((text, index) => (
            <CardValue key={index} text={text} widthPt={halfWidthPt} />
          ))}
        </CardField>
      )}
    </View>
  )
}

function Address({ address, labels }: Pick<CardData, 'labels'> & { address: NonNullable<CardData['address']> }) {
  const { faces } = usePageSetting()
  const row = useRow()
  const measure = (text: string) => measureText(text, 400, faces)
  const sizePt = fitAlike([...address.latin, ...address.arabic], addressRoom, measure)
  const room = { ...addressRoom, sizesPt: [sizePt], color: inks.ink } as const
  return (
    <CardField label={labels.address} widthPt={panelWidthPt}>
      <View style={{ ...row, justifyContent: 'space-between' }}>
        {useInOrder(address.latin, address.arabic).map((lines, column) => (
          <View key={column}>
            {lines.map((line, index) => (
              <FittedWords key={index} text={line} {...room} align={column === 0 ? 'start' : 'end'} />
            ))}
          </View>
        ))}
      </View>
    </CardField>
  )
}

export function CardPerson(data: CardData) {
  const row = useRow()
  return (
    <View style={{ gap: 18 }}>
      <View style={{ ...row, gap: columnGapPt }}>
        <CardPortrait jpeg={data.portrait} noPortrait={data.labels.noPortrait} words={data.labels.portrait} />
        <View style={{ gap: 14, justifyContent: data.dateOfBirth || data.gender ? 'flex-start' : 'center' }}>
          <Names {...data} />
          <BirthAndGender {...data} />
        </View>
      </View>
      {data.address ? <Address address={data.address} labels={data.labels} /> : null}
    </View>
  )
}
