/** @jest-environment node */
import { rulesRefusals } from '@/text/rules';
import { sentenceOf } from '@/text/sentence';

it('names the words that may not stand, and shortens long ones', () => {
  const said = (words: string) =>
    sentenceOf(rulesRefusals.sendToReview, 'certain_offence', { number: 3, words });
  expect(said('罚款')).toBe('“罚款”法律不许写进村规民约。请照提示的写法改。');
  expect(said('停'.repeat(40)).length).toBeLessThanOrEqual(45);
});
