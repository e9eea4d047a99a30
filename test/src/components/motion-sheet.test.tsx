import { turnIntoMotion } from '@contracts/deliberation-motions';
import { MotionSheet } from '@/components/motion-sheet';
import {
  isOff,
  namesOf,
  open,
  refuses,
  says,
  sentOnce,
  shown,
  tap,
  write,
} from '../builders/pages';

const from = { is: 'topic', meetingId: 'meeting-1', topicId: 'topic-1' } as const;

async function make(): Promise<void> {
  open(<MotionSheet from={from} title="修路" onClose={jest.fn()} />);
  await write('提什么，为什么（大家都看得到，不要写不愿留名的人）', '今年修好');
  expect(isOff('提交村里表决')).toBe(true);
  await tap('修路、修渠等公益建设', 'checkbox');
  await tap('提交村里表决');
}

it('makes a motion of a topic under its own name', async () => {
  says(turnIntoMotion, { decisionId: 'd', sourceId: 'topic-1' });
  await make();
  await shown(/^提交了。/);
  expect(await sentOnce(turnIntoMotion)).toEqual({
    ...{ from, title: '修路', text: '今年修好', matters: ['public_works'] },
    decisionId: expect.stringMatching(/^[\w-]{16,40}$/) as string,
  });
});

it('says why it cannot be one', async () => {
  refuses(turnIntoMotion, 'already_a_motion');
  await make();
  await shown(/^这个议题已经动议过了。/);
});

it('does not offer what would be refused, and says where it begins', async () => {
  open(<MotionSheet from={from} title="修路" onClose={jest.fn()} />);
  await shown('改村规民约不在这里提，请到“村规民约”里起草。');
  expect(namesOf('checkbox')).toContain('村民自治章程');
  expect(namesOf('checkbox')).not.toContain('村规民约');
});
