import 'server-only'
import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { renderToBuffer } from '@react-pdf/renderer'
import type { CardData } from './card-data'
import { CardDocument } from './card-document'
import { openCardFonts } from './card-fonts'

const fontFolder = fileURLToPath(new URL('fonts', import.meta.url))

/** Entry of the worker thread: one card in, the bytes of its PDF out. The bundle stands beside its `fonts/`. */
export default async function renderCard(data: CardData): Promise<Uint8Array> {
  const faces = await openCardFonts(fontFolder)
  // Nobody needs the owner's rights, so nobody learns the password.
  const ownerPassword = randomBytes(32).toString('base64url')
  const pdf = await renderToBuffer(<CardDocument data={data} faces={faces} ownerPassword={ownerPassword} />)
  return Uint8Array.from(pdf)
}
