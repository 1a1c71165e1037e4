import 'server-only'
import { Image, Path, Svg, View } from '@react-pdf/renderer'
import { cardColours } from './card-colours'
import { FittedWords } from './card-words'

export const portraitWidthPt = 118
const portraitHeightPt = 147.5

const silhouette = 'M40 22a17 20 0 1 1 0 40 17 20 0 1 1 0-40zM10 100c1-19 12-30 30-30s29 11 30 30z'

/** A truncated or foreign file would make the renderer leave a hole without a word. */
const isJpeg = (bytes: Uint8Array) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff

function NoPortrait({ words }: { words: string }) {
  return (
    <View
      style={{
        width: portraitWidthPt,
        height: portraitHeightPt,
        borderRadius: 6,
        backgroundColor: cardColours.line,
        overflow: 'hidden',
        paddingTop: 10,
        alignItems: 'center',
      }}
    >
      <FittedWords text={words} widthPt={portraitWidthPt - 16} sizesPt={[9, 8]} maxLines={2} color={cardColours.ink} />
      <View style={{ position: 'absolute', bottom: 0, left: 9 }}>
        <Svg width={100} height={125} viewBox="0 0 80 100">
          <Path d={silhouette} fill={cardColours.panel} />
        </Svg>
      </View>
    </View>
  )
}

/** The portrait, or an empty frame with words in it. */
export function CardPortrait({ jpeg, noPortrait }: { jpeg: Uint8Array | null; noPortrait: string }) {
  if (!jpeg || !isJpeg(jpeg)) return <NoPortrait words={noPortrait} />
  const style = { width: portraitWidthPt, height: portraitHeightPt, objectFit: 'cover', borderRadius: 6 } as const
  return <Image src={Buffer.from(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength)} style={style} />
}
