import { codeFailureCases } from './code-failure-cases'
import type { ContractCase } from './contract-case'
import { codeSuccessCases } from './code-success-cases'
import { envelopeCases } from './envelope-cases'
import { openFailureCases } from './open-failure-cases'
import { openSuccessCases } from './open-success-cases'
import { stateFailureCases } from './state-failure-cases'
import { updateCases } from './update-cases'

/** The whole contract, written once and run against every kind of portal. */
export const allCases: ContractCase[] = [
  ...openSuccessCases,
  ...codeSuccessCases,
  ...updateCases,
  ...openFailureCases,
  ...stateFailureCases,
  ...codeFailureCases,
  ...envelopeCases,
]
