import { whoServes } from '@contracts/organisation-offices';
import { VillagePhone } from '@/components/village-phone';
import { aVillage } from '../../builders/village';
import { phone } from '../doubles/phone';
import { inTheHandOf, namesOf, open, sent, tap } from '../builders/pages';
import { settled } from '../builders/step';

it.each([undefined, 'group-qingquan-3'])('rings the village of %s', async (placeId) => {
  inTheHandOf('zhang-guihua', aVillage());
  open(<VillagePhone placeId={placeId} />);
  await tap('打清泉村0700‑5550001');
  expect(phone.asked('makePhoneCall')).toEqual([{ phoneNumber: '0700-5550001' }]);
});

it('shows nothing of a place that has no village office', async () => {
  inTheHandOf('guest', aVillage());
  open(<VillagePhone />);
  await settled();
  expect(sent(whoServes)).toHaveLength(1);
  expect(namesOf('button')).toEqual([]);
});
