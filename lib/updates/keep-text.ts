import { writePlainMarks } from '@/lib/inputs/plain-marks'
import { tidyText } from '@/lib/inputs/typed-text'

const tidy = (text: string) => tidyText(writePlainMarks(text))

/** What was typed as it is kept; what differs from the record in typographic marks alone stays as the registry wrote it. */
export function keepText(typed = '', onRecord = ''): string {
  return tidy(typed) === tidy(onRecord) ? onRecord : tidy(typed)
}
