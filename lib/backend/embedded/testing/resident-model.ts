import type { VidType } from '@/lib/virtual-ids/vid-policy'

/** Which of the two residents. */
export type Who = 0 | 1
export const bothResidents: readonly Who[] = [0, 1]
export const otherThan = (who: Who): Who => (who === 0 ? 1 : 0)

export type ModelVid = { number: string; type: VidType; owner: Who; endsAt: number | null }
/** As `auth-history` has it, in short: `OTP-AUTH Y`. */
export type ModelAttempt = { act: `${'OTP-REQUEST' | 'OTP-AUTH'} ${'Y' | 'N'}`; transactionID: string }

export const attributes = ['postalCode', 'city', 'preferredLang', 'email'] as const
export type ModelRecord = Record<(typeof attributes)[number], string>
export type ModelRequest = { rid: string; owner: Who; changes: Partial<ModelRecord>; isDone: boolean }

/** All that the rules know, in its simplest form; times in minutes since the start. */
export type ResidentModel = {
  now: number
  uins: readonly [string, string]
  vids: ModelVid[]
  /** By resident: type → until when it is open, or null. */
  locks: readonly [Map<string, number | null>, Map<string, number | null>]
  /** By resident, the oldest first. */
  history: readonly [ModelAttempt[], ModelAttempt[]]
  /** By resident: what updates change here. */
  records: readonly [ModelRecord, ModelRecord]
  /** Prints and updates, the oldest first; a print changes nothing. */
  requests: ModelRequest[]
}

type Start = { uin: string; vid: string; record: ModelRecord }

/** Two residents with a perpetual VID each, nothing locked, no history. */
export function startModel(residents: readonly [Start, Start]): ResidentModel {
  const vids = bothResidents.map((owner): ModelVid => ({
    number: residents[owner].vid,
    type: 'PERPETUAL',
    owner,
    endsAt: null,
  }))
  return {
    now: 0,
    uins: [residents[0].uin, residents[1].uin],
    vids,
    locks: [new Map(), new Map()],
    history: [[], []],
    records: [residents[0].record, residents[1].record],
    requests: [],
  }
}

export const isLive = ({ now }: ResidentModel, { endsAt }: ModelVid) => endsAt === null || endsAt > now

/** The oldest first. */
export const listLive = (model: ResidentModel, who: Who, type?: VidType) =>
  model.vids.filter((vid) => vid.owner === who && isLive(model, vid) && (type ?? vid.type) === vid.type)

export const listLocked = ({ now, locks }: ResidentModel, who: Who) =>
  [...locks[who]].flatMap(([type, openUntil]) => (openUntil !== null && openUntil > now ? [] : [type])).sort()

/** Whose a UIN or VID is; an ended VID is nobody's, except to the API that ends VIDs. */
export function findHolder(model: ResidentModel, id: string, takesEnded: boolean): Who | null {
  if (id === model.uins[0]) return 0
  if (id === model.uins[1]) return 1
  const vid = model.vids.find(({ number }) => number === id)
  return vid && (takesEnded || isLive(model, vid)) ? vid.owner : null
}

/** One of all that the resident was ever given, ended ones included. */
export function pickVid({ vids }: ResidentModel, who: Who, index: number): string {
  const own = vids.filter(({ owner }) => owner === who)
  return own[index % own.length]?.number ?? ''
}

/** Requests are carried out well within the shortest time that is waited. */
export function passTime(model: ResidentModel, minutes: number) {
  model.now += minutes
  for (const request of model.requests.filter(({ isDone }) => !isDone)) {
    Object.assign(model.records[request.owner], request.changes)
    request.isDone = true
  }
}
