import { expect, test } from 'vitest'
import type { ResidentBackend } from '@/lib/backend/resident-backend'
import type { Session } from '@/lib/session/session-store'
import { readField } from '@/lib/forms/typed-values'
import { createActions, type PageEntry, type ResidentEntry } from './create-actions'

class Redirected extends Error {}

const session: Session = { id: 's', residentId: 'r', remainingSeconds: 60, isConfirmed: false }
const entry: PageEntry = {
  locale: 'fr',
  backend: {} as ResidentBackend, // of which these actions ask nothing
  startCall: () => Promise.reject(new Error('no call was asked for')),
  spendLimit: () => Promise.resolve(null),
}

/** The actions, with what they did on the way. */
function prepare(signedIn: Session | null = session) {
  const done: string[] = []
  const actions = createActions({
    openEntry: () => Promise.resolve(entry),
    readSession() {
      done.push('session read')
      return Promise.resolve(signedIn)
    },
    findSignInPage: (next) => Promise.resolve({ page: 'signIn', query: { notice: 'required', next } }),
    redirect(path) {
      done.push(path)
      throw new Redirected(path)
    },
  })
  return { ...actions, done }
}

const form = new FormData()

test('an action leads where its work says, in the language of the page', async () => {
  const { pageAction, done } = prepare()
  const action = pageAction(async () => ({ page: 'lost', query: { error: 'wait', seconds: 30 } }))
  await expect(action(form)).rejects.toBeInstanceOf(Redirected)
  expect(done).toEqual(['/fr/lost?error=wait&seconds=30'])
})

test('an action may lead to a part of a page, and to another language', async () => {
  const { pageAction, done } = prepare()
  const action = pageAction(async () => ({ page: 'card', query: { show: 'none' }, hash: 'preview', locale: 'ar' }))
  await expect(action(form)).rejects.toBeInstanceOf(Redirected)
  expect(done).toEqual(['/ar/account/card?show=none#preview'])
})

test('the work of a resident gets the session, which is read once', async () => {
  const { residentAction, done } = prepare()
  const seen: ResidentEntry[] = []
  const action = residentAction('card', async (_form, given) => {
    seen.push(given)
    return { page: 'card' }
  })
  await expect(action(form)).rejects.toBeInstanceOf(Redirected)
  expect(seen).toEqual([{ ...entry, session }])
  expect(done).toEqual(['session read', '/fr/account/card'])
})

test('without a session the work is not done, and the way leads back to its page', async () => {
  const { residentAction, done } = prepare(null)
  const action = residentAction('locks', () => Promise.reject(new Error('done all the same')))
  await expect(action(form)).rejects.toBeInstanceOf(Redirected)
  expect(done).toEqual(['session read', '/fr/sign-in?notice=required&next=locks'])
})

test('what must be saved before signing in again is, and the form may say where to come back to', async () => {
  const { residentAction, done } = prepare(null)
  const onSignedOut = async (given: FormData) => {
    done.push(`saved ${readField(given, 'answer')}`)
  }
  const typed = new FormData()
  typed.set('answer', '42')
  const action = residentAction(
    (given) => (given.get('answer') ? 'update' : 'account'),
    () => Promise.reject(new Error('done all the same')),
    { onSignedOut },
  )
  await expect(action(typed)).rejects.toBeInstanceOf(Redirected)
  expect(done).toEqual(['session read', 'saved 42', '/fr/sign-in?notice=required&next=update'])
})

test.each([new Error('database gone'), new Redirected('elsewhere')])(
  'what the work throws passes: %s',
  async (error) => {
    const { pageAction, residentAction, done } = prepare()
    await expect(pageAction(() => Promise.reject(error))(form)).rejects.toBe(error)
    await expect(residentAction('card', () => Promise.reject(error))(form)).rejects.toBe(error)
    expect(done).toEqual(['session read'])
  },
)

test('a failure to open the entry reaches neither session nor work', async () => {
  const error = new Error('not opened')
  const { residentAction } = createActions({
    openEntry: () => Promise.reject(error),
    readSession: () => Promise.reject(new Error('read all the same')),
    findSignInPage: () => Promise.reject(new Error('asked all the same')),
    redirect: () => {
      throw new Error('redirected all the same')
    },
  })
  const action = residentAction('card', () => Promise.reject(new Error('done all the same')))
  await expect(action(form)).rejects.toBe(error)
})
