import 'server-only'
import { getPortal } from '@/lib/portal/portal'

/** The text of the code in a picture that was sent from that address; see PicturePool. */
export async function searchOnServer(content: Uint8Array, address: string): Promise<string | null> {
  const { pictures } = await getPortal()
  return pictures.read(content, address)
}
