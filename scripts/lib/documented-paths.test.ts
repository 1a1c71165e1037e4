import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

const folders = ['.', 'docs', 'docs/decisions']
const documents = (
  await Promise.all(
    folders.map(async (folder) => {
      const names = await readdir(folder)
      return names.filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name}`)
    }),
  )
).flat()

/** Paths of the repository's own files in code marks: they begin with one of its folders and end with a kind of file. */
const namedFile = /`((?:app|bench|components|db|docs|e2e|findings|lib|messages|scripts|styles)\/[^`*…\s]+\.\w+)`/g

test.each(documents)('each file that %s names is there', async (document) => {
  const text = await readFile(document, 'utf8')
  const named = [...text.matchAll(namedFile)].map(([, file = '']) => file)
  expect(named.filter((file) => !existsSync(file))).toEqual([])
})

test('the walks of docs/architecture.md name files', async () => {
  const text = await readFile('docs/architecture.md', 'utf8')
  expect([...text.matchAll(namedFile)].length).toBeGreaterThan(20)
})

test('links between documents lead somewhere', async () => {
  const broken: string[] = []
  for (const document of documents) {
    const folder = document.slice(0, document.lastIndexOf('/'))
    const links = [...(await readFile(document, 'utf8')).matchAll(/\]\((?!https?:|#|http)([^)#\s]+)/g)]
    for (const [, link = ''] of links) if (!existsSync(`${folder}/${link}`)) broken.push(`${document}: ${link}`)
  }
  expect(broken).toEqual([])
})
