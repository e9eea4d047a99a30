import { listDecisions } from '../../cloudfunctions/contracts/decisions';
import { Deciding, VILLAGE } from '../builders/decisions';
import { answered } from '../builders/requests';
import { aVillage } from '../builders/village';
import { copyOf } from './forger';
import { verify } from './verifier';

it.each([
  ['ended', { accepted: true }],
  ['open', { unfinished: true }],
] as const)(
  'a visitor recomputes every decision that is %s in the village',
  async (which, verdict) => {
    const village = aVillage();
    const list = village.asVisitor()(listDecisions, { villageId: VILLAGE, which });
    const { items } = await answered(list);
    expect(items.length).toBeGreaterThan(0);
    for (const { decisionId } of items) {
      const deciding = new Deciding(village, decisionId);
      const { certificate } = await deciding.read();
      expect(verify(copyOf(await deciding.certificate()), certificate.head)).toEqual(verdict);
    }
  },
);
