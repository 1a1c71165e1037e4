/** The documents' words (API 2). */
export type RidStatus = 'RECEIVED' | 'PROCESSING' | 'PROCESSED' | 'REJECTED' | 'RE_REGISTER'
export type RegistrationKind = 'NEW' | 'UPDATE' | 'REPRINT'
export type RegistrationStep = {
  step: 'RECEIVED' | 'CHECKED' | 'IN_PROCESS' | 'DONE' | 'REFUSED' | 'RE_REGISTER' | 'CANCELLED'
  at: Date
}
