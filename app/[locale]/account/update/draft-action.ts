import 'server-only'
import type { PageAction, ResidentEntry } from '@/lib/actions/create-actions'
import { residentAction } from '@/lib/actions/page-action'
import type { UpdateDraft } from '@/lib/update/update-draft'
import type { Destination } from '@/lib/i18n/paths'
import { findPageWithoutDraft } from './require-draft'

export type DraftEntry = ResidentEntry & { draft: UpdateDraft }

/** Reads the draft once and passes it on. */
export const draftAction = (work: (form: FormData, entry: DraftEntry) => Promise<Destination>): PageAction =>
  residentAction('update', async (form, entry) => {
    const { residentId } = entry.session
    const draft = await entry.backend.account.update.readDraft(residentId)
    return draft ? work(form, { ...entry, draft }) : findPageWithoutDraft(residentId)
  })
