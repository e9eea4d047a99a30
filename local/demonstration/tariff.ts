import { newTariff, starterLines } from '../../cloudfunctions/domains/points';
import { personIdOf } from './people';

/** 2026-11-01, 0:00 in the village. */
const IN_FORCE_FROM = Date.UTC(2026, 9, 31, 16);

/** 清泉村 has resolved the starter table; the other two villages have not, and give no points. */
export function demonstrationTariff() {
  return newTariff({
    villageId: 'village-qingquan',
    edition: 1,
    decisionId: '清泉村村民代表会议决议〔2026〕3号',
    validFrom: IN_FORCE_FROM,
    lines: starterLines,
    writtenBy: personIdOf('liu-qingshan'),
    writtenAt: IN_FORCE_FROM,
  });
}
