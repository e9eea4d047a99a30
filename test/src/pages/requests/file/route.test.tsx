import type { RouteShown } from '@contracts/requests-shown';
import { Route } from '@/pages/requests/file/route';
import { isShown, open, shown } from '../../../builders/pages';
import { aShown } from '../../../builders/shown';

const to: RouteShown = {
  ...aShown({ dueAt: Date.UTC(2026, 11, 23) }),
  acceptBy: Date.UTC(2026, 10, 23, 2),
};

it('says who gets it, by when they answer, why, and by which article', async () => {
  open(<Route to={to} />);
  await shown('由清泉村人民调解委员会接手');
  await shown('最迟2026年12月23日前答复');
  await shown('邻里纠纷先劝和');
  await shown('依据：《人民调解法》第十七条');
  expect(isShown(/^急件/)).toBe(false);
  expect(isShown(/^内容封存/)).toBe(false);
});

it('says that it is urgent, and who will never see it', async () => {
  open(<Route to={{ ...to, urgent: true, sealed: true }} />);
  await shown('急件：马上叫人。11月23日 10:00前没人接手，自动上报。');
  await shown('内容封存：村里和被说的单位都看不到。');
});
