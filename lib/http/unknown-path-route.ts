import { describeHttpProblem } from './http-problems'

/** Whatever the method: there is nothing at this path, told in the envelope. */
const answerNotFound = () => describeHttpProblem(null, 404, {}, null)

/** For the catch-all routes under the API's roots. */
export const unknownPathRoute = {
  GET: answerNotFound,
  POST: answerNotFound,
  PUT: answerNotFound,
  PATCH: answerNotFound,
  DELETE: answerNotFound,
}
