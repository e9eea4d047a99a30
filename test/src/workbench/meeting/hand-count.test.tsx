import { recordCount } from '@contracts/deliberation-attendance';
import { HandCount } from '@/workbench/meeting/hand-count';
import { aVillage } from '../../../builders/village';
import { aMeetingShown } from '../../builders/meetings';
import {
  inTheHandOf,
  isOff,
  open,
  refuses,
  sentOnce,
  shown,
  tap,
  write,
} from '../../builders/pages';

async function witness(number: number, name: string): Promise<void> {
  await tap(`第${number}位见证人，选人`);
  await write('姓名的前几个字，或者门牌号', name);
  await tap('找一找');
  await tap(new RegExp(`^${name}`), 'link');
}

it('writes down the hands for one topic, with the two who saw it', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  refuses(recordCount, 'witness_not_there');
  open(<HandCount meeting={aMeetingShown()} />);
  await tap(/^举手点数/);
  await tap('水渠清淤', 'radio');
  await write('同意几人', '12');
  await write('不同意几人', '1');
  await write('弃权几人', '0');
  await witness(1, '孙老根');
  expect(isOff('记下点数')).toBe(true);
  await witness(2, '张桂花');
  await tap('记下点数');
  expect(await sentOnce(recordCount)).toEqual({
    ...{ meetingId: 'meeting-1', topicId: 'topic-1', question: '水渠清淤' },
    ...{ agree: 12, against: 1, abstain: 0 },
    witnessIds: ['person-sun-laogen', 'person-zhang-guihua'],
  });
  await shown(/^见证.*。$/);
});
