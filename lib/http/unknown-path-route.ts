import { describeHttpProblem } from './http-problems'

const answerNotFound = () => describeHttpProblem(null, 404, {}, null)

export const unknownPathRoute = {
  GET: answerNotFound,
  POST: answerNotFound,
  PUT: answerNotFound,
  PATCH: answerNotFound,
  DELETE: answerNotFound,
}
