import RecordPage from '@/decision-desk/record/index';
import { readDecision } from '@contracts/decisions';
import { bringAttendance, readRoll, recordMeeting } from '@contracts/decisions-meetings';
import { Deciding, move } from '../../../builders/decisions';
import { aVillage } from '../../../builders/village';
import { installCamera } from '../../builders/camera';
import { aDecision, aMeeting, HASH } from '../../builders/decided';
import {
  inTheHandOf,
  isOff,
  open,
  refuses,
  says,
  sent,
  sentOnce,
  shown,
  tap,
  write,
} from '../../builders/pages';

it('is sent when nothing is missing, and says what came of the meeting', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  await road.call('proposal', 'party_organisation');
  installCamera('the minutes');
  inTheHandOf('liu-qingshan', village);
  open(<RecordPage />, { id: road.decisionId });
  await shown('到会要超过一半：3人里至少到2人');
  await shown('还差：谁来了、谁主持、谁做记录、会议记录');
  await tap('全部到了');
  await write('赞成', '2');
  await write('弃权', '1');
  await tap('谁主持，我自己');
  await tap('谁做记录，我自己');
  await tap('加照片');
  for (const name of ['刘青山', '龙稻香']) {
    await tap(`${name}的细项`);
    await tap('在会议记录上签了字', 'checkbox');
    await tap('收起');
  }
  expect(isOff('登记下来')).toBe(false);
  await tap('登记下来');
  await shown('同意。实到3人，赞成2人，至少要2人。');
  expect((await road.read()).phase).toBe('proposed');
});

it('of thousands who came the list is brought on sheets first, and the minutes name them', async () => {
  const village = aVillage();
  const road = new Deciding(village, await move(village, ['public_works']));
  await road.call('proposal', 'party_organisation');
  installCamera('the minutes');
  inTheHandOf('liu-qingshan', village);
  const items = Array.from({ length: 9000 }, (_, line) => ({
    ...{ line, name: `村民${line + 1}`, hasInterest: false },
  }));
  says(readRoll, { due: 9000, hash: HASH, items });
  refuses(bringAttendance, 'not_now');
  open(<RecordPage />, { id: road.decisionId });
  await shown('实到0人，应到9000人');
  await tap('全部到了');
  await write('赞成', '9000');
  await tap('谁主持，我自己');
  await tap('谁做记录，我自己');
  await tap('加照片');
  for (const name of ['村民1', '村民2']) {
    await tap(`${name}的细项`);
    await tap('在会议记录上签了字', 'checkbox');
    await tap('收起');
  }
  await tap('登记下来');
  await shown(/^这一步现在还不能办/);
  expect(sent(recordMeeting)).toEqual([]);
  says(bringAttendance, { sheet: 'a-sheet' });
  await tap('登记下来');
  expect(await sentOnce(recordMeeting)).toMatchObject({
    ...{ present: [], recused: [], sheets: ['a-sheet', 'a-sheet', 'a-sheet'] },
    count: { onsite: { agree: 9000 } },
  });
});

it('asks first how people are counted', async () => {
  const rolls = [
    { kind: 'adults', hash: HASH, due: 409 },
    { kind: 'households', hash: HASH, due: 90 },
  ] as const;
  says(readDecision, aDecision({ meetings: [aMeeting({ rolls: [...rolls] })] }));
  open(<RecordPage />, { id: 'd' });
  await shown('先定怎么算到会（按人还是按户），再登记。');
});

it('says that there is no meeting to record', async () => {
  says(readDecision, aDecision());
  open(<RecordPage />, { id: 'd' });
  await shown(/^现在没有开好、等登记的会/);
});
