import { found } from '@/pages/organisation/offices/found';
import type { OfficeServing } from '@/pages/organisation/offices/office-card';

const committee: OfficeServing = {
  officeId: 'mediation',
  kind: 'mediation_committee',
  name: '清泉村人民调解委员会',
  people: [{ role: 'mediator', name: '何秋实' }],
};
const grid: OfficeServing = {
  officeId: 'grid',
  kind: 'grid_team',
  name: '清泉村网格队伍',
  people: [{ role: 'grid_worker', name: '王长生', placeName: '第二网格' }],
};

it.each([
  ['', ['mediation', 'grid']],
  ['  ', ['mediation', 'grid']],
  ['调解', ['mediation']],
  ['网格员', ['grid']],
  ['第二网格', ['grid']],
  ['何', ['mediation']],
  ['法官', []],
])('"%s" finds %j', (wanted, ids) => {
  expect(found([committee, grid], wanted).map(({ officeId }) => officeId)).toEqual(ids);
});
