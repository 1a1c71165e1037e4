/** Without the switch for all biometrics. */
const listSwitches = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLInputElement>('[name="on"][role="switch"]'),
]
const listBiometrics = (form: HTMLFormElement) => listSwitches(form).filter(({ value }) => value.startsWith('bio-'))

/** Keeps the switch for all biometrics and its parts consistent after `turned`. */
export function followTurned(form: HTMLFormElement, turned?: EventTarget): void {
  const all = form.querySelector<HTMLInputElement>('[name="on"][value="bio"]')
  if (!all) return
  const parts = listBiometrics(form)
  if (turned === all) for (const part of parts) part.checked = all.checked
  const locked = parts.filter(({ checked }) => checked)
  all.checked = locked.length === parts.length
  all.indeterminate = locked.length > 0 && locked.length < parts.length
}

export type FormChanges = { lock: string[]; unlock: string[]; time: string }

export function readChanges(form: HTMLFormElement): FormChanges {
  const turned = listSwitches(form).filter(({ checked, defaultChecked }) => checked !== defaultChecked)
  const pick = (isOn: boolean) => turned.filter(({ checked }) => checked === isOn).map(({ value }) => value)
  const lock = pick(true)
  const renewed = [...form.querySelectorAll<HTMLInputElement>('[name="renew"]:checked')].map(({ value }) => value)
  const unlock = [...pick(false), ...renewed.filter((type) => !lock.includes(type))]
  const time = form.querySelector<HTMLInputElement>('[name="time"]:checked')?.value ?? ''
  return { lock, unlock, time }
}
