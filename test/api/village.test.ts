import { events, unheard } from '../../cloudfunctions/domains/events';
import { composed } from '../builders/composed';

const { operations, listeners, sweeps, collections } = composed;

function twice(names: readonly string[]): string[] {
  return names.filter((name, at) => names.indexOf(name) !== at);
}

it('has one of everything', () => {
  expect(twice(operations.map(({ contract }) => contract.name))).toEqual([]);
  expect(twice(listeners.map(({ name, hears }) => `${name} of ${hears}`))).toEqual([]);
  expect(twice(sweeps.map(({ name }) => name))).toEqual([]);
  expect(twice(collections.map(({ name }) => name))).toEqual([]);
});

it('hears only what can happen', () => {
  for (const { hears } of listeners) {
    expect(Object.keys(events)).toContain(hears);
  }
});

it('keeps from nobody what they listen to', () => {
  const heard = new Set(listeners.map(({ hears }) => hears));
  expect(unheard.filter((name) => heard.has(name))).toEqual([]);
});

it('lets somebody without WeChat open a code', () => {
  const visitors = operations.filter((it) => it.forVisitors).map(({ contract }) => contract.name);
  expect(visitors).toEqual(expect.arrayContaining(['codes.openCode', 'codes.countOpening']));
});
