import { Detail } from '@/pages/decisions/one/detail';
import { isShown, open, shown, tap } from '../../../builders/pages';

it('is one tap away, and can be put away again', async () => {
  open(<Detail of="党员大会">二十三人</Detail>);
  expect(isShown('二十三人')).toBe(false);
  await tap('细看：党员大会');
  await shown('二十三人');
  await tap('收起：党员大会');
  expect(isShown('二十三人')).toBe(false);
});

it('may be open from the beginning', async () => {
  open(
    <Detail of="表决" isOpenAtFirst>
      二十七人
    </Detail>,
  );
  await shown('二十七人');
});
