import { handOutSlip } from '@contracts/polls';
import { Slips } from '@/workbench/poll/slips';
import { aVillage } from '../../../builders/village';
import { aPollShown } from '../../builders/meetings';
import { inTheHandOf, open, refuses, sentOnce, shown, tap, write } from '../../builders/pages';

it('hands out a slip by name, and says when that voice has been used', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  refuses(handOutSlip, 'already_voted', { way: 'online' });
  open(<Slips poll={aPollShown()} />);
  await tap(/^发纸票/);
  await write('姓名的前几个字，或者门牌号', '孙老根');
  await tap('找一找');
  await tap(/^孙老根/, 'link');
  expect(await sentOnce(handOutSlip)).toEqual({ pollId: 'poll-1', personId: 'person-sun-laogen' });
  await shown(/^这一票已经用过了（在手机上表过态）/);
});
