import { makeCode } from '@contracts/codes';
import { MakeCode } from '@/workbench/codes/make-code';
import { aVillage } from '../../../builders/village';
import {
  inTheHandOf,
  isOff,
  namesOf,
  open,
  refuses,
  sentOnce,
  shown,
  tap,
  write,
} from '../../builders/pages';

const page = <MakeCode villageId="village-qingquan" />;

it('makes a code for the square at once, and offers to print it', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  open(page);
  expect(namesOf('button')).not.toContain('印出来');
  await tap('做出来');
  await shown('做好了，在下面，可以印。');
  expect(await sentOnce(makeCode)).toEqual({
    for: { kind: 'square', placeId: 'village-qingquan' },
  });
  expect(namesOf('button')).toContain('印出来');
});

it('wants to know which yard', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  open(page);
  await tap('屋场', 'radio');
  expect(isOff('做出来')).toBe(true);
  await tap('第三组', 'radio');
  await tap('做出来');
  expect(await sentOnce(makeCode)).toEqual({ for: { kind: 'yard', placeId: 'group-qingquan-3' } });
});

it('wants to know which houses', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  open(page);
  await tap('户码', 'radio');
  await shown('哪几户（一次最多16户）');
  expect(isOff('做出来')).toBe(true);
});

it('wants to know what the meeting is called and when it is', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  open(page);
  await tap('会议', 'radio');
  await write('会议叫什么', '水渠清淤');
  await write('哪天开（比如20261130）', '20261128');
  expect(isOff('做出来')).toBe(true);
  await write('几点开（比如19）', '19');
  await tap('做出来');
  expect(await sentOnce(makeCode)).toMatchObject({
    for: { kind: 'meeting', title: '水渠清淤', heldAt: Date.UTC(2026, 10, 28, 11) },
  });
});

it('says what to do when it is refused', async () => {
  refuses(makeCode, 'not_such_a_place');
  open(page);
  await tap('做出来');
  await shown('这种码不能贴在这里。广场码、村规民约码选村，屋场码选组或屋场。');
});
