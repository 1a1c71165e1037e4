import { expect, type APIRequestContext } from '@playwright/test'

export const readHeading = (html: string) =>
  /<h1[^>]*>([\s\S]*?)<\/h1>/
    .exec(html)?.[1]
    ?.replace(/<[^>]*>/g, '')
    .trim() ?? ''
const decode = (text: string) => text.replaceAll('&amp;', '&')
export const listLinks = (html: string) =>
  [...html.matchAll(/<a[^>]*\shref="([^"]*)"/g)].map(([, href = '']) => decode(href))
const findLanguageLink = (html: string, locale: string) =>
  decode(new RegExp(`<a[^>]*href="([^"]*)"[^>]*hreflang="${locale}"`, 'i').exec(html)?.[1] ?? '')

/** A page as the server sends it, without scripts. */
export async function read(request: APIRequestContext, address: string) {
  const answer = await request.get(address)
  return {
    status: answer.status(),
    url: new URL(answer.url()),
    html: await answer.text(),
    type: answer.headers()['content-type'] ?? '',
  }
}

/** Follows a page's link to the other language and back: neither the query nor what the page shows may be lost. */
export async function changeLanguage(
  request: APIRequestContext,
  { url, html, status }: Awaited<ReturnType<typeof read>>,
) {
  const [own, other] = url.pathname.startsWith('/ar') ? ['ar', 'en'] : ['en', 'ar']
  const link = findLanguageLink(html, other)
  const { pathname, searchParams } = new URL(link, url)
  // What is not there is told by one page, whatever its address.
  if (status !== 404) expect(pathname).toBe(url.pathname.replace(`/${own}`, `/${other}`))
  expect([...searchParams]).toEqual([...url.searchParams])
  const there = await read(request, link)
  expect([link, there.status]).toEqual([link, status])
  expect(readHeading(there.html)).not.toBe('')
  const back = await read(request, findLanguageLink(there.html, own))
  expect([link, readHeading(back.html)]).toEqual([link, readHeading(html)])
}
