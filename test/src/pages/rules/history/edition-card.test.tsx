import { EditionCard } from '@/pages/rules/history/edition-card';
import { isShown, namesOf, open, shown } from '../../../builders/pages';
import { MORNING } from '../../../builders/shown';

const first = {
  ...{ edition: 1, kind: 'adopt' as const, validFrom: MORNING, recordedAt: MORNING },
};

it('has nothing before it to be compared with', async () => {
  open(<EditionCard edition={first} villageId="village-qingquan" isToday />);
  await shown('新订');
  await shown('现在执行');
  await shown('2026年11月23日起执行');
  expect(namesOf('button')).toEqual(['看这一版：第1版']);
});

it('says of one that holds no more when the next came', async () => {
  const edition = { ...first, edition: 2, validUntil: MORNING };
  open(<EditionCard edition={edition} villageId="village-qingquan" isToday={false} />);
  await shown(/换了新的一版$/);
  expect(isShown('现在执行')).toBe(false);
  expect(namesOf('button')).toEqual(['看这一版：第2版', '第2版比前一版改了什么']);
});
