import 'server-only'
import { getPortal } from '@/lib/portal/portal'

/** A mark of whose page a form is, that tells nobody else anything: what was typed for one person is not another's. */
export const markOwner = async (residentId: string) => (await getPortal()).vault.lookup('form-owner', residentId)
