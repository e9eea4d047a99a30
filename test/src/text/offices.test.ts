/** @jest-environment node */
import { offices } from '@/text/offices';

it.each([
  [offices.person('调解员', { name: '何秋实' }), '调解员：何秋实'],
  [
    offices.person('网格员', { name: '王长生', placeName: '第二网格' }),
    '网格员（第二网格）：王长生',
  ],
  [offices.ledBy('清泉村党支部'), '由清泉村党支部带头'],
  [offices.call('0700-5550001'), '打0700‑5550001'],
  [offices.nothing('清泉村'), '清泉村没有找到。请换个字再找，或者在上面点镇里、县里看看。'],
])('%s', (said, meant) => {
  expect(said).toBe(meant);
});
