import { readForm } from './read-form.mjs'

const mostRedirects = 10

/** @typedef {{ url: string, status: number, type: string, body: Buffer }} Visited */

/**
 * A visitor without JavaScript, who keeps cookies and follows redirects.
 * @param {string} origin
 */
export function visitPages(origin) {
  /** @type {Map<string, string>} */
  const cookies = new Map()

  /** @param {Response} response */
  function keepCookies(response) {
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
  }

  /**
   * @param {string} address
   * @param {FormData} [form]
   * @returns {Promise<Visited>}
   */
  async function open(address, form) {
    let [url, body] = [new URL(address, origin), form]
    for (let hops = 0; hops <= mostRedirects; hops++) {
      const headers = { origin, accept: 'text/html', cookie: [...cookies].map((pair) => pair.join('=')).join('; ') }
      const response = await fetch(url, { headers, redirect: 'manual', ...(body && { method: 'POST', body }) })
      keepCookies(response)
      const place = response.headers.get('location')
      const bytes = Buffer.from(await response.arrayBuffer())
      const type = response.headers.get('content-type') ?? ''
      if (!place) return { url: url.pathname, status: response.status, type, body: bytes }
      ;[url, body] = [new URL(place, url), undefined]
    }
    throw new Error(`${address} leads from page to page`)
  }

  /**
   * Sends the form of a page, found by a field of it, with a value in that field.
   * @param {Visited} page
   * @param {string} field
   * @param {string} [value] what was chosen for it already, if none is given
   */
  function send(page, field, value) {
    const form = new FormData()
    for (const [name, given] of readForm(page.body.toString(), field))
      form.append(name, name === field ? (value ?? given) : given)
    return open(page.url, form)
  }
  return { open, send }
}
