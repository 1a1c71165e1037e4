const uinLength = 10

/** Works on masked numbers too. */
export const findNumberType = (number: string): 'UIN' | 'VID' => (number.length === uinLength ? 'UIN' : 'VID')
