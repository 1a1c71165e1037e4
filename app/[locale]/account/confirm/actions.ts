'use server'

import { residentAction } from '@/lib/actions/page-action'
import { readField } from '@/lib/forms/typed-values'
import { readNextStep } from '@/lib/session/next-step'
import { sendStepUpCode } from '@/lib/step-up/step-up'

const readNext = (form: FormData) => readNextStep(readField(form, 'next'))

export const requestStepUpCode = residentAction(readNext, async (form, entry) => sendStepUpCode(entry, readNext(form)))
