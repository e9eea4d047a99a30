import { readItem } from '../../../cloudfunctions/contracts/deliberation-items';
import { items } from '../../../cloudfunctions/domains/deliberation/item';
import { linesOf } from '../../../cloudfunctions/domains/deliberation/diary';
import { demonstrationMeetings } from '../../../local/demonstration/meetings';
import { testVault } from '../../builders/composed';
import { answered } from '../../builders/requests';
import { aVillage, MONDAY_MORNING } from '../../builders/village';

const { items: said } = demonstrationMeetings(MONDAY_MORNING, testVault);

it.each(said.map(({ id }) => id))(
  '%s can be read, with every line of its diary',
  async (itemId) => {
    const village = aVillage();
    const item = await village.store.get(items, itemId);
    expect(await linesOf(village.store, itemId)).toHaveLength(item?.lines ?? 0);
    const shown = await answered(village.as('deng-xiaoyu')(readItem, { itemId }));
    expect(shown.text).toBeDefined();
    expect(shown.diary[0]).toMatchObject({ did: 'raised' });
  },
);
