const uinLength = 10

/** Whether a well-formed number is a UIN (10 digits) or a VID (16), masked or not. */
export const findNumberType = (number: string): 'UIN' | 'VID' => (number.length === uinLength ? 'UIN' : 'VID')
