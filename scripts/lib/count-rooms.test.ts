import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { countRooms } from './count-rooms.mjs'
import { projectRoot } from './project-root.mjs'

test('each walk counts the files that it names, once each, and no folders or packages', () => {
  const text = `# Architecture
\`lib/a.ts\` is no walk.
## Three calls
### A code: \`POST /otp\`
1. \`app/v1/[id]/route.ts\` calls \`lib/a.ts\` (\`db/otp.ts\`), see \`lib/otp/\` and \`zod\`.
2. \`lib/a.ts\` again.
### A card
1. \`components/card.tsx\`
## The end
\`lib/b.ts\`
`
  expect(countRooms(text)).toEqual([
    { call: 'A code: POST /otp', rooms: 3 },
    { call: 'A card', rooms: 1 },
  ])
  expect(countRooms('no walks')).toEqual([])
})

test('the map of the repository has three walks', () => {
  const rooms = countRooms(readFileSync(path.join(projectRoot, 'docs/architecture.md'), 'utf8'))
  expect(rooms.map((walk) => walk.rooms > 0)).toEqual([true, true, true])
})
