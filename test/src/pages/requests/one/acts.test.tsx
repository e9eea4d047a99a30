import { abilities, type Ability } from '@contracts/requests-words';
import { Acts } from '@/pages/requests/one/acts';
import { isShown, namesOf, open, shown, tap } from '../../../builders/pages';
import { aShown } from '../../../builders/shown';

function openWith(...mayDo: Ability[]): void {
  open(<Acts request={aShown({ abilities: mayDo })} onReveal={jest.fn()} />);
}

it('offers what the back end allows, in its order, and nothing else', () => {
  openWith('confirm', 'report_unsolved', 'rate');
  expect(namesOf('button')).toEqual(['办好了', '没办好', '评价']);
});

it('says that there is nothing to do', async () => {
  openWith();
  await shown('现在不用您做什么。');
  expect(namesOf('button')).toEqual([]);
});

it.each<[Ability, string, RegExp]>([
  ['accept', '接手', /^接手以后，由您办到答复为止。$/],
  ['hand_on', '转交', /^要转给.*。原因会写进记录/],
  ['start_work', '开始办', /^打算怎么办？/],
  ['answer', '答复', /^写清楚：事情是什么/],
  ['take_over', '我来接着办', /^接过来以后由您办，期限不变。$/],
  ['reveal', '查看内容', /^为什么要看？/],
  ['add_words', '补充几句', /^想补充什么？$/],
  ['confirm', '办好了', /^真的办好了吗？/],
  ['report_unsolved', '没办好', /^哪里没办好？/],
  ['withdraw', '撤回', /^撤回以后就不办了。/],
  ['rate', '评价', /^给办事的人打个分$/],
  ['join', '我也碰到了', /^算您一个/],
])('%s says what it means before it is done, and can be left', async (ability, name, meaning) => {
  openWith(ability);
  await tap(name);
  await shown(meaning);
  await tap('关闭');
  expect(isShown(meaning)).toBe(false);
});

it('knows every ability that there is', () => {
  openWith(...abilities);
  expect(namesOf('button')).toHaveLength(abilities.length);
});
