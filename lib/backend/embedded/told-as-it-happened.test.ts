import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createTranslator } from 'next-intl'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findEventWords } from '@/components/activity/find-event-words'
import { loadWords } from '@/lib/i18n/words'
import { openTestPortal, type TestPortal } from '@/lib/container/testing/open-test-portal'
import { providerSecret, scenes } from './testing/event-scenes'
import { toldWords } from './testing/told-words'

const folder = mkdtempSync(path.join(tmpdir(), 'portal-told-'))
let open: TestPortal
beforeAll(async () => {
  open = await openTestPortal({ RATE_LIMITS: 'off', HANDOVER_DIR: folder, HANDOVER_SECRET: providerSecret })
})
afterAll(async () => {
  await open.remove()
  rmSync(folder, { recursive: true })
})

const languages = [
  ['en', 'eng'],
  ['fr', 'fra'],
  ['ar', 'ara'],
] as const

test.each(languages)('in %s each thing that happens is told as it happened', async (locale, preferredLang) => {
  const t = createTranslator({
    locale,
    messages: loadWords(locale),
    onError: (error) => {
      throw error
    },
  })
  const { identity } = await open.addResident()
  const told: Record<string, object> = {}
  const walked = new Set<string>()
  for (const [name, scene] of scenes) {
    const resident = await open.addResident({ identity: { ...identity, preferredLang } })
    const before = (await open.readMailbox(null)).length
    await scene(open, resident)
    const sent = (await open.readMailbox(null)).slice(0, -before || undefined)
    const email = sent.find(({ channel }) => channel === 'email')
    const sms = sent.find(({ channel }) => channel === 'sms')
    const [entry] = await open.portal.backend.account.activity.list(resident.id, { offset: 0, limit: 1 })
    const shown = entry ? findEventWords(t, entry) : null
    if (entry) walked.add(entry.event)
    told[name] = { subject: email?.subject ?? null, shown }
    expect([name, email?.text, sms?.text].join()).not.toMatch(/[{}]|undefined/)
  }
  expect(told).toEqual(toldWords[locale])
  const { notifications, activity } = loadWords(locale)
  const kinds = [...Object.keys(notifications), ...Object.keys(activity.events)]
  const known = kinds.filter((kind) => !['otp', 'contactCode', 'other', 'requestEnded'].includes(kind))
  expect([...walked].toSorted()).toEqual([...new Set(known)].toSorted())
})

test('the message itself says what exactly happened', async () => {
  const texts: Record<string, string> = {}
  for (const [name, scene] of scenes) {
    const resident = await open.addResident()
    await scene(open, resident)
    texts[name] = (await open.readMailbox(null)).find(({ channel }) => channel === 'email')?.text ?? ''
  }
  expect(texts['done several']).toMatch(/On record since .+: Date of birth and Gender\./)
  expect(texts['refused several']).toMatch(/a change that you asked for: Date of birth and Gender\. .* as they were/)
  expect(texts['refused card']).toContain('No card was sent.')
  expect(texts.locked).toMatch(/were locked on .+: Name and address and Fingerprint\./)
  expect(texts.unlocked).toMatch(/: Fingerprint\. .*, until you lock them\./)
  expect(texts['unlocked for a time']).toMatch(/: Fingerprint\. .*, until .+\. Then they are locked again\./)
  expect(texts['VID replaced']).toContain('The one before has ended for it.')
  expect(texts['VID made']).not.toContain('The one before')
  expect(texts['lost number']).toContain('went to you alone')
  expect(texts['lost number shown']).not.toContain('alone')
  const asked = Object.keys(texts).filter((name) => /asked where/.test(texts[name] ?? ''))
  expect(asked).toEqual(['status asked for'])
})
