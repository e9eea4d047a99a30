import { readMatters as contract } from '../../contracts/decisions';
import { matters } from '../../contracts/decisions-words';
import { implement } from '../../kernel/operation';
import { citationText } from '../../law/citations';
import { decisionMatters, mattersElsewhere } from '../../law/decision-matters';
import { lawfulFor } from './lawful';
import { villageIn } from './offices';
import { showRule } from './view-rule';

export const readMattersOperation = implement(contract, {
  allow: () => true,
  forVisitors: true,
  async run({ villageId }, { store, now, refuse }) {
    const village = await villageIn(store, villageId);
    if (typeof village === 'string') {
      return refuse(village);
    }
    return {
      items: matters.flatMap((matter) => {
        const lawful = lawfulFor([matter], now);
        return typeof lawful === 'string'
          ? []
          : [
              {
                ...{ matter, name: decisionMatters[matter].name, track: lawful.track },
                basis: citationText(decisionMatters[matter].basis),
                bodies: lawful.deciding.map((it) => showRule(it, lawful.editions)),
                approvals: lawful.approvals.map((it) => ({ ...it })),
                needsWomensCheck: lawful.needsWomensCheck,
              },
            ];
      }),
      elsewhere: (['election', 'recall', 'committee_setup'] as const).map((matter) => {
        const { name, where } = mattersElsewhere[matter];
        return { matter, name, where };
      }),
    };
  },
});
