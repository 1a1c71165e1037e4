const uinLength = 10

export const findNumberType = (number: string): 'UIN' | 'VID' => (number.length === uinLength ? 'UIN' : 'VID')
