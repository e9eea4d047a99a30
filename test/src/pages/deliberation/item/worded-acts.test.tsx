import { escalateItem, rejectItem, takeUpItem } from '@contracts/deliberation-items';
import { EscalateAct, RejectAct, TakeUpAct } from '@/pages/deliberation/item/worded-acts';
import { anItemShown } from '../../../builders/meetings';
import { isOff, open, says, sentOnce, shown, tap, write } from '../../../builders/pages';
import { MORNING } from '../../../builders/shown';

const item = anItemShown();
const moved = { itemId: 'item-1', dueAt: MORNING };

it('sends back what does not do, with the words for it', async () => {
  says(rejectItem, { ...moved, state: 'raised' });
  open(<RejectAct item={item} onClose={jest.fn()} />);
  expect(isOff('不行，没解决')).toBe(true);
  await write('哪里不行', '只清了一半');
  await tap('不行，没解决');
  await shown('送到了。');
  expect(await sentOnce(rejectItem)).toEqual({ itemId: 'item-1', words: '只清了一半' });
});

it('brings to the township what the village cannot do', async () => {
  says(escalateItem, { ...moved, state: 'escalated' });
  open(<EscalateAct item={item} onClose={jest.fn()} />);
  await write('要办什么', '修桥要县里的钱');
  await tap('报到镇里');
  await shown('送到了。');
  expect(await sentOnce(escalateItem)).toEqual({ itemId: 'item-1', what: '修桥要县里的钱' });
});

it('brings up a question at the meeting, in its own words where none are written', async () => {
  says(takeUpItem, { itemId: 'item-1', demandId: 'd' });
  open(<TakeUpAct item={item} onClose={jest.fn()} />);
  await tap('拿到会上说');
  await shown('送到了。');
  expect(await sentOnce(takeUpItem)).toEqual({
    itemId: 'item-1',
    demandId: expect.stringMatching(/^[\w-]{16,40}$/) as string,
  });
});
