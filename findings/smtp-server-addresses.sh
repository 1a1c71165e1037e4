#!/usr/bin/env bash
# smtp-server 3.21.6 refuses an address whose local part is quoted, as RFC 5321 allows ("de la cruz"@example.org), with
# 501, though nodemailer 7.0.7 sends it as the standard says. And it hands a domain that came as punycode to onRcptTo as
# Unicode. Who tests a mailer against smtp-server believes that quoted addresses cannot be written to, and finds another
# address than the one that was sent.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund nodemailer@7.0.7 smtp-server@3.21.6 >/dev/null
cat > run.cjs <<'JS'
const nodemailer = require('nodemailer')
const { SMTPServer } = require('smtp-server')

const commands = []
const recipients = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo(address, session, done) {
    recipients.push(address.address)
    done()
  },
  onData(stream, session, done) {
    stream.resume().on('end', done)
  },
  logger: false,
})

async function send(port, to) {
  const logger = { trace() {}, debug(entry, text, ...more) { note(text, more) }, info() {}, warn() {}, error() {}, fatal() {}, level() {} }
  const note = (text, more) => { const line = [text, ...more].join(' '); const found = /RCPT TO:<[^\r\n]*>/.exec(line); if (found) commands.push(found[0]) }
  const transport = nodemailer.createTransport({ host: '127.0.0.1', port, secure: false, ignoreTLS: true, logger, debug: true })
  try {
    await transport.sendMail({ from: 'portal@example.org', to, subject: 'A code', text: 'A code' })
    return 'sent'
  } catch (error) {
    return `${error.responseCode ?? error.code}`
  } finally {
    transport.close()
  }
}

server.listen(0, '127.0.0.1', async () => {
  const { port } = server.server.address()
  const quoted = '"de la cruz"@example.org'
  const results = []
  for (const to of ['delacruz@example.org', quoted, 'yusuf@xn--mgbaam7a8h.example']) {
    commands.length = recipients.length = 0
    const outcome = await send(port, to)
    results.push({ sent: commands[0] ?? 'nothing', heard: recipients[0] ?? 'nothing', outcome })
  }
  const seen = JSON.stringify(results, null, 1)
  console.log(seen)
  const [plain, refused, foreign] = results
  const isAsSaid = plain.outcome === 'sent' && refused.sent.includes(quoted) && refused.outcome === '501' &&
    foreign.sent.includes('xn--') && foreign.heard.endsWith('.example') && !foreign.heard.includes('xn--')
  process.exitCode = isAsSaid ? 0 : 1
  server.close()
})
JS
node run.cjs
