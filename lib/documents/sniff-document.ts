import 'server-only'
import { fileTypeFromBuffer } from 'file-type'

export type DocumentType = 'application/pdf' | 'image/png' | 'image/jpeg'

/** Where a PDF may begin: some programs and mail set something before it. */
const headBytes = 1024
const pictureTypes: Record<string, DocumentType> = {
  'image/png': 'image/png',
  'image/apng': 'image/png', // one that moves; the officer sees its first picture
  'image/jpeg': 'image/jpeg',
}
/** Kinds of pictures by their first box (ISO/IEC 23008-12, annex B; AV1 Image File Format): what iPhones and some others save. */
const photoBrands = /^(?:hei[cxms]|hev[cxms]|mif[12]|msf1|av(?:if|is|io)|heif)/

function isPhoneFormat(content: Buffer): boolean {
  const head = content.toString('latin1', 4, Math.min(content.length, content.readUInt32BE(0), headBytes))
  if (!head.startsWith('ftyp')) return false
  const [major, ...compatible] = [head.slice(4, 8), ...(head.slice(12).match(/.{4}/gs) ?? [])]
  return [major, ...compatible].some((brand) => photoBrands.test(brand))
}

/** What a file is by what is in it, whatever it calls itself; `photo` is a HEIC, HEIF or AVIF picture. */
export async function sniffDocument(content: Buffer): Promise<DocumentType | 'photo' | null> {
  if (content.length >= 12 && isPhoneFormat(content)) return 'photo'
  const found = await fileTypeFromBuffer(content).catch(() => undefined) // damaged in a way that ends the sniffing
  const picture = found && pictureTypes[found.mime]
  if (picture) return picture
  return content.subarray(0, headBytes).includes('%PDF-') ? 'application/pdf' : null
}
