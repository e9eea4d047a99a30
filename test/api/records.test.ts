import { readdirSync } from 'node:fs';
import { records } from '../../cloudfunctions/api/records';

/** The register speaks for itself, and a printed code belongs to a place and to nobody. */
const WITHOUT = ['organisation', 'codes'];

it('speaks for every domain that keeps something about people', () => {
  const domains = readdirSync('cloudfunctions/domains', { withFileTypes: true })
    .filter((it) => it.isDirectory() && !WITHOUT.includes(it.name))
    .map(({ name }) => name);

  expect(records.map(({ part }) => part).sort()).toEqual(domains.sort());
});
