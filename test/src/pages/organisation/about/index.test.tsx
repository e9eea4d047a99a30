import AboutPage from '@/pages/organisation/about/index';
import { open, shown, tap, went } from '../../../builders/pages';

it('says who answers for the product, and what it never does', async () => {
  open(<AboutPage />);
  await shown('屋场通由县里统一主办，村里和乡镇不另建。');
  await shown('不打卡、不排名、不算在线时长，也不逼谁下载。');
  await shown('备案信息');
});

it('leads everybody to the law by which it goes', async () => {
  open(<AboutPage />);
  await tap(/照什么办/, 'link');
  expect(went()).toEqual(['navigateTo /county/law/index']);
});
