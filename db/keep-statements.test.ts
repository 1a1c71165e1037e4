import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { keepStatements } from './keep-statements'

test('a text is read once, and its rows come in the form that was asked for each time', () => {
  const client = keepStatements(new Sqlite(':memory:'))
  const text = 'SELECT ? AS number'
  const first = client.prepare(text)
  expect(first.raw().all(1)).toEqual([[1]])
  const second = client.prepare(text)
  expect(second).toBe(first)
  expect(second.all(2)).toEqual([{ number: 2 }])
  client.close()
})

test('a text that writes is kept too, and one that cannot be read is not', () => {
  const client = keepStatements(new Sqlite(':memory:'))
  expect(() => client.prepare('INSERT INTO things VALUES (?)')).toThrow('no such table')
  client.exec('CREATE TABLE things (name TEXT)')
  for (const name of ['a', 'b']) client.prepare('INSERT INTO things VALUES (?)').run(name)
  expect(client.prepare('SELECT name FROM things ORDER BY name').all()).toEqual([{ name: 'a' }, { name: 'b' }])
  client.close()
})

test('beyond the most, the text that was used longest ago is let go', () => {
  const client = keepStatements(new Sqlite(':memory:'), 2)
  const [a, b] = [client.prepare('SELECT 1'), client.prepare('SELECT 2')]
  expect(client.prepare('SELECT 1')).toBe(a)
  client.prepare('SELECT 3')
  expect(client.prepare('SELECT 1')).toBe(a)
  expect(client.prepare('SELECT 2')).not.toBe(b)
  client.close()
})
