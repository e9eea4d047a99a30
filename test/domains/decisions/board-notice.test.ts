import { boardNotice } from '../../../cloudfunctions/domains/decisions/board-notice';
import { aPublished } from '../../builders/decisions';
import { lawful } from '../../builders/decision-process';
import { aVillage } from '../../builders/village';

const posting = { executive: '清泉村村民委员会', days: lawful(['allowance']).days };

it('says what was decided by how many, until when it hangs, where to object, and the head', async () => {
  const shown = await (await aPublished(aVillage())).read();
  const lines = boardNotice(shown, posting);
  const text = lines.map(({ words }) => words);
  expect(text.slice(0, 4)).toEqual([
    ...['清泉村决议公示', '硬化第三组到水库的路', '', '现将表决结果公开如下。'],
  ]);
  expect(text).toEqual(
    expect.arrayContaining([
      '赞成120，反对0，弃权0；要61票赞成才通过。',
      '公示7天：从2026年12月6日张贴起，到2026年12月13日止。',
      '村务监督委员会核对：谭*（2026年12月6日）　签名：',
      `凭证指纹：${shown.notices[0]?.head}`,
    ]),
  );
  const objecting = text.find((it) => it.includes('提意见”')) ?? '';
  expect(objecting).toContain('到清泉村村民委员会当面说');
  expect(objecting).toContain('5天内答复。不答复或者不满意，转到乡镇政府，10天内答复。');
});

it('leaves the day blank while it is not posted, and has no count when it tells of the work', async () => {
  const shown = await (await aPublished(aVillage())).read();
  const notices = shown.notices.map(({ n, text, days, head, boards, papers, isFinal }) => ({
    ...{ n, text, days, head, boards, papers, isFinal, kind: 'result' as const },
    ...{ state: 'signed' as const, signedBy: '谭*', signedAt: 0 },
  }));
  const text = boardNotice({ ...shown, notices }, posting).map(({ words }) => words);
  expect(text[0]).toBe('清泉村实施结果公示');
  expect(text).toContain('公示7天：从　　　年　　月　　日张贴起，到　　　年　　月　　日止。');
  expect(text.join('')).not.toContain('赞成');
  expect(boardNotice({ ...shown, notices: [] }, posting)).toEqual([]);
});
