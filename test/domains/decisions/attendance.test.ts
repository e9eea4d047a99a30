import { presenceFlaw } from '../../../cloudfunctions/domains/decisions/attendance';
import type { Present } from '../../../cloudfunctions/domains/decisions/happening';
import { bodyRule } from '../../../cloudfunctions/domains/decisions/lawful';
import { digest } from '../../../cloudfunctions/kernel/ids';
import { voices } from '../../builders/decision-process';

const members = bodyRule('members_assembly', []);
const villagers = bodyRule('villagers_assembly', []);
const roll = voices(6);
const at = (
  line: number,
  way: Present['way'] = 'onsite',
  more: Partial<Present> = {},
): Present => ({
  ...{ line, way },
  ...more,
});
const slip = digest('paper');

it.each<[string | undefined, string, typeof members, Present[], number[]]>([
  [undefined, 'everybody once', villagers, [at(0), at(5)], []],
  ['not_on_the_roll', 'a stranger', villagers, [at(6)], []],
  ['not_on_the_roll', 'half a person', villagers, [at(0.5)], []],
  ['not_on_the_roll', 'a line before the first', villagers, [at(-1)], []],
  ['not_on_the_roll', 'a recused stranger', villagers, [at(0)], [9]],
  ['counted_twice', 'somebody twice', villagers, [at(0), at(0)], []],
  ['counted_twice', 'somebody recused twice', villagers, [at(0)], [1, 1]],
  ['online_not_binding', 'online at a village assembly', villagers, [at(0, 'online')], []],
  ['proxy_not_allowed', 'by proxy at a village assembly', villagers, [at(0, 'proxy')], []],
  [undefined, 'online at the collective', members, [at(0, 'online')], []],
  [
    undefined,
    'by proxy of a housemate',
    members,
    [at(0), at(1, 'proxy', { by: 0, paper: slip })],
    [],
  ],
  [
    undefined,
    'by proxy of a housemate online',
    members,
    [at(0, 'online'), at(1, 'proxy', { by: 0, paper: slip })],
    [],
  ],
  ['proxy_paper_missing', 'without a paper', members, [at(0), at(1, 'proxy', { by: 0 })], []],
  [
    'proxy_not_of_household',
    'of a neighbour',
    members,
    [at(0), at(2, 'proxy', { by: 0, paper: slip })],
    [],
  ],
  ['proxy_not_of_household', 'of nobody', members, [at(1, 'proxy', { paper: slip })], []],
  ['proxy_not_of_household', 'of oneself', members, [at(1, 'proxy', { by: 1, paper: slip })], []],
  [
    'proxy_not_of_household',
    'of one who is not there',
    members,
    [at(1, 'proxy', { by: 0, paper: slip })],
    [],
  ],
  [
    'proxy_not_of_household',
    'of one who is a proxy too',
    members,
    [at(0, 'proxy', { by: 1, paper: slip }), at(1, 'proxy', { by: 0, paper: slip })],
    [],
  ],
  ['proxy_not_allowed', 'onsite and for another', members, [at(0, 'onsite', { by: 1 })], []],
])('%s: %s', (flaw, _what, rule, present, recused) => {
  expect(presenceFlaw(rule, { roll, present, recused })).toBe(flaw);
});

it('asks for a household on the roll', () => {
  const present = [at(0), at(1, 'proxy', { by: 0, paper: slip })];
  const homeless = roll.map(({ voice }) => ({ voice }));
  expect(presenceFlaw(members, { roll: homeless, present, recused: [] })).toBe(
    'proxy_not_of_household',
  );
});
