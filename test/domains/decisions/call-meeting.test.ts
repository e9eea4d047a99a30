import { callMeeting } from '../../../cloudfunctions/contracts/decisions-meetings';
import type { InputOf } from '../../../cloudfunctions/contracts/contract';
import {
  everyLine,
  rollOfHash,
  voicesKept,
} from '../../../cloudfunctions/domains/decisions/roll-lines';
import { rollHash } from '../../../cloudfunctions/domains/decisions/chain';
import { decisions } from '../../../cloudfunctions/domains/decisions/decision';
import { persons } from '../../../cloudfunctions/domains/organisation/person';
import { memberships } from '../../../cloudfunctions/domains/organisation/membership';
import { digest } from '../../../cloudfunctions/kernel/ids';
import {
  aPaper,
  Deciding,
  delegate,
  goesOnce,
  move,
  noticesOf,
  VILLAGE,
} from '../../builders/decisions';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';
import { copyOf } from '../../certificate/forger';
import { verify } from '../../certificate/verifier';

type Calling = Omit<InputOf<typeof callMeeting>, 'callId'>;
const DAY = 86_400_000;

async function prepared(village: Village, ...matters: Parameters<typeof move>[1]) {
  const it = new Deciding(village, await move(village, matters));
  const needsCheck = matters.some((matter) => matter === 'land_contract_plan');
  await it.prepare(needsCheck ? 'no_such_ground' : undefined);
  return it;
}

it('freezes the roll with its hash and tells everybody on it', async () => {
  const village = aVillage();
  const road = await prepared(village, 'public_works');
  const { rolls } = await road.call('resolution', 'villagers_assembly');
  await village.settle();
  for (const { kind, due, hash } of rolls) {
    const kept = await rollOfHash(village.store, road.decisionId, hash);
    const lines = kept && (await everyLine(village.store, kept));
    expect(lines).toHaveLength(due);
    expect(kept && lines && rollHash(kind, voicesKept(kept, lines))).toBe(hash);
  }
  expect(await noticesOf(village.as('chen-shuifu'), road.decisionId)).toEqual(['assembly_called']);
  expect(await road.read()).toMatchObject({
    next: { does: 'hold_meeting', office: { name: '清泉村村民委员会' } },
    meetings: { 3: { place: '村部二楼', rolls, isCalledOff: false } },
  });
});

it.each([
  ['with the same roll', 0],
  ['with whoever has moved in meanwhile', 1],
])('broken off half-way it has called nobody; sent again it calls %s', async (_, more) => {
  const village = aVillage();
  const { store } = village;
  const road = await prepared(village, 'public_works');
  const input = {
    ...road.calling('resolution', 'villagers_assembly'),
    ofAge: await unsureIn(road),
  };
  const { due = 0 } = (await road.preview()).rolls[0] ?? {};
  const before = await road.read();
  const transact = store.transact.bind(store);
  let left = 1;
  const line = jest.spyOn(store, 'transact').mockImplementation((work) => {
    left -= 1;
    return left < 0 ? Promise.reject(new Error('the line is down')) : transact(work);
  });
  const call = () =>
    village.as('liu-qingshan')(callMeeting, { ...input, callId: 'the-same-call-sent-again' });
  expect(await call()).toMatchObject({ ok: false });
  expect(left).toBeLessThan(0);
  line.mockRestore();
  expect(await road.read()).toEqual(before);
  await store.transact(async (tx) => {
    for (let at = 0; at < more; at += 1) {
      const person = { id: `newcomer-${at}`, name: '新来', villageId: VILLAGE, birthYear: 1980 };
      await tx.insert(persons, person);
    }
  });
  const [called] = (await answered(call())).rolls;
  expect(called).toMatchObject({ kind: 'adults', due: due + more });
  const kept = await rollOfHash(store, road.decisionId, called?.hash ?? '');
  const lines = kept && (await everyLine(store, kept));
  expect(kept && lines && rollHash('adults', voicesKept(kept, lines))).toBe(called?.hash);
  const certificate = await road.certificate();
  expect(verify(copyOf(certificate), certificate.head)).toEqual({ unfinished: true });
});

it('what is refused has frozen nothing', async () => {
  const village = aVillage();
  const road = await prepared(village, 'public_works');
  const input = road.calling('resolution', 'villagers_assembly');
  const early = { ...input, ofAge: await unsureIn(road), meetingAt: input.meetingAt - DAY };
  const written = jest.spyOn(village.store, 'transact');
  expect(await refused(village.as('liu-qingshan')(callMeeting, early))).toBe('notice_too_short');
  expect(written).not.toHaveBeenCalled();
});

it('the supervision committee is told of every meeting, that it may sit in', async () => {
  const village = aVillage();
  const road = await prepared(village, 'public_works');
  await village.settle();
  const told = await noticesOf(village.as('tan-songbai'), road.decisionId);
  expect(told.filter((kind) => kind === 'assembly_called')).toHaveLength(3);
  expect(await noticesOf(village.as('chen-shuifu'), road.decisionId)).toEqual([]);
});

