import 'server-only'
import { getContainer } from '@/lib/container/container'

export async function searchOnServer(content: Uint8Array, address: string): Promise<string | null> {
  const { pictures } = await getContainer()
  return pictures.read(content, address)
}
