import assert from 'node:assert';
import { makeCode } from '../../cloudfunctions/contracts/codes';
import type { InputOf } from '../../cloudfunctions/contracts/contract';
import { askBinding } from '../../cloudfunctions/contracts/organisation';
import { codes } from '../../cloudfunctions/domains/codes/code';
import { happenings } from '../../cloudfunctions/kernel/happening';
import { testVault } from './composed';
import type { Village } from './village';

type Asked = Omit<InputOf<typeof askBinding>, 'callId'>;

/** What the old man without an account says when his granddaughter's phone asks for him. */
export const OLD_MAN: Asked = {
  noticeVersion: 1,
  place: { placeId: 'village-qingquan' },
  name: '孙老根',
  houseNumber: '51',
};

/** Somebody asks to be known; returns the id of the asking. */
export async function asks(
  village: Village,
  who = 'newcomer',
  said: Partial<Asked> = {},
): Promise<string> {
  const reply = await village.as(who)(askBinding, { ...OLD_MAN, ...said });
  assert(reply.ok, JSON.stringify(reply));
  return reply.data.bindingId;
}

/** The code on a fresh household card. */
export async function cardOf(village: Village, householdId: string): Promise<string> {
  const made = await village.as('liu-qingshan')(makeCode, {
    for: { kind: 'household', householdIds: [householdId] },
  });
  assert(made.ok, JSON.stringify(made));
  const code = await village.store.get(codes, made.data.codeIds[0] ?? '');
  return testVault.open(code?.sealed ?? '');
}

/** What has happened and not been brought to anybody yet, by name, in the order of time. */
export async function happened(
  village: Village,
): Promise<readonly { readonly name: string; readonly facts: unknown }[]> {
  const { items } = await village.store.find(happenings, { index: 'due', limit: 100 });
  return items.map(({ name, facts }) => ({ name, facts }));
}
