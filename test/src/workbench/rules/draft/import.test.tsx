import { splitText } from '@contracts/rules';
import type { Found } from '@/workbench/rules/draft/found';
import { Import } from '@/workbench/rules/draft/import';
import type { Line } from '@/workbench/rules/draft/line';
import { NotText } from '@/backend/text-file';
import * as files from '@/backend/text-file';
import { aVillage } from '../../../../builders/village';
import { inTheHandOf, isShown, open, refuses, shown, tap, write } from '../../../builders/pages';

jest.mock('@/backend/text-file', () => ({
  ...jest.requireActual<typeof files>('@/backend/text-file'),
  chooseTextFile: jest.fn(),
}));
const choose = jest.mocked(files.chooseTextFile);

const PASTED = '清泉村村规民约\n第一条 垃圾进桶。\n第二条 办酒超过十桌的罚款二百元。';
const onTake = jest.fn<undefined, [readonly Line[], Found]>();

async function opened(standing: readonly Line[] = []): Promise<void> {
  onTake.mockClear();
  inTheHandOf('liu-qingshan', aVillage());
  open(<Import lines={standing} onTake={onTake} />);
  await tap(/^从现成的文稿导入/);
}
/** With what it was taken over, that time. */
const lines = (time = 0) => onTake.mock.calls[time]?.[0];

it('splits what was pasted, says what was found in it, and takes it over', async () => {
  await opened();
  await write('把全文贴在这里', PASTED);
  await tap('分成一条一条');
  await shown('分出2条');
  await shown('查到1处要改或要说明的，收进来后标在条文里。');
  await shown('前面的话不算条文，没有收进来：清泉村村规民约');
  await tap('收进草案');
  expect(lines()?.map(({ text }) => text)).toEqual(['垃圾进桶。', '办酒超过十桌的罚款二百元。']);
  expect(onTake.mock.calls[0]?.[1].findings).toHaveLength(1);
  expect(isShown('分出2条')).toBe(false);
});

it('puts it behind what stands there, or in its place', async () => {
  const old: Line = { key: 'waste', clauseId: 'waste', topic: 'conduct', text: '垃圾进桶。' };
  await opened([old]);
  await write('把全文贴在这里', PASTED);
  await tap('分成一条一条');
  await tap('接在现在的条文后面');
  expect(lines()).toHaveLength(3);
  await write('把全文贴在这里', PASTED);
  await tap('分成一条一条');
  await tap('换掉现在的条文');
  expect(lines(1)).toMatchObject([{ clauseId: 'waste' }, { text: '办酒超过十桌的罚款二百元。' }]);
});

it('reads a text file', async () => {
  choose.mockResolvedValue(PASTED);
  await opened();
  await tap('选一个文本文件（.txt）');
  await shown('分出2条');
});

it('leaves all as it was when none is chosen', async () => {
  choose.mockResolvedValue(undefined);
  await opened();
  await tap('选一个文本文件（.txt）');
  expect(isShown(/^分出/)).toBe(false);
});

it('says what to do with a file that it cannot read', async () => {
  choose.mockRejectedValue(new NotText());
  await opened();
  await tap('选一个文本文件（.txt）');
  await shown(/^这个文件没读出来。/);
});

it('says what to do about a text that is too long', async () => {
  await opened();
  refuses(splitText, 'text_too_long');
  await write('把全文贴在这里', PASTED);
  await tap('分成一条一条');
  await shown('太长了，一次读不完。请分成几段粘贴。');
});
