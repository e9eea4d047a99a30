import { suggestFor } from '../../../cloudfunctions/contracts/requests';
import { aHazard, answered, file, refused } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('offers what the words seem to say, with reasons, and asks about danger again', async () => {
  const village = aVillage();
  const heard = await answered(
    village.asVisitor()(suggestFor, { text: '我老公打我，孩子也打，我不想活了' }),
  );
  expect(heard.safety.map(({ flag }) => flag)).toEqual(
    expect.arrayContaining(['violence', 'self_harm']),
  );
  expect(heard.safety[0]?.reason).not.toBe('');
  expect(heard.similar).toEqual([]);
});

it('says nothing about nothing', async () => {
  const heard = await answered(aVillage().as('guest')(suggestFor, { text: '' }));
  expect(heard).toMatchObject({ kinds: [], categories: [], safety: [], similar: [] });
});

it('shows what is running already, to the one who filed it as their own', async () => {
  const village = aVillage();
  const { requestId } = await file(village.as('li-xiaohe'), aHazard);
  const input = { text: aHazard.text ?? '', placeId: 'group-qingquan-5' };
  const own = await answered(village.as('li-xiaohe')(suggestFor, input));
  const other = await answered(village.asVisitor()(suggestFor, input));
  expect(own.similar).toMatchObject([{ requestId, isMine: true, placeName: '晴川镇清泉村第三组' }]);
  expect(other.similar).toMatchObject([{ requestId, isMine: false }]);
  expect(await refused(village.asVisitor()(suggestFor, { ...input, placeId: 'nowhere' }))).toBe(
    'place_not_found',
  );
});
