import type * as z from 'zod/mini';
import type { bodyRule } from '../../contracts/decisions-shown';
import { citationText } from '../../law/citations';
import { decisionBodies } from '../../law/decision-bodies';
import { ruleSets } from '../../law/decision-rules';
import { parameters } from '../../law/parameters';
import type { BodyRule, Lawful } from './lawful';
import { without } from './without';

/** The figures of a body as everybody may read them, with the article they come from and how sure they are. */
export function showRule(full: BodyRule, editions: Lawful['editions']): z.output<typeof bodyRule> {
  const { paths, ways, ...rule } = without(full, 'dueMin');
  const { basis, status } = decisionBodies[rule.body];
  const edition = editions.includes('VCOL-2018') ? 'VCOL-2018' : 'VCOL-2025';
  return {
    ...rule,
    ...{ basis: citationText(basis[edition]), status },
    paths: paths.map((path) => ({ ...path })),
    ways: [...ways],
    ...(rule.slips && { slips: { ...rule.slips } }),
  };
}

/** The law that this decision began under. Voting on the phone is asking for opinions (线上表决不作数), and is labelled so. */
export function showLaw({ editions, preparing, deciding, mayMerge, needsWomensCheck }: Lawful) {
  return {
    editions: editions.map((key) => ({
      key,
      name: ruleSets[key].name,
      isUnverified: ruleSets[key].status === 'unverified',
    })),
    bodies: [...Object.values(preparing), ...deciding].map((it) => showRule(it, editions)),
    mayMerge,
    onlineBinding: parameters['decision.onlineBinding'].value,
    needsWomensCheck,
  };
}
