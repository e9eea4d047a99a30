import type { ApprovalKind, Matter } from '../../cloudfunctions/contracts/decisions-words';
import type { Hand, Opening } from '../../cloudfunctions/domains/decisions/happening';
import { dayOf } from '../../cloudfunctions/kernel/calendar';
import { digest } from '../../cloudfunctions/kernel/ids';
import { byProxy, Diary, inPerson, online, type Sizes } from './certificates';
import { DAY, paper } from './decision-process';

/** One lawful decision of each kind, each told in its few lines. */

const villagers = (matters: readonly Matter[], sizes: Sizes = {}, more: Partial<Opening> = {}) =>
  new Diary(matters, sizes, more).prepared();

/** Decided by the villagers' assembly: so many of ten adults came, so many agreed. */
function assembly(diary: Diary, present = 6, agree = 4): Diary {
  return diary.calls('resolution', 'villagers_assembly').seats('adults').meets(present, agree);
}

function members(matters: readonly Matter[], agree = 6, ...granted: ApprovalKind[]): Diary {
  const diary = villagers(matters);
  diary.run.grants(...granted);
  return diary.calls('resolution', 'members_assembly').meets(7, agree);
}

function settles(diary: Diary, did: 'approved' | 'refused', hand: Hand, kind: ApprovalKind): Diary {
  diary.run.does(did, hand, { kind, paper: paper('approval', `${kind} ${did}`) });
  return diary;
}

function objects(diary: Diary, objection: string, ...turns: readonly string[]): Diary {
  const { run } = diary;
  const textHash = digest(objection);
  const offices: Record<string, Hand> = {
    ...{ village: 'villagers_committee', township: 'township', county: 'county' },
  };
  run.does('objected', 'villager', { objection, textHash });
  for (const turn of turns) {
    const office = offices[turn];
    if (office) run.does('objection_answered', office, { objection, textHash });
    else if (turn === 'late')
      run.wait(11).does('objection_risen', 'clock', { objection, why: 'not_in_time' });
    else if (turn === 'rise')
      run.does('objection_risen', 'villager', { objection, why: 'not_satisfied' });
    else if (turn === 'silence')
      run.wait(8).does('objection_closed', 'clock', { objection, how: 'silence' });
    else run.does('objection_closed', 'villager', { objection, how: 'accepted' });
  }
  return diary;
}

/** A passed decision whose first notice hangs. */
function hanging(matters: readonly Matter[] = ['allowance']): Diary {
  const diary = assembly(villagers(matters));
  diary.run.publishes('decision');
  return diary;
}

function returnedBy(step: 'discussion' | 'review'): Diary {
  const diary = new Diary(['village_plan']).calls('proposal', 'party_organisation').meets(3, 2);
  diary.calls('discussion', 'two_committees');
  if (step === 'discussion') diary.meets(5, 2);
  else diary.meets(5, 3).calls('review', 'party_members').meets(6, 3);
  return assembly(diary.prepared()).concluded();
}

