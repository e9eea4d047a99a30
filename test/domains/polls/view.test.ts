import { findPoll } from '../../../cloudfunctions/domains/polls/finding';
import { nameOf, ownVoice, shownLine, shownPoll } from '../../../cloudfunctions/domains/polls/view';
import { aPoll, VILLAGE } from '../../builders/polls';
import { aVillage } from '../../builders/village';

it('shows a poll, a line of it, and the reader’s own voice in it', async () => {
  const village = aVillage();
  const found = await findPoll(
    village.store,
    await aPoll(village, { placeId: VILLAGE, roll: 'households' }),
  );
  const reading = { ...village.world(), actor: await village.actor('zhang-guihua') };
  expect(found && (await shownPoll(found, reading))).toMatchObject({
    ...{ state: 'open', placeName: '样板县晴川镇清泉村', mine: { hasVoice: true } },
    counts: [
      { way: 'hand', entry: 0, state: 'missing' },
      { way: 'paper', entry: 0, state: 'missing' },
    ],
  });
  expect(found && (await shownLine(found, reading))).toMatchObject({ waitsForMe: true });
  expect(found && (await ownVoice(found, reading))).toEqual({
    ...{ voiceId: 'household-qingquan-32', turn: 1 },
  });
  const late = { ...reading, now: (found?.poll.frozen.closesAt ?? 0) + 1 };
  expect(found && (await shownLine(found, late))).toMatchObject({
    ...{ state: 'counting', waitsForMe: false },
  });
});

it('names a person or the head of a household, masked, and nobody who is gone', async () => {
  const { store } = aVillage();
  expect(await nameOf(store, { voice: 'person' }, 'person-zhang-guihua')).toBe('张*');
  expect(await nameOf(store, { voice: 'household' }, 'household-qingquan-32')).toBe('张*');
  expect(await nameOf(store, { voice: 'person' }, 'gone')).toBe('*');
});
