/** Contacts of nobody, to show the form. */
export const examples = { phone: '770 123 4567', email: 'name@example.com' } as const