it('calls once, of a call sent twice and of two at once', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  const input = road.calling('proposal', 'party_organisation');
  await goesOnce((callId) => village.as('liu-qingshan')(callMeeting, { ...input, callId }));
});

it.each<[string, (input: Calling) => Partial<Calling>, string?]>([
  ['decision_not_found', () => ({ decisionId: 'nothing' })],
  ['not_allowed', () => ({}), 'tan-songbai'],
  ['not_allowed', () => ({}), 'li-xiaohe'],
  ['not_now', () => ({ step: 'review', body: 'party_members' })],
  ['body_not_for_matter', () => ({ body: 'members_assembly' })],
  ['notice_too_short', ({ meetingAt }) => ({ meetingAt: meetingAt - DAY })],
  ['plan_missing', () => ({ papers: [] })],
  ['delegation_missing', () => ({ body: 'representatives_assembly' })],
  ['delegation_missing', () => ({ body: 'representatives_assembly', delegationId: 'nothing' })],
  ['say_who_is_of_age', () => ({ ofAge: [] })],
])('is refused: %s', async (because, changes, who = 'liu-qingshan') => {
  const village = aVillage();
  const road = await prepared(village, 'public_works');
  const input = road.calling('resolution', 'villagers_assembly');
  const ofAge = await unsureIn(road);
  const changed = { ...input, ofAge, ...changes(input) };
  expect(await refused(village.as(who)(callMeeting, changed))).toBe(because);
});

it('is refused: two bodies as one, where the county has not allowed it', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  const input = { ...road.calling('discussion', 'two_committees'), isMerged: true };
  expect(await refused(village.as('liu-qingshan')(callMeeting, input))).toBe('merging_not_allowed');
});

it('is refused: without what has to be there before the vote', async () => {
  const village = aVillage();
  const plan = await prepared(village, 'land_contract_plan');
  const input = plan.calling('resolution', 'members_assembly');
  const ofAge = await unsureIn(plan);
  expect(await refused(village.as('liu-qingshan')(callMeeting, { ...input, ofAge }))).toBe(
    'approval_missing',
  );
});

it('is refused: a delegation that has run out, does not cover, or is another village’s', async () => {
  const village = aVillage();
  const road = await prepared(village, 'public_works');
  const input = road.calling('resolution', 'representatives_assembly');
  const call = (delegationId: string) =>
    refused(village.as('liu-qingshan')(callMeeting, { ...input, delegationId }));
  expect(await call(await delegate(village, ['public_works'], 'short', '2026-11-27'))).toBe(
    'delegation_not_in_force',
  );
  expect(await call(await delegate(village, ['allowance'], 'other'))).toBe(
    'delegation_does_not_cover',
  );
});

it('is refused: the representatives, when the villagers themselves want to meet', async () => {
  const village = aVillage();
  const road = await prepared(village, 'public_works');
  const delegationId = await delegate(village, ['public_works'], 'works');
  await village.store.transact(async (tx) => {
    const decision = await tx.get(decisions, road.decisionId);
    if (decision) {
      const process = { ...decision.process, obliged: ['villagers_assembly' as const] };
      await tx.replace(decisions, { ...decision, process });
    }
  });
  const input = { ...road.calling('resolution', 'representatives_assembly'), delegationId };
  expect(await refused(village.as('liu-qingshan')(callMeeting, input))).toBe(
    'demand_wants_the_assembly',
  );
});

it('is refused: another text than the draft', async () => {
  const village = aVillage();
  const rules = await prepared(village, 'charter');
  await rules.approve('township_review');
  await village.store.transact(async (tx) => {
    const decision = await tx.get(decisions, rules.decisionId);
    if (decision) {
      const process = { ...decision.process, draftHash: digest('the draft') };
      await tx.replace(decisions, { ...decision, process });
    }
  });
  const input = rules.calling('resolution', 'villagers_assembly');
  const ofAge = await unsureIn(rules);
  const call = village.as('liu-qingshan');
  expect(await refused(call(callMeeting, { ...input, ofAge }))).toBe('not_the_draft');
  const papers = [aPaper('plan', 'the draft')];
  await answered(call(callMeeting, { ...input, ofAge, papers }));
});

it.each([
  ['too_few_representatives', 20],
  ['roll_is_empty', 0],
])('is refused: %s, with %i representatives of the collective', async (because, left) => {
  const village = aVillage();
  const income = await prepared(village, 'collective_income');
  const body = 'collective_representatives';
  const { items } = await village.store.find(memberships, {
    ...{ index: 'inBody', equals: { placeId: VILLAGE, body }, limit: 1000 },
  });
  await village.store.transact(async (tx) => {
    for (const it of items.slice(left)) {
      await tx.remove(memberships, it);
    }
  });
  const input = income.calling('resolution', 'members_representatives');
  expect(await refused(village.as('liu-qingshan')(callMeeting, input))).toBe(because);
});

async function unsureIn(deciding: Deciding): Promise<string[]> {
  const { unsure } = await deciding.preview();
  return [...new Set(unsure.map(({ personId }) => personId))];
}
