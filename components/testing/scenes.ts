export const doNothing = async () => undefined
