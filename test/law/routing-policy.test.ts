import { citations } from '../../cloudfunctions/law/citations';
import { hotlines } from '../../cloudfunctions/law/hotlines';
import {
  avoidances,
  reports,
  routingPolicy,
  sealings,
} from '../../cloudfunctions/law/routing-policy';

it('names every rule once, in a code and in Chinese', () => {
  const keys = routingPolicy.map(({ key }) => key);
  const names = routingPolicy.map(({ name }) => name);
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => /^[\u4e00-\u9fff、，]+$/.test(name))).toBe(true);
});

it('rests every row on a citation, and shows only numbers that it explains', () => {
  for (const { basis } of [...routingPolicy, ...sealings, ...reports]) {
    expect(citations).toHaveProperty([basis]);
  }
  for (const number of routingPolicy.flatMap((it) => [...it.hotlines])) {
    expect(hotlines).toHaveProperty([number]);
  }
});

it('gives plain reasons of at most forty characters', () => {
  const reasons = [...routingPolicy, ...avoidances].map(({ reason }) => reason);
  expect(reasons.filter((reason) => reason.length > 40)).toEqual([]);
  expect(reasons.filter((reason) => !/^[\u4e00-\u9fff0-9，、]+$/.test(reason))).toEqual([]);
});

it('ends with a row for whatever is left', () => {
  expect(routingPolicy.at(-1)?.when).toEqual({});
});
