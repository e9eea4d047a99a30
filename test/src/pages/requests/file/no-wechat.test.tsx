import FilePage from '@/pages/requests/file/index';
import { NoWechat } from '@/pages/requests/file/no-wechat';
import { filing } from '@/text/requests';
import { aVillage } from '../../../../builders/village';
import { phone } from '../../../doubles/phone';
import { inTheHandOf, isShown, open, shown, tap, went } from '../../../builders/pages';

it('lets nobody write who would be refused at the end, and says whom to ring', async () => {
  inTheHandOf('', aVillage());
  open(<FilePage />, { place: 'group-qingquan-3', placeName: encodeURIComponent('第三组') });
  await shown(filing.noWechat);
  expect(isShown('第1步，共6步：先看安全')).toBe(false);
  await tap('打清泉村0700‑5550001');
  await tap('打12345，什么事都接');
  expect(phone.asked('makePhoneCall')).toEqual([
    { phoneNumber: '0700-5550001' },
    { phoneNumber: '12345' },
  ]);
  await tap(/^谁管什么/, 'link');
  expect(went()).toEqual(['navigateTo /pages/organisation/offices/index?place=group-qingquan-3']);
});

it('has the county’s hotline where no village is known', async () => {
  inTheHandOf('', aVillage());
  open(<NoWechat placeId={undefined} />);
  await shown('打12345，什么事都接');
  await shown(filing.onPaper);
  expect(isShown(/^打清泉村/)).toBe(false);
});
