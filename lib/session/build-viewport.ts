import 'server-only'
import type { Viewport } from 'next'
import { readDisplay } from './display-cookie'

/** What the browser paints before the style sheet: the chosen scheme, else whichever the device has. */
export async function buildViewport(): Promise<Viewport> {
  const { colorScheme } = await readDisplay()
  return { colorScheme: colorScheme === 'auto' ? 'light dark' : colorScheme }
}
