import { Text, View } from '@react-pdf/renderer'
import { usePageSetting } from './page-setting'
import { fitText, type Room } from './fit-text'
import { inRole, type NodeRole } from './renderer/node-roles'
import { type FontWeight, findDirection, measureText, splitRuns, type TextRun } from './split-runs'

type Setting = {
  weight?: FontWeight
  color: string
  align?: 'start' | 'middle' | 'end'
  /** Keeps the order of spaced numbers on a right-to-left page. */
  isNumber?: boolean
  role?: NodeRole | undefined
}

/** Vazirmatn is taller than Noto Sans. */
const lineHeights = { ltr: 1.32, rtl: 1.5 }

export function Words({
  text,
  sizePt,
  weight = 400,
  color,
  align = 'start',
  isNumber = false,
  widthPt,
  role,
}: Setting & { text: string; sizePt: number; widthPt?: number }) {
  const { faces, isRtl } = usePageSetting()
  const direction = isNumber ? 'ltr' : findDirection(text)
  const textAlign = align === 'middle' ? 'center' : isRtl === (align === 'start') ? 'right' : 'left'
  const lineHeight = lineHeights[direction]
  const style = { fontSize: sizePt, fontWeight: weight, lineHeight, color, direction, textAlign } as const
  const room = widthPt === undefined ? {} : { width: widthPt }
  const told = role ? inRole(role) : {}
  const runs = splitRuns(text, faces)
  const findFont = ({ face }: TextRun) => ({ fontFamily: face.family, fontFeatureSettings: face.features })
  const [run] = runs
  // Nested text costs as much as another text, and most texts need only one script.
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

export function FittedWords({ text, widthPt, sizesPt, maxLines, role, ...setting }: Setting & Room & { text: string }) {
  const { faces } = usePageSetting()
  const measure = (part: string) => measureText(part, setting.weight ?? 400, faces)
  const { sizePt, lines } = fitText(text, { widthPt, sizesPt, maxLines }, measure)
  const [line] = lines
  if (line !== undefined && lines.length === 1) return <Words text={line} {...{ sizePt, widthPt, role }} {...setting} />
  return (
    <View {...inRole(role ?? 'P')} style={{ width: widthPt }}>
      {lines.map((part, index) => (
        <Words key={index} text={part} sizePt={sizePt} {...setting} />
      ))}
    </View>
  )
}
