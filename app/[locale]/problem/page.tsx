import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Id } from '@/components/page/id'
import { Lede } from '@/components/page/lede'
import { PageTitle } from '@/components/page/page-title'
import { Shell } from '@/components/shell/shell'
import { readParam, type SearchParams } from '@/lib/forms/read-params'
import { isReference } from '@/lib/http/reference'
import { buildPageTitle } from '@/lib/i18n/page-title'
import { buildPath } from '@/lib/i18n/paths'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('problem.unexpected')
  return { title: await buildPageTitle(t('title'), { isError: true }) }
}

/** What nobody foresaw; sent under the address of the page that failed, with status 500 (lib/http/watch-failures.ts). */
export default async function ProblemPage({ searchParams }: { searchParams: SearchParams }) {
  const [locale, t] = [await getLocale(), await getTranslations()]
  const reference = await readParam(searchParams, 'reference')
  return (
    <Shell locale={locale}>
      <div className="stack prose">
        <PageTitle>{t('problem.unexpected.title')}</PageTitle>
        <Lede>{t('problem.unexpected.text')}</Lede>
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
