import { fileRequest } from '@contracts/requests';
import { confirmSolved } from '@contracts/requests';
import * as z from 'zod/mini';
import { chosenCaller } from '@/backend/caller';
import { draftOf } from '@/backend/drafts';
import { deliver, post } from '@/backend/outbox';
import { draftSchema, emptyDraft, letterOf, type RequestDraft } from '@/pages/requests/file/draft';
import { Letters } from '@/pages/requests/mine/letters';
import { isShown, open, refuses, shown, tap, went } from '../../../builders/pages';

const written = {
  kind: 'dispute',
  category: 'land_resources',
  place: { placeId: 'group-qingquan-3', name: '第三组' },
  text: '隔壁砌墙砌过来了',
} as const;

function send(about: Partial<RequestDraft> = {}): RequestDraft {
  const draft = { ...emptyDraft(), ...written, ...about };
  const letter = letterOf(draft);
  if (!letter) {
    throw new Error('the draft is not whole');
  }
  post({ contract: fileRequest, input: { ...letter, callId: draft.callId }, draft });
  return draft;
}

it('shows what still waits for a signal, with its words', async () => {
  send();
  await deliver();
  open(<Letters />);
  await shown('待发送');
  await shown('隔壁砌墙砌过来了');
  await shown(/还在等信号，会自动送。$/);
  await shown('有1件还没送出去。有信号会自动送，不用再写。');
});

it('shows what was refused with what to do, and takes it up again as it was', async () => {
  refuses(fileRequest, 'only_danger_from_guests');
  const { callId, requestId } = send();
  await deliver();
  open(<Letters />);
  await shown('没送成');
  await shown(/认一下家门/);

  await tap('改好再送');
  expect(went()).toEqual(['navigateTo /pages/requests/file/index']);
  expect(isShown('没送成')).toBe(false);
  const again = draftOf('request', z.optional(draftSchema)).get();
  expect(again).toMatchObject({ requestId, text: '隔壁砌墙砌过来了' });
  expect(again?.callId).not.toBe(callId);
});

it('does not take the place of another one that is being written', async () => {
  refuses(fileRequest, 'only_danger_from_guests');
  send();
  await deliver();
  const other = { ...emptyDraft(), text: '路灯坏了' };
  draftOf('request', z.optional(draftSchema)).set(other);
  open(<Letters />);

  await tap('改好再送');
  await shown(/^您正在写另一件/);
  expect(went()).toEqual([]);
  expect(draftOf('request', z.optional(draftSchema)).get()).toEqual(other);
  expect(isShown('没送成')).toBe(true);
});

it('goes back to the person whom it was written for', async () => {
  refuses(fileRequest, 'not_a_helper');
  send({ filingFor: 'person', person: { personId: 'person-sun', name: '孙老根' } });
  await deliver();
  open(<Letters />);
  await tap('改好再送');
  expect(went()).toEqual([
    `navigateTo /pages/requests/file/index?person=person-sun&personName=${encodeURIComponent('孙老根')}`,
  ]);
});

it('shows nobody the letters of another who uses this phone', async () => {
  chosenCaller.set('demo-zhang-guihua');
  send();
  await deliver();
  chosenCaller.set('demo-chen-shuifu');
  open(<Letters />);
  expect(isShown('待发送')).toBe(false);
  expect(isShown(/没送出去/)).toBe(false);
});

it('lists other acts by number only: they are no requests', async () => {
  const requestId = 'request-of-a-screen';
  post({ contract: confirmSolved, input: { callId: 'call-of-a-screen-01', requestId } });
  await deliver();
  open(<Letters />);
  await shown(/^有1件还没送出去/);
  expect(isShown('待发送')).toBe(false);
});
