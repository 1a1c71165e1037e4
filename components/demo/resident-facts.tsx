import { getTranslations } from 'next-intl/server'
import { Id } from '@/components/page/id'
import { Rid } from '@/components/status/rid'
import { formatAddress } from '@/lib/identity/format-address'
import { Address } from './address'
import styles from './residents-table.module.css'

type ResidentFactsProps = {
  uin: string
  vid: string | null
  rid: string | null
  phone: string | null
  email: string | null
}

export async function ResidentFacts({ uin, vid, rid, phone, email }: ResidentFactsProps) {
  const t = await getTranslations('demo')
  const rows = [
    { term: t('id'), value: <Id>{uin}</Id> },
    { term: t('vid'), value: vid && <Id>{vid}</Id> },
    { term: t('rid'), value: rid && <Rid rid={rid} /> },
    { term: t('phone'), value: phone && <Id>{formatAddress(phone)}</Id> },
    { term: t('email'), value: email && <Address address={email} /> },
  ]
  return (
    <dl className={styles.facts}>
      {rows.map(({ term, value }) => (
        <div key={term}>
          <dt className="quiet small">{term}</dt>
          <dd>{value ?? t('none')}</dd>
        </div>
      ))}
    </dl>
  )
}
