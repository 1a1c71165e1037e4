import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { countRooms } from './count-rooms.mjs'
import { projectRoot } from './project-root.mjs'

test('each walk counts the files that it names, once each, and no folders or packages', () => {
  const text = `# Architecture
\`lib/a.ts\` is no walk.
## Four calls
### A code: \`POST /otp\`
1. \`app/v1/[id]/route.ts\` calls \`lib/a.ts\` (\`db/otp.ts\`), see \`lib/otp/\` and \`zod\`.
2. \`lib/a.ts\` again.
### A card
1. \`components/card.tsx\`
## The end
\`lib/b.ts\`
`
  expect(countRooms(text)).toEqual([
    { call: 'A code: POST /otp', spine: 2, rooms: 3 },
    { call: 'A card', spine: 1, rooms: 1 },
  ])
  expect(countRooms('no walks')).toEqual([])
})

test('the map of the repository has four walks, and each step of one begins with a file', () => {
  const text = readFileSync(path.join(projectRoot, 'docs/architecture.md'), 'utf8')
  const walks = countRooms(text)
  expect(walks.map(({ spine, rooms }) => spine > 0 && rooms >= spine)).toEqual([true, true, true, true])
  const steps = text.split('## Four calls')[1]?.match(/^\d+\. /gm)
  expect(walks.reduce((sum, { spine }) => sum + spine, 0)).toBe(steps?.length)
})
