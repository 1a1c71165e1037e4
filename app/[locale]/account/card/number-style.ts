const styles = ['masked', 'whole'] as const

/** How the card shall show the UIN, or null for what is neither. */
export const readNumberStyle = (typed: string | undefined) => styles.find((style) => style === typed) ?? null
