import type { InputOf, OutputOf, Reply } from '../../cloudfunctions/contracts/contract';
import { giveConsent } from '../../cloudfunctions/contracts/organisation';
import {
  acceptRequest,
  answerRequest,
  fileRequest,
  readRequest,
  startWork,
} from '../../cloudfunctions/contracts/requests';
import type { RequestShown } from '../../cloudfunctions/contracts/requests-shown';
import { listInbox } from '../../cloudfunctions/contracts/notifications';
import { identityIdOf, register } from '../../cloudfunctions/domains/organisation';
import { type Request, requests } from '../../cloudfunctions/domains/requests/request';
import { dayOf } from '../../cloudfunctions/kernel/calendar';
import { openidOf } from '../../local/demonstration/people';
import type { Call, Village } from './village';

export type Letter = Omit<InputOf<typeof fileRequest>, 'callId'> & { readonly callId?: string };

let letters = 0;

/** A villager's letter: a quarrel between neighbours, unless the test says otherwise. */
export function aLetter(about: Partial<Letter> = {}): Letter {
  letters += 1;
  return {
    requestId: `request-of-a-test-${String(letters).padStart(6, '0')}`,
    kind: 'dispute',
    category: 'land_resources',
    safety: [],
    relation: 'neighbours',
    subject: 'person',
    money: 'none',
    people: 'one',
    standing: 'nowhere',
    attempt: 'nothing',
    placeId: 'group-qingquan-3',
    text: '隔壁砌墙砌到了我家滴水下面。',
    attachments: [],
    filing: { for: 'self' },
    ...about,
  };
}

/** A file under the request's own folder. */
export function aPhoto(requestId: string, name = 'wall.jpg') {
  return {
    fileId: `cloud://village-1a2b.7669-village/requests/${requestId}/${name}`,
    kind: 'photo' as const,
  };
}

export function aRecording(requestId: string, name = 'voice.mp3') {
  return { ...aPhoto(requestId, name), kind: 'recording' as const };
}

/** They have read what becomes of their voice. */
export async function agreesToRecordings(call: Call): Promise<void> {
  await answered(call(giveConsent, { purpose: 'recordings', noticeVersion: 1 }));
}

/** What a call answered; fails the test when it was refused. */
export async function answered<Data>(reply: Promise<Reply<Data>>): Promise<Data> {
  const it = await reply;
  if (!it.ok) {
    throw new Error(`refused: ${JSON.stringify(it.error)}`);
  }
  return it.data;
}

/** With which word a call was refused. */
export async function refused(reply: Promise<Reply<unknown>>): Promise<string> {
  const it = await reply;
  return it.ok ? 'not refused' : it.error.code;
}

export function file(
  call: Call,
  about: Partial<Letter> = {},
): Promise<OutputOf<typeof fileRequest>> {
  return answered(call(fileRequest, aLetter(about)));
}

export function read(
  call: Call,
  requestId: string,
  more: { readonly key?: string; readonly revealId?: string } = {},
): Promise<RequestShown> {
  return answered(call(readRequest, { requestId, ...more }));
}

/** The last day on which it is due, as the village counts days. */
export function lastDay({ dueAt }: { readonly dueAt: number }): string {
  return dayOf(dueAt);
}

/** What was done to a request, line by line. */
export async function diaryOf(call: Call, requestId: string): Promise<string[]> {
  return (await read(call, requestId)).diary.map(({ did }) => did);
}

/** What waits in somebody's inbox about a request. */
export async function noticesOf(call: Call, requestId: string): Promise<string[]> {
  const { items } = await answered(call(listInbox, {}));
  return items.filter(({ about }) => about.id === requestId).map(({ kind }) => kind);
}

/** Everything that an inbox says, as it would be read over a shoulder. */
export async function overTheShoulder(call: Call): Promise<string> {
  return JSON.stringify(await answered(call(listInbox, {})));
}

/** An official without a phone of the demonstration gets one. */
export async function withPhone({ store, as }: Village, personId: string): Promise<Call> {
  const openid = openidOf(personId);
  await store.transact(async (tx) => {
    const person = await tx.get(register.persons, personId);
    if (!person) {
      throw new Error(`${personId} is not in the register`);
    }
    await tx.replace(register.persons, { ...person, openid });
    await tx.insert(register.identities, { id: identityIdOf(openid), personId });
  });
  return as(personId);
}

/** A request as it stands in the book; fails the test when there is none. */
export async function stored({ store }: Village, requestId: string): Promise<Request> {
  const request = await store.get(requests, requestId);
  if (!request) {
    throw new Error(`${requestId} was never filed`);
  }
  return request;
}

/** A hazard that the grid worker of the third group holds. */
export const aHazard: Partial<Letter> = {
  kind: 'hazard',
  category: 'transport',
  relation: 'none',
  subject: 'nobody',
  text: '涵洞裂了大缝，车一过就抖。',
};

/** The neighbours' quarrel, filed by Zhang Guihua, held by He Qiushi and brought as far as it is wanted. */
export async function aQuarrel(
  village: Village,
  until: 'submitted' | 'accepted' | 'working' | 'answered' = 'submitted',
): Promise<string> {
  const { requestId } = await file(village.as('zhang-guihua'));
  const mediator = village.as('he-qiushi');
  if (until !== 'submitted') {
    await answered(mediator(acceptRequest, { requestId }));
  }
  if (until === 'working') {
    await answered(mediator(startWork, { requestId }));
  }
  if (until === 'answered') {
    await answered(mediator(answerRequest, anAnswer(requestId)));
  }
  return requestId;
}

export function anAnswer(requestId: string) {
  return {
    requestId,
    outcome: 'solved' as const,
    proved: true,
    answer: '两家说好了，墙退后一尺。',
    attachments: [],
  };
}

/** A request as a book holds it, for rules that need no village. */
export function aRequest(about: Partial<Request> = {}): Request {
  return {
    ...{ id: 'request-in-the-book', version: 1, state: 'submitted', lines: 1 },
    ...{ kind: 'dispute', category: 'land_resources', safety: [], relation: 'neighbours' },
    ...{ subject: 'person', money: 'none', people: 'one', standing: 'nowhere', attempt: 'nothing' },
    ...{ placeId: 'group', filerKey: 'filer', filerId: 'filer', isJoint: false },
    ...{ representatives: [], supporters: 0, channel: 'peoples_mediation', sealed: false },
    ...{
      urgent: false,
      rule: 'land',
      lawVersion: '2026',
      reason: '先劝和',
      basis: '《人民调解法》',
    },
    hotlines: [],
    owners: [
      {
        ...{ office: 'mediation_committee', level: 'village', channel: 'peoples_mediation' },
        accept: 'mediation.accept',
      },
      {
        ...{ office: 'government', level: 'township', channel: 'department_enforcement' },
        accept: 'petition.notify',
      },
    ],
    ownerAt: 0,
    office: { id: 'office', name: '调委会', kind: 'mediation_committee', level: 'village' },
    ...{ holderId: 'holder', told: [], duties: 1, filedAt: 1, dueAt: 100 },
    duty: { id: 'duty', holderId: 'holder', officeId: 'office', dueAt: 50, checkAt: 40 },
    ...about,
  };
}
