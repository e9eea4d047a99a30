import { callMeeting } from '../../cloudfunctions/contracts/decisions-meetings';
import { endDelegation, listDelegations } from '../../cloudfunctions/contracts/decisions-notices';
import { decisionBodies } from '../../cloudfunctions/law/decision-bodies';
import { needs } from '../../cloudfunctions/domains/decisions/tally';
import { Deciding, delegate, move, VILLAGE } from '../builders/decisions';
import { answered, refused } from '../builders/requests';
import { aVillage } from '../builders/village';

/** What the villagers' assembly has not left to its representatives they do not decide. */
it('a delegation that does not cover the matter blocks the vote; one that does lets it through', async () => {
  const village = aVillage();
  const secretary = village.as('liu-qingshan');
  const road = new Deciding(village, await move(village, ['public_works']));
  await road.prepare();

  const calling = road.calling('resolution', 'representatives_assembly');
  expect(await refused(secretary(callMeeting, calling))).toBe('delegation_missing');
  const allowances = await delegate(village, ['allowance', 'points_rule'], 'allowances');
  expect(await refused(secretary(callMeeting, { ...calling, delegationId: allowances }))).toBe(
    'delegation_does_not_cover',
  );
  expect(
    await refused(
      secretary(callMeeting, {
        ...road.calling('resolution', 'members_assembly'),
        delegationId: allowances,
      }),
    ),
  ).toBe('body_not_for_matter');

  const works = await delegate(village, ['public_works'], 'works');
  const { rolls } = await road.call('resolution', 'representatives_assembly', {
    delegationId: works,
  });
  const due = rolls[0]?.due ?? 0;
  const [path] = decisionBodies.representatives_assembly.paths;
  const came = needs(due, path?.quorum ?? { parts: 1, of: 1, isMoreThan: false });
  expect(await road.record(came - 1, came - 1)).toMatchObject({ outcome: 'no_quorum' });

  // Too few came: it is called again, and meanwhile the delegation has been taken back.
  await answered(secretary(endDelegation, { delegationId: works }));
  const again = { ...road.calling('resolution', 'representatives_assembly'), delegationId: works };
  expect(await refused(secretary(callMeeting, again))).toBe('delegation_not_in_force');
  const anew = await delegate(village, ['public_works', 'other_interests'], 'works-anew');
  await road.call('resolution', 'representatives_assembly', { delegationId: anew });
  expect(await road.record(came, came)).toMatchObject({ outcome: 'adopted', phase: 'resolved' });
  expect(await road.read()).toMatchObject({ delegation: { delegationId: anew } });
  const { items } = await answered(village.asVisitor()(listDelegations, { villageId: VILLAGE }));
  expect(items.find(({ delegationId }) => delegationId === works)).toMatchObject({
    state: 'ended',
  });
});
