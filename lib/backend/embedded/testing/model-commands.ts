import fc from 'fast-check'
import { expect } from 'vitest'
import type { Operation, Question, Verdict } from './operation'
import { moods } from './operations'
import { findHolder, otherThan, passTime, type ResidentModel, type Who } from './resident-model'
import type { RealWorld, WireOutcome } from './real-world'

/** A call as it was sent, and what came of it. */
type MadeCall = {
  operation: Operation
  question: Question
  request: Record<string, unknown>
  at: number
  outcome: WireOutcome
}
export type Run = { model: ResidentModel; calls: MadeCall[] }
type Command = fc.AsyncCommand<Run, RealWorld>

const minutesKept = 24 * 60
const triesPerCode = 5

const makeCommand = (title: string, run: Command['run'], check: Command['check'] = () => true): Command => ({
  check,
  async run(state, world) {
    await run(state, world)
    await world.expectToBe(state.model)
  },
  toString: () => title,
})

/** What the portal must have written into the history of the ID's holder, if it is anybody's. */
function recordAttempt({ history }: ResidentModel, holder: Who | null, transactionID: string, succeeded: boolean) {
  if (holder !== null) history[holder].push({ act: `OTP-AUTH ${succeeded ? 'Y' : 'N'}`, transactionID })
}

/** @param transactionID left out where the code gets one of its own */
async function askCode({ history, records }: ResidentModel, world: RealWorld, who: Who, transactionID?: string) {
  const code = await world.askCode(who, records[who].email, transactionID)
  history[who].push({ act: 'OTP-REQUEST Y', transactionID: code.transactionID })
  return code
}

/** What the rules say, in the order of their checks: the fields, the ID, the code, the operation. */
function validate(
  model: ResidentModel,
  operation: Operation,
  question: Question,
  holder: Who | null,
  isCodeRight: boolean,
) {
  const refuse = (refusal: string): Verdict => ({ refusal, commit: () => undefined })
  if (question.refusedUnread) return refuse(question.refusedUnread)
  if (holder === null) return refuse(operation.unknownCode ?? operation.otpCode)
  return isCodeRight ? operation.validate(model, holder, question) : refuse(operation.otpCode)
}

type Caller = { who: Who; codeOf: Who; isOneRun: boolean }

/** As MOSIP's clients do: every call of a run under one transactionID, each with a code of its own. */
const transactionOfRun = 'run-of-many-calls'

async function call({ model, calls }: Run, world: RealWorld, operation: Operation, { who, codeOf, isOneRun }: Caller) {
  const { transactionID, otp } = await askCode(model, world, codeOf, isOneRun ? transactionOfRun : undefined)
  const question = operation.ask(model, who)
  const id = { individualId: model.uins[who], individualIdType: 'UIN' }
  const request = { ...id, ...question.fields, transactionID, otp }
  const holder = findHolder(model, request.individualId, operation.takesEndedIds)
  const verdict = validate(model, operation, question, holder, holder === codeOf)
  if (!question.refusedUnread) recordAttempt(model, holder, transactionID, holder === codeOf)
  const outcome = await world.call(operation.api, request, question.vid)
  expect(outcome.code).toBe(verdict.refusal)
  if (outcome.code === null) verdict.commit(outcome.response)
  calls.push({ operation, question, request, at: model.now, outcome })
}

/** One is busier than the other, so that limits are reached. */
const anyone = fc.constantFrom<Who>(0, 0, 1)
const rarely = fc.integer({ min: 1, max: 8 }).map((number) => number === 8)

const callOne = (operations: fc.Arbitrary<Operation>[]) =>
  fc
    .record({ operation: fc.oneof(...operations), who: anyone, isStolen: rarely, isOneRun: fc.boolean() })
    .map(({ operation, who, isStolen, isOneRun }) => {
      const how = `${isStolen ? ' with a code of the other' : ''}${isOneRun ? ' in the run’s transaction' : ''}`
      const caller = { who, codeOf: isStolen ? otherThan(who) : who, isOneRun }
      return makeCommand(`${who}: ${operation.title}${how}`, (run, world) => call(run, world, operation, caller))
    })

/** Repeats a request, perhaps with another code: only operations that issue something answer again. */
async function repeat({ model }: Run, world: RealWorld, made: MadeCall, isAltered: boolean) {
  const { operation, question, request, at, outcome } = made
  const holder = findHolder(model, String(request.individualId), operation.takesEndedIds)
  const isKept = operation.isRepeatable && outcome.code === null && model.now < at + minutesKept && holder !== null
  const isAnsweredAgain = isKept && !isAltered
  if (!isAnsweredAgain && !question.refusedUnread) recordAttempt(model, holder, String(request.transactionID), false)
  const otp = isAltered ? otherCode(String(request.otp)) : request.otp
  const again = await world.call(operation.api, { ...request, otp }, question.vid)
  if (isAnsweredAgain) expect(again).toEqual(outcome)
  else expect(again.code).toBe(validate(model, operation, question, holder, false).refusal)
}

const otherCode = (otp: string) => `${otp.startsWith('0') ? 1 : 0}${otp.slice(1)}`

const repeatOne = fc
  .record({ index: fc.nat(50), isAltered: fc.constantFrom(false, false, true) })
  .map(({ index, isAltered }) =>
    makeCommand(
      `repeat call ${index}${isAltered ? ' with another code' : ''}`,
      async (run, world) => {
        const made = run.calls[index % run.calls.length]
        if (made) await repeat(run, world, made, isAltered)
      },
      ({ calls }) => calls.length > 0,
    ),
  )

/** Wrong codes first: the right one counts as long as a try is left. */
const guess = fc.record({ who: anyone, wrongTries: fc.integer({ min: 1, max: 6 }) }).map(({ who, wrongTries }) =>
  makeCommand(`${who}: guess ${wrongTries} times`, async ({ model }, world) => {
    const code = await askCode(model, world, who)
    const attempt = async (otp: string, isRight: boolean) => {
      recordAttempt(model, who, code.transactionID, isRight)
      const { code: failure } = await world.call('authHistory', { ...code, otp })
      expect(failure).toBe(isRight ? null : 'RES-AUT-001')
    }
    for (let i = 0; i < wrongTries; i++) await attempt(otherCode(code.otp), false)
    await attempt(code.otp, wrongTries < triesPerCode)
  }),
)

/** In steps of ten minutes, so that what a run takes itself never decides whether something is over. */
const wait = fc.constantFrom(10, 10, 20, 30, 24 * 60).map((minutes) =>
  makeCommand(`wait ${minutes} minutes`, async ({ model }, world) => {
    await world.wait(minutes)
    passTime(model, minutes)
  }),
)

const commandsOf = (operations: fc.Arbitrary<Operation>[], maxCommands: number) => {
  const command = fc.oneof(
    { arbitrary: callOne(operations), weight: 14 },
    { arbitrary: repeatOne, weight: 3 },
    { arbitrary: wait, weight: 2 },
    { arbitrary: guess, weight: 1 },
  )
  return fc.commands([command], { maxCommands, size: 'max' })
}

/** Up to so many commands of one mood. */
export const anyCommands = (maxCommands: number) => fc.oneof(...moods.map((mood) => commandsOf(mood, maxCommands)))
