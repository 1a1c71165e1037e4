/** Two clicks on the button of one page count as one step. */
export function StepKey() {
  return <input type="hidden" name="key" value={crypto.randomUUID()} />
}
