import { readLists } from '@contracts/deliberation-items';
import ListsPage from '@/pages/deliberation/lists/index';
import { anItemLine } from '../../../builders/meetings';
import { open, refuses, says, shown, tap, went } from '../../../builders/pages';
import { DAY, MORNING } from '../../../builders/shown';

beforeEach(() => {
  jest.spyOn(Date, 'now').mockReturnValue(MORNING);
});

it('shows what was asked, what is wanted, and who does what by when', async () => {
  const duty = {
    ...{ itemId: 'item-3', office: { id: 'o', name: '村委会' }, dueAt: MORNING + 5 * DAY },
    ...{ isOverdue: false, isDone: false },
  };
  says(readLists, {
    questions: [anItemLine({ list: 'question', text: '路修不修？' })],
    demands: [anItemLine({ itemId: 'item-2', fromItemId: 'item-1' })],
    responsibilities: [
      { ...duty, what: '装两盏灯' },
      { ...duty, itemId: 'item-4', isDone: true },
    ],
    ...{ closed: 1, all: 4 },
  });
  open(<ListsPage />, { id: 'meeting-1' });
  await shown('一共4件，了结1件。');
  await shown('路修不修？');
  await shown('会前问过，拿到会上说');
  await shown('要办的：装两盏灯');
  await shown('要办的：私事，内容不公开');
  await shown('办好了');
  await shown('还有5天（11月28日前）');
  await tap(/装两盏灯/, 'link');
  expect(went()).toEqual(['navigateTo /pages/deliberation/item/index?id=item-3']);
});

it('says of each list what would fill it', async () => {
  says(readLists, { questions: [], demands: [], responsibilities: [], closed: 0, all: 0 });
  open(<ListsPage />, { id: 'meeting-1' });
  await shown(/^会前没有人问。/);
  await shown(/^会上还没有提。/);
  await shown(/^还没有交给人办的事。/);
});

it('says what to do where there is no such meeting', async () => {
  refuses(readLists, 'meeting_not_found');
  open(<ListsPage />, { id: 'x' });
  await shown(/^找不到这次会。/);
});
