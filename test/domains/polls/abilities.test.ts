import { closePoll, recordCount } from '../../../cloudfunctions/contracts/polls';
import type { PollAbility } from '../../../cloudfunctions/contracts/polls-words';
import { abilitiesIn } from '../../../cloudfunctions/domains/polls/abilities';
import { findPoll } from '../../../cloudfunctions/domains/polls/finding';
import { aPoll, figuresOf, shown } from '../../builders/polls';
import { answered } from '../../builders/requests';
import { aVillage } from '../../builders/village';

it('differ with who reads and how far the poll is', async () => {
  const village = aVillage();
  const pollId = await aPoll(village);
  const of = async (key: string) => (await shown(village.as(key), pollId)).abilities;
  const runs: PollAbility[] = ['hand_out_slip', 'mark_present'];
  const records: PollAbility[] = ['record_hand_count', 'record_paper_count'];
  expect(await of('zhang-guihua')).toEqual(['cast', 'read_roll_names']);
  expect(await of('liu-qingshan')).toEqual([
    ...['cast_for', ...runs, ...records, 'close', 'take_back', 'read_roll_names'],
  ]);
  expect(await of('tan-songbai')).toEqual(['read_roll_names']);
  expect(await of('wen-nuanyang')).toEqual(expect.arrayContaining(['cast_for', 'take_back']));
  expect(await of('guest')).toEqual([]);

  const figures = figuresOf(0, 0);
  await answered(village.as('liu-qingshan')(recordCount, { pollId, way: 'hand', figures }));
  expect(await of('liu-qingshan')).not.toContain('mark_present');
  expect(await of('liu-qingshan')).not.toContain('witness_hand_count');
  expect(await of('zhang-guihua')).toContain('witness_hand_count');

  await answered(village.as('liu-qingshan')(closePoll, { pollId }));
  expect(await of('zhang-guihua')).toEqual(['witness_hand_count', 'read_roll_names']);
  expect(await of('liu-qingshan')).toEqual([...records, 'read_roll_names']);
});

it('give nobody a count of a secret poll before it is closed', async () => {
  const village = aVillage();
  const pollId = await aPoll(village, { isSecret: true, ways: ['online', 'paper'] });
  const found = await findPoll(village.store, pollId);
  const reading = { ...village.world(), actor: await village.actor('liu-qingshan') };
  const own = { voiceId: undefined };
  const given =
    found && (await abilitiesIn(found, reading, { own, entries: [], participation: 0 }));
  expect(given).not.toContain('record_paper_count');
  expect(given).toEqual(expect.arrayContaining(['hand_out_slip', 'take_back']));
  expect((await shown(village.as('wen-nuanyang'), pollId)).abilities).not.toContain('take_back');
});
