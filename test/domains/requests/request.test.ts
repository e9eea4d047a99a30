import { safetyFlags } from '../../../cloudfunctions/contracts/requests-words';
import {
  concernsEverybody,
  mustBeHandled,
  needsPoliceReport,
  requests,
} from '../../../cloudfunctions/domains/requests/request';
import { aRequest } from '../../builders/requests';

it('what the law makes people act on is not given up', () => {
  expect(safetyFlags.filter((flag) => mustBeHandled({ safety: [flag] }))).toEqual([
    ...['danger_now', 'violence', 'harm_to_minor'],
  ]);
  expect(safetyFlags.filter((flag) => needsPoliceReport({ safety: [flag] }))).toEqual([
    ...['violence', 'harm_to_minor'],
  ]);
});

it.each([
  ['hazard', false, [], true],
  ['hazard', false, ['danger_now'], true],
  ['suggestion', false, [], true],
  ['hazard', false, ['harm_to_minor'], false],
  ['hazard', true, [], false],
  ['dispute', false, [], false],
] as const)('%s (sealed %s, %j) concerns everybody: %s', (kind, sealed, safety, expected) => {
  expect(concernsEverybody({ kind, sealed, safety: [...safety] })).toBe(expected);
});

it('carries no word that anybody wrote', () => {
  expect(requests.schema.parse(aRequest())).toEqual(aRequest());
  expect(JSON.stringify(Object.keys(aRequest()))).not.toMatch(/text|words|phone|name/);
});
