import {
  openBallot,
  previewRoll,
  readRoll,
  recordMeeting,
} from '../../../cloudfunctions/contracts/decisions-meetings';
import { castBallot, closePoll, readPoll } from '../../../cloudfunctions/contracts/polls';
import { Deciding, goesOnce, move } from '../../builders/decisions';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

const HOUR = 3_600_000;
const none = { agree: 0, against: 0, abstain: 0 };

async function assembled(village: Village) {
  const it = new Deciding(village, await move(village, ['collective_income']));
  await it.prepare();
  const { rolls } = await it.call('resolution', 'members_assembly');
  return { it, due: rolls[0]?.due ?? 0, secretary: village.as('liu-qingshan') };
}

it('lets members answer from afar by name, and the count takes it from there', async () => {
  const village = aVillage();
  const { it, secretary } = await assembled(village);
  const { decisionId } = it;
  const closesAt = village.now() + HOUR;
  const opened = await goesOnce((callId) =>
    secretary(openBallot, { decisionId, closesAt, callId }),
  );
  const { ballotPollId: pollId = '' } = await it.read();
  expect(opened).toMatchObject({ data: { pollId } });
  expect(await refused(secretary(openBallot, { decisionId, closesAt }))).toBe('already_open');

  await answered(village.as('chen-shuifu')(castBallot, { pollId, choice: ['agree'] }));
  await answered(village.as('li-xiaohe')(castBallot, { pollId, choice: ['against'] }));
  const { items } = await answered(secretary(readRoll, { decisionId, roll: 'collective_members' }));
  const others = items.filter(({ name }) => name !== '陈水福' && name !== '李小禾').slice(0, 3);
  const minutes = it.minutes(0, 0, {
    present: others.map(({ line }) => ({ line, way: 'onsite' as const })),
    count: { onsite: { agree: 3, against: 0, abstain: 0 } },
    signers: others.slice(0, 2).map(({ line }) => line),
  });
  expect(await refused(secretary(recordMeeting, minutes))).toBe('ballot_not_counted');
  await answered(secretary(closePoll, { pollId }));
  expect((await answered(secretary(readPoll, { pollId }))).standing).toMatchObject({
    because: 'online_lawful_for_collective',
  });
  const written = { ...minutes, calls: [{ line: 0, choice: 'agree' as const }] };
  expect(await refused(secretary(recordMeeting, written))).toBe('online_by_ballot');
  await answered(secretary(recordMeeting, minutes));
  const shown = await it.read();
  expect(shown.meetings.at(-1)?.held).toMatchObject({
    ...{ present: 5, presentBy: { onsite: 3, online: 2, proxy: 0 } },
    ...{ count: { agree: 4, against: 1, abstain: 0 }, outcome: 'no_quorum' },
  });
  expect(shown.ballotPollId).toBeUndefined();
  const { lines } = await it.certificate();
  expect(lines.at(-1)?.facts['calls']).toHaveLength(2);
});

it('does not count online whoever is in the room as well', async () => {
  const village = aVillage();
  const { it, due, secretary } = await assembled(village);
  const { decisionId } = it;
  const closesAt = village.now() + HOUR;
  const { pollId } = await answered(secretary(openBallot, { decisionId, closesAt }));
  await answered(village.as('chen-shuifu')(castBallot, { pollId, choice: ['agree'] }));
  await answered(secretary(closePoll, { pollId }));
  const minutes = it.minutes(due, due, { count: { onsite: { ...none, agree: due } } });
  expect(await refused(secretary(recordMeeting, minutes))).toBe('counted_twice');
});

it.each([
  ['decision_not_found', 'liu-qingshan', { decisionId: 'nothing' }],
  ['not_allowed', 'tan-songbai', {}],
  ['closing_is_past', 'liu-qingshan', { closesAt: 1 }],
])('is refused: %s', async (because, who, changes) => {
  const village = aVillage();
  const { it } = await assembled(village);
  const input = { decisionId: it.decisionId, closesAt: village.now() + HOUR, ...changes };
  expect(await refused(village.as(who)(openBallot, input))).toBe(because);
});

it('is refused to every other body, before the meeting, and when none is called', async () => {
  const village = aVillage();
  const secretary = village.as('liu-qingshan');
  const it = new Deciding(village, await move(village, ['collective_income']));
  const input = { decisionId: it.decisionId, closesAt: village.now() + 90 * 24 * HOUR };
  expect(await refused(secretary(openBallot, input))).toBe('not_now');
  await it.call('proposal', 'party_organisation');
  expect(await refused(secretary(openBallot, input))).toBe('online_not_binding');
  const other = new Deciding(village, await move(village, ['collective_income']));
  await other.prepare();
  const { unsure } = await answered(
    secretary(previewRoll, {
      decisionId: other.decisionId,
      step: 'resolution',
      body: 'members_assembly',
    }),
  );
  await other.callOnly(unsure.map(({ personId }) => personId));
  const early = { ...input, decisionId: other.decisionId };
  expect(await refused(secretary(openBallot, early))).toBe('before_the_meeting');
});
