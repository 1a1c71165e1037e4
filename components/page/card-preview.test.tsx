import { describe, expect, test } from 'vitest'
import { findAll, findOne, listFacts } from '@/components/testing/read-page'
import { readText } from '@/components/testing/markup'
import { render, renderAll } from '@/components/testing/render'
import { CardPreview } from './card-preview'

const card = {
  name: 'Nadia Rahal',
  dateOfBirth: '3/2/1990',
  gender: 'f',
  place: 'Alma',
  number: '••• ••• 1175',
  wholeNumber: '*',
  faceSrc: '/api/v1/account/portrait',
  qrSrc: '/sample-qr.svg',
}

describe('the preview of a card', () => {
  test('shows a masked number, left to right in each language', async () => {
    const pages = await renderAll(() => <CardPreview {...card} />)
    for (const [locale, page] of pages) {
      expect(findOne(page, 'bdi').attributes.dir).toBe('ltr')
      expect(readText(page)).not.toMatch(/\d{5}/)
      expect(findAll(page, 'div')[0]?.attributes).toMatchObject({ lang: locale, role: 'group' })
    }
    expect(pages.map(([, page]) => listFacts(page)[0]?.[0])).toEqual(['Name', 'Nom', 'الاسم'])
  })

  test('in another language than the page runs the way of its own', async () => {
    const [preview] = findAll(await render(<CardPreview {...card} locale="ar" />), 'div')
    expect(preview?.attributes).toMatchObject({ lang: 'ar', dir: 'rtl', 'aria-label': 'Preview of your card' })
  })

  test('hides the parts that are not chosen, and names each choice', async () => {
    const page = await render(<CardPreview {...card} shown={['gender', 'masked', 'en']} />)
    const parts = [...findAll(page, 'div'), ...findAll(page, 'img')].flatMap(({ attributes }) =>
      attributes['data-part'] ? [[attributes['data-part'], 'hidden' in attributes]] : [],
    )
    expect(Object.fromEntries(parts)).toEqual({
      en: false,
      dateOfBirth: true,
      gender: false,
      address: true,
      masked: false,
      whole: true,
      vid: true,
    })
  })

  test('leaves out what it was not given', async () => {
    const { name, dateOfBirth, number, faceSrc, qrSrc } = card
    const page = await render(<CardPreview {...{ name, dateOfBirth, number, faceSrc, qrSrc }} />)
    expect(listFacts(page).map(([term]) => term)).toEqual(['Name', 'Date of birth', 'ID number'])
  })

  test('is silent where it is an ornament', async () => {
    const [preview] = findAll(await render(<CardPreview {...card} isDecorative />), 'div')
    expect(preview?.attributes['aria-hidden']).toBe('true')
    expect(preview?.attributes).not.toHaveProperty('role')
  })
})
