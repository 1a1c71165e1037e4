import 'server-only'
import { Image, Path, Svg, View } from '@react-pdf/renderer'
import { inks } from '../engine/colours'
import { FittedWords } from '../engine/words'
import { describePictures } from '../engine/renderer/figures'

export const portraitWidthPt = 118
const large = { widthPt: portraitWidthPt, heightPt: 147.5 }

type Size = { widthPt: number; heightPt: number }

const silhouette = 'M40 22a17 20 0 1 1 0 40 17 20 0 1 1 0-40zM10 100c1-19 12-30 30-30s29 11 30 30z'

/** The renderer silently leaves a hole for a truncated or foreign file. */
const isJpeg = (bytes: Uint8Array) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff

function NoPortrait({ words, widthPt, heightPt }: Size & { words: string }) {
  const scale = widthPt / portraitWidthPt
  return (
    <View
      style={{
        width: widthPt,
        height: heightPt,
        borderRadius: 6 * scale,
        backgroundColor: inks.line,
        overflow: 'hidden',
        paddingTop: 10 * scale,
        alignItems: 'center',
      }}
    >
      <FittedWords
        text={words}
        widthPt={widthPt - 16 * scale}
        sizesPt={[9 * scale, 8 * scale]}
        maxLines={2}
        color={inks.ink}
      />
      <View style={{ position: 'absolute', bottom: 0, left: 9 * scale }}>
        <Svg width={100 * scale} height={125 * scale} viewBox="0 0 80 100">
          <Path d={silhouette} fill={inks.panel} />
        </Svg>
      </View>
    </View>
  )
}

export function CardPortrait({
  jpeg,
  noPortrait,
  words,
  ...size
}: Partial<Size> & { jpeg: Uint8Array | null; noPortrait: string; words: string }) {
  const { widthPt, heightPt } = { ...large, ...size }
  if (!jpeg || !isJpeg(jpeg)) return <NoPortrait words={noPortrait} widthPt={widthPt} heightPt={heightPt} />
  const borderRadius = (6 * widthPt) / portraitWidthPt
  const style = { width: widthPt, height: heightPt, objectFit: 'cover', borderRadius } as const
  describePictures(words)
  return <Image src={Buffer.from(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength)} style={style} />
}
