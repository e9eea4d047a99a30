import { listDecisions, readDecision } from '../../../cloudfunctions/contracts/decisions';
import { listItems } from '../../../cloudfunctions/contracts/deliberation-items';
import { castBallot, listPolls, readPoll } from '../../../cloudfunctions/contracts/polls';
import { TONIGHT } from '../../../local/demonstration/meetings';
import { POLL } from '../../../local/demonstration/voices';
import { lived } from '../../builders/lived';
import { answered } from '../../builders/requests';

it('six want a meeting about the parked cars, and 张桂花 can be the seventh', async () => {
  const village = await lived();
  const wishes = await answered(
    village.as('zhang-guihua')(listItems, {
      which: { is: 'wishes', placeId: 'hamlet-qingquan-2' },
    }),
  );
  expect(wishes.items).toMatchObject([
    {
      ...{ state: 'raised', isOverdue: false, wish: { voices: 6, isJoined: false } },
      abilities: ['join_wish'],
    },
  ]);
});

it('an objection against the road waits for its answer while the notice hangs', async () => {
  const village = await lived();
  await village.settle();
  const decisionId = 'decision-qingquan-road';
  const road = await answered(village.as('li-xiaohe')(readDecision, { decisionId }));
  expect(road.objections).toMatchObject([{ state: 'filed' }]);
  expect(road).toMatchObject({
    objectionSum: { all: 1, open: 1 },
    mine: { objectionIds: ['demonstration-objection-road'] },
  });
  const { items } = await answered(
    village.asVisitor()(listDecisions, { villageId: 'village-qingquan', which: 'open' }),
  );
  expect(items.map((it) => it.decisionId)).toContain(decisionId);
});

it('the poll of this evening’s meeting is open, two have answered, and 张桂花 is asked', async () => {
  const village = await lived();
  const guihua = village.as('zhang-guihua');
  const { items } = await answered(guihua(listPolls, { about: { kind: 'meeting', id: TONIGHT } }));
  expect(items).toMatchObject([{ pollId: POLL, state: 'open', waitsForMe: true }]);
  const read = (who: string) => answered(village.as(who)(readPoll, { pollId: POLL }));
  expect((await read('chen-shuifu')).mine).toMatchObject({ way: 'online', choice: ['1'] });
  expect((await read('qingquan-45-0')).mine).toMatchObject({ way: 'online', choice: ['2'] });
  await answered(guihua(castBallot, { pollId: POLL, choice: ['1'] }));
  expect((await read('zhang-guihua')).mine).toMatchObject({ choice: ['1'] });
});
