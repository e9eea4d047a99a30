import { markPresent } from '@contracts/polls';
import { Present } from '@/workbench/poll/present';
import { aVillage } from '../../../builders/village';
import { aPollShown } from '../../builders/meetings';
import { inTheHandOf, open, says, sentOnce, shown, tap, write } from '../../builders/pages';

const standing = { is: 'consultation', because: 'no_decision_behind_it' } as const;

it('marks who may raise a hand, and names who must keep it down', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  says(markPresent, {
    ...{ pollId: 'poll-1', standing, present: [], already: [] },
    ...{ hasVoted: ['person-sun-laogen'], notElectors: ['person-unknown'] },
  });
  open(<Present poll={aPollShown()} />);
  await tap(/^举手的人报到/);
  await write('姓名的前几个字，或者门牌号', '孙老根');
  await tap('找一找');
  await tap(/^孙老根/, 'link');
  await tap('记下这1人');
  await shown('0人可以举手。');
  await shown('已经用别的办法投过，请不要举手：孙老根');
  await shown('不在名册里，请不要举手：person-unknown');
  expect(await sentOnce(markPresent)).toMatchObject({ personIds: ['person-sun-laogen'] });
});
