import { createServer, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createSmtpSender } from './smtp'
import { claimMessage } from './testing/claim-message'

let wire: Server
let lines: string[] = []

/** A mail server that takes everything and keeps each line as it came. */
function takeMail(socket: Socket) {
  let [rest, isData] = ['', false]
  socket.write('220 test ESMTP\r\n')
  socket.on('data', (bytes) => {
    const parts = (rest + bytes.toString('utf8')).split('\r\n')
    rest = parts.pop() ?? ''
    for (const line of parts) {
      lines.push(line)
      if (isData && line !== '.') continue
      isData = line === 'DATA'
      if (line.startsWith('EHLO')) socket.write('250-test\r\n250 SMTPUTF8\r\n')
      else socket.write(isData ? '354 go on\r\n' : '250 taken\r\n')
    }
  })
}

beforeAll(async () => {
  wire = createServer(takeMail)
  await new Promise<void>((listening) => wire.listen(0, '127.0.0.1', listening))
})
afterAll(() => wire.close())
beforeEach(() => {
  lines = []
})

test.each([
  ["o'neil&sons/x@utopia.example", "o'neil&sons/x@utopia.example", false],
  ['"john smith"@example.org', '"john smith"@example.org', false],
  ['yusuf@example.xn--mgbaam7a8h', 'yusuf@example.xn--mgbaam7a8h', false],
  ['yusuf@مثال.إختبار', 'yusuf@xn--mgbh0fb.xn--kgbechtv', false],
  ['用户@例子.测试', '用户@xn--fsqu00a.xn--0zwm56d', true],
  ['jürgen@utopia.example', 'jürgen@utopia.example', true],
])('to %s the envelope says %s, and SMTPUTF8: %s', async (to, recipient, isUtf8) => {
  const address = wire.address()
  const sender = createSmtpSender(
    `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    'a@id.example',
  )
  await sender.send(claimMessage({ to, subject: 'Code', text: 'x' }))
  sender.close()
  expect(lines).toContain(`RCPT TO:<${recipient}>`)
  expect(lines.find((line) => line.startsWith('MAIL FROM'))?.includes('SMTPUTF8')).toBe(isUtf8)
})
