import type { OutputOf } from '@contracts/contract';
import type { splitText } from '@contracts/rules';
import fc from 'fast-check';
import {
  added,
  clausesOf,
  emptyLine,
  type Line,
  linesToBegin,
  moved,
  replacedBy,
} from '@/workbench/rules/draft/line';
import { aClauseShown, aDraftShown, aRevisionShown } from '../../../builders/rules';

type Imported = OutputOf<typeof splitText>['clauses'];

function line(text: string, clauseId?: string): Line {
  return { key: text, topic: 'conduct', text, ...(clauseId === undefined ? {} : { clauseId }) };
}
function imported(...texts: string[]): Imported {
  return texts.map((text) => ({ topic: 'order', text, isTooLong: false }));
}

describe('the writing begins', () => {
  const inForce = [aClauseShown()];

  it('with the last draft', () => {
    const lines = linesToBegin(aRevisionShown({ draft: aDraftShown() }), inForce);
    expect(lines.map(({ clauseId }) => clauseId)).toEqual(['waste', 'feasts']);
  });

  it('with what is to be changed, before there is a draft', () => {
    expect(linesToBegin(aRevisionShown(), inForce)).toMatchObject([{ clauseId: 'feasts' }]);
  });

  it('with nothing, where there was nothing', () => {
    expect(linesToBegin(aRevisionShown({ kind: 'adopt' }), [])).toEqual([]);
  });
});

it('sends a clause that goes on with its id, and a new one without', () => {
  expect(clausesOf([line(' 垃圾进桶。 ', 'waste'), { ...emptyLine(), text: '新的。' }])).toEqual([
    { clauseId: 'waste', topic: 'conduct', text: '垃圾进桶。' },
    { topic: 'conduct', text: '新的。' },
  ]);
});

it.each([
  [0, 1, '乙甲丙'],
  [2, -1, '甲丙乙'],
  [0, -1, '甲乙丙'],
  [2, 1, '甲乙丙'],
  [7, 1, '甲乙丙'],
] as const)('moves the line at %s by %s', (index, by, order) => {
  const lines = ['甲', '乙', '丙'].map((it) => line(it));
  expect(
    moved(lines, index, by)
      .map(({ text }) => text)
      .join(''),
  ).toBe(order);
});

describe('an imported text in the place of the old', () => {
  const old = [
    line('办酒席不超过十五桌，办酒前跟红白理事会说一声。', 'feasts'),
    line('垃圾分好类，倒进组里的桶。', 'waste'),
  ];

  it('goes on as the clause that it words anew', () => {
    const lines = replacedBy(
      old,
      imported(
        '垃圾分好类，倒进组里的桶。',
        '办酒席不超过十桌，办酒前跟红白理事会说一声。',
        '养狗要拴绳。',
      ),
    );
    expect(lines.map(({ clauseId }) => clauseId)).toEqual(['waste', 'feasts', undefined]);
    expect(lines.every(({ topic }) => topic === 'order')).toBe(true);
  });

  it('gives a clause to the wording that is most like it', () => {
    const lines = replacedBy(
      old.slice(1),
      imported('垃圾分好类，倒进村里的大桶。', '垃圾分好类，倒进组里的桶。'),
    );
    expect(lines.map(({ clauseId }) => clauseId)).toEqual([undefined, 'waste']);
  });

  it('never gives one clause to two, and keeps every word', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('酒', '席', '桌', '狗') }));
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const lines = replacedBy(
          before.map((text, at) => line(text, `clause-${at}`)),
          imported(...after),
        );
        const ids = lines.flatMap(({ clauseId }) => clauseId ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        expect(lines.map(({ text }) => text)).toEqual(after);
      }),
    );
  });
});

it('puts an imported text behind what stands there', () => {
  const lines = added([line('甲', 'first')], imported('乙'));
  expect(lines.map(({ text, clauseId }) => [text, clauseId])).toEqual([
    ['甲', 'first'],
    ['乙', undefined],
  ]);
});
