import { sayingOf } from '../../../cloudfunctions/domains/deliberation/saying';
import { anItem, aStranger } from '../../builders/meeting-items';

const office = { id: 'office', name: '村委会' };
const raiser = { ...aStranger, isRaiser: true };

it.each([
  ['meeting', aStranger, { by: 'meeting', personId: 'x' }],
  ['holder', aStranger, { by: 'office', office, personId: 'x' }],
  ['colleague', aStranger, { by: 'office', office, personId: 'x' }],
  ['raiser', raiser, { by: 'raiser', personId: 'x' }],
  ['raiser', { ...aStranger, isHelper: true }, { by: 'helper', personId: 'x' }],
] as const)('as the %s', (mover, side, saying) => {
  expect(sayingOf(mover, anItem(), { personId: 'x' }, side)).toEqual(saying);
});
