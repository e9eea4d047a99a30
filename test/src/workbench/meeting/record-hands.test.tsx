import { recordCount } from '@contracts/deliberation-attendance';
import { RecordHands } from '@/workbench/meeting/record-hands';
import { aHandCount, aMeetingShown, anUnwitnessedCount } from '../../builders/meetings';
import {
  isOff,
  isShown,
  namesOf,
  open,
  refuses,
  says,
  sentOnce,
  shown,
  tap,
  write,
} from '../../builders/pages';

async function figures(agree: string, against: string, abstain: string): Promise<void> {
  await write('同意几人', agree);
  await write('不同意几人', against);
  await write('弃权几人', abstain);
}

it('writes down the hands for one topic, and says who has to count them too', async () => {
  says(recordCount, { meetingId: 'meeting-1', countId: 'count-1' });
  open(<RecordHands meeting={aMeetingShown()} />);
  await tap(/^举手点数/);
  await tap('水渠清淤', 'radio');
  await figures('12', '1', '');
  expect(isOff('记下点数')).toBe(true);
  await write('弃权几人', '0');
  await tap('记下点数');
  expect(await sentOnce(recordCount)).toEqual({
    ...{ meetingId: 'meeting-1', topicId: 'topic-1', question: '水渠清淤' },
    ...{ agree: 12, against: 1, abstain: 0 },
  });
  await shown(/^记下了。请两位在场的人打开这次会/);
});

it('counts again under the same question what has no result', async () => {
  refuses(recordCount, 'more_than_the_roll', { due: 15 });
  const disputed = anUnwitnessedCount({ state: 'disputed', witnesses: ['张*'] });
  const counts = [aHandCount({ countId: 'count-2', question: '哪天清' }), disputed];
  open(<RecordHands meeting={aMeetingShown({ counts })} />);
  await tap(/^举手点数/);
  await shown('见证人数得不一样，没有结果，要重新数');
  expect(namesOf('button').filter((it) => it.endsWith('重新数'))).toEqual(['清不清，重新数']);
  await tap('清不清，重新数');
  await figures('15', '1', '0');
  await tap('记下点数');
  expect(await sentOnce(recordCount)).toMatchObject({ topicId: 'topic-1', question: '清不清' });
  await shown('举手的加起来比名册上的15票还多。请重数。');
  expect(isShown('哪天清')).toBe(false);
});
