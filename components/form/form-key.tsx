/** Two clicks on the button of one page count as one act. */
export function FormKey() {
  return <input type="hidden" name="key" value={crypto.randomUUID()} />
}
