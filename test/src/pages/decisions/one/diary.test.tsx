import type { DecisionShown } from '@contracts/decisions-shown';
import { Diary } from '@/pages/decisions/one/diary';
import { aDecision, HASH } from '../../../builders/decided';
import { isShown, open, shown, tap } from '../../../builders/pages';
import { DAY, MORNING } from '../../../builders/shown';

it('stands closed, and has every line with its office and its public words', async () => {
  const diary: DecisionShown['diary'] = [
    { n: 0, at: MORNING, did: 'opened', hash: HASH },
    {
      ...{ n: 1, at: MORNING + DAY, did: 'withdrawn', hash: HASH },
      ...{ office: '清泉村党支部', name: '刘**', words: '先等设计。' },
    },
  ];
  open(<Diary decision={aDecision({ diary })} />);
  await shown('一共2条，一条接一条，改不了');
  expect(isShown(/提出$/)).toBe(false);
  await tap(/^一步一步的记录/);
  await shown('11月23日 9:00 提出');
  await shown('11月24日 9:00 清泉村党支部刘**：撤回');
  await shown('先等设计。');
});

it('says where the older lines are when there are very many', async () => {
  const diary: DecisionShown['diary'] = [{ n: 300, at: MORNING, did: 'objected', hash: HASH }];
  const certificate = { head: HASH, lines: 301, isFinal: false };
  open(<Diary decision={aDecision({ diary, certificate })} />);
  await shown('一共301条，一条接一条，改不了');
  await tap(/^一步一步的记录/);
  await shown('更早的在“验一验”里，一条不少。');
});
