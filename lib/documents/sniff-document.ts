import 'server-only'
import { fileTypeFromBuffer } from 'file-type'

export type DocumentType = 'application/pdf' | 'image/png' | 'image/jpeg'

/** Some programs and mail put text before the PDF. */
const headBytes = 1024
const pictureTypes: Record<string, DocumentType> = {
  'image/png': 'image/png',
  'image/apng': 'image/png', // an animated PNG; the officer sees its first picture
  'image/jpeg': 'image/jpeg',
}
/** ISO/IEC 23008-12, annex B, and AVIF: what iPhones and some others store. */
const photoBrands = /^(?:hei[cxms]|hev[cxms]|mif[12]|msf1|av(?:if|is|io)|heif)/

function isPhoneFormat(content: Buffer): boolean {
  const head = content.toString('latin1', 4, Math.min(content.length, content.readUInt32BE(0), headBytes))
  if (!head.startsWith('ftyp')) return false
  const [major, ...compatible] = [head.slice(4, 8), ...(head.slice(12).match(/.{4}/gs) ?? [])]
  return [major, ...compatible].some((brand) => photoBrands.test(brand))
}

/** Ignores the name. `photo` is HEIC, HEIF or AVIF. */
export async function sniffDocument(content: Buffer): Promise<DocumentType | 'photo' | null> {
  if (content.length >= 12 && isPhoneFormat(content)) return 'photo'
  const found = await fileTypeFromBuffer(content).catch(() => undefined) // damaged
  const picture = found && pictureTypes[found.mime]
  if (picture) return picture
  return content.subarray(0, headBytes).includes('%PDF-') ? 'application/pdf' : null
}
