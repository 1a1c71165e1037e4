import { getTranslations } from 'next-intl/server'
import { PageTitle } from '@/components/page/page-title'

type StepHeadProps = { title: string; position: number; count: number }

export async function StepHead({ title, position, count }: StepHeadProps) {
  const t = await getTranslations('update')
  return (
    <div>
      <p className="small quiet">{t('progress', { position, count })}</p>
      <div className="prog" aria-hidden="true">
        {Array.from({ length: count }, (_, index) => (
          <i className={index < position ? 'on' : undefined} key={index} />
        ))}
      </div>
      <PageTitle>{title}</PageTitle>
    </div>
  )
}