export const lawfulCertificates: Readonly<Record<string, () => Diary>> = {
  'a road, by the adults': () => assembly(villagers(['public_works'])).concluded(),
  'a road, by the households': () =>
    villagers(['public_works'])
      .calls('resolution', 'villagers_assembly')
      .seats('households')
      .meets(4, 3)
      .concluded(),
  'a road, by the representatives': () =>
    villagers(['public_works', 'allowance'])
      .calls('resolution', 'representatives_assembly')
      .meets(6, 4)
      .concluded(),
  'a levy, slip by slip': () => {
    const diary = villagers(['levy']).calls('resolution', 'representatives_assembly');
    diary.meets(6, 6, { slips: { agree: 3, against: 1, abstain: 0 } });
    diary.run.grants('levy_review');
    return diary.concluded();
  },
  'a levy whose slips are too few, then not passed': () => {
    const diary = villagers(['levy']).calls('resolution', 'representatives_assembly');
    diary.meets(9, 9, { slips: { agree: 3, against: 0, abstain: 0 } });
    diary.calls('resolution', 'representatives_assembly');
    return diary.meets(9, 9, { slips: { agree: 2, against: 2, abstain: 0 } }).concluded();
  },
  'a levy refused before it is published': () =>
    settles(assembly(villagers(['levy'])), 'refused', 'county', 'levy_review').concluded(),
  'a levy refused when it is under way': () =>
    settles(hanging(['levy']), 'refused', 'township', 'levy_review').concluded(),
  'declined by the party organisation': () =>
    new Diary(['allowance']).calls('proposal', 'party_organisation').meets(2, 1),
  'sent back by the two committees': () => returnedBy('discussion'),
  'sent back by the party’s members': () => returnedBy('review'),
  'not passed': () => assembly(villagers(['points_rule']), 6, 3).concluded(),
  'without a quorum, then passed': () =>
    assembly(assembly(villagers(['reward_project']), 5, 5)).concluded(),
  'without a quorum of party members, then declined': () => {
    const diary = new Diary(['aid_targets']).calls('proposal', 'party_organisation').meets(1, 1);
    return diary
      .calls('proposal', 'party_organisation')
      .meets(0, 0)
      .calls('proposal', 'party_organisation')
      .meets(3, 0);
  },
  'taken back by who moved it': () => {
    const diary = new Diary(['other_interests']);
    diary.run.does('withdrawn', 'villager', { textHash: digest('withdrawn') });
    return diary;
  },
  'taken back before the vote by the township': () => {
    const diary = villagers(
      ['other_interests'],
      {},
      { source: { kind: 'superior', id: 'letter' } },
    );
    diary.run.wait(1).does('withdrawn', 'township', { textHash: digest('withdrawn') });
    return diary;
  },
  'demanded by a tenth of the villagers, whatever the party says': () => {
    const diary = new Diary(['allowance']);
    const demand = { who: 'villagers', signatures: 12, due: 118, roll: digest('roll') };
    diary.run.does('demanded', 'villager', demand);
    diary.calls('proposal', 'party_organisation').meets(3, 0);
    diary.calls('discussion', 'two_committees').meets(5, 0);
    return assembly(diary.calls('review', 'party_members').meets(6, 0)).concluded();
  },
  'demanded by the representatives, twice': () => {
    const diary = villagers(['public_works']);
    const demand = (signatures: number) => ({
      ...{ who: 'representatives', signatures, due: 15, roll: digest('roll') },
    });
    diary.run.does('demanded', 'villager', demand(3)).does('demanded', 'villager', demand(5));
    return assembly(diary).concluded();
  },
  'called off and called again': () => {
    const diary = villagers(['allowance']).calls('resolution', 'villagers_assembly');
    diary.run.does('called_off', 'villagers_committee');
    return assembly(diary).concluded();
  },
  'a convention, refused at first by the township': () => {
    const draftHash = digest('draft');
    const source = { kind: 'revision', id: 'revision-1' } as const;
    const diary = villagers(['convention'], {}, { draftHash, source });
    settles(diary, 'refused', 'township', 'township_review');
    settles(diary, 'approved', 'township', 'township_review');
    const papers = [paper('photo'), paper('plan', 'draft')];
    diary.calls('resolution', 'villagers_assembly', 'villagers_committee', { papers });
    return diary.seats('adults').meets(10, 6).concluded();
  },
  'a charter and what hangs on it': () => {
    const diary = villagers(['charter', 'allowance', 'village_plan']);
    return assembly(settles(diary, 'approved', 'township', 'township_review')).concluded();
  },
  'compensation, some online and some by proxy': () => {
    const diary = villagers(['compensation']).calls('resolution', 'members_assembly');
    const present = [...inPerson(0, 3), ...online(4, 6, 7), byProxy(1, 0), byProxy(5, 4)];
    return diary.holds({ present, votes: { 6: 'abstain' } }).concluded('collective');
  },
  'shares, where no collective is registered': () =>
    villagers(['share_plan'], {}, { hasCollective: false })
      .calls('resolution', 'members_assembly')
      .meets(9, 6)
      .concluded(),
  'a lease, by the collective’s representatives': () =>
    villagers(['asset_disposal', 'construction_land'])
      .calls('resolution', 'members_representatives')
      .meets(18, 16)
      .concluded('collective'),
  'a lease that fails by one': () =>
    villagers(['collective_project'])
      .calls('resolution', 'members_representatives')
      .meets(18, 15)
      .concluded('collective'),
  'land adjusted, approved above': () => {
    const diary = members(['land_adjust']);
    settles(diary, 'approved', 'township', 'township_approval');
    return settles(diary, 'approved', 'county', 'county_approval').concluded('collective');
  },
  'land adjusted, refused by the county': () => {
    const diary = settles(members(['land_adjust']), 'approved', 'township', 'township_approval');
    return settles(diary, 'refused', 'county', 'county_approval').concluded('collective');
  },
  'land for somebody from outside': () => {
    const diary = members(['land_outside'], 6, 'credit_check');
    return settles(diary, 'approved', 'township', 'township_approval').concluded('collective');
  },
  'a plan for the land, one short': () =>
    members(['land_contract_plan', 'land_adjust'], 5, 'work_group', 'draft_published').concluded(),
  'who is a member': () => members(['membership', 'homestead_plan']).concluded('collective'),
  'rights of those who are no members, three quarters': () =>
    members(['non_member_rights'], 7).concluded('collective'),
  'rights of those who are no members, one short': () =>
    members(['non_member_rights', 'collective_merger'], 6).concluded('collective'),
  'both tracks at once': () => members(['allowance', 'collective_income']).concluded('collective'),
  'an objection accepted': () => objects(hanging(), 'o', 'village', 'accept').concluded(),
  'an objection answered late, then not contradicted': () =>
    objects(hanging(), 'o', 'late', 'township', 'silence').concluded(),
  'an objection that rises to the county': () => {
    const diary = objects(
      hanging(),
      'one',
      'village',
      'rise',
      'township',
      'rise',
      'county',
      'accept',
    );
    return objects(diary, 'two', 'late', 'late', 'county', 'silence').concluded();
  },
  'a notice sent back': () => {
    const diary = assembly(villagers(['allowance']));
    const notice = { kind: 'decision', textHash: digest('wrong'), boards: ['village'], papers: [] };
    diary.run.does('notice_prepared', 'villagers_committee', notice);
    diary.run.does('notice_returned', 'supervision_committee', { textHash: digest('why') });
    return diary.concluded();
  },
  'a work in stages, boards posted day after day': () => {
    const diary = hanging(['public_works']);
    const { run } = diary;
    run.carriesOut(false).publishes('result').wait(3).carriesOut(false).carriesOut(false);
    const notice = {
      kind: 'result',
      textHash: digest('half'),
      boards: ['a', 'b', 'c'],
      papers: [],
    };
    run.does('notice_prepared', 'villagers_committee', notice);
    run.does('notice_signed', 'supervision_committee').wait(2);
    const boards = ['c', 'a', 'b'].map((placeId, days) => ({
      ...{ placeId, postedOn: dayOf(run.at - days * DAY) },
    }));
    run.does('notice_published', 'villagers_committee', { boards });
    return diary.concluded();
  },
  'reported past the village': () => {
    const diary = hanging();
    const report = { to: 'discipline_commission', textHash: digest('report') };
    diary.run.does('reported', 'supervision_committee', report);
    return diary.concluded();
  },
  'some recused': () =>
    villagers(['compensation'])
      .calls('resolution', 'members_assembly')
      .holds({ present: inPerson(0, 1, 2, 3, 4, 5, 6, 7), recused: [7, 8, 2] })
      .concluded('collective'),
  'moved under the law of 2018': () =>
    assembly(
      new Diary(
        ['public_works'],
        {},
        {},
        'villager',
        Date.parse('2025-12-31T23:59:59+08:00'),
      ).prepared(),
    ).concluded(),
};
