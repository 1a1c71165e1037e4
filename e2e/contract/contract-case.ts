import { expect } from '@playwright/test'
import type { Answer, ContractClient } from './contract-client'
import { documentedTexts, readSample, type Api, type Code, type Fields } from './documented'

/** One thing that the document says, and how a client finds out whether it is so. */
export type ContractCase = {
  api: Api
  title: string
  /** The failure code that each answer must have; null: each must be a success. */
  code: Code | null
  /** What a portal that conceals unknown IDs answers instead. */
  concealed?: Code | null
  ask(client: ContractClient): Promise<Answer | Answer[]>
  /** What is to be said of the `response` of a success beyond its form. */
  validate?(response: Fields): void
}

const message = /^Notification has been sent to \S*XXXXXXXXX\S*( and \S*XXXXXXXXX\S*)?$/

function expectEnvelope(api: Api, { status, body }: Answer) {
  const { success } = readSample(api)
  expect(status).toBe(200)
  expect(body).toMatchObject({ id: success.id, version: success.version })
  expect(Math.abs(Date.now() - Date.parse(body.responseTime))).toBeLessThan(60_000)
  const fields = ['errors', 'id', 'response', 'responseTime', 'version']
  expect(Object.keys(body).sort()).toEqual((api === 'otp' ? [...fields, 'transactionID'] : fields).sort())
}

function expectSuccess({ api, validate }: ContractCase, { body }: Answer) {
  expect(body.errors).toBeNull()
  const response = body.response ?? {}
  expect(Object.keys(response).sort()).toEqual(Object.keys(readSample(api).success.response).sort())
  expect(response).toMatchObject({ status: 'success', message: expect.stringMatching(message) })
  validate?.(response)
}

function expectFailure(api: Api, code: Code, { body }: Answer) {
  expect(body.response).toEqual(readSample(api).failure.response)
  expect([...new Set(body.errors?.map(({ errorCode }) => errorCode))]).toEqual([code])
  for (const { errorMessage } of body.errors ?? []) {
    expect(errorMessage.slice(0, documentedTexts[code].length)).toBe(documentedTexts[code])
  }
}

/** Asks, and holds each answer against the document. */
export async function checkCase(given: ContractCase, client: ContractClient): Promise<void> {
  const code = client.isConcealing && given.concealed !== undefined ? given.concealed : given.code
  for (const answer of [await given.ask(client)].flat()) {
    expectEnvelope(given.api, answer)
    if (code === null) expectSuccess(given, answer)
    else expectFailure(given.api, code, answer)
  }
}
