import { readCardText } from '@/lib/inputs/card-text'
import { judgeCard, type Judgement } from '@/lib/signed-card/claim169/judge-card'

type Options = Parameters<typeof judgeCard>[1]

/**
 * Judges what somebody pasted, or a decoder read. Blanks at the ends may be part of the code, so that they are only
 * dropped when it is none with them.
 */
export async function checkText(text: string, options: Options): Promise<Judgement> {
  const line = readCardText(text)
  const judged = await judgeCard(line, options)
  const trimmed = line.trim()
  return judged.verdict === 'not-a-card' && trimmed !== line ? judgeCard(trimmed, options) : judged
}
