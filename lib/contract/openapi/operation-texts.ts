import type { ApiName } from '@/lib/contract/api'

export const operationTexts: Record<ApiName, { summary: string; description: string }> = {
  otp: {
    summary: 'Request an OTP',
    description:
      'Sends a one-time code to the registered e-mail address and phone. The code is bound to the person and the ' +
      'transactionID, lives three minutes and is spent by the first call that it authenticates. With ' +
      'individualIdType "demo" name, gender, postal code and every contact given must match exactly one resident.',
  },
  ridStatus: {
    summary: 'Check the status of a service request',
    description: 'The status of a registration, update or reprint by its RID. It needs no code.',
  },
  euin: {
    summary: 'Download the e-UIN',
    description: 'The identity card as a PDF: in base64, or the bytes themselves with Accept: application/pdf.',
  },
  printUin: {
    summary: 'Order a printed card',
    description: 'Posts a request for a re-print to the postal service. Repeated within 24 hours it is the same order.',
  },
  lost: {
    summary: 'Retrieve a lost UIN or RID',
    description:
      'Finds the ID by name, postal code and a registered contact. With the code of an OTP request by demographics ' +
      'the answer holds the whole ID, else its last two digits; the whole goes to the registered contact.',
  },
  update: {
    summary: 'Update the UIN data',
    description:
      'Asks for a change of the record and answers the RID to follow it by. Proofs follow from what changes: the ' +
      'address needs proofOfAddress, the name proofOfIdentity, the date of birth proofOfDateOfBirth, the guardian ' +
      'proofOfRelationship. Repeated within 24 hours it is the same request.',
  },
  vidGenerate: {
    summary: 'Generate a VID',
    description: 'A perpetual VID replaces the one before it; of temporary VIDs only so many may be live.',
  },
  vidRevoke: {
    summary: 'Revoke a VID',
    description: 'Ends the VID in the path, which must be one of the person whose code is given.',
  },
  authLock: {
    summary: 'Lock authentication types',
    description: 'Authentication by the types named is refused from then on. `bio` stands for all three biometrics.',
  },
  authUnlock: {
    summary: 'Unlock authentication types',
    description:
      'Allows the types named again, with unlockForSeconds for that long only. A type that is open for a time gets the new time, or stays open when none is given.',
  },
  authHistory: {
    summary: 'Read the authentication history',
    description: 'What was authenticated with the person’s UIN and VIDs, the newest first.',
  },
}
