import { cleanup } from '@testing-library/react';
import { type MinutesShown, MinutesText } from '@/components/minutes-text';
import {
  aHandCount,
  aMeetingLine,
  aMeetingShown,
  anUnwitnessedCount,
  TONIGHT,
} from '../builders/meetings';
import { isShown, open, shown, tap, went } from '../builders/pages';
import { DAY, MORNING } from '../builders/shown';

const HOUR = 3_600_000;
const FROZEN = { rollHash: 'h', declaredAt: TONIGHT - DAY };

function minutes(about: Partial<MinutesShown> = {}): MinutesShown {
  const { attendance, standing } = aMeetingShown();
  return {
    ...{ meeting: aMeetingLine(), edition: 2, isPublished: true, publishedAt: TONIGHT + DAY },
    ...{ hostName: '邓*', recorderName: '温*', heldFrom: TONIGHT, heldUntil: TONIGHT + HOUR },
    ...{
      talk: '讲了秸秆。',
      topics: [{ topicId: 'topic-1', title: '水渠清淤', said: '先清上段。' }],
    },
    ...{ attendance, standing, counts: [], items: [], corrections: [], hash: 'hash-of-minutes' },
    ...about,
  };
}

it('says when it was, who was there, and what was said to each point', async () => {
  open(<MinutesText minutes={minutes()} />);
  await shown('11月23日 19:30 到 20:30');
  await shown('主持邓*，记录温*');
  await shown('讲了秸秆。');
  await shown('先清上段。');
  expect(isShown('hash-of-minutes')).toBe(false);
  await tap(/^怎样自己核对/);
  await shown('hash-of-minutes');
});

it('says whether it decided, and how many had to be there', async () => {
  const quorum = { path: 'households' as const, due: 15, needed: 10, present: 13 };
  const standing = { standing: 'group_meeting' as const, quorum: { ...quorum, ...FROZEN } };
  open(<MinutesText minutes={minutes({ standing })} />);
  await shown('这是村民小组会议，应到15户，实到13户，人数够，作数。');
});

it('reads aloud first whether it decided', async () => {
  const heard: string[] = [];
  Object.assign(globalThis, {
    speechSynthesis: { speak: ({ text }: { text: string }) => heard.push(text), cancel: jest.fn() },
    SpeechSynthesisUtterance: class {
      constructor(readonly text: string) {}
    },
  });
  open(<MinutesText minutes={minutes()} />);
  await tap('听一听');
  expect(heard.join('')).toMatch(/^这次会是大家商量，不作正式决定。[^]*讲了秸秆。/u);
  cleanup();
  Reflect.deleteProperty(globalThis, 'speechSynthesis');
  Reflect.deleteProperty(globalThis, 'SpeechSynthesisUtterance');
});

it('is told to be a draft until it is published', async () => {
  const { publishedAt, hash, ...draft } = minutes({ isPublished: false });
  expect(publishedAt && hash).toBeTruthy();
  open(<MinutesText minutes={draft} />);
  await shown('这是第2稿，主持人定稿以后才贴出来。');
});

it('shows what was said and answered, and no word of what is private', async () => {
  const item = { itemId: 'i1', list: 'demand', stage: 'at', isPrivate: false } as const;
  const items: MinutesShown['items'] = [
    {
      ...item,
      text: '桥烂了',
      raisedBy: '孙*',
      state: 'assigned',
      office: '村委会',
      dueAt: MORNING,
    },
    {
      ...{ ...item, itemId: 'i2', isPrivate: true },
      ...{ state: 'answered', outcome: 'answered', answer: '明天来修' },
    },
  ];
  open(<MinutesText minutes={minutes({ items })} />);
  await shown('交给村委会，11月23日前办好');
  await shown('私事，内容不公开');
  await shown('答复：明天来修');
});

it('leads to the voice of whoever spoke under their name, and of nobody else', async () => {
  const item = { list: 'demand', stage: 'at', state: 'raised', isPrivate: false } as const;
  const items: MinutesShown['items'] = [
    { ...item, itemId: 'i1', raisedBy: '张*' },
    { ...item, itemId: 'i2' },
    { ...item, itemId: 'i3', raisedBy: '陈*', text: '桥烂了' },
  ];
  open(<MinutesText minutes={minutes({ items })} />);
  await shown('用录音说的');
  await shown('用录音说的，声音不公开');
  await tap('去听录音');
  expect(went()).toEqual(['navigateTo /pages/deliberation/item/index?id=i1']);
});

it('shows hands that were counted, and what was corrected afterwards', async () => {
  open(
    <MinutesText
      minutes={minutes({
        counts: [
          aHandCount({ passed: true }),
          anUnwitnessedCount({ countId: 'count-2', question: '封不封' }),
        ],
        corrections: [{ at: MORNING, name: '温*', words: '是下段', reason: '记错了' }],
        attendance: { ...aMeetingShown().attendance, additions: 2 },
      })}
    />,
  );
  await shown('同意9，不同意1，弃权0');
  await shown('通过');
  await shown('是下段');
  await shown('原因：记错了');
  await shown('定稿以后补签2人，不算在内。');
  await shown('封不封');
  await shown('没有两位见证人数得一样，没有结果');
});
