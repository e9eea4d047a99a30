import type { Deed } from '../../cloudfunctions/contracts/points';
import { newTariff, starterLines } from '../../cloudfunctions/domains/points';
import { editionIdOf, pinOf } from '../../cloudfunctions/domains/rules';
import { personIdOf } from './people';
import { clauseIdOf } from './rules';

/** 2026-11-01, 0:00 in the village. */
const IN_FORCE_FROM = Date.UTC(2026, 9, 31, 16);

const VILLAGE = 'village-qingquan';
/** What the village's rules ask for and the table rewards, as the rules read when the table was resolved. */
const RESTS_ON: Readonly<Partial<Record<Deed, string>>> = {
  tidy_yard: 'waste',
  mediate_neighbours: 'quarrels',
  simple_ceremony: 'feasts',
};

/** 清泉村 has resolved the starter table; the other two villages have not, and give no points. */
export function demonstrationTariff() {
  return newTariff({
    villageId: VILLAGE,
    edition: 1,
    decisionId: '清泉村村民代表会议决议〔2026〕3号',
    validFrom: IN_FORCE_FROM,
    lines: starterLines.map((line) => ({ ...line, cites: clauseFor(line.deed) })),
    writtenBy: personIdOf('liu-qingshan'),
    writtenAt: IN_FORCE_FROM,
  });
}

function clauseFor(deed: Deed): string | undefined {
  const key = RESTS_ON[deed];
  return key === undefined ? undefined : pinOf(editionIdOf(VILLAGE, 2), clauseIdOf(key));
}
