import {
  bodyEntries,
  matterEntries,
} from '../../../cloudfunctions/domains/organisation/law-of-decisions';
import { decisionBodies } from '../../../cloudfunctions/law/decision-bodies';
import { decisionMatters, mattersElsewhere } from '../../../cloudfunctions/law/decision-matters';
import { ruleSets } from '../../../cloudfunctions/law/decision-rules';

const body = (key: string) => bodyEntries().find((it) => it.key === `body.${key}`);

it.each([
  [
    'villagers_assembly',
    '十八周岁以上的村民过半数到会，或者户的代表三分之二以上到会；到会的过半数同意；提前10天通知',
  ],
  ['representatives_assembly', '组成人员三分之二以上到会；到会的过半数同意；提前3天通知'],
  [
    'members_assembly',
    '有完全民事行为能力的成员三分之二以上到会；全体三分之二以上同意；提前10天通知',
  ],
  ['party_members', '应到党员三分之二以上到会；全体过半数同意；提前3天通知'],
  ['members_representatives', '成员代表到会，法律未定到会人数；全体三分之二以上同意；提前10天通知'],
  ['two_committees', '“两委”成员过半数到会；到会的过半数同意'],
])('says of %s in words who must come and who must agree', (key, words) => {
  expect(body(key)?.what).toBe(words);
});

it('is as sure as the tables say, body by body and matter by matter', () => {
  for (const [key, { status }] of Object.entries(decisionBodies)) {
    expect(body(key)?.status).toBe(status);
  }
  const statuses = matterEntries().map(({ status }) => status);
  expect(statuses.slice(0, Object.keys(decisionMatters).length)).toEqual(
    Object.values(decisionMatters).map(({ status }) => status),
  );
});

it('holds every body, edition and matter, and what is decided elsewhere', () => {
  expect(bodyEntries()).toHaveLength(
    Object.keys(decisionBodies).length + Object.keys(ruleSets).length + 1,
  );
  expect(matterEntries()).toHaveLength(
    Object.keys(decisionMatters).length + Object.keys(mattersElsewhere).length,
  );
});

it('says that the figures of 2025 are still to be confirmed', () => {
  expect(body('villagers_assembly')).toMatchObject({
    ...{ status: 'unverified' },
    source: expect.stringContaining('条号待核') as string,
  });
});

it('says who decides a matter, and with what of all', () => {
  const matter = (key: string) => matterEntries().find((it) => it.key === `matter.${key}`)?.what;
  expect(matter('public_works')).toBe('村民会议；授权后可由村民代表会议');
  expect(matter('non_member_rights')).toBe('集体经济组织成员大会，全体四分之三以上同意');
  expect(matter('election')).toContain('乡镇');
});
