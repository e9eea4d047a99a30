import {
  isEntry,
  mayPutRight,
  showEntry,
  whyItStays,
} from '../../../cloudfunctions/domains/polls/entry';
import { findPoll } from '../../../cloudfunctions/domains/polls/finding';
import { aPoll, frozenOf } from '../../builders/polls';
import { aVillage } from '../../builders/village';

const used = {
  id: 'e',
  version: 1,
  pollId: 'p',
  voiceId: 'v',
  turn: 1,
  isAssisted: false,
} as const;
const entry = {
  ...{ ...used, way: 'hand' as const, writtenBy: 'person-liu-qingshan' },
  named: 'person-zhang-guihua',
};

it('is what the desk wrote, and never what a voter gave themselves', () => {
  expect(isEntry(entry)).toBe(true);
  expect(isEntry({ ...used, way: 'online' })).toBe(false);
});

it.each([
  { way: 'hand', isSecret: false, hands: 0, stays: undefined },
  { way: 'hand', isSecret: false, hands: 1, stays: 'way_is_counted' },
  { way: 'paper', isSecret: false, hands: 1, stays: undefined },
  { way: 'paper', isSecret: true, hands: 0, stays: undefined },
  { way: 'online', isSecret: false, hands: 1, stays: undefined },
  { way: 'online', isSecret: true, hands: 0, stays: 'secret_voice_stays' },
] as const)('$way, secret $isSecret, entries of hands $hands: $stays', (row) => {
  const { way, isSecret, hands, stays } = row;
  expect(whyItStays({ way }, { isSecret }, { entries: { hand: hands, paper: 0 } })).toBe(stays);
});

it('is put right by whoever runs the poll or wrote it', async () => {
  const village = aVillage();
  const may = async (key: string, writtenBy: string) =>
    mayPutRight(await village.actor(key), frozenOf(), { writtenBy });
  expect(await may('liu-qingshan', 'person-wen-nuanyang')).toBe(true);
  expect(await may('wen-nuanyang', 'person-wen-nuanyang')).toBe(true);
  expect(await may('wen-nuanyang', 'person-liu-qingshan')).toBe(false);
  expect(await may('chen-shuifu', 'person-liu-qingshan')).toBe(false);
});

it('names somebody, masked and with the house, only where it may', async () => {
  const village = aVillage();
  const found = await findPoll(village.store, await aPoll(village));
  const reading = { ...village.world(), actor: await village.actor('liu-qingshan') };
  const show = async (isNamed: boolean) =>
    found && (await showEntry(entry, found, { ...reading, isNamed }));
  expect(await show(true)).toEqual({
    ...{ entryId: 'e', way: 'hand', writtenBy: '刘*', name: '张*', houseNumber: '032号' },
    mayTakeBack: true,
  });
  expect(await show(false)).not.toHaveProperty('name');
});
