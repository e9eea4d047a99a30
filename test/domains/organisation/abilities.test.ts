import { abilitiesOf } from '../../../cloudfunctions/domains/organisation/abilities';
import { aVillage } from '../../builders/village';

const known = ['read_public', 'report_danger', 'file_request'];
const villager = [...known, 'see_household'];

it.each([
  ['zhang-guihua', villager],
  ['newcomer', ['read_public', 'report_danger', 'ask_binding']],
  ['wang-changsheng', [...villager, 'open_workbench', 'act_for_others']],
  ['tan-songbai', [...villager, 'open_workbench']],
  [
    'liu-qingshan',
    [...villager, 'open_workbench', 'confirm_bindings', 'act_for_others', 'make_codes'],
  ],
  ['ou-anping', [...known, 'open_workbench']],
  ['fang-zhengyuan', [...known, 'open_workbench', 'confirm_bindings']],
])('%s may: %j', async (key, abilities) => {
  expect(abilitiesOf(await aVillage().actor(key), false)).toEqual(abilities);
});

it('a visitor reads, and who waits does not ask again', () => {
  expect(abilitiesOf({ held: [] }, false)).toEqual(['read_public']);
  expect(abilitiesOf({ openid: 'o', held: [] }, true)).toEqual(['read_public', 'report_danger']);
});
