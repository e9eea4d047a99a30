import { openPoll } from '@contracts/polls';
import OpenPollPage from '@/workbench/open-poll/index';
import { NoElection } from '@/workbench/open-poll/no-election';
import { GROUP, VILLAGE } from '../../../builders/polls';
import { aVillage } from '../../../builders/village';
import { inTheHandOf, isShown, open, sent, shown, tap } from '../../builders/pages';

it('says what an election needs, and that what is said is kept with the question', async () => {
  const said = jest.fn();
  open(<NoElection onSay={said} />);
  await shown(/秘密写票处/);
  await shown(/大家都看得到/);
  await tap('不是选举，发出去');
  expect(said).toHaveBeenCalledTimes(1);
});

it('is asked when the words look like one, and the poll goes out with what was said', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  const question = encodeURIComponent('换届选举那天，几点到方便？');
  open(<OpenPollPage />, { village: VILLAGE, place: GROUP, question });
  await tap(/^11月24日/, 'radio');
  await tap('发出去');
  await shown('“换届”像是选举或罢免。是的话，请找乡镇政府；不是，请点“不是选举”再发。');
  expect(sent(openPoll)[0]).not.toHaveProperty('saidNoElection');
  await tap('不是选举，发出去');
  await shown('发出去了');
  expect(sent(openPoll)[1]).toMatchObject({ saidNoElection: true });
});

it('is not asked where it surely is one', async () => {
  inTheHandOf('liu-qingshan', aVillage());
  const question = encodeURIComponent('选村主任，大家选谁？');
  open(<OpenPollPage />, { village: VILLAGE, place: GROUP, question });
  await tap(/^11月24日/, 'radio');
  await tap('发出去');
  await shown(/^“选村主任”是选举或罢免，法律要求设秘密写票处/);
  expect(isShown('不是选举，发出去')).toBe(false);
});
