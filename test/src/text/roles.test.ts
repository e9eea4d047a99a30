/** @jest-environment node */
import { titleOf } from '@/text/roles';

it.each([
  ['director', 'villagers_committee', '清泉村村民委员会', '主任'],
  ['director', 'government', '晴川镇人民政府', '镇长'],
  ['director', 'government', '朗月乡人民政府', '乡长'],
  ['director', 'government', '样板县人民政府', '县长'],
  ['director', 'government', '某开发区管委会', '主任'],
  ['director', 'womens_federation', '清泉村妇联', '主席'],
  ['officer', 'police', '晴川镇派出所', '民警'],
  ['officer', 'civil_affairs', '晴川镇民政办公室', '干部'],
  ['supervisor', 'collective', '清泉村集体经济组织', '监事'],
  ['supervisor', 'supervision_committee', '清泉村村务监督委员会', '监委会委员'],
] as const)('%s in %s (%s) is called %4$s', (role, kind, office, title) => {
  expect(titleOf(role, { kind, name: office })).toBe(title);
});
