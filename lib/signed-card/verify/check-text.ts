import { readCardText } from '@/lib/inputs/card-text'
import { verifyCard, type Verification } from '@/lib/signed-card/claim169/verify-card'

type Options = Parameters<typeof verifyCard>[1]

/** Blanks at the ends may belong to the code, so it is checked with them first. */
export async function checkText(text: string, options: Options): Promise<Verification> {
  const line = readCardText(text)
  const verified = await verifyCard(line, options)
  const trimmed = line.trim()
  return verified.verdict === 'not-a-card' && trimmed !== line ? verifyCard(trimmed, options) : verified
}
