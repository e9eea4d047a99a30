import { castFor } from '@contracts/polls';
import { CastFor } from '@/workbench/poll/cast-for';
import { aVillage } from '../../../builders/village';
import { aPollShown } from '../../builders/meetings';
import {
  inTheHandOf,
  isShown,
  open,
  says,
  sentOnce,
  shown,
  tap,
  tapInSheet,
  write,
} from '../../builders/pages';
import { phone } from '../../doubles/phone';

const standing = { is: 'consultation', because: 'no_decision_behind_it' } as const;

it('gives the voice of somebody without a phone, and leaves no trace of it on this one', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  says(castFor, { pollId: 'poll-1', way: 'online', standing });
  open(<CastFor poll={aPollShown()} />);
  await tap(/^替没有手机的人投/);
  expect(isShown('您的意见')).toBe(false);
  await tap('替没有手机的人投，选人');
  await write('姓名的前几个字，或者门牌号', '孙老根');
  await tap('找一找');
  await tap(/^孙老根/, 'link');
  await shown('替孙老根投');
  await tap('不同意', 'radio');
  await tap('看一看，对不对');
  await tapInSheet('就这样，投出去');
  await shown('投好了。');
  expect(await sentOnce(castFor)).toEqual({
    ...{ pollId: 'poll-1', personId: 'person-sun-laogen', choice: ['against'] },
  });
  expect([...phone.disk.values()].join()).not.toContain('against');
});
