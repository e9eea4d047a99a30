import { offersOf } from '../../../cloudfunctions/domains/notifications/offers';
import { wechat, wecom } from '../../builders/notifications';

it('lists what the connected channels offer, in one order', () => {
  expect(offersOf([wecom(), wechat()])).toEqual([
    { template: 'duty', templateId: 'template-duty', isLasting: true },
    { template: 'progress', templateId: 'template-progress', isLasting: false },
  ]);
  expect(offersOf([])).toEqual([]);
});
