import { happensNext } from '@/pages/requests/happens-next';
import { aLine, DAY, MORNING } from '../../builders/shown';

it.each([
  ['submitted', '等清泉村人民调解委员会接手。11月26日前没人接，会自动上报。'],
  ['accepted', '清泉村人民调解委员会已经接手，接下来开始办。'],
  ['working', '清泉村人民调解委员会正在办，办完会给您答复。'],
  ['closed', '这件事办结了。'],
  ['withdrawn', '这件事撤回了。要再说，请重新写一件。'],
] as const)('%s', (state, sentence) => {
  expect(happensNext(aLine({ state }))).toBe(sentence);
});

it('says until when one may object to an answer', () => {
  const silenceAt = MORNING + 5 * DAY;
  expect(happensNext(aLine({ state: 'answered', silenceAt }))).toBe(
    '请您说办好没有。到11月28日没有说没办好，就算办结。',
  );
});
