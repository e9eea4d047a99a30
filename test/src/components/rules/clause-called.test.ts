import type { Change } from '@/components/rules/clause-change';
import { clauseCalled } from '@/components/rules/clause-called';
import { aChange, aDraftShown, aRevisionShown } from '../../builders/rules';

const removed: Change = {
  ...{ clauseId: 'shop', change: 'removed', isMoved: false, topic: 'order', numberWas: 4 },
  parts: [{ part: 'removed', text: '十点关门。' }],
};
const revision = aRevisionShown({ draft: aDraftShown({ changes: [aChange(), removed] }) });

it.each([
  ['feasts', '第十八条'],
  ['shop', '第四条'],
  ['nowhere', undefined],
  [undefined, undefined],
])('calls %s as the draft now counts', (clauseId, name) => {
  expect(clauseCalled(revision, clauseId)).toBe(name);
});

it('knows no numbers before there is a draft', () => {
  expect(clauseCalled(aRevisionShown(), 'feasts')).toBeUndefined();
});
