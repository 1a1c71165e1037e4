import { contentWidthPt } from '@/lib/pdf/engine/page-measures'

const pageHeightPt = 841.89
export const bandHeightPt = 78
export const stripHeightPt = 30
export const gapBelowBandPt = 30
export const gapBelowStripPt = 22
export const footerHeightPt = 54
export const partGapPt = 20

export const firstRoomPt = pageHeightPt - bandHeightPt - gapBelowBandPt - footerHeightPt
export const nextRoomPt = pageHeightPt - stripHeightPt - gapBelowStripPt - footerHeightPt

/** The tallest line of either script, in ems. */
export const lineHeight = 1.55

export const cellSizePt = 9
export const headingSizePt = 8.5
export const cellPaddingPt = 5
export const cellGapPt = 8
export const factPaddingPt = 5
export const referencePaddingPt = 12
const factTermWidthPt = 170

export const titleRoom = { widthPt: contentWidthPt, sizesPt: [22, 20, 18], maxLines: 2 } as const
export const referenceRoom = {
  widthPt: contentWidthPt - 2 * referencePaddingPt,
  sizesPt: [20, 18, 16, 14, 12],
  maxLines: 1,
} as const
export const ledeRoom = { widthPt: contentWidthPt, sizesPt: [11], maxLines: 8 } as const
export const termRoom = { widthPt: factTermWidthPt, sizesPt: [10], maxLines: 3 } as const
export const valueRoom = {
  widthPt: contentWidthPt - factTermWidthPt - 12,
  sizesPt: [10],
  maxLines: 6,
} as const
export const labelSizePt = 9
