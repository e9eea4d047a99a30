import { placeOf } from '../../../cloudfunctions/domains/organisation';
import { similarTo } from '../../../cloudfunctions/domains/requests/similar';
import {
  answerRequest,
  acceptRequest,
  confirmSolved,
} from '../../../cloudfunctions/contracts/requests';
import { aHazard, anAnswer, answered, file } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

const heard = { categories: ['transport'], kinds: ['hazard'] } as const;

async function seen(village: Village, key: string, placeId = 'group-qingquan-1') {
  const place = await placeOf(village.store, placeId);
  const found = await similarTo(heard, place, {
    actor: await village.actor(key),
    store: village.store,
  });
  return found.map(({ requestId }) => requestId);
}

it('is the same heading, or a hazard while a hazard is spoken of, in the same village', async () => {
  const village = aVillage();
  const call = village.as('li-xiaohe');
  const { requestId: bridge } = await file(call, aHazard);
  const { requestId: wire } = await file(call, {
    ...aHazard,
    category: 'urban_rural_construction',
  });
  await file(call, { kind: 'suggestion', category: 'health', relation: 'none', subject: 'nobody' });
  expect((await seen(village, 'zhang-guihua')).sort()).toEqual([bridge, wire].sort());
  expect(await seen(village, 'xu-mianmian', 'village-songfeng')).toEqual([]);
});

it('is nobody else’s quarrel, no danger to a person, and nothing that has ended', async () => {
  const village = aVillage();
  const call = village.as('li-xiaohe');
  await file(call, { category: 'transport' });
  await file(call, { ...aHazard, safety: ['violence'] });
  const { requestId } = await file(call, aHazard);
  await answered(village.as('wang-changsheng')(acceptRequest, { requestId }));
  await answered(village.as('wang-changsheng')(answerRequest, anAnswer(requestId)));
  await answered(call(confirmSolved, { requestId }));
  expect(await seen(village, 'zhang-guihua')).toEqual([]);
});
