import { LineCard } from '@/workbench/rules/draft/line-card';
import { namesOf, open, shown, tap } from '../../../builders/pages';
import { aFinding } from '../../../builders/rules';

const lines = ['甲', '乙', '丙'].map((text) => ({ key: text, topic: 'conduct' as const, text }));
const write = jest.fn();

function opened(index: number, about: Partial<Parameters<typeof LineCard>[0]> = {}): void {
  write.mockClear();
  open(
    <LineCard
      line={lines[index] ?? { key: '', topic: 'conduct', text: '' }}
      number={index + 1}
      findings={[]}
      isLookedAt={false}
      isOpen
      onOpen={jest.fn()}
      lines={lines}
      write={write}
      onAddAfter={jest.fn()}
      {...about}
    />,
  );
}

it('moves up and down, but not out of the list', async () => {
  opened(1);
  await tap('往上移');
  expect(write).toHaveBeenCalledWith([lines[1], lines[0], lines[2]]);
  await tap('往下移');
  expect(write).toHaveBeenLastCalledWith([lines[0], lines[2], lines[1]]);
});

it.each([
  [0, '往上移'],
  [2, '往下移'],
])('of the one at %s there is no %s', (index, name) => {
  opened(index);
  expect(namesOf('button')).not.toContain(name);
});

it('is taken out', async () => {
  opened(1);
  await tap('删掉这条');
  expect(write).toHaveBeenCalledWith([lines[0], lines[2]]);
});

it('is given to another topic', async () => {
  opened(1);
  await tap(/^归在哪一类/);
  await tap('民风民俗', 'radio');
  expect(write).toHaveBeenCalledWith([lines[0], { ...lines[1], topic: 'customs' }, lines[2]]);
});

it.each([
  [false, '停一下笔，就查有没有违法的写法。'],
  [true, '查过了，没有查到违法的写法。'],
])('says of what is written whether it was looked at: %s', async (isLookedAt, said) => {
  opened(1, { isLookedAt });
  await shown(said);
});

it('says that nothing stands there yet', async () => {
  opened(7, { isOpen: false });
  await shown('（还没写）');
});

it('offers each lawful wording for the words that the law forbids', async () => {
  const line = { key: '甲', topic: 'customs' as const, text: '违者罚款二百元。' };
  const finding = aFinding({ from: 2, to: 4, instead: '“劝导”；损坏的写“照价赔偿”' });
  opened(0, { isOpen: false, line, findings: [finding] });
  await tap('换成“照价赔偿”');
  expect(write).toHaveBeenCalledWith([{ ...lines[0], text: '违者照价赔偿。' }, lines[1], lines[2]]);
});
