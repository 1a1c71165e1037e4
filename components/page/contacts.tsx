import type { Locale } from '@/lib/i18n/languages'

type ContactsProps = { locale: Locale; contacts: readonly string[] }

/** For the `<contacts>` tag of messages; each contact runs left to right. */
export function Contacts({ locale, contacts }: ContactsProps) {
  const parts = new Intl.ListFormat(locale, { type: 'conjunction' }).formatToParts(contacts)
  return parts.map(({ type, value }, index) =>
    type === 'element' ? (
      <bdi className="addr" dir="ltr" key={index}>
        {value}
      </bdi>
    ) : (
      value
    ),
  )
}
