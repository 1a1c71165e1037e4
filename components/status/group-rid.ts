/** A RID as it is read aloud: centre, machine, sequence, date and time apart. */
export function groupRid(rid: string): string {
  const cuts = [0, 5, 10, 15, 23, 29]
  return cuts
    .map((from, index) => rid.slice(from, cuts[index + 1]))
    .filter(Boolean)
    .join(' ')
}
