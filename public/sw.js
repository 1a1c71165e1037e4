// Shows the page "No connection" when a page cannot be had, and keeps nothing else: that page in each language, with
// its style sheets and fonts. Registered as /sw.js?locales=en,fr,ar&version=… : a new version is a new worker.
const settings = new URL(self.location.href).searchParams
const locales = (settings.get('locales') ?? '').split(',')
const store = `offline-${settings.get('version')}`

/** @param {string} text @param {RegExp} pattern */
const findAll = (text, pattern) => [...text.matchAll(pattern)].map(([, path]) => path)

/** @param {Cache} cache @param {string} locale */
async function keepPage(cache, locale) {
  const path = `/${locale}/offline`
  // Without cookies: the page of nobody.
  const page = await fetch(path, { credentials: 'omit', cache: 'no-store' })
  if (!page.ok) throw new Error(`${path} answered ${page.status}`)
  await cache.put(path, page.clone())
  const sheets = findAll(await page.text(), /href="(\/_next\/static\/[^"]+\.css[^"]*)"/g)
  await cache.addAll(sheets)
  for (const sheet of sheets) {
    const css = await (await cache.match(sheet)).text()
    const fonts = findAll(css, /url\(["']?([^"')]+\.woff2)/g).map(
      (font) => new URL(font, new URL(sheet, self.location.href)).href,
    )
    await cache.addAll([...new Set(fonts)])
  }
}

async function keepPages() {
  const cache = await caches.open(store)
  for (const locale of locales) await keepPage(cache, locale)
}

async function dropOldStores() {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name !== store).map((name) => caches.delete(name)))
}

/** @param {URL} url */
async function answerOffline(url) {
  const asked = url.pathname.slice(1, 3)
  const locale = locales.includes(asked) ? asked : locales[0]
  const cache = await caches.open(store)
  return (await cache.match(`/${locale}/offline`)) ?? Response.error()
}

/** @param {FetchEvent} event @param {URL} url */
async function answerPage(event, url) {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request))
  } catch {
    return answerOffline(url)
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(keepPages().then(() => self.skipWaiting()))
})

self.addEventListener('activate', (event) => {
  // The browser asks for a page while it wakes the worker: a slow phone loses no time by it.
  event.waitUntil(Promise.all([dropOldStores(), self.registration.navigationPreload?.enable()]))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate') event.respondWith(answerPage(event, url))
  else if (/^\/_next\/static\/.+\.(css|woff2)$/.test(url.pathname)) {
    event.respondWith(caches.match(request).then((kept) => kept ?? fetch(request)))
  }
})
