/** Contacts of nobody, to show the form. */
export const examples = { phone: '7701234567', email: 'name@example.com' } as const
