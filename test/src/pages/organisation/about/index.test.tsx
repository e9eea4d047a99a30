import AboutPage from '@/pages/organisation/about/index';
import { phone } from '../../../doubles/phone';
import { open, shown, tap, went } from '../../../builders/pages';

it('says who answers for the product, and what it never does', async () => {
  open(<AboutPage />);
  await shown('屋场通由县里统一主办，村里和乡镇不另建。');
  await shown('不打卡、不排名、不算在线时长，也不逼谁下载。');
  await shown('备案信息');
  await shown('备案号由县里在上线备案后公布在这里。');
});

it('leads everybody to the law by which it goes', async () => {
  open(<AboutPage />);
  await tap(/照什么办/, 'link');
  expect(went()).toEqual(['navigateTo /county/law/index']);
});

it('says what the county has filed, once it has', async () => {
  jest.replaceProperty(process, 'env', {
    ...process.env,
    TARO_APP_OPERATOR: '样板县人民政府办公室',
    TARO_APP_FILING_NUMBER: '湘政备0001',
    TARO_APP_COMPLAINTS_PHONE: '0700-5550000',
  });
  open(<AboutPage />);
  await shown('主办单位：样板县人民政府办公室');
  await shown('备案号：湘政备0001');
  await tap('打投诉电话0700‑5550000');
  expect(phone.asked('makePhoneCall')).toEqual([{ phoneNumber: '0700-5550000' }]);
});

it('takes a complaint about itself from anybody, by the county’s hotline at the least', async () => {
  open(<AboutPage />);
  await tap('打投诉电话12345');
  expect(phone.asked('makePhoneCall')).toEqual([{ phoneNumber: '12345' }]);
});
