import config from '@/designsystemet.config.json'

/** The theme's accent, so that an adopter needs no second setting. */
const [theme] = Object.values(config.themes)
const accent = theme?.colors.main.accent ?? '#084F5F'

const readChannels = (colour: string) => [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))

function lighten(colour: string, share: number): string {
  const mixed = readChannels(colour).map((channel) => Math.round(channel + (255 - channel) * share))
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

export const inks = {
  band: accent,
  ink: '#14282E',
  quiet: '#4C6269',
  line: lighten(accent, 0.7),
  panel: lighten(accent, 0.94),
  pattern: lighten(accent, 0.83),
  onBand: '#FFFFFF',
  quietOnBand: lighten(accent, 0.78),
  patternOnBand: lighten(accent, 0.2),
} as const
