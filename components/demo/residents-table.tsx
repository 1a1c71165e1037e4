import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/i18n/languages'
import { ResidentRow, type DemoPerson } from './resident-row'
import styles from './residents-table.module.css'
import type { StartActions } from './start-form'

type ResidentsTableProps = { locale: Locale; residents: readonly DemoPerson[]; actions: StartActions }

const columns = ['name', 'case', 'facts', 'start'] as const

/** Cards on a phone, so the table's roles are written out. */
export async function ResidentsTable({ locale, residents, actions }: ResidentsTableProps) {
  const t = await getTranslations('demo')
  return (
    <table className={`tab ${styles.people}`} role="table" aria-label={t('title')}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th role="columnheader" scope="col" key={column}>
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {residents.map((resident) => (
          <ResidentRow key={resident.case} locale={locale} resident={resident} actions={actions} />
        ))}
      </tbody>
    </table>
  )
}
