const fileName = /(?<=`)[\w[\]()./-]+\.tsx?(?=`)/g

/**
 * @param {string} text of docs/architecture.md
 * @returns {{ call: string, spine: number, rooms: number }[]} of each walk: its numbered steps, and how many different
 *   files it names
 */
export function countRooms(text) {
  const [, walks = ''] = text.split(/^## Four calls$/m)
  const sections = walks.split(/^## /m)[0]?.split(/^### /m).slice(1) ?? []
  return sections.map((section) => {
    const call = (section.split('\n', 1)[0] ?? '').replaceAll('`', '')
    const spine = section.match(/^\d+\. `/gm)?.length ?? 0
    return { call, spine, rooms: new Set(section.match(fileName)).size }
  })
}
