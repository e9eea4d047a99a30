import { readDecision } from '@contracts/decisions';
import { readRoll } from '@contracts/decisions-meetings';
import RollPage from '@/decision-desk/roll/index';
import { Deciding, move } from '../../../builders/decisions';
import { aVillage } from '../../../builders/village';
import { inTheHandOf, isShown, open, says, shown, tap, write } from '../../builders/pages';
import { aDecision, aMeeting, HASH } from '../../builders/decided';

it('the supervision committee reads who is due', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  const { rolls } = await road.call('proposal', 'party_organisation');
  inTheHandOf('tan-songbai', village);
  open(<RollPage />, { id: road.decisionId });
  await shown(`应到${rolls[0]?.due ?? 0}人`);
  await shown('1. 刘青山');
  await shown(`名册指纹 ${rolls[0]?.hash.slice(0, 8) ?? ''}`);
});

it('says that no meeting has been called', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  inTheHandOf('tan-songbai', village);
  open(<RollPage />, { id: road.decisionId });
  await shown(/^现在没有开好、等登记的会/);
});

it('a roll of thousands is turned over, and somebody is looked for on it', async () => {
  says(readDecision, aDecision({ meetings: [aMeeting()] }));
  const items = Array.from({ length: 3000 }, (_, line) => ({
    ...{ line, name: `村民${line + 1}`, hasInterest: false },
  }));
  says(readRoll, { due: 3000, hash: HASH, items });
  open(<RollPage />, { id: 'd' });
  await shown('100. 村民100');
  expect(isShown('101. 村民101')).toBe(false);
  await tap('再看一些');
  await shown('101. 村民101');
  await write('找名字或序号', '2999-3000');
  await shown('3000. 村民3000');
  expect(isShown('1. 村民1')).toBe(false);
  await write('找名字或序号', '赵');
  await shown(/^名册上没有找到/);
});
