import { officeKinds } from '../../cloudfunctions/contracts/organisation-words';
import { channels } from '../../cloudfunctions/law/channels';
import { clocks } from '../../cloudfunctions/law/clocks';
import { type DeskKey, desks } from '../../cloudfunctions/law/desks';
import { reports, routingPolicy } from '../../cloudfunctions/law/routing-policy';
import { COUNTY_ID, layouts } from '../../local/demonstration/places';
import { officesAbove, officesOfVillage } from '../../local/demonstration/offices';

const keys = Object.keys(desks) as DeskKey[];

it.each(keys)('%s is an office of a closed list, in a channel, by two clocks', (key) => {
  const { office, channel, accept, answer, name } = desks[key];
  expect(officeKinds).toContain(office);
  expect(channels).toHaveProperty([channel]);
  expect(clocks).toHaveProperty([accept]);
  expect(clocks).toHaveProperty([answer]);
  expect(name).toMatch(/^[\u4e00-\u9fff（）]+$/);
});

it('has no desk that nobody is sent to', () => {
  const used = new Set<string>([
    ...routingPolicy.flatMap(({ path }) => [...path]),
    ...reports.flatMap(({ tell }) => tell.flatMap((line) => [...line])),
  ]);
  expect(keys.filter((key) => !used.has(key))).toEqual([]);
});

it('opens every channel', () => {
  const opened = new Set<string>(keys.map((key) => desks[key].channel));
  expect(Object.keys(channels).filter((channel) => !opened.has(channel))).toEqual([]);
});

it('names only offices that the demonstration county has', () => {
  const standing = new Set([
    ...layouts.flatMap(officesOfVillage).map(({ kind }) => `village ${kind}`),
    ...officesAbove().map(({ kind, placeId }) =>
      placeId === COUNTY_ID ? `county ${kind}` : `township ${kind}`,
    ),
  ]);
  const missing = keys.filter((key) => !standing.has(`${desks[key].level} ${desks[key].office}`));
  expect(missing).toEqual([]);
});
