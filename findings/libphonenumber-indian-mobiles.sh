#!/usr/bin/env bash
# "Six to nine, then nine digits" is how portals of India, and MOSIP's own default, know a mobile phone. By the full
# metadata of libphonenumber-js 1.13.16 this form takes landlines too: of the 4000 prefixes of four digits, 282 are of
# landlines alone and 78 of either, because area codes begin with 6 to 8 as well. A code sent by SMS to such a number
# does not arrive, and the form cannot tell.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund libphonenumber-js@1.13.16 >/dev/null
cat > run.mjs <<'JS'
import parsePhoneNumber from 'libphonenumber-js/max'

// Each prefix of four digits once, with the same ending: no number of a person.
const counts = new Map()
for (let prefix = 6000; prefix <= 9999; prefix++) {
  const number = parsePhoneNumber(`${prefix}012345`, 'IN')
  const type = number?.isValid() ? (number.getType() ?? 'none') : 'not valid'
  counts.set(type, (counts.get(type) ?? 0) + 1)
}
for (const [type, count] of [...counts].sort((one, other) => other[1] - one[1])) {
  console.log(`${type}: ${count} of 4000 prefixes`)
}
const isAsSaid = counts.get('FIXED_LINE') === 282 && counts.get('FIXED_LINE_OR_MOBILE') === 78
process.exitCode = isAsSaid && counts.get('MOBILE') === 3640 ? 0 : 1
JS
node run.mjs
