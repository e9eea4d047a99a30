import { ItemCard, whoSaidIt, wordsOfItem } from '@/components/item-card';
import { anItemLine } from '../builders/meetings';
import { isShown, open, shown, tap, went } from '../builders/pages';
import { DAY, MORNING } from '../builders/shown';

const voice = { fileId: 'cloud://a/requests/i/v.mp3', kind: 'recording' as const };

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
});

it('says what, who, how far it is and by when, and opens it', async () => {
  open(<ItemCard item={anItemLine()} />);
  await shown('等答复');
  await shown('张*说的');
  await shown('还有1天（11月24日前）');
  await tap(/水渠堵了/, 'link');
  expect(went()).toEqual(['navigateTo /pages/deliberation/item/index?id=item-1']);
});

it('asks whoever said it to look at the answer, and nobody else', async () => {
  open(<ItemCard item={anItemLine({ isMine: true, state: 'answered', outcome: 'answered' })} />);
  await shown('等您看');
  await shown('结果：已经答复');
  expect(isShown(/^还有/)).toBe(false);
  open(<ItemCard item={anItemLine({ state: 'answered', dueAt: MORNING + DAY })} />);
  await shown('有答复了');
});

it.each([
  [{ text: '水渠' }, '水渠'],
  [{ isPrivate: true }, '私事，内容不公开'],
  [{}, '用录音说的'],
  [{ isAnonymous: true }, '用录音说的，声音不公开'],
  [{ isAnonymous: true, attachments: [voice] }, '用录音说的'],
])('of %j it shows %s', (about, words) => {
  const item = { isPrivate: false, isAnonymous: false, attachments: [], ...about };
  expect(wordsOfItem(item)).toBe(words);
});

it.each([
  [{ raisedBy: '张*' }, '张*说的'],
  [{ raisedBy: '张桂花', isMine: true, isAnonymous: true }, '别的村民不知道是您说的'],
  [{ raisedBy: '孙*', helper: '王*' }, '孙*说的，王*代写'],
])('of a speaker, %j, it says %s', (about, words) => {
  expect(whoSaidIt(anItemLine(about))).toBe(words);
});

it('names nobody who wished so', () => {
  const { raisedBy, ...nameless } = anItemLine({ isAnonymous: true });
  expect(raisedBy).toBeDefined();
  expect(whoSaidIt(nameless)).toBe('没有公开姓名');
});
