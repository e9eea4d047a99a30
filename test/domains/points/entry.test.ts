import { accountIdOf } from '../../../cloudfunctions/domains/points/account';
import {
  correctionIdOf,
  entryIdOf,
  gainOf,
  type NewEntry,
} from '../../../cloudfunctions/domains/points/entry';

const entry: NewEntry = {
  id: 'entry',
  at: 0,
  fromId: accountIdOf('village', 'v'),
  toId: accountIdOf('household', 'h'),
  points: 5,
  villageId: 'v',
  householdId: 'h',
  deed: 'report_hazard',
  text: '举报安全隐患属实',
  edition: 1,
  objectUntil: 0,
};

it('names the same deed for the same event by the same id', () => {
  const event = ['request.closed', 'request-1'];
  expect(entryIdOf(event, 'report_hazard')).toBe(entryIdOf([...event], 'report_hazard'));
  expect(entryIdOf(event, 'report_hazard')).not.toBe(entryIdOf(event, 'good_deed'));
});

it('has one correction at the most', () => {
  expect(correctionIdOf('a')).toBe(correctionIdOf('a'));
  expect(correctionIdOf('a')).not.toBe(correctionIdOf(correctionIdOf('a')));
});

it('comes in when it goes to the household, and is taken back when it leaves it', () => {
  expect(gainOf(entry)).toBe(5);
  expect(gainOf({ ...entry, fromId: entry.toId, toId: entry.fromId })).toBe(-5);
});
