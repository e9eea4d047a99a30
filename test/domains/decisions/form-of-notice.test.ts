import { formOfNotice } from '../../../cloudfunctions/domains/decisions/form-of-notice';
import { aPublished, aResolved } from '../../builders/decisions';
import { beside, wordsOf } from '../../builders/papers';
import { aVillage } from '../../builders/village';

it('is blank before there is a notice', async () => {
  const village = aVillage();
  const parts = formOfNotice(await (await aResolved(village)).read(), 'decision', village.now());
  expect(wordsOf(parts)[1]).toBe('第五步　决议公开');
  expect(['时间', '地点', '内容', '公开情况', '村民意见'].map((it) => beside(parts, it))).toEqual([
    ...['　　　年　　月　　日', '', '', '', ''],
  ]);
});

it('says what was posted where, until when, and what the villagers said', async () => {
  const village = aVillage();
  const shown = await (await aPublished(village)).read();
  const parts = formOfNotice(shown, 'decision', village.now());
  expect(beside(parts, '时间')).toBe('2026年12月6日');
  expect(beside(parts, '地点')).toMatch(/^清泉村、老井屋场、.*（2026年12月6日张贴）$/u);
  expect(beside(parts, '内容')).toBe('现将表决结果公开如下。\n附：《decision》。');
  expect(beside(parts, '村民意见')).toBe('没有收到意见。');
  expect(beside(parts, '监督意见')).toMatch(/核对决议公示无误，已签字。\n村务监督委员会签名：$/u);
  const result = formOfNotice(shown, 'result', village.now());
  expect(wordsOf(result)[1]).toBe('第六步　实施结果公开');
  expect(beside(result, '内容')).toBe('');
});

it('names each board with its own day where they differ', async () => {
  const village = aVillage();
  const shown = await (await aPublished(village)).read();
  const notices = shown.notices.map((notice) => ({
    ...{ ...notice, papers: [] },
    boards: notice.boards.slice(0, 2).map((board, at) => ({
      ...board,
      postedOn: `2026-12-0${at + 1}`,
    })),
  }));
  const parts = formOfNotice({ ...shown, notices }, 'decision', village.now());
  expect(beside(parts, '地点')).toBe('清泉村（2026年12月1日张贴）、老井屋场（2026年12月2日张贴）');
  expect(beside(parts, '内容')).toBe('现将表决结果公开如下。');
});
