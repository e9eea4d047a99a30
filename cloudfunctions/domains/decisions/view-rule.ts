import type * as z from 'zod/mini';
import type { bodyRule } from '../../contracts/decisions-shown';
import { ruleSets } from '../../law/decision-rules';
import { parameters } from '../../law/parameters';
import type { BodyRule, Lawful } from './lawful';

/** The figures of a body as everybody may read them. */
export function showRule({
  paths,
  ways,
  dueMin: _dueMin,
  ...rule
}: BodyRule): z.output<typeof bodyRule> {
  return {
    ...rule,
    paths: paths.map((path) => ({ ...path })),
    ways: [...ways],
    ...(rule.slips && { slips: { ...rule.slips } }),
  };
}

/** The law that this decision began under. Voting on the phone is asking for opinions (线上表决不作数), and is labelled so. */
export function showLaw({ editions, deciding, mayMerge, needsWomensCheck }: Lawful) {
  return {
    editions: editions.map((key) => ({
      key,
      name: ruleSets[key].name,
      isUnverified: ruleSets[key].status === 'unverified',
    })),
    bodies: deciding.map(showRule),
    mayMerge,
    onlineBinding: parameters['decision.onlineBinding'].value,
    needsWomensCheck,
  };
}
