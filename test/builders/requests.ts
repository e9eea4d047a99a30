import type { InputOf, OutputOf, Reply } from '../../cloudfunctions/contracts/contract';
import { fileRequest, readRequest } from '../../cloudfunctions/contracts/requests';
import type { RequestShown } from '../../cloudfunctions/contracts/requests-shown';
import type { Call } from './village';

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
