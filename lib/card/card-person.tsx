import 'server-only'
import { View } from '@react-pdf/renderer'
import { cardColours } from './card-colours'
import type { CardData } from './card-data'
import { CardField, CardValue } from './card-field'
import { CardPortrait, portraitWidthPt } from './card-portrait'
import { useCardSetting, useRow } from './card-setting'
import { FittedWords } from './card-words'
import { fitAlike } from './fit-text'
import { columnGapPt, panelWidthPt } from './page-measures'
import { measureText } from './split-runs'

const factsWidthPt = panelWidthPt - portraitWidthPt - columnGapPt
const halfWidthPt = (factsWidthPt - columnGapPt) / 2
const addressRoom = { widthPt: (panelWidthPt - columnGapPt) / 2, sizesPt: [11, 10, 9, 8], maxLines: 2 } as const

/** The two scripts in the order of the page, without one that the record lacks. */
function useInOrder<T extends { length: number }>(latin: T, arabic: T | null): T[] {
  const { isRtl } = useCardSetting()
  return (isRtl ? [arabic, latin] : [latin, arabic]).filter((part): part is T => part !== null && part.length > 0)
}

function Names({ names, labels }: CardData) {
  const room = { widthPt: factsWidthPt, sizesPt: [20, 18, 16, 14, 12, 11, 10, 9, 8], maxLines: 2 } as const
  return (
    <CardField label={labels.name} widthPt={factsWidthPt}>
      {useInOrder(names.latin, names.arabic).map((name, index) => (
        <FittedWords key={index} text={name} {...room} weight={700} color={cardColours.ink} />
      ))}
    </CardField>
  )
}

function Gender({ gender, labels }: CardData) {
  return (
    <CardField label={labels.gender} widthPt={halfWidthPt}>
      {useInOrder(gender.latin, gender.arabic).map((text, index) => (
        <CardValue key={index} text={text} widthPt={halfWidthPt} />
      ))}
    </CardField>
  )
}

function Address({ address, labels }: CardData) {
  const { faces } = useCardSetting()
  const row = useRow()
  const measure = (text: string) => measureText(text, 400, faces)
  const sizePt = fitAlike([...address.latin, ...address.arabic], addressRoom, measure)
  const room = { ...addressRoom, sizesPt: [sizePt], color: cardColours.ink } as const
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

/** Who the card is about: portrait, names, birth, gender, address. */
export function CardPerson(data: CardData) {
  const row = useRow()
  return (
    <View style={{ gap: 18 }}>
      <View style={{ ...row, gap: columnGapPt }}>
        <CardPortrait jpeg={data.portrait} noPortrait={data.labels.noPortrait} />
        <View style={{ gap: 14 }}>
          <Names {...data} />
          <View style={{ ...row, gap: columnGapPt }}>
            <CardField label={data.labels.dateOfBirth} widthPt={halfWidthPt}>
              <CardValue text={data.dateOfBirth} widthPt={halfWidthPt} />
            </CardField>
            <Gender {...data} />
          </View>
        </View>
      </View>
      <Address {...data} />
    </View>
  )
}
