import { declareGroupMeeting } from '../../../cloudfunctions/contracts/deliberation';
import { recordCount } from '../../../cloudfunctions/contracts/deliberation-attendance';
import { rollOf } from '../../../cloudfunctions/domains/organisation';
import { personIdOf } from '../../../local/demonstration/people';
import {
  begun,
  called,
  GROUP,
  HOST,
  leader,
  published,
  RECORDER,
  writtenDown,
} from '../../builders/meetings';
import { answered, refused } from '../../builders/requests';
import { aVillage, type Village } from '../../builders/village';

const WITNESSES = ['zhang-guihua', 'chen-shuifu'].map(personIdOf);

async function declared() {
  const village = aVillage();
  const call = await leader(village);
  const meetingId = await called(village, { placeId: GROUP });
  const lines = await rollOf(village.store, 'adults', GROUP, village.now());
  const unsure = lines
    .filter(({ isSure }) => !isSure)
    .map(({ personId }) => ({ personId, isAdult: true }));
  await answered(call(declareGroupMeeting, { meetingId, path: 'households', unsure }));
  return { village, meetingId };
}

function aCount(meetingId: string, about: object = {}) {
  return {
    ...{ meetingId, topicId: `${meetingId}-t1`, question: '同意先清上段水渠吗？' },
    ...{ agree: 8, against: 2, abstain: 1, witnessIds: WITNESSES },
    ...about,
  };
}

function count(village: Village, meetingId: string, about: object = {}, who = HOST) {
  return village.as(who)(recordCount, aCount(meetingId, about));
}

it('stands until the same topic is counted again, and stays to be seen', async () => {
  const { village, meetingId } = await declared();
  village.waitHours(11);
  await writtenDown(village, meetingId, WITNESSES);
  await answered(count(village, meetingId));
  const { counts } = await answered(count(village, meetingId, { agree: 9 }, RECORDER));
  expect(counts).toMatchObject([
    { agree: 8, stands: false, witnesses: ['张*', '陈*'] },
    { agree: 9, stands: true },
  ]);
  expect(counts.every((it) => it.passed === undefined)).toBe(true);
});

it.each([
  { agree: 13, because: 'not refused' },
  { agree: 14, because: 'not refused' },
  { agree: 15, because: 'more_than_the_roll' },
])('$agree and one against of fifteen households: $because', async ({ agree, because }) => {
  const { village, meetingId } = await declared();
  village.waitHours(11);
  await writtenDown(village, meetingId, WITNESSES);
  const hands = { agree, against: 1, abstain: 0 };
  expect(await refused(count(village, meetingId, hands))).toBe(because);
});

it.each([
  { because: 'topic_not_found', about: { topicId: 'nothing' } },
  { because: 'witnesses_not_two', about: { witnessIds: [WITNESSES[0], WITNESSES[0]] } },
  { because: 'witnesses_not_two', about: { witnessIds: [WITNESSES[0], personIdOf(HOST)] } },
  { because: 'witness_not_there', about: { witnessIds: [WITNESSES[0], personIdOf('li-xiaohe')] } },
  { because: 'not_allowed', about: {}, who: 'zhang-guihua' },
  { because: 'meeting_not_found', about: {}, who: 'ma-dongfeng' },
])('is refused: $because', async ({ because, about, who }) => {
  const { village, meetingId } = await declared();
  village.waitHours(11);
  await writtenDown(village, meetingId, WITNESSES);
  expect(await refused(count(village, meetingId, about, who))).toBe(because);
});

it('is refused before it begins, after the minutes, and where nothing was declared', async () => {
  const { village, meetingId } = await declared();
  expect(await refused(count(village, meetingId))).toBe('not_begun');
  const other = await begun(village);
  expect(await refused(count(village, other))).toBe('not_declared');
  await published(village, meetingId);
  expect(await refused(count(village, meetingId))).toBe('minutes_closed');
});
