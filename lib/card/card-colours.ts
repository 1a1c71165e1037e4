/** The portal's theme, as printed colours. */
export const cardColours = {
  band: '#084F5F',
  ink: '#14282E',
  quiet: '#4C6269',
  line: '#B4C8CC',
  panel: '#EFF5F5',
  pattern: '#D2E2E4',
  onBand: '#FFFFFF',
  quietOnBand: '#C5DEE3',
  patternOnBand: '#347381',
} as const
