import { History } from '../../../cloudfunctions/domains/decisions/history';
import { digest } from '../../../cloudfunctions/kernel/ids';
import { START } from '../../builders/decision-process';

const motion = {
  ...{ decisionId: 'old', villageId: 'v', title: '旧事', text: '以前定的。', papers: [] },
  ...{ matters: ['allowance' as const], source: { kind: 'cadre' as const } },
};
const branch = { officeId: 'b', name: '党支部', holderId: 's' };
const ground = { seats: { party_branch: branch }, now: START, salt: 'salt' };
const people = [
  { personId: 'a', isSure: true },
  { personId: 'b', householdId: 'h', isSure: true },
];

it('holds what happened, with its rolls and whoever holds the next step', () => {
  const history = new History(motion, ground);
  const { voices: lines } = history.freeze('party_committee', people, 'roll-salt');
  const facts = {
    ...{ step: 'proposal' as const, body: 'party_organisation' as const, isMerged: false },
    ...{ meetingAt: START, place: '村部', papers: [] },
    rolls: [{ kind: 'party_committee' as const, lines }],
  };
  history.happened({ did: 'called', facts }, 'party_branch', START);
  const books = history.booksAt(START);
  expect(books.lines.map(({ n }) => n)).toEqual([0, 1]);
  expect(books.lines[1]).toMatchObject({ office: '党支部' });
  expect(books.lines[1]?.line.facts['by']).toMatchObject({ mark: history.markOf('party_branch') });
  expect(books.rolls).toMatchObject([{ kind: 'party_committee', due: 2, starts: ['a'] }]);
  expect(books.pages).toMatchObject([{ people: ['a', 'b'], homes: ['', 'h'] }]);
  expect(books.decision.duty).toMatchObject({ does: 'hold_meeting', holderId: 's' });
});

it('holds nothing that could not have happened', () => {
  const history = new History(motion, ground);
  const facts = { textHash: digest('x') };
  expect(() =>
    history.happened({ did: 'archived', facts: {} }, 'villagers_committee', START),
  ).toThrow('could not have happened');
  history.happened({ did: 'withdrawn', facts }, 'party_branch', START);
  expect(history.booksAt(START).decision).toMatchObject({ isOpen: false });
});

it('begins with matters that can be decided together', () => {
  const mixed = { ...motion, matters: ['charter', 'compensation'] as const };
  expect(() => new History(mixed, ground)).toThrow('no one decision');
});
