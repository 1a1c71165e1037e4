import 'server-only'
import { getPortal } from '@/lib/portal/portal'

export async function searchOnServer(content: Uint8Array, address: string): Promise<string | null> {
  const { pictures } = await getPortal()
  return pictures.read(content, address)
}
