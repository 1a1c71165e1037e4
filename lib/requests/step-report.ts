import { z } from 'zod'
import { parseJson } from '@/lib/inputs/parse-json'
import { isRid } from '@/lib/identity/rid'

const stepReport = z.object({
  rid: z.string().refine(isRid),
  step: z.enum(['CHECKED', 'IN_PROCESS', 'DONE', 'REFUSED']),
  /** Shown to the resident; kept only for a refusal. */
  reason: z
    .string()
    .transform((text) => text.replace(/\s+/g, ' ').trim())
    .pipe(
      z
        .string()
        .max(500)
        .regex(/^[^\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u),
    )
    .optional(),
})
export type StepReport = z.infer<typeof stepReport>

export function readStepReport(text: string): StepReport | null {
  return stepReport.safeParse(parseJson(text)).data ?? null
}
