import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { axeTags, describeViolations } from '../../scripts/lib/axe-rules.mjs'

/** Holds the page, as it is now, against WCAG 2.2 AA and axe's best practices. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(axeTags).analyze()
  expect(describeViolations(violations), `accessibility of ${page.url()}`).toEqual([])
}
