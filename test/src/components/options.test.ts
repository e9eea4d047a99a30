import { optionsOf, textsOf } from '@/components/options';
import { aFrozen, aFrozenOf } from '../builders/meetings';

it('knows the three answers to a question of yes or no', () => {
  expect(optionsOf(aFrozen()).map(({ text }) => text)).toEqual(['同意', '不同意', '弃权']);
});

it('gives back the words of what was chosen, in its order', () => {
  expect(textsOf(aFrozenOf('ranking'), ['3', '1'])).toEqual(['装灯', '修路']);
  expect(textsOf(aFrozen(), ['abstain'])).toEqual(['弃权']);
});
