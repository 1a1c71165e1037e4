import 'server-only'
import { z } from 'zod'

const dataKeys = z
  .string()
  .regex(/^[\w-]+:[A-Za-z0-9+/]{43}=(,[\w-]+:[A-Za-z0-9+/]{43}=)*$/, 'must be id:base64-of-32-bytes, several by commas')
const key = z.string().regex(/^[A-Za-z0-9+/]{43}=$/, 'must be 32 bytes in base64')
const wholeNumber = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

/** Every setting by the name of its variable; `docs/configuration.md` says what each is for. */
const environment = z.object({
  PORTAL_MODE: z.enum(['demo', 'production']).default('demo'),
  PORTAL_ROOT: z.string().optional(),
  PORTAL_TIME_ZONE: z.string().refine(isTimeZone, 'must be an IANA time zone, such as Africa/Tunis').default(() => Intl.DateTimeFormat().resolvedOptions().timeZone),
  PORT: wholeNumber(1, 65_535).default(3000),
  HOST: z.string().optional(),
  BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// (unset means SQLite)').optional(),
  DATA_KEYS: dataKeys.optional(),
  LOOKUP_KEY: key.optional(),
  SESSION_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  UNKNOWN_ID: z.enum(['disclose', 'conceal']).optional(),
  RATE_LIMITS: z.enum(['on', 'off']).default('on'),
  TRUSTED_PROXIES: wholeNumber(0, 8).default(0),
  CARD_PASSWORD: z.enum(['name-and-year', 'random']).default('name-and-year'),
  CARD_THREADS: wholeNumber(1, 16).default(2),
  SMTP_URL: z.string().regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://').optional(),
  MAIL_FROM: z.string().optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
}) // prettier-ignore

/** Every variable that the portal reads. */
export const settingNames = Object.keys(environment.shape)

type Environment = z.infer<typeof environment>
export type Settings = Omit<Environment, 'UNKNOWN_ID' | 'BASE_URL'> & {
  UNKNOWN_ID: 'disclose' | 'conceal'
  /** In demo mode every origin that this instance answers on; in production the one of BASE_URL. */
  origins: string[]
  isDemo: boolean
}

/** A setting that is missing, unknown or wrong: the start ends with its message, which names the variables. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

const ourPrefixes = /^(PORTAL|OTP|SESSION|SMTP|MAIL|CARD|RATE|UNKNOWN|TRUSTED|DATA|LOOKUP)_/

function isTimeZone(name: string) {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

function listProductionGaps(given: Environment): string[] {
  const needed = ['BASE_URL', 'DATA_KEYS', 'LOOKUP_KEY', 'SESSION_SECRET', 'SMTP_URL', 'MAIL_FROM'] as const
  const gaps = needed.filter((name) => !given[name]).map((name) => `${name}: is needed in production`)
  if (given.RATE_LIMITS === 'off') gaps.push('RATE_LIMITS: cannot be off in production')
  return gaps
}

function listDemoGaps(given: Environment): string[] {
  return given.SMTP_URL ? ['SMTP_URL: demo mode delivers to its own mailbox only; unset it'] : []
}

/**
 * Reads all settings at once.
 * @throws SettingsError naming every variable that is unknown, wrong, or missing for the mode
 */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const unknown = Object.keys(filled).filter((name) => ourPrefixes.test(name) && !(name in environment.shape))
  const parsed = environment.safeParse(filled)
  const problems = unknown.map((name) => `${name}: is not a setting of the portal`)
  if (!parsed.success) problems.push(...parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))
  else problems.push(...(parsed.data.PORTAL_MODE === 'production' ? listProductionGaps : listDemoGaps)(parsed.data))
  if (problems.length > 0 || !parsed.success) throw new SettingsError(`Settings:\n  ${problems.join('\n  ')}`)
  const given = parsed.data
  const isDemo = given.PORTAL_MODE === 'demo'
  const origin = given.BASE_URL ? [new URL(given.BASE_URL).origin] : []
  const local = [`http://localhost:${given.PORT}`, `http://127.0.0.1:${given.PORT}`]
  return {
    ...given,
    UNKNOWN_ID: given.UNKNOWN_ID ?? (isDemo ? 'disclose' : 'conceal'),
    origins: isDemo ? [...local, ...origin] : origin,
    isDemo,
  }
}
