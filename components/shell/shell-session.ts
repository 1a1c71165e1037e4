export type ShellSession = { signOut: (form: FormData) => Promise<void> }
