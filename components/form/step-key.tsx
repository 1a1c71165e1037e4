/** Makes two clicks on the same page's button one step. */
export function StepKey() {
  return <input type="hidden" name="key" value={crypto.randomUUID()} />
}
