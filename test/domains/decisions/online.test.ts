import { NONE, onlineOf } from '../../../cloudfunctions/domains/decisions/online';
import { aVillage } from '../../builders/village';

const refuse = (code: string): never => {
  throw new Error(code);
};
const asked = {
  ...{ present: [{ line: 0, way: 'online' as const }], count: { onsite: NONE } },
  ...{ people: ['a'], notCounted: [] },
};

it('takes what was written down as the roll was called, where no ballot was open', async () => {
  const { store } = aVillage();
  const online = { agree: 1, against: 0, abstain: 0 };
  const calls = [{ line: 0, choice: 'agree' as const }];
  const said = { ...asked, count: { onsite: NONE, online }, calls };
  expect(await onlineOf({ store, refuse }, {}, said)).toEqual({ lines: [], count: online, calls });
  expect(await onlineOf({ store, refuse }, {}, asked)).toEqual({
    lines: [],
    count: NONE,
    calls: [],
  });
});

it('takes nobody’s word for it where a ballot was open', async () => {
  const { store } = aVillage();
  const ballot = { ballotPollId: 'poll' };
  await expect(onlineOf({ store, refuse }, ballot, asked)).rejects.toThrow('online_by_ballot');
  await expect(onlineOf({ store, refuse }, ballot, { ...asked, present: [] })).rejects.toThrow(
    'ballot_not_counted',
  );
});
