import { takenOver, wordingsIn } from '@/workbench/rules/draft/wording';
import { aFinding } from '../../../builders/rules';

it.each([
  ['“批评教育”；损坏东西的写“照价赔偿”', ['批评教育', '照价赔偿']],
  ['请写清楚由谁处理', ['请写清楚由谁处理']],
])('finds the ready wordings in %s', (instead, wordings) => {
  expect(wordingsIn(instead)).toEqual(wordings);
});

it.each([
  ['违者罚款200元。', 2, 4, '违者批评教育。'],
  ['违者罚款200元，屡教不改的公开。', 2, 4, '违者批评教育，屡教不改的公开。'],
  ['违者罚款', 2, 4, '违者批评教育'],
  ['罚款归村里', 0, 2, '批评教育'],
])('leaves nothing of the fine in %s', (text, from, to, said) => {
  expect(takenOver(text, aFinding({ from, to }), '批评教育')).toBe(said);
});
