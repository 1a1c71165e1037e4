import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Id } from '@/components/page/id'
import { Lede } from '@/components/page/lede'
import { PageTitle } from '@/components/page/page-title'
import { Shell } from '@/components/shell/shell'
import { readQuery, type SearchParams } from '@/lib/forms/read-params'
import { isReference } from '@/lib/server/reference'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'

type Props = { searchParams: SearchParams }

const readKind = async (searchParams: SearchParams) =>
  (await readQuery(searchParams, 'problem')).problem ?? 'unexpected'

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const t = await getTranslations('problem')
  return { title: await buildPageTitle(t(`${await readKind(searchParams)}.title`), { isError: true }) }
}

/** Sent under the failed page's URL with status 500 or 413 (lib/server/watch-failures.ts). */
export default async function ProblemPage({ searchParams }: Props) {
  const [locale, t] = [await getLocale(), await getTranslations()]
  const { reference } = await readQuery(searchParams, 'problem')
  const kind = await readKind(searchParams)
  return (
    <Shell locale={locale}>
      <div className="stack prose">
        <PageTitle>{t(`problem.${kind}.title`)}</PageTitle>
        <Lede>{t(`problem.${kind}.text`)}</Lede>
        {isReference(reference) ? (
          <p>
            {t('problem.unexpected.reference')}{' '}
            <b className="ref">
              <Id>{reference}</Id>
            </b>
          </p>
        ) : null}
        <p>
          {t.rich('problem.call', {
            phone: t('brand.phone'),
            hours: t('brand.hours'),
            id: (number) => <Id>{number}</Id>,
          })}
        </p>
        <div className="actions">
          <a className="ds-button" href="">
            {t('problem.retry')}
          </a>
          <a className="ds-link" href={buildPath(locale, 'home')}>
            {t('problem.home')}
          </a>
        </div>
      </div>
    </Shell>
  )
}
