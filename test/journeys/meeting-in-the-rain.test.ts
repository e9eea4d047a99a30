import {
  listAttendance,
  recordHeadcount,
  signIn,
} from '../../cloudfunctions/contracts/deliberation-attendance';
import {
  acceptItem,
  answerItem,
  assignItem,
  takeUpItem,
} from '../../cloudfunctions/contracts/deliberation-items';
import { readMinutes } from '../../cloudfunctions/contracts/deliberation-minutes';
import { register } from '../../cloudfunctions/domains/organisation';
import { personIdOf } from '../../local/demonstration/people';
import {
  called,
  COMMITTEE,
  HOST,
  item,
  lists,
  newId,
  peopleOf,
  posterOf,
  published,
  raised,
  RECORDER,
  seen,
  signs,
  writtenDown,
} from '../builders/meetings';
import { answered, noticesOf, withPhone } from '../builders/requests';
import { aVillage, type Call, type Village } from '../builders/village';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Thirty-six grown people of the hamlet besides those whom the story calls by name; five of them have no phone. */
async function neighbours(village: Village) {
  const named = ['zhang-guihua', 'chen-shuifu'].map(personIdOf);
  const grown = (await peopleOf(village)).filter(
    ({ id, birthYear = 2020 }) => birthYear <= 2000 && !named.includes(id),
  );
  const people = grown.slice(0, 36);
  expect(people).toHaveLength(36);
  return { offline: people.slice(0, 31), phoneless: people.slice(31) };
}

/** Without signal the phone keeps the code and its own clock, and sends both later, unchanged. */
interface Kept {
  readonly call: Call;
  readonly sent: { readonly meetingId: string; readonly code: string; readonly signedAt: number };
}

async function homesOf(village: Village, ids: readonly string[]): Promise<number> {
  const people = await Promise.all(ids.map((id) => village.store.get(register.persons, id)));
  return new Set(people.map((it) => it?.householdId)).size;
}

it('a meeting in the rain, with no signal, and forty people who sign in later', async () => {
  const village = aVillage();
  const guihua = village.as('zhang-guihua');
  const { offline, phoneless } = await neighbours(village);
  const meetingId = await called(village);
  const questionId = await raised(village, meetingId, { isAnonymous: true });
  const code = await posterOf(village, meetingId);
  await village.settle();
  expect(await noticesOf(guihua, meetingId)).toEqual(['meeting_called']);

  // It rains. Everybody stands under the eaves and scans; nothing can be sent.
  village.waitHours(10.5);
  const kept: Kept[] = [];
  for (const { id } of offline) {
    const signedAt = village.now() + kept.length * MINUTE;
    kept.push({ call: await withPhone(village, id), sent: { meetingId, code, signedAt } });
  }
  const known = ['zhang-guihua', 'chen-shuifu', 'xu-mianmian', 'li-xiaohe'];
  for (const who of known) {
    const signedAt = village.now() + 40 * MINUTE;
    kept.push({ call: village.as(who), sent: { meetingId, code, signedAt } });
  }
  expect((await seen(guihua, meetingId)).attendance).toMatchObject({ persons: 0, headcount: 0 });

  // On the road home the host has a bar of signal: heads, those without a phone, a question brought up, a duty.
  village.waitHours(2);
  await answered(village.as(HOST)(recordHeadcount, { meetingId, people: 43 }));
  const paper = phoneless.map(({ id }) => id);
  expect(await writtenDown(village, meetingId, paper)).toMatchObject({ added: 5 });
  const demandId = newId();
  await answered(village.as(RECORDER)(takeUpItem, { itemId: questionId, demandId }));
  const dueAt = village.now() + 5 * DAY;
  const duty = { itemId: demandId, officeId: COMMITTEE, what: '清上段三百米', dueAt };
  await answered(village.as(HOST)(assignItem, duty));

  // During the night the phones find their way; every third sends twice, some at the same moment.
  village.waitHours(9);
  for (const [at, { call, sent }] of kept.slice(0, -1).entries()) {
    const replies = await Promise.all(
      Array.from({ length: at % 3 === 0 ? 2 : 1 }, () => call(signIn, sent)),
    );
    expect(replies.filter((it) => it.ok && it.data.isNew)).toHaveLength(1);
  }
  // One of those who were written down had borrowed a phone as well: nothing changes.
  const doubled = await withPhone(village, paper[0] ?? '');
  const again = { meetingId, code, signedAt: kept[0]?.sent.signedAt ?? 0 };
  expect(await signs(village, doubled, again)).toMatchObject({ isNew: false });

  // Thirty-three of the hamlet by phone and five by the recorder, one of another village: thirty-nine names.
  const own = [...offline.map(({ id }) => id), ...paper, ...known.slice(0, 2).map(personIdOf)];
  const numbers = {
    ...{ persons: 38, guests: 1, households: await homesOf(village, own) },
    ...{ headcount: 43, unnamed: 4, additions: 0 },
  };
  expect((await seen(guihua, meetingId)).attendance).toMatchObject(numbers);

  // The minutes are closed. The fortieth was in a valley for three days.
  await published(village, meetingId);
  village.waitDays(3);
  const [last] = kept.slice(-1);
  expect(last && (await answered(last.call(signIn, last.sent)))).toMatchObject({
    ...{ isNew: true, isAddition: true, signedAt: last?.sent.signedAt },
  });
  await village.settle();

  const minutes = await answered(guihua(readMinutes, { meetingId }));
  expect(minutes.attendance).toMatchObject(numbers);
  expect((await seen(guihua, meetingId)).attendance).toMatchObject({ ...numbers, additions: 1 });
  const { items: names } = await answered(village.as(HOST)(listAttendance, { meetingId }));
  expect(names).toHaveLength(40);
  expect(names.filter(({ isAddition }) => isAddition)).toHaveLength(1);
  expect(names.every(({ name, isMe }) => isMe || name.endsWith('*'))).toBe(true);
  expect(await noticesOf(guihua, meetingId)).toContain('minutes_published');

  // Who asked for the ditch stays unknown to the neighbours, and nothing is struck off before she is content.
  const neighbour = village.as('chen-shuifu');
  expect(JSON.stringify([minutes.items, await lists(neighbour, meetingId)])).not.toMatch(
    /张桂|zhang/,
  );
  expect((await item(neighbour, demandId)).raisedBy).toBeUndefined();
  const done = { itemId: demandId, answer: 'done', words: '清好了，水进田了。' } as const;
  await answered(village.as('liu-qingshan')(answerItem, done));
  expect((await lists(guihua, meetingId)).closed).toBe(0);
  await answered(guihua(acceptItem, { itemId: demandId }));
  expect(await lists(guihua, meetingId)).toMatchObject({
    questions: [{ itemId: questionId, state: 'closed', intoItemId: demandId }],
    demands: [{ itemId: demandId, state: 'closed', fromItemId: questionId }],
    responsibilities: [{ itemId: demandId, isDone: true }],
    ...{ closed: 2, all: 2 },
  });
});
