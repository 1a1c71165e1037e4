import { expect, test } from '@playwright/test'
import { listRoutes, type Route } from './matrix/list-routes'
import { isWhole } from './matrix/measure-page'
import { listVisitedStates, type VisitedState } from './matrix/visited-states'

const visited = listVisitedStates()
const isMeasured = (path: string, ...states: VisitedState['state'][]) =>
  visited.some(({ route, state }) => route === path && (states.length === 0 || states.includes(state)))

/** The pages of those chosen that were never measured in any of the states. */
const listMissing = (isChosen: (route: Route) => boolean, ...states: VisitedState['state'][]) =>
  listRoutes()
    .filter((route) => isChosen(route) && !isMeasured(route.path, ...states))
    .map(({ path }) => path)

test('no page is missing from the matrix, nor any state that a page can have', () => {
  expect(listMissing(() => true)).toEqual([])
  for (const state of ['error', 'success', 'expired'] as const) {
    expect(visited.map((each) => each.state)).toContain(state)
  }
  expect(listMissing(({ tellsErrors }) => tellsErrors, 'error')).toEqual([])
  expect(listMissing(({ tellsSuccess }) => tellsSuccess, 'success')).toEqual([])
  // A page that was seen with fields, or was seen in trouble alone, must have been seen empty, and so filled in.
  expect(listMissing(({ tellsErrors }) => tellsErrors, 'empty', 'plain')).toEqual([])
  if (isWhole) expect(listMissing(({ path }) => isMeasured(path, 'empty'), 'filled')).toEqual([])
})
