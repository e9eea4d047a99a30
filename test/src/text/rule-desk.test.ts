import { draftText, opinionDesk, reviewDesk } from '@/text/rule-desk';

it.each([
  [draftText.saved(2, []), '第2稿存好了，没有查到违法的写法。'],
  [
    draftText.saved(2, ['第二条', '第九条']),
    '第2稿存好了。第二条、第九条有要改或要说明的地方，已经标出来。',
  ],
  [draftText.offences(0), '没有查到违法的写法。'],
  [draftText.offences(1), '查到1处要改或要说明的，收进来后标在条文里。'],
  [opinionDesk.left(0), '都答复了。'],
  [opinionDesk.left(2), '还有2条没答复。'],
  [reviewDesk.findings(0), '自动检查没有查到违法的写法，仍请您逐条看。'],
  [reviewDesk.findings(1), '自动检查标出1处，请看是不是。'],
  [reviewDesk.remarksGo(0), '没有写意见。'],
  [reviewDesk.remarksGo(2), '写了2条意见，一起送回村里。'],
  [reviewDesk.orderOf(['第二条', '第四条']), '责令改正第二条、第四条？'],
])('%s', (said, expected) => {
  expect(said).toBe(expected);
});
