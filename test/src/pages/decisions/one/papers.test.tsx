import { Papers } from '@/pages/decisions/one/papers';
import { aPaper } from '../../../builders/decided';
import { namesOf, open, shown, tap } from '../../../builders/pages';

it('lists the papers with the beginning of each fingerprint', async () => {
  open(<Papers decisionId="decision-1" papers={[aPaper]} of="村民会议" />);
  await tap('细看：村民会议，材料1份');
  await shown('方案：修路方案');
  await shown('指纹 AAAAAAAA');
});

it('offers nothing where there is none', () => {
  open(<Papers decisionId="decision-1" papers={[]} of="村民会议" />);
  expect(namesOf('button')).toEqual([]);
});
