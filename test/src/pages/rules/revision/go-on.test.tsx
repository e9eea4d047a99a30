import { GoOn } from '@/pages/rules/revision/go-on';
import { namesOf, open, tap, went } from '../../../builders/pages';
import { aRevisionShown } from '../../../builders/rules';

it('leads a reviewer to the review', async () => {
  open(<GoOn revision={aRevisionShown({ abilities: ['review'] })} />);
  expect(namesOf('button')).toEqual(['去审核']);
  await tap('去审核');
  expect(went()).toEqual(['navigateTo /county/rules-review/one/index?id=revision-of-a-screen']);
});

it('leads whoever writes to the desk', () => {
  open(<GoOn revision={aRevisionShown({ abilities: ['add_opinion', 'save_draft'] })} />);
  expect(namesOf('button')).toEqual(['去工作台办']);
});

it('leads a villager nowhere', () => {
  open(<GoOn revision={aRevisionShown({ abilities: ['add_opinion'] })} />);
  expect(namesOf('button')).toEqual([]);
});
