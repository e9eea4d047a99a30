import type { DecisionShown } from '../../../cloudfunctions/contracts/decisions-shown';
import { readDecision } from '../../../cloudfunctions/contracts/decisions';
import { object } from '../../../cloudfunctions/contracts/decisions-notices';
import { fitted } from '../../../cloudfunctions/domains/decisions/fitting';
import { aPublished } from '../../builders/decisions';
import { answered, withPhone } from '../../builders/requests';
import { aVillage } from '../../builders/village';
import { rollOf } from '../../../cloudfunctions/domains/organisation';

const line = (n: number, state: 'filed' | 'answered' | 'closed') => ({
  ...{ objectionId: `objection-${n}`, notice: 1, state, level: 'village' as const },
  ...{ filedAt: n, isOverdue: false, mayOpen: false },
});
const withLines = (objections: DecisionShown['objections'], own: string[], lines = 3) =>
  ({
    ...{ objections, mine: { objectionIds: own } },
    diary: Array.from({ length: lines }, (_, n) => ({ n })),
  }) as unknown as DecisionShown;
const idsOf = ({ objections }: DecisionShown) => objections.map(({ objectionId }) => objectionId);

it('leaves out nothing of what fits', () => {
  const shown = withLines(
    Array.from({ length: 150 }, (_, n) => line(n, 'closed')),
    [],
    200,
  );
  expect(fitted(shown)).toEqual(shown);
});

it('of very many it keeps the reader’s own, the open ones and the newest, in their order', () => {
  const many = Array.from({ length: 400 }, (_, n) => line(n, n === 7 ? 'answered' : 'closed'));
  const kept = idsOf(fitted(withLines(many, ['objection-3'])));
  expect(kept).toHaveLength(150);
  expect(kept.slice(0, 3)).toEqual(['objection-3', 'objection-7', 'objection-252']);
  expect(kept.at(-1)).toBe('objection-399');
  expect(fitted(withLines([], [], 500)).diary.map(({ n }) => n)).toEqual(
    Array.from({ length: 200 }, (_, at) => 300 + at),
  );
});

it('half a village objects, and the answer still fits', async () => {
  const village = aVillage();
  const { decisionId } = await aPublished(village);
  const adults = await rollOf(village.store, 'adults', 'village-qingquan', village.now());
  const objectors = adults.filter(({ isSure }) => isSure).slice(0, 200);
  for (const [at, { personId }] of objectors.entries()) {
    const call = await withPhone(village, personId);
    const objectionId = `objection-of-many-${at}`;
    await answered(call(object, { decisionId, objectionId, words: '路线不对。' }));
  }
  const reply = await village.asVisitor()(readDecision, { decisionId });
  expect(reply).toMatchObject({ data: { objectionSum: { all: 200, open: 200 } } });
  expect(Buffer.byteLength(JSON.stringify(reply))).toBeLessThan(100_000);
});
