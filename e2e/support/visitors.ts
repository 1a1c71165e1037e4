/** Who walks through a journey: with and without JavaScript, left to right and right to left. */
export type Visitor = { name: string; locale: 'en' | 'ar'; javaScriptEnabled: boolean }

/** Every journey is walked by each of them, on a phone and on a desktop (playwright.config.ts). */
export const visitors: readonly Visitor[] = [
  { name: 'in English, with JavaScript', locale: 'en', javaScriptEnabled: true },
  { name: 'in English, without JavaScript', locale: 'en', javaScriptEnabled: false },
  { name: 'in Arabic, with JavaScript', locale: 'ar', javaScriptEnabled: true },
  { name: 'in Arabic, without JavaScript', locale: 'ar', javaScriptEnabled: false },
]
