import type { StatementData } from '../statement-data'

/** The acknowledgement of a fictional update, in English. */
export const sampleStatement: StatementData = {
  language: 'en',
  issuer: { country: 'Republic of Utopia', authority: 'National Identity Authority' },
  title: 'Acknowledgement of your request',
  reference: { label: 'Application number (RID)', value: '10001 10001 00042 20261123080233' },
  lede: 'We received your request to change your address. Keep this paper: the number above is all you need to ask about it.',
  facts: [
    { term: 'Received', value: '23 November 2026, 08:02' },
    { term: 'What changes', value: 'Address, phone' },
    { term: 'Documents', value: 'Proof of address (utility bill)' },
  ],
  table: {
    columns: [
      { heading: 'Date and time', share: 0.26 },
      { heading: 'What happened', share: 0.5 },
      { heading: 'Number', share: 0.24, isNumber: true },
    ],
    rows: [['23 November 2026, 08:02', 'Received by the portal', '482 093']],
  },
  footer: 'Made by the National Identity Authority on 23 November 2026.',
}

/** The same in French. */
export const frenchStatement: StatementData = {
  language: 'fr',
  issuer: { country: 'République d’Utopie', authority: 'Autorité nationale de l’identité' },
  title: 'Accusé de réception de votre demande',
  reference: { label: 'Numéro de dossier (RID)', value: '10001 10001 00042 20261123080233' },
  lede: 'Nous avons reçu votre demande de changement d’adresse. Conservez ce document : ce numéro suffit pour suivre la demande.',
  facts: [
    { term: 'Reçue le', value: '23 novembre 2026 à 08:02' },
    { term: 'Ce qui change', value: 'Adresse, téléphone' },
  ],
  table: {
    columns: [
      { heading: 'Date et heure', share: 0.26 },
      { heading: 'Événement', share: 0.5 },
      { heading: 'Numéro', share: 0.24, isNumber: true },
    ],
    rows: [['23 novembre 2026 à 08:02', 'Reçue par le portail', '482 093']],
  },
  footer: 'Établi par l’Autorité nationale de l’identité le 23 novembre 2026.',
}

/** The same in Arabic. */
export const arabicStatement: StatementData = {
  language: 'ar',
  issuer: { country: 'جمهورية يوتوبيا', authority: 'الهيئة الوطنية للهوية' },
  title: 'إشعار استلام طلبك',
  reference: { label: 'رقم الطلب (RID)', value: '10001 10001 00042 20261123080233' },
  lede: 'استلمنا طلبك لتغيير العنوان. احتفظ بهذه الورقة: الرقم أعلاه يكفي للسؤال عن الطلب.',
  facts: [
    { term: 'تاريخ الاستلام', value: '23 نوفمبر 2026، 08:02' },
    { term: 'ما الذي يتغير', value: 'العنوان والهاتف' },
  ],
  table: {
    columns: [
      { heading: 'التاريخ والوقت', share: 0.26 },
      { heading: 'ماذا حدث', share: 0.5 },
      { heading: 'الرقم', share: 0.24, isNumber: true },
    ],
    rows: [['23 نوفمبر 2026، 08:02', 'استلمته البوابة', '482 093']],
  },
  footer: 'أصدرتها الهيئة الوطنية للهوية في 23 نوفمبر 2026.',
}

/** The statement with a table of so many rows; the number of each is its own. */
export function fillStatement(statement: StatementData, count: number): StatementData {
  const { table } = statement
  if (!table) return statement
  const [when = '', what = ''] = table.rows[0] ?? []
  const rows = Array.from({ length: count }, (_, index) => [when, what, `${100_000 + index}`])
  return { ...statement, table: { ...table, rows } }
}
