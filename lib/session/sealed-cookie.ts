import 'server-only'
import { cookies } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import type { z } from 'zod'
import { getContainer } from '@/lib/container/container'

/** A JWE by next-auth's key derivation, which only this portal can read. */
export type SealedCookie<Content> = {
  read(): Promise<Content | null>
  write(content: Content): Promise<void>
  clear(): Promise<void>
}

async function describeCookie(name: string) {
  const { settings, keys } = await getContainer()
  const isSecure = settings.origins.every((origin) => origin.startsWith('https://'))
  const options = { httpOnly: true, secure: isSecure, sameSite: 'lax', path: '/' } as const
  return { name: `${isSecure ? '__Host-' : ''}portal.${name}`, options, secret: keys.sessionSecret }
}

/** @param maxAgeSeconds refuses older content, even if the browser kept it */
export function sealedCookie<Content extends Record<string, unknown>>(
  name: string,
  schema: z.ZodType<Content>,
  maxAgeSeconds: number,
): SealedCookie<Content> {
  return {
    async read() {
      const cookie = await describeCookie(name)
      const token = (await cookies()).get(cookie.name)?.value
      if (!token) return null
      const claims = await decode({ token, secret: cookie.secret, salt: name }).catch(() => null) // forged or run out
      const parsed = schema.safeParse(claims)
      return parsed.success ? parsed.data : null
    },
    async write(content) {
      const cookie = await describeCookie(name)
      const value = await encode({ token: content, secret: cookie.secret, salt: name, maxAge: maxAgeSeconds })
      ;(await cookies()).set(cookie.name, value, { ...cookie.options, maxAge: maxAgeSeconds })
    },
    async clear() {
      const cookie = await describeCookie(name)
      // Not `delete`, which leaves Secure out, so a __Host- cookie would survive.
      ;(await cookies()).set(cookie.name, '', { ...cookie.options, maxAge: 0 })
    },
  }
}
