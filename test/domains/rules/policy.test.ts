import type { Actor } from '../../../cloudfunctions/kernel/actor';
import type { Revision } from '../../../cloudfunctions/domains/rules/revision';
import type { Place } from '../../../cloudfunctions/domains/organisation';
import {
  abilitiesOf,
  governs,
  isVillage,
  leads,
  mayPublish,
  orgTypeOf,
  readsOpinions,
  reviewNow,
  reviewsNow,
  oversees,
  rulesAbilitiesOf,
  seesToVillages,
  seesFindings,
  takesOpinions,
} from '../../../cloudfunctions/domains/rules/policy';
import { QINGQUAN, Revising } from '../../builders/rules';
import { aVillage } from '../../builders/village';

const place = (kind: Place['kind']) => ({ id: 'p', version: 1, kind, name: '', path: [] });

it('rules are a village’s or a community’s own', () => {
  expect([isVillage(place('village')), isVillage(place('community'))]).toEqual([true, true]);
  expect([isVillage(place('township')), isVillage(undefined)]).toEqual([false, false]);
  expect([orgTypeOf(place('community')), orgTypeOf(undefined)]).toEqual(['community', 'village']);
});

it.each([
  ['liu-qingshan', true],
  ['deng-xiaoyu', false],
  ['ma-dongfeng', false],
  ['zhang-guihua', false],
])('%s leads 清泉村: %s', async (who, expected) => {
  expect(leads(await aVillage().actor(who), QINGQUAN)).toBe(expected);
});

it('only the township’s own government orders corrections', async () => {
  const village = aVillage();
  expect(governs(await village.actor('liu-qingshan'), 'town-qingchuan')).toBe(false);
  expect(governs(await village.actor('liu-qingshan'), undefined)).toBe(false);
});

it('a draft under review is its reviewer’s and nobody else’s', async () => {
  const village = aVillage();
  const revising = new Revising(village);
  await revising.answerAll();
  await revising.send();
  const revision = await revising.stored();
  expect(reviewNow(revision)?.reviewer).toBe('legal_adviser');
  const women = await village.actor('su-hehua');
  expect([reviewsNow(women, revision), seesFindings(women, revision)]).toEqual([false, true]);
  const cadre = await village.actor('liu-qingshan');
  expect(abilitiesOf(revision, cadre, village.now())).toEqual([]);
  expect(takesOpinions(revision)).toBe(false);
});

it('the vote may be called when the notice has hung, by the leaders', async () => {
  const village = aVillage();
  const revising = new Revising(village);
  await revising.hung();
  const revision = await revising.stored();
  const able = async (who: string, at: number) =>
    abilitiesOf(revision, await village.actor(who), at).includes('call_vote');
  const until = revision.noticeUntil ?? 0;
  expect(await able('liu-qingshan', until)).toBe(false);
  expect(await able('liu-qingshan', until + 1)).toBe(true);
  expect(await able('deng-xiaoyu', until + 1)).toBe(false);
});

it('neighbours read what was said in the village, another village does not', async () => {
  const village = aVillage();
  const revision = await new Revising(village).stored();
  expect(readsOpinions(await village.actor('zhang-guihua'), revision)).toBe(true);
  expect(readsOpinions(await village.actor('xu-mianmian'), revision)).toBe(false);
});

it.each([
  ['government', 'town-qingchuan', true, true],
  ['civil_affairs', 'town-qingchuan', true, true],
  ['civil_affairs', 'county-yangban', true, true],
  ['government', 'county-yangban', true, false],
  ['government', 'town-langyue', true, false],
  ['judicial_office', 'town-qingchuan', false, false],
])('%s at %s sees to villages: %s, to 清泉村: %s', (officeKind, placeId, some, its) => {
  const held = [{ officeKind, placeId, officeId: 'o', role: 'member' }];
  const actor = { held } as unknown as Actor;
  const path = ['county-yangban', 'town-qingchuan', QINGQUAN];
  expect([seesToVillages(actor), oversees(actor, { ...place('village'), path })]).toEqual([
    some,
    its,
  ]);
});

it('is published after filing', () => {
  expect(mayPublish({ state: 'filed' } as Revision)).toBe(true);
  expect(mayPublish({ state: 'passed' } as Revision)).toBe(false);
});

it('offers to begin only where nothing is on its way', async () => {
  const leader = await aVillage().actor('liu-qingshan');
  const at = { villageId: QINGQUAN, townshipId: 'town-qingchuan' };
  expect(rulesAbilitiesOf(leader, at, { hasRules: true, isOpen: true })).toEqual([]);
  expect(rulesAbilitiesOf(leader, at, { hasRules: true, isOpen: false })).toEqual([
    'open_revision',
  ]);
});
