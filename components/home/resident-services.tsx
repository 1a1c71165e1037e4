import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/art/icon'
import { Section } from '@/components/page/section'

const groups = [
  { name: 'card', services: ['card.download', 'card.virtualIds', 'card.print'] },
  { name: 'protection', services: ['protection.locks', 'protection.history', 'protection.devices'] },
  { name: 'details', services: ['details.update', 'details.requests', 'details.activity'] },
] as const

/** Plain text, because none of it opens before signing in. */
export async function ResidentServices() {
  const t = await getTranslations('home.signedIn')
  return (
    <Section id="signed-in" heading={t('heading')} gap="lg">
      <div className="trio">
        {groups.map(({ name, services }) => (
          <div key={name}>
            <h3 className="ds-heading" data-size="2xs">
              {t(`${name}.heading`)}
            </h3>
            <ul>
              {services.map((service) => (
                <li key={service}>
                  <Icon name="check" />
                  <span>{t(service)}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  )
}
