import { expect, test } from '@playwright/test'
import { listRoutes } from './matrix/list-routes'
import { listVisitedStates } from './matrix/visited-states'

test('no page is missing from the matrix, and every form was measured with an error', () => {
  const visited = listVisitedStates()
  const missing = listRoutes().filter(({ path }) => visited.every(({ route }) => route !== path))
  expect(missing.map(({ path }) => path)).toEqual([])
  const isMeasuredWithError = (path: string) => visited.some(({ route, state }) => route === path && state === 'error')
  const unspoilt = listRoutes().filter(({ path, tellsErrors }) => tellsErrors && !isMeasuredWithError(path))
  expect(unspoilt.map(({ path }) => path)).toEqual([])
  for (const state of ['success', 'expired'] as const) {
    expect(visited.map((each) => each.state)).toContain(state)
  }
})
