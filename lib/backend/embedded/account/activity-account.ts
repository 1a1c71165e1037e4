import 'server-only'
import { countActivities, listActivities, setActivitiesRead, type Activity } from '@/db/activities'
import { describeDevice } from '@/lib/history/describe-device'
import { usualChoices } from '@/lib/notifications/notification-event'
import type { ActivityAccount, ActivityEntry } from '../../account/activity-account'
import type { EmbeddedServices } from '../services'

function present({ id, at, event, entryPoint, details, readAt }: Activity): ActivityEntry {
  const { usedId = null, subjectEnd = null, status = null, authTypes = [] } = details
  const words = { ...usualChoices, ...details.words }
  const device = entryPoint === 'page' ? describeDevice(details.device ?? '') : null
  return { id, at, event, entryPoint, device, usedId, subjectEnd, status, authTypes, words, isUnread: readAt === null }
}

export function createActivityAccount({ database, vault, now }: EmbeddedServices): ActivityAccount {
  return {
    async list(residentId, stretch) {
      return (await listActivities(database.reader, vault, residentId, stretch)).map(present)
    },
    count: (residentId) => countActivities(database.reader, residentId),
    markRead: (residentId, ids) => database.transaction((tx) => setActivitiesRead(tx, residentId, now(), ids)),
  }
}
