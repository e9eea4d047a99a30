import { Acts } from '@/workbench/rules/one/acts';
import { namesOf, open, shown, tap, tapInSheet, went } from '../../../builders/pages';
import { aRevisionShown } from '../../../builders/rules';

it('puts first what the rest waits for, and last what would end it', () => {
  const abilities = ['end', 'save_draft', 'send_to_review', 'answer_opinions'] as const;
  open(<Acts revision={aRevisionShown({ abilities: [...abilities] })} />);
  expect(namesOf('button')).toEqual(['答复意见', '送去审核', '起草、修改条文', '不再继续']);
});

it('opens a page for what needs one, and a sheet for the rest', async () => {
  open(<Acts revision={aRevisionShown({ abilities: ['save_draft', 'post_notice'] })} />);
  await tap('起草、修改条文');
  expect(went()).toEqual(['navigateTo /workbench/rules/draft/index?id=revision-of-a-screen']);
  await tap('张贴公示');
  await shown(/^把审核过的草案贴出来/);
  await tapInSheet('关闭');
  expect(namesOf('button')).toEqual(['张贴公示', '起草、修改条文']);
});

it('leaves to others what is theirs', async () => {
  open(<Acts revision={aRevisionShown({ abilities: ['add_opinion', 'review'] })} />);
  await shown('现在没有您要办的。看上面写的是谁在办。');
});
