// Shows the page "No connection", and keeps the page that checks cards for visitors who have opened it.
// It keeps what both pages need, and no personal data.
// Registered as /sw.js?locales=en,fr,ar&version=…; a new version is a new worker.
const settings = new URL(self.location.href).searchParams
const locales = (settings.get('locales') ?? '').split(',')
const store = `offline-${settings.get('version')}`
const checkPages = locales.map((locale) => `/${locale}/verify`)

/** @param {string} text @param {RegExp} pattern */
const findAll = (text, pattern) => [...text.matchAll(pattern)].map(([, path]) => path)

/** @param {Cache} cache @param {string} path */
async function keepPage(cache, path) {
  // Without cookies, so that the page belongs to nobody.
  const page = await fetch(path, { credentials: 'omit', cache: 'no-store' })
  if (!page.ok) throw new Error(`${path} answered ${page.status}`)
  const text = await page.clone().text()
  const sheets = findAll(text, /href="(\/_next\/static\/[^"]+\.css[^"]*)"/g)
  await cache.addAll(sheets)
  for (const sheet of sheets) {
    const css = await (await cache.match(sheet)).text()
    const fonts = findAll(css, /url\(["']?([^"')]+\.woff2)/g).map(
      (font) => new URL(font, new URL(sheet, self.location.href)).href,
    )
    await cache.addAll([...new Set(fonts)])
  }
  await cache.put(path, page)
  return text
}

/**
 * Keeps its scripts too. Scripts that only some checks need are kept once they are fetched.
 * @param {string} path
 */
async function keepCheckPage(path) {
  const cache = await caches.open(store)
  const scripts = findAll(await keepPage(cache, path), /src="(\/_next\/static\/[^"]+\.js[^"]*)"/g)
  await cache.addAll([...new Set(scripts)])
}

async function keepPages() {
  const cache = await caches.open(store)
  for (const locale of locales) await keepPage(cache, `/${locale}/offline`)
}

async function dropOldStores() {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name !== store).map((name) => caches.delete(name)))
}

/**
 * The installed portal starts at /verify, which the server redirects to a language.
 * @param {Cache} cache @param {URL} url
 */
async function matchStart(cache, url) {
  if (url.pathname !== '/verify') return undefined
  const kept = await Promise.all(checkPages.map((path) => cache.match(path)))
  return kept.find((page) => page !== undefined)
}

/** @param {FetchEvent} event */
async function isFromCheckPage({ clientId, request }) {
  if (request.destination === 'worker') return true // only the search of pictures has a worker
  const client = await self.clients.get(clientId)
  return client !== undefined && (client.type === 'worker' || checkPages.includes(new URL(client.url).pathname))
}

/** @param {FetchEvent} event */
async function answerStatic(event) {
  const { request } = event
  const kept = await caches.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok && request.url.endsWith('.js') && (await isFromCheckPage(event))) {
    const copy = answer.clone()
    event.waitUntil(caches.open(store).then((cache) => cache.put(request, copy)))
  }
  return answer
}

/** @param {URL} url */
async function answerOffline(url) {
  const asked = url.pathname.slice(1, 3)
  const locale = locales.includes(asked) ? asked : locales[0]
  const cache = await caches.open(store)
  const kept = checkPages.includes(url.pathname) ? await cache.match(url.pathname) : await matchStart(cache, url)
  return kept ?? (await cache.match(`/${locale}/offline`)) ?? Response.error()
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
  // The browser requests a page while the worker starts, so slow phones lose no time.
  // The worker also serves the page that is open already, so the first visit is enough to check cards.
  event.waitUntil(Promise.all([dropOldStores(), self.registration.navigationPreload?.enable(), self.clients.claim()]))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate') event.respondWith(answerPage(event, url))
  else if (/^\/_next\/static\/.+\.(css|woff2|js)$/.test(url.pathname)) event.respondWith(answerStatic(event))
})

// The check page asks again at each visit, because it contains the issuers' keys.
self.addEventListener('message', (event) => {
  const { keep } = event.data ?? {}
  if (checkPages.includes(keep)) event.waitUntil(keepCheckPage(keep).catch(() => undefined))
})
