import { writePlainMarks } from '@/lib/inputs/plain-marks'
import { tidyText } from '@/lib/inputs/typed-text'

const tidy = (text: string) => tidyText(writePlainMarks(text))

/** Keeps the registry's spelling if only typographic marks differ. */
export function keepText(typed = '', onRecord = ''): string {
  return tidy(typed) === tidy(onRecord) ? onRecord : tidy(typed)
}
