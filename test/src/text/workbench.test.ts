/** @jest-environment node */
import { desk } from '@/text/workbench';

it.each([
  [desk.dueOf('清泉村调委会'), '清泉村调委会的全部'],
  [desk.nextOwner('镇政府'), '办不了时，转给：镇政府'],
])('%s', (said, meant) => {
  expect(said).toBe(meant);
});

it('an empty desk says what would fill it', () => {
  expect(desk.empty).toMatch(/有事交来，会先到这里/);
});
