import { drawRoll } from '../../../cloudfunctions/domains/polls/drawing';
import { Refusal } from '../../../cloudfunctions/kernel/refusal';
import { GROUP, VILLAGE } from '../../builders/polls';
import { aVillage } from '../../builders/village';

it('draws the roll of the place as the register stands', async () => {
  const village = aVillage();
  const refuse = (code: string): never => {
    throw new Refusal(code);
  };
  const asking = async (key: string) => ({
    ...village.world(),
    actor: await village.actor(key),
    refuse,
  });
  const wish = { placeId: GROUP, roll: 'households' } as const;
  const drawn = await drawRoll(wish, await asking('deng-xiaoyu'));
  expect(drawn).toMatchObject({ villageId: VILLAGE, place: { id: GROUP } });
  expect(drawn.lines).toHaveLength(15);
  await expect(drawRoll(wish, await asking('zhang-guihua'))).rejects.toThrow('not_allowed');
});
