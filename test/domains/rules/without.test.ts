import { without } from '../../../cloudfunctions/domains/rules/without';

it('leaves out what is named', () => {
  expect(without({ one: 1, two: 2, three: 3 }, 'one', 'three')).toEqual({ two: 2 });
});
