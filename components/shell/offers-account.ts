/** True when people can sign in; a remote backend answers each call for itself and knows no sessions. */
export function offersAccount(): boolean {
  return process.env.BACKEND !== 'mosip'
}
