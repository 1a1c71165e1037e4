import { Text, View } from '@react-pdf/renderer'
import { useCardSetting } from './card-setting'
import { fitText, type Room } from './fit-text'
import { inRole, type NodeRole } from './renderer/node-roles'
import { type CardWeight, findDirection, measureText, splitRuns, type TextRun } from './split-runs'

type Setting = {
  weight?: CardWeight
  color: string
  /** The side of the page where lines begin or end, or between them. */
  align?: 'start' | 'middle' | 'end'
  /** Spaced numbers keep their order on a page that runs from right to left. */
  isNumber?: boolean
  /** For somebody who has the page read aloud; a paragraph where it is left out. */
  role?: NodeRole | undefined
}

/** Vazirmatn reaches higher and lower than Noto Sans. */
const lineHeights = { ltr: 1.32, rtl: 1.5 }

/** Text in one size, each run in the font of its script; as wide as it is, or in a room of that width. */
export function CardWords({
  text,
  sizePt,
  weight = 400,
  color,
  align = 'start',
  isNumber = false,
  widthPt,
  role,
}: Setting & { text: string; sizePt: number; widthPt?: number }) {
  const { faces, isRtl } = useCardSetting()
  const direction = isNumber ? 'ltr' : findDirection(text)
  const textAlign = align === 'middle' ? 'center' : isRtl === (align === 'start') ? 'right' : 'left'
  const lineHeight = lineHeights[direction]
  const style = { fontSize: sizePt, fontWeight: weight, lineHeight, color, direction, textAlign } as const
  const room = widthPt === undefined ? {} : { width: widthPt }
  const told = role ? inRole(role) : {}
  const runs = splitRuns(text, faces)
  const findFont = ({ face }: TextRun) => ({ fontFamily: face.family, fontFeatureSettings: face.features })
  const [run] = runs
  // Most texts are of one script, and a text within a text takes as long as another one.
  if (run && runs.length === 1)
    return (
      <Text {...told} style={{ ...style, ...room, ...findFont(run) }}>
        {run.text}
      </Text>
    )
  return (
    <Text {...told} style={{ ...style, ...room }}>
      {runs.map((part, index) => (
        <Text key={index} style={{ ...style, ...findFont(part) }}>
          {part.text}
        </Text>
      ))}
    </Text>
  )
}

/** Text of any length: it takes the largest size that fits the room, wraps, and is never cut. */
export function FittedWords({ text, widthPt, sizesPt, maxLines, role, ...setting }: Setting & Room & { text: string }) {
  const { faces } = useCardSetting()
  const measure = (part: string) => measureText(part, setting.weight ?? 400, faces)
  const { sizePt, lines } = fitText(text, { widthPt, sizesPt, maxLines }, measure)
  const [line] = lines
  if (line !== undefined && lines.length === 1)
    return <CardWords text={line} {...{ sizePt, widthPt, role }} {...setting} />
  return (
    <View {...inRole(role ?? 'P')} style={{ width: widthPt }}>
      {lines.map((part, index) => (
        <CardWords key={index} text={part} sizePt={sizePt} {...setting} />
      ))}
    </View>
  )
}
