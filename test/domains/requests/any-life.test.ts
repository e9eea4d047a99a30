import fc from 'fast-check';
import {
  acceptRequest,
  addWords,
  answerRequest,
  confirmSolved,
  handOn,
  reportUnsolved,
  startWork,
  takeOver,
  withdraw,
} from '../../../cloudfunctions/contracts/requests';
import { diary, newestLines } from '../../../cloudfunctions/domains/requests/diary';
import type { Request } from '../../../cloudfunctions/domains/requests/request';
import { aHazard, anAnswer, file, stored, withPhone } from '../../builders/requests';
import { aVillage, type Call, type Village } from '../../builders/village';

/** Whatever people and time do to a request, in whatever order, these hold. */

const OPEN = ['submitted', 'accepted', 'working'];
const PEOPLE = [
  'li-xiaohe',
  'wang-changsheng',
  'ning-jiuan',
  'person-county-yangban-emergency_management-1',
  'person-county-yangban-governance_centre-1',
];

const moves = {
  accept: (call: Call, requestId: string) => call(acceptRequest, { requestId }),
  start: (call: Call, requestId: string) => call(startWork, { requestId, words: '开始' }),
  answer: (call: Call, requestId: string) => call(answerRequest, anAnswer(requestId)),
  handOn: (call: Call, requestId: string) => call(handOn, { requestId, reason: 'cannot_solve' }),
  takeOver: (call: Call, requestId: string) => call(takeOver, { requestId }),
  say: (call: Call, requestId: string) =>
    call(addWords, { requestId, words: '一句', attachments: [] }),
  confirm: (call: Call, requestId: string) => call(confirmSolved, { requestId }),
  unsolved: (call: Call, requestId: string) => call(reportUnsolved, { requestId, words: '没好' }),
  withdraw: (call: Call, requestId: string) => call(withdraw, { requestId }),
} as const;
const names = Object.keys(moves) as (keyof typeof moves)[];

const act = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({ by: fc.constantFrom(...PEOPLE), move: fc.constantFrom(...names) }),
  },
  { weight: 1, arbitrary: fc.record({ days: fc.integer({ min: 1, max: 40 }) }) },
);

async function holds(village: Village, request: Request, before: Request): Promise<void> {
  const isOpen = OPEN.includes(request.state);
  expect(request.duty !== undefined).toBe(isOpen);
  expect(request.silenceAt !== undefined).toBe(request.state === 'answered');
  if (request.duty) {
    expect(request.duty).toMatchObject({ holderId: request.holderId, officeId: request.office.id });
    expect(request.holderId).not.toBe(request.filerId);
  }
  expect(request.dueAt).toBeGreaterThanOrEqual(before.dueAt);
  expect(request.ownerAt).toBeGreaterThanOrEqual(before.ownerAt);
  expect(request.runningAt !== undefined).toBe(isOpen || request.state === 'answered');
  expect(request.lines).toBeGreaterThanOrEqual(before.lines);
  expect(
    await village.store.count(diary, { index: 'ofRequest', equals: { requestId: request.id } }),
  ).toBe(request.lines);
}

it('one holder and one clock while it is open, none when it is not, and a diary without gaps', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 30 }), async (acts) => {
      const village = aVillage();
      const calls = new Map<string, Call>();
      for (const key of PEOPLE) {
        calls.set(key, key.startsWith('person-') ? await withPhone(village, key) : village.as(key));
      }
      const { requestId } = await file(village.as('li-xiaohe'), aHazard);
      let before = await stored(village, requestId);
      for (const it of acts) {
        if ('days' in it) {
          village.waitDays(it.days);
          await village.settle();
        } else {
          await moves[it.move](calls.get(it.by) ?? village.as(it.by), requestId);
        }
        const after = await stored(village, requestId);
        await holds(village, after, before);
        before = after;
      }
      const { items } = await newestLines(village.store, requestId);
      expect(items.map(({ n }) => n)).toEqual(items.map((_, at) => before.lines - 1 - at));
      expect(village.defects).toEqual([]);
      await village.store.close();
    }),
    { numRuns: 25 },
  );
});
