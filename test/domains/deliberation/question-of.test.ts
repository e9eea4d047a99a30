import { items } from '../../../cloudfunctions/domains/deliberation/item';
import { endQuestionOf } from '../../../cloudfunctions/domains/deliberation/question-of';
import { without } from '../../../cloudfunctions/domains/deliberation/without';
import { anItem } from '../../builders/meeting-items';
import { aVillage } from '../../builders/village';

it.each([
  ['accept', 'closed'],
  ['fall_silent', 'closed'],
  ['withdraw', 'withdrawn'],
] as const)('%s ends the question as %s', async (verb, state) => {
  const { store } = aVillage();
  const question = without(anItem({ id: 'q', list: 'question', state: 'taken_up' }), 'version');
  await store.transact((tx) => tx.insert(items, question));
  const ending = { verb, at: 9, saying: { by: 'clock' as const } };
  await store.transact((tx) => endQuestionOf(tx, { fromItemId: 'q', outcome: 'answered' }, ending));
  expect(await store.get(items, 'q')).toMatchObject({ state, outcome: 'answered' });
  await store.transact((tx) => endQuestionOf(tx, { fromItemId: 'q' }, ending));
  await store.transact((tx) => endQuestionOf(tx, {}, ending));
  expect(await store.get(items, 'q')).toMatchObject({ state, lines: 2 });
});
