import { getLocale } from 'next-intl/server'
import type { ReactNode } from 'react'
import { SessionTimer } from '@/components/session/session-timer'
import { readSession } from '@/lib/session/session'
import { sessionRules } from '@/lib/session/session-rules'
import { signOut, stay } from './actions'

/** Each page still requires the session itself. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const session = await readSession({ touch: false })
  if (!session) return children
  const { idleSeconds, warningSeconds } = sessionRules
  return (
    <>
      {children}
      <SessionTimer
        locale={await getLocale()}
        remainingSeconds={session.remainingSeconds}
        idleMinutes={idleSeconds / 60}
        warningSeconds={warningSeconds}
        stay={stay}
        signOut={signOut}
      />
    </>
  )
}
