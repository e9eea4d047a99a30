import { showTo } from '../../../cloudfunctions/domains/decisions/showing';
import { aPublished } from '../../builders/decisions';
import { aVillage } from '../../builders/village';

it('shows everybody the same facts, and each what they may do and print', async () => {
  const village = aVillage();
  const { decisionId } = await aPublished(village);
  const cadre = await showTo(village.world(), await village.actor('liu-qingshan'), decisionId);
  const villager = await showTo(village.world(), await village.actor('li-xiaohe'), decisionId);
  const facts = (it: typeof cadre) => ({ ...it?.shown, abilities: [], prints: [], mine: [] });
  expect(facts(cadre)).toEqual(facts(villager));
  expect(villager?.shown.prints).toEqual([]);
  expect(cadre?.shown.prints).toContain('notice');
  expect(cadre?.hands).toContain('villagers_committee');
  expect(villager?.hands).toEqual(['villager']);
});

it('shows nothing where there is no such decision', async () => {
  const village = aVillage();
  const actor = await village.actor('liu-qingshan');
  expect(await showTo(village.world(), actor, 'nothing')).toBeUndefined();
});
