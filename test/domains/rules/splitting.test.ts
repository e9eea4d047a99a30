import fc from 'fast-check';
import { split, topicOf } from '../../../cloudfunctions/domains/rules/splitting';

const texts = (written: string) => split(written).clauses.map(({ text }) => text);

it.each([
  ['第一条', '清泉村村规民约\n第一条 爱村。\n第二条 爱路。'],
  ['一、', '清泉村村规民约\n一、爱村。\n二、爱路。'],
  ['1.', '清泉村村规民约\n1. 爱村。\n2. 爱路。'],
  ['（一）', '清泉村村规民约\n（一）爱村。\n（二）爱路。'],
  ['blank lines', '清泉村村规民约\n\n爱村。\n\n爱路。'],
  ['one line each', '清泉村村规民约\n爱村。\n爱路。'],
  ['line ends of another system', '清泉村村规民约\r\n第一条　爱村。\r\n第二条：爱路。'],
])('takes a text apart by %s', (_by, written) => {
  expect(split(written)).toMatchObject({
    preamble: '清泉村村规民约',
    clauses: [{ text: '爱村。' }, { text: '爱路。' }],
  });
});

it('keeps what is numbered otherwise within its clause, and joins a sentence that paper broke', () => {
  const written =
    '第一条 不得有下列行为：\n（一）乱倒；\n（二）乱堆。\n第二条 路是大家的，大\n家管。';
  expect(texts(written)).toEqual([
    '不得有下列行为：\n（一）乱倒；\n（二）乱堆。',
    '路是大家的，大家管。',
  ]);
});

it('keeps a heading with what it stands over', () => {
  const written = '第一章 总则\n第一条 爱村。\n第二章 秩序\n第二条 爱路。\n附则';
  expect(split(written)).toMatchObject({ preamble: '第一章 总则' });
  expect(texts(written)).toEqual(['爱村。', '第二章 秩序\n爱路。', '附则']);
});

it('takes a number within a sentence for no clause: 1.5米', () => {
  expect(texts('1. 路宽\n1.5米以上。\n2. 不占道。')).toEqual(['路宽1.5米以上。', '不占道。']);
});

it('one sentence is one clause', () => {
  expect(split('爱护公物，人人有责。')).toMatchObject({
    preamble: '',
    clauses: [{ text: '爱护公物，人人有责。' }],
  });
});

it('says which clause is longer than one may be', () => {
  expect(split(`第一条 ${'长'.repeat(601)}\n第二条 短`).clauses).toMatchObject([
    { isTooLong: true },
    { isTooLong: false },
  ]);
});

const line = fc.stringMatching(
  /^(第[一二三]条 |[一二]、|（一）|\d\. ?|)[垃圾入桶爱路，。；]{0,8}$/,
);

it('loses nothing: what is left out is numbers and blanks', () => {
  const bare = (written: string) => written.replaceAll(/\s/g, '');
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const { preamble, clauses } = split(lines.join('\n'));
      const kept = bare(preamble + clauses.map(({ text }) => text).join(''));
      const words = (it: string) => it.replaceAll(/第[一二三]条|[一二]、|（一）|\d\./g, '');
      expect(words(kept)).toBe(words(bare(lines.join(''))));
    }),
  );
});

it.each([
  ['有了纠纷找村调解。', 'mediation'],
  ['彩礼不攀比。', 'customs'],
  ['妇女和男子一样。', 'rights'],
  ['不赌博。', 'order'],
  ['说话和气。', 'conduct'],
] as const)('%s is about %s', (clause, topic) => {
  expect(topicOf(clause)).toBe(topic);
});
