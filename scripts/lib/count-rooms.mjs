/**
 * @param {string} text of docs/architecture.md
 * @returns {{ call: string, rooms: number }[]} how many different files each walk names
 */
export function countRooms(text) {
  const [, walks = ''] = text.split(/^## Three calls$/m)
  const sections = walks.split(/^## /m)[0]?.split(/^### /m).slice(1) ?? []
  return sections.map((section) => {
    const call = (section.split('\n', 1)[0] ?? '').replaceAll('`', '')
    const files = section.match(/(?<=`)[\w[\]()./-]+\.tsx?(?=`)/g) ?? []
    return { call, rooms: new Set(files).size }
  })
}
