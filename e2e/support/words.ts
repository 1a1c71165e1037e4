import ar from '../../messages/ar.json' with { type: 'json' }
import en from '../../messages/en.json' with { type: 'json' }
import fr from '../../messages/fr.json' with { type: 'json' }

const words: Record<string, typeof en> = { en, fr, ar }

/** The words of the pages in that language. @throws for a language that the pages lack */
export function loadPageWords(locale: string): typeof en {
  const found = words[locale]
  if (!found) throw new Error(`The pages have no "${locale}"`)
  return found
}
