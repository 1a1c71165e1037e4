import { getTranslations } from 'next-intl/server'
import { Section } from '@/components/page/section'

const topics = {
  signIn: ['how', 'tries', 'again'],
  card: ['password', 'short', 'choose'],
  virtualIds: ['what', 'end'],
  locks: ['what', 'open'],
  history: ['what', 'unknown'],
  update: ['proof', 'later', 'contact'],
  print: ['where', 'long'],
  requests: ['follow', 'cancel'],
  lost: ['how', 'nothing'],
  verify: ['how', 'private'],
  activity: ['new', 'device'],
  display: ['how'],
} as const

export async function Questions() {
  const t = await getTranslations()
  return (
    <Section id="questions" heading={t('help.questions')} gap="lg">
      {Object.entries(topics).map(([name, questions]) => {
        const topic = name as keyof typeof topics // the keys of this very object
        return (
          <section className="stack" data-gap="sm" id={topic} key={topic} aria-labelledby={`${topic}-heading`}>
            <h3 className="ds-heading" data-size="2xs" id={`${topic}-heading`}>
              {t(`pages.${topic}`)}
            </h3>
            <div className="faq">
              {questions.map((question) => {
                const key = `help.${topic}.${question}` as 'help.signIn.how' // one key of many with the same shape
                return (
                  <details className="ds-details" key={question}>
                    <summary>{t(`${key}.q`)}</summary>
                    <p>{t(`${key}.a`)}</p>
                  </details>
                )
              })}
            </div>
          </section>
        )
      })}
    </Section>
  )
}
