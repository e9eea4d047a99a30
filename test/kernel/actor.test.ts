import { VISITOR } from '../../cloudfunctions/kernel/actor';

it('a visitor is nobody and holds nothing', () => {
  expect(VISITOR).toEqual({ held: [] });
});
