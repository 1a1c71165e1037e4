const longestName = 120

export function tidyFileName(name: string): string {
  const bare = name.slice(-1000).split(/[/\\]/).at(-1) ?? ''
  const shown = bare
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim()
  // The end gives the kind, so a long name is cut in the middle.
  const letters = [...shown]
  if (letters.length <= longestName) return shown
  return [...letters.slice(0, longestName - 21), '…', ...letters.slice(-20)].join('')
}
