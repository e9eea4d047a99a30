import type { InputOf } from '../../../cloudfunctions/contracts/contract';
import { endRevision, openRevision } from '../../../cloudfunctions/contracts/rules-way';
import { register } from '../../../cloudfunctions/domains/organisation';
import { answered, noticesOf, refused, withPhone } from '../../builders/requests';
import { AMENDMENT, HETANG, QINGQUAN, Revising, SONGFENG } from '../../builders/rules';
import { aVillage } from '../../builders/village';

const first: Omit<InputOf<typeof openRevision>, 'callId'> = {
  ...{ revisionId: 'a-revision', villageId: SONGFENG, kind: 'adopt' },
  purpose: '大家商量，把规矩写下来。',
};

it('asks everybody, and gives the committee a duty with a day', async () => {
  const village = aVillage();
  const revising = await Revising.begun(village, 'a-revision');
  await village.settle();
  expect(await noticesOf(village.as('xu-mianmian'), 'a-revision')).toEqual(['opinions_wanted']);
  expect(await noticesOf(village.as('ma-dongfeng'), 'a-revision')).toContain('duty_given');
  expect(await revising.read()).toMatchObject({
    ...{ state: 'collecting', purpose: first.purpose },
    duty: { office: { name: '松风村村民委员会' } },
    diary: [{ did: 'opened', name: '马*', words: first.purpose }],
  });
});

it('is one revision however often the call is sent, and one of two at once', async () => {
  const village = aVillage();
  const call = village.as('ma-dongfeng');
  const sent = { ...first, callId: 'the-same-call-00001' };
  expect(await call(openRevision, sent)).toEqual(await call(openRevision, sent));
  const other = aVillage().as('ma-dongfeng');
  const replies = await Promise.all([
    other(openRevision, first),
    other(openRevision, { ...first, revisionId: 'another' }),
  ]);
  expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
});

it.each([
  { because: 'village_not_found', who: 'ma-dongfeng', more: { villageId: 'town-langyue' } },
  { because: 'not_allowed', who: 'liu-qingshan', more: {} },
  { because: 'not_allowed', who: 'xu-mianmian', more: {} },
  { because: 'no_rules_yet', who: 'ma-dongfeng', more: { kind: 'amend' as const } },
  { because: 'has_rules_already', who: 'liu-qingshan', more: { villageId: QINGQUAN } },
  {
    because: 'revision_open_already',
    who: 'liu-qingshan',
    more: { villageId: QINGQUAN, kind: 'amend' as const },
  },
  { because: 'revision_id_taken', who: 'ma-dongfeng', more: { revisionId: AMENDMENT } },
])('is refused to $who: $because', async ({ because, who, more }) => {
  expect(await refused(aVillage().as(who)(openRevision, { ...first, ...more }))).toBe(because);
});

it('is refused: no_office_yet, where nobody sits in the committee but by the party branch', async () => {
  const village = aVillage();
  const { store } = village;
  const inOffice = { officeId: `${SONGFENG}-villagers_committee` };
  const { items } = await store.find(register.appointments, {
    ...{ index: 'inOffice', equals: inOffice, limit: 100 },
  });
  for (const post of items) {
    await store.transact((tx) => tx.remove(register.appointments, post));
  }
  expect(await refused(village.as('ma-dongfeng')(openRevision, first))).toBe('no_office_yet');
});

it('another may begin when one was given up', async () => {
  const village = aVillage();
  const leader = village.as('liu-qingshan');
  await answered(leader(endRevision, { revisionId: AMENDMENT, reason: '明年再议。' }));
  const again = { ...first, villageId: QINGQUAN, kind: 'amend' as const };
  expect((await answered(leader(openRevision, again))).state).toBe('collecting');
});

it('a community begins its residents’ convention', async () => {
  const village = aVillage();
  const committee = `${HETANG}-villagers_committee`;
  const { items } = await village.store.find(register.appointments, {
    ...{ index: 'inOffice', equals: { officeId: committee }, limit: 1 },
  });
  const director = await withPhone(village, items[0]?.personId ?? '');
  await answered(director(openRevision, { ...first, villageId: HETANG }));
  const shown = await new Revising(village, 'a-revision').read();
  expect(shown).toMatchObject({ orgType: 'community', villageName: '荷塘社区' });
});
