/** What the masthead needs of a signed-in person's session: the server action that ends it. */
export type ShellSession = { signOut: (form: FormData) => Promise<void> }
