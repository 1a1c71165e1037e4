import { readCardText } from '@/lib/inputs/card-text'
import { judgeCard, type Judgement } from '@/lib/signed-card/claim169/judge-card'

type Options = Parameters<typeof judgeCard>[1]

/** Blanks at the ends may belong to the code, so it is checked with them first. */
export async function checkText(text: string, options: Options): Promise<Judgement> {
  const line = readCardText(text)
  const judged = await judgeCard(line, options)
  const trimmed = line.trim()
  return judged.verdict === 'not-a-card' && trimmed !== line ? judgeCard(trimmed, options) : judged
}
