import { myHousehold } from '@contracts/organisation';
import HelpPage from '@/pages/organisation/help/index';
import { aVillage } from '../../../../builders/village';
import { phone } from '../../../doubles/phone';
import { inTheHandOf, isShown, open, sent, shown, tap, went } from '../../../builders/pages';
import { settled } from '../../../builders/step';

it('names those of my own village first', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<HelpPage />);
  await shown(/^联系您家的干部：/);
  await shown(/^网格员：/);
});

it.each(['12345', '12348', '12356', '12338', '96110'])('calls %s in one tap', async (number) => {
  open(<HelpPage />);
  await tap(`打${number}`);
  expect(phone.asked('makePhoneCall')).toEqual([{ phoneNumber: number }]);
});

it('rings my own village, and leads to who is there for what', async () => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<HelpPage />);
  await tap('打清泉村0700‑5550001');
  expect(phone.asked('makePhoneCall')).toEqual([{ phoneNumber: '0700-5550001' }]);
  await tap(/^谁管什么/, 'link');
  expect(went()).toEqual(['navigateTo /pages/organisation/offices/index']);
});

it('asks for no household of a guest, and helps on paper all the same', async () => {
  inTheHandOf('guest', aVillage());
  open(<HelpPage />);
  await shown('也可以到村里的办事点，用纸写，请人代录。');
  await settled();
  expect(sent(myHousehold)).toEqual([]);
  expect(isShown(/^联系您家的干部/)).toBe(false);
});
