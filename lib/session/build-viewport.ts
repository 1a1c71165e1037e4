import 'server-only'
import type { Viewport } from 'next'
import { readDisplay } from './display-cookie'

/** Before the style sheet, the browser paints the chosen scheme or the device's. */
export async function buildViewport(): Promise<Viewport> {
  const { colorScheme } = await readDisplay()
  return { colorScheme: colorScheme === 'auto' ? 'light dark' : colorScheme }
}
