import { getLocale, getTranslations } from 'next-intl/server'
import { Id } from '@/components/page/id'
import type { ActivityEntry } from '@/lib/backend/account/activity-account'
import { formatList } from '@/lib/i18n/format-list'
import { DeviceWords } from './device-words'

const vidEvents = ['vidGenerated', 'vidRevoked']
const reportEvents = ['misuseReported']
const authTypes = ['demo', 'bio', 'bio-FMR', 'bio-IIR', 'bio-FID'] as const
const statuses = ['RECEIVED', 'PROCESSING', 'PROCESSED', 'REJECTED', 'RE_REGISTER'] as const

/** Four digits do not say what they belong to, but the event does. */
function findSubjectKind(event: string) {
  if (vidEvents.includes(event)) return 'vid'
  return reportEvents.includes(event) ? 'report' : 'request'
}

export async function ActivityFacts({ entry }: { entry: ActivityEntry }) {
  const [locale, t] = [await getLocale(), await getTranslations()]
  const id = (end: React.ReactNode) => <Id>{end}</Id>
  const { event, entryPoint, device, usedId, subjectEnd } = entry
  const status = statuses.find((each) => each === entry.status)
  const locked = authTypes.filter((type) => entry.authTypes.includes(type))
  return (
    <ul className="plain small quiet">
      {locked.length > 0 ? (
        <li>
          {formatList(
            locale,
            locked.map((type) => t(`activity.authTypes.${type}`)),
          )}
        </li>
      ) : null}
      {subjectEnd ? <li>{t.rich(`activity.subject.${findSubjectKind(event)}`, { end: subjectEnd, id })}</li> : null}
      {status ? <li>{t(`notifications.ridStatus.status.${status}`)}</li> : null}
      {usedId ? <li>{t.rich(`activity.usedId.${usedId.type}`, { end: usedId.end, id })}</li> : null}
      {entryPoint === 'page' && device ? (
        <li>{t.rich('activity.entryPoint.page', { device: () => <DeviceWords device={device} /> })}</li>
      ) : (
        <li>{t(entryPoint === 'worker' ? 'activity.entryPoint.worker' : 'activity.entryPoint.api')}</li>
      )}
    </ul>
  )
}
