import 'server-only'
import type { ItemOption } from '@/components/update/item-chooser'
import { getContainer } from '@/lib/container/container'
import { listProofsOfItems } from '@/lib/requests/required-proofs'
import { updateItems, type UpdateItem } from '@/lib/update/update-items'

export async function listItemOptions(residentId: string, chosen: readonly UpdateItem[]): Promise<ItemOption[]> {
  const { backend, settings } = await getContainer()
  const { update: updates } = backend.account
  const [current, pending] = [await updates.readCurrent(residentId), await updates.listPendingItems(residentId)]
  return updateItems.map((item) => ({
    item,
    current: current[item],
    proofs: settings.UPDATE_PROOFS === 'all' ? [] : listProofsOfItems([item], 'by-change'),
    isPending: pending.includes(item),
    isChosen: chosen.includes(item),
  }))
}
