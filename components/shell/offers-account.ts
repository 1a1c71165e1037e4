/** A remote backend has no sessions, so nobody can sign in. */
export function offersAccount(): boolean {
  return process.env.BACKEND !== 'mosip'
}
