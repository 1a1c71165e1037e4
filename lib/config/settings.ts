import 'server-only'
import { z } from 'zod'
import { defaultPhoneCountry, isPhoneCountry } from '@/lib/contacts/phone-country'
import { parseJson } from '@/lib/inputs/parse-json'
import { issuerEnvironment } from './issuer-environment'

const dataKeys = z
  .string()
  .regex(/^[\w-]+:[A-Za-z0-9+/]{43}=(,[\w-]+:[A-Za-z0-9+/]{43}=)*$/, 'must be id:base64-of-32-bytes, several by commas')
const key = z.string().regex(/^[A-Za-z0-9+/]{43}=$/, 'must be 32 bytes in base64')
const wholeNumber = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

const webAddress = z
  .url({ protocol: /^https?$/ })
  .refine((text) => !/\/\/[^/?#]*@/.test(text), 'must not hold a user or password')
const bothPlaces = 'must be JSON with {to} and {text} inside of string values'
const headersJson = z.string().transform((text, context): Record<string, string> => {
  const headers = readHeaders(text)
  if (headers) return headers
  // One message for all headers, because a single one could repeat a secret.
  context.addIssue({ code: 'custom', message: 'must be a JSON object of HTTP headers with text values' })
  return z.NEVER
})

/** docs/configuration.md explains each. */
const environment = z.object({
  PORTAL_MODE: z.enum(['demo', 'production']).default('demo'),
  PORTAL_ROOT: z.string().optional(),
  PORTAL_TIME_ZONE: z
    .string()
    .refine(isTimeZone, 'must be an IANA time zone, such as Africa/Tunis')
    .default(() => Intl.DateTimeFormat().resolvedOptions().timeZone),
  PHONE_COUNTRY: z
    .string()
    .refine(isPhoneCountry, 'must be a country in two letters (ISO 3166-1), such as TN')
    .default(defaultPhoneCountry),
  PORT: wholeNumber(1, 65_535).default(3000),
  HOST: z.string().optional(),
  BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// (unset means SQLite)')
    .optional(),
  DATABASE_WAIT_SECONDS: wholeNumber(0, 3_600).default(30),
  DATA_KEYS: dataKeys.optional(),
  LOOKUP_KEY: key.optional(),
  SESSION_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  BACKEND: z.enum(['embedded', 'mosip']).default('embedded'),
  MOSIP_URL: webAddress.refine((text) => !/[?#]/.test(text), 'must have no query and no fragment').optional(),
  MOSIP_TIMEOUT_MS: wholeNumber(100, 120_000).default(10_000),
  UNKNOWN_ID: z.enum(['disclose', 'conceal']).optional(),
  RATE_LIMITS: z.enum(['on', 'off']).default('on'),
  TRUSTED_PROXIES: wholeNumber(0, 8).default(0),
  CARD_PASSWORD: z.enum(['name-and-year', 'random']).default('name-and-year'),
  CARD_THREADS: wholeNumber(1, 16).default(2),
  ...issuerEnvironment,
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
    .optional(),
  MAIL_FROM: z.string().optional(),
  RESEND_API_KEY: z
    .string()
    .regex(/^[!-~]+$/, 'must be ASCII without spaces')
    .optional(),
  RESEND_BASE_URL: webAddress.default('https://api.resend.com'),
  SMS_WEBHOOK_URL: webAddress.optional(),
  SMS_WEBHOOK_BODY: z.string().refine(hasBothPlaces, bothPlaces).default('{"to":"{to}","text":"{text}"}'),
  SMS_WEBHOOK_HEADERS: headersJson.default({}),
  VID_POLICY_FILE: z.string().optional(),
  UPDATE_PROOFS: z.enum(['by-change', 'all']).default('by-change'),
  CENTRE_ID: z
    .string()
    .regex(/^[0-9]{1,5}$/, 'must be 1 to 5 digits')
    .default('10001'),
  MACHINE_ID: z
    .string()
    .regex(/^[0-9]{1,5}$/, 'must be 1 to 5 digits')
    .default('10001'),
  HANDOVER_URL: webAddress.optional(),
  HANDOVER_DIR: z.string().optional(),
  HANDOVER_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
})

export const settingNames = Object.keys(environment.shape)

type Environment = z.infer<typeof environment>
export type Settings = Omit<Environment, 'UNKNOWN_ID' | 'BASE_URL'> & {
  UNKNOWN_ID: 'disclose' | 'conceal'
  /** In demo mode every origin of this instance; in production the one of BASE_URL. */
  origins: string[]
  isDemo: boolean
}

/** Its message names the variables and ends the start. */
export class SettingsError extends Error {
  override name = 'SettingsError'
}

const ourPrefixes =
  /^(PORTAL|PHONE|OTP|SESSION|SMTP|MAIL|CARD|RATE|UNKNOWN|TRUSTED|DATA|LOOKUP|RESEND|SMS|MOSIP|VID|UPDATE|CENTRE|MACHINE|HANDOVER)_/

function listDispatchGaps({ HANDOVER_URL, HANDOVER_DIR, HANDOVER_SECRET }: Environment): string[] {
  if (HANDOVER_URL && HANDOVER_DIR) return ['HANDOVER_URL, HANDOVER_DIR: choose one and unset the other']
  return HANDOVER_URL && !HANDOVER_SECRET ? ['HANDOVER_SECRET: is needed with HANDOVER_URL'] : []
}

function isTimeZone(name: string) {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

function hasBothPlaces(template: string) {
  const found = new Set<string>()
  parseJson(template, (_, value) => {
    if (typeof value === 'string') for (const [place] of value.matchAll(/\{(?:to|text)\}/g)) found.add(place)
    return value
  })
  return found.size === 2
}

/** fetch sets these itself; given ones can make every request fail. */
const framing = ['connection', 'content-length', 'expect', 'keep-alive', 'transfer-encoding', 'upgrade']

function readHeaders(text: string): Record<string, string> | undefined {
  const { data } = z.record(z.string(), z.string()).safeParse(parseJson(text))
  try {
    const headers = new Headers(data)
    return framing.some((name) => headers.has(name)) ? undefined : data
  } catch {
    return undefined
  }
}

function listSenderGaps({ SMTP_URL, RESEND_API_KEY, MAIL_FROM, SMS_WEBHOOK_URL }: Environment): string[] {
  const gaps: string[] = []
  if (!SMTP_URL && !RESEND_API_KEY && !SMS_WEBHOOK_URL) {
    gaps.push('SMTP_URL, RESEND_API_KEY or SMS_WEBHOOK_URL: one of them is needed in production')
  }
  if ((SMTP_URL ?? RESEND_API_KEY) && !MAIL_FROM) gaps.push('MAIL_FROM: is needed to send e-mail')
  if (SMTP_URL && RESEND_API_KEY) gaps.push('SMTP_URL, RESEND_API_KEY: choose one and unset the other')
  return gaps
}

function listProductionGaps(given: Environment): string[] {
  const needed = ['BASE_URL', 'DATA_KEYS', 'LOOKUP_KEY', 'SESSION_SECRET', 'CARD_SIGNING_KEYS'] as const
  const gaps = needed.filter((name) => !given[name]).map((name) => `${name}: is needed in production`)
  gaps.push(...listSenderGaps(given))
  if (given.RATE_LIMITS === 'off') gaps.push('RATE_LIMITS: cannot be off in production')
  return gaps
}

function listDemoGaps(given: Environment): string[] {
  const senders = ['SMTP_URL', 'RESEND_API_KEY', 'SMS_WEBHOOK_URL'] as const
  return senders
    .filter((name) => given[name])
    .map((name) => `${name}: demo mode delivers to its own mailbox only; unset it`)
}

function listGaps(given: Environment): string[] {
  const gaps = (given.PORTAL_MODE === 'production' ? listProductionGaps : listDemoGaps)(given)
  gaps.push(...listDispatchGaps(given))
  return given.BACKEND === 'mosip' && !given.MOSIP_URL ? [...gaps, 'MOSIP_URL: is needed with BACKEND=mosip'] : gaps
}

/** @throws SettingsError, which names every unknown, wrong or missing variable */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''))
  const unknown = Object.keys(filled).filter((name) => ourPrefixes.test(name) && !(name in environment.shape))
  const parsed = environment.safeParse(filled)
  const problems = unknown.map((name) => `${name}: is not a setting of the portal`)
  if (!parsed.success) problems.push(...parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`))
  else problems.push(...listGaps(parsed.data))
  if (problems.length > 0 || !parsed.success) throw new SettingsError(`Settings:\n  ${problems.join('\n  ')}`)
  const given = parsed.data
  const isDemo = given.PORTAL_MODE === 'demo'
  const origin = given.BASE_URL ? [new URL(given.BASE_URL).origin] : []
  const local = ['localhost', '127.0.0.1', given.HOST].filter((host) => host && host !== '0.0.0.0' && host !== '::')
  return {
    ...given,
    UNKNOWN_ID: given.UNKNOWN_ID ?? (isDemo ? 'disclose' : 'conceal'),
    origins: isDemo ? [...new Set(local.map((host) => `http://${host}:${given.PORT}`)), ...origin] : origin,
    isDemo,
  }
}
