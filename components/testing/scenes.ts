/** What a form does in a test that only looks at it. */
export const doNothing = async () => undefined
