import { workAsyncStorage, type WorkStore } from 'next/dist/server/app-render/work-async-storage.external'
import { workUnitAsyncStorage, type RequestStore } from 'next/dist/server/app-render/work-unit-async-storage.external'
import { ResponseCookies } from 'next/dist/server/web/spec-extension/cookies'

/** A browser with its cookies, in which server actions can be run without a server. */
export function openBrowser() {
  const cookies = new ResponseCookies(new Headers())
  const headers = new Headers({ 'user-agent': 'test' })
  const request = { type: 'request', phase: 'action', headers, cookies, mutableCookies: cookies }
  const unit = { ...request, userspaceMutableCookies: cookies } as unknown as RequestStore // all that cookies() reads
  const work = { route: '/test' } as WorkStore // likewise
  return {
    cookies,
    /** Runs as the framework runs an action. */
    run: <Result>(act: () => Promise<Result>): Promise<Result> =>
      workAsyncStorage.run(work, () => workUnitAsyncStorage.run(unit, act)),
  }
}
