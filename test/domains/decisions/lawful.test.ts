import { type Matter, matters } from '../../../cloudfunctions/contracts/decisions-words';
import { lawfulFor } from '../../../cloudfunctions/domains/decisions/lawful';
import { lawful, START } from '../../builders/decision-process';

const bodiesFor = (...of: Matter[]) => lawful(of).deciding.map(({ body }) => body);

it.each([
  ['allowance', ['villagers_assembly', 'representatives_assembly']],
  ['public_works', ['villagers_assembly', 'representatives_assembly']],
  ['levy', ['villagers_assembly', 'representatives_assembly']],
  ['charter', ['villagers_assembly']],
  ['convention', ['villagers_assembly']],
  ['collective_income', ['members_assembly', 'members_representatives']],
  ['collective_project', ['members_assembly', 'members_representatives']],
  ['asset_disposal', ['members_assembly', 'members_representatives']],
  ['construction_land', ['members_assembly', 'members_representatives']],
  ['land_contract_plan', ['members_assembly']],
  ['land_adjust', ['members_assembly']],
  ['land_outside', ['members_assembly']],
  ['homestead_plan', ['members_assembly']],
  ['share_plan', ['members_assembly']],
  ['compensation', ['members_assembly']],
  ['membership', ['members_assembly']],
  ['non_member_rights', ['members_assembly']],
  ['collective_charter', ['members_assembly']],
  ['collective_merger', ['members_assembly']],
] as const)('%s is decided by %j', (matter, bodies) => {
  expect(bodiesFor(matter)).toEqual(bodies);
});

it.each([
  ['land_contract_plan', ['work_group', 'draft_published']],
  ['land_adjust', ['township_approval', 'county_approval']],
  ['land_outside', ['credit_check', 'township_approval']],
  ['public_works', ['bidding_record']],
  ['membership', ['roll_filed']],
  ['convention', ['township_review']],
] as const)('%s wants %j besides the vote', (matter, kinds) => {
  expect(lawful([matter]).approvals.map(({ kind }) => kind)).toEqual(kinds);
});

it('asks the question of women’s rights where the law fears for them', () => {
  const asked = matters.filter((matter) => lawful([matter]).needsWomensCheck);
  expect(asked).toEqual(
    expect.arrayContaining([
      ...['land_contract_plan', 'land_adjust', 'land_outside', 'homestead_plan'],
      ...['compensation', 'membership', 'convention'],
    ]),
  );
  expect(asked).not.toContain('public_works');
});

describe('where two kinds of matter meet, the strictest wins', () => {
  it('in the body', () => {
    expect(bodiesFor('public_works', 'charter')).toEqual(['villagers_assembly']);
    expect(bodiesFor('collective_income', 'compensation')).toEqual(['members_assembly']);
    expect(bodiesFor('public_works', 'collective_income')).toEqual([
      ...['members_assembly', 'members_representatives'],
    ]);
  });

  it('in the majority', () => {
    const [rule] = lawful(['collective_income', 'non_member_rights']).deciding;
    expect(rule).toMatchObject({ pass: { parts: 3, of: 4, isMoreThan: false }, passOf: 'due' });
  });

  it('in the notice', () => {
    const [rule] = lawful(['public_works', 'collective_income']).deciding;
    expect(rule).toMatchObject({ noticeDays: 10, documentDays: 10 });
  });

  it('in the approvals, each once', () => {
    expect(lawful(['land_adjust', 'land_outside']).approvals.map(({ kind }) => kind)).toEqual([
      ...['township_approval', 'county_approval', 'credit_check'],
    ]);
  });

  it.each([
    ['convention', 'compensation'],
    ['collective_income', 'charter'],
  ] as const)('but %s and %s have no body in common', (...pair) => {
    expect(lawfulFor(pair, START)).toBe('split_the_matters');
  });
});

it('takes a matter once', () => {
  expect(lawfulFor(['levy', 'levy'], START)).toBe('matter_listed_twice');
});

it.each([
  ['2025-12-31T15:59:59Z', 'VCOL-2018'],
  ['2025-12-31T16:00:00Z', 'VCOL-2025'],
])('what is moved at %s goes by %s', (at, edition) => {
  expect(lawful(['allowance'], Date.parse(at)).editions).toEqual([edition]);
});

it('names every statute that it rests on', () => {
  expect(lawful(['land_contract_plan', 'construction_land']).editions).toEqual([
    ...['VCOL-2025', 'CEO-2024', 'RLC-2018', 'LAL-2019'],
  ]);
});

it('asks for joint signatures on the villagers’ track only', () => {
  expect(lawful(['public_works']).demands).toEqual([
    { by: 'villagers', body: 'villagers_assembly', share: { parts: 1, of: 10, isMoreThan: false } },
    {
      ...{ by: 'representatives', body: 'villagers_assembly' },
      share: { parts: 1, of: 3, isMoreThan: false },
    },
    {
      ...{ by: 'representatives', body: 'representatives_assembly' },
      share: { parts: 1, of: 5, isMoreThan: false },
    },
  ]);
  expect(lawful(['compensation']).demands).toEqual([]);
});
