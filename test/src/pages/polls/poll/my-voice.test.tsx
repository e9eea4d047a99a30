import { MyVoice } from '@/pages/polls/poll/my-voice';
import { aVillage } from '../../../../builders/village';
import { aFrozen, aFrozenOf, aPollShown } from '../../../builders/meetings';
import { inTheHandOf, isShown, namesOf, open, shown } from '../../../builders/pages';

it('is my own receipt, with what I chose in the open', async () => {
  const mine = { hasVoice: true, way: 'online', choice: ['agree'] } as const;
  open(<MyVoice poll={aPollShown({ mine: { ...mine, choice: [...mine.choice] } })} />);
  await shown('已经投了，在手机上投的。');
  await shown('您选的：同意');
});

it('gives back an order in words', async () => {
  const mine = { hasVoice: true, way: 'online' as const, choice: ['2', '1'] };
  open(<MyVoice poll={aPollShown({ frozen: aFrozenOf('ranking'), mine })} />);
  await shown('您排的：修塘，其次修路');
});

it('says of a secret vote that it was given, and that nobody knows what it said', async () => {
  const mine = { hasVoice: true, way: 'online' } as const;
  open(<MyVoice poll={aPollShown({ frozen: aFrozen({ isSecret: true }), mine })} />);
  await shown('您选了什么，谁也不知道，手机上也没有留。');
  expect(isShown(/^您选的/)).toBe(false);
});

it('says that somebody else gave it, and what to do if that was not wanted', async () => {
  const mine = { hasVoice: true, way: 'online', isAssisted: true } as const;
  open(<MyVoice poll={aPollShown({ mine })} />);
  await shown(/^这一票是村干部替您投的。/);
});

it.each([
  ['hand', '您到了会场，这一票用举手来投。'],
  ['paper', '您领了纸票，这一票用纸票来投。'],
] as const)('says that it goes by %s', async (way, said) => {
  open(<MyVoice poll={aPollShown({ mine: { hasVoice: true, way } })} />);
  await shown(said);
});

it('says where to go who cannot vote on the phone, and who is not asked', async () => {
  open(<MyVoice poll={aPollShown()} />);
  await shown(/^这次不在手机上投。/);
  open(<MyVoice poll={aPollShown({ mine: { hasVoice: false } })} />);
  await shown(/^这次没有问到您/);
});

it('says what was taken back, and that the voice is free again', async () => {
  const takenBack = { at: 7, because: 'wrong_person', way: 'hand' } as const;
  const mine = { hasVoice: true, takenBack };
  open(<MyVoice poll={aPollShown({ mine, abilities: ['cast'] })} />);
  await shown('村里替您记的“到场举手”撤回了：认错了人，点错了名。');
  await shown(/^您这一票还没有用/);
});

it('speaks of the house where a house has one voice', async () => {
  const mine = { hasVoice: true, way: 'online' as const, choice: ['agree'] };
  open(<MyVoice poll={aPollShown({ frozen: aFrozen({ voice: 'household' }), mine })} />);
  await shown('家里选的：同意');
  await shown('您家这一票');
  await shown('已经投了，家里有人在手机上投的。');
});

it.each([
  ['who is not known yet is led on', 'newcomer', /^还不知道您是谁.*先认家门/, ['认家门']],
  ['who has no WeChat is told where to go', '', /^还不知道您是谁.*请找村干部/, []],
  ['who is known is not asked', 'xu-mianmian', /^这次没有问到您/, []],
])('without a voice: %s', async (_what, who, said, buttons) => {
  inTheHandOf(who, aVillage());
  open(<MyVoice poll={aPollShown({ mine: { hasVoice: false } })} />);
  await shown(said);
  expect(namesOf('button')).toEqual(buttons);
});
