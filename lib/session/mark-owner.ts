import 'server-only'
import { getContainer } from '@/lib/container/container'

/** A mark of whose page a form is, that tells nobody else anything: what was typed for one person is not another's. */
export const markOwner = async (residentId: string) => (await getContainer()).vault.lookup('form-owner', residentId)
