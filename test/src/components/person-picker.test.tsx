import { findPerson } from '@contracts/organisation';
import { type Candidate, PersonPicker } from '@/components/person-picker';
import { aVillage } from '../../builders/village';
import { inTheHandOf, isOff, open, says, sent, shown, tap, write } from '../builders/pages';
import { phone } from '../doubles/phone';

const LABEL = '姓名的前几个字，或者门牌号';
const onPick = jest.fn<undefined, [Candidate]>();

async function find(words: string): Promise<void> {
  open(<PersonPicker villageId="village-qingquan" onPick={onPick} />);
  await write(LABEL, words);
  await tap('找一找');
}

it('finds by the beginning of a name, and only when it is asked to', async () => {
  inTheHandOf('he-qiushi', aVillage());
  await find(' 张井 ');
  await tap(/^张井水/, 'link');
  expect(onPick.mock.calls[0]?.[0].name).toBe('张井水');
  expect(sent(findPerson)).toEqual([{ villageId: 'village-qingquan', by: '张井' }]);
});

it('searches for nothing while nothing is written', () => {
  open(<PersonPicker villageId="village-qingquan" onPick={onPick} />);
  expect(isOff('找一找')).toBe(true);
});

it.each([
  ['nobody was found', { items: [], isCutOff: false }, /^没找到。/],
  ['there are too many', { items: [], isCutOff: true }, /^人太多，没有列完。/],
])('says what to do when %s', async (_when, found, said) => {
  says(findPerson, found);
  await find('张');
  await shown(said);
});

it('leaves no copy of other people on the phone', async () => {
  inTheHandOf('he-qiushi', aVillage());
  await find('张');
  await shown(/^张井水/);
  expect([...phone.disk.keys()].filter((key) => key.startsWith('copy:'))).toEqual([]);
});
